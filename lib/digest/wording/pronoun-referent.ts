import { readAsEnglish } from '../../analysis/language/read-as-english.ts';
import { sentenceAround } from '../../analysis/language/sentence-around.ts';
import { isWithin } from '../../analysis/language/within.ts';
import { genderOf } from '../../analysis/quotes/names.ts';
import type { Actor, Annotation, Passage, Span } from '../../contract.ts';
import { canMean } from './pronoun-gender.ts';

/** A pronoun of a line and the name of whom it stands for. */
interface Referent {
  actor: Actor;
  /** Where the pronoun ends in the line. */
  end: number;
}

/** Words of titles that may stand before the name with which a sentence opens, in characters. */
const LONGEST_TITLE = 40;

const isShe = (word: string): boolean => /^s/i.test(word);

/** Does the given name not speak against the pronoun? */
const fits = ({ name }: Actor, pronoun: string): boolean =>
  (genderOf(name) ?? pronoun.toLowerCase()) === pronoun.toLowerCase();

/**
 * Does the text before speak of a man where the pronoun is a woman's, or the other way round, and of none of its own?
 */
function speaksAgainst(before: string, pronoun: string): boolean {
  const hasMan = /\b(?:he|him|his)\b/i.test(before);
  const hasWoman = /\b(?:she|her|hers)\b/i.test(before);
  return isShe(pronoun) ? hasMan && !hasWoman : hasWoman && !hasMan;
}

/** Sentences with the same pronoun as their subject between the line and the one that names who it is. */
const MOST_BETWEEN = 2;

/** The end of the sentence before the offset, in its paragraph or as all of the one before; -1 without one. */
function endBefore({ text }: Annotation['article'], start: number): number {
  const before = text.slice(0, start).trimEnd();
  const isSentence = /[.!?]["”’)]?$/.test(before);
  const breaks = text.slice(before.length, start).split('\n').length - 1;
  return isSentence && breaks <= 2 ? before.length : -1;
}

/**
 * Whom "He" or "She" at the head of the line means: the person with whose name the sentence before opens, titles aside,
 * as its subject, or the one before sentences that open with the pronoun too. Null where the article does not show it
 * so plainly.
 */
function subjectBefore(annotation: Annotation, line: Passage): Referent | null {
  const { article } = annotation;
  const pronoun = /^(?:He|She)(?= )/.exec(line.text)?.[0];
  if (!pronoun) return null;
  let from = line.start;
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    const last = endBefore(article, from);
    if (last < 0) return null;
    const { start } = sentenceAround(annotation, { start: last - 1, end: last });
    const words = article.text.slice(start, last);
    if (!words.startsWith(`${pronoun} `)) {
      const actor = subjectOf(annotation, { start, end: line.start }, pronoun);
      return actor && { actor, end: pronoun.length };
    }
    from = start;
  }
  return null;
}

/**
 * The person with whose name the sentence opens as its subject. `end`: where the sentence with the pronoun starts; in
 * another paragraph the pronoun may mean anybody whom the sentence names.
 */
function subjectOf({ actors, article }: Annotation, { start, end }: Span, pronoun: string): Actor | null {
  const named = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, at: mention.start, end: mention.end })))
    .filter(({ actor, at, end: to }) => actor.type === 'person' && at >= start && to <= end)
    .sort((x, y) => x.at - y.at);
  const [first] = named;
  // with two persons the other pronoun may be the second one's
  const isAlone = first && named.every(({ actor }) => actor === first.actor);
  if (!first || !fits(first.actor, pronoun)) return null;
  if (isAlone && speaksAgainst(article.text.slice(start, end), pronoun)) return null;
  const isApart = article.text.slice(start, end).includes('\n');
  const mayMean = (actor: Actor) => genderOf(actor.name) === null || fits(actor, pronoun);
  if (isApart && named.some(({ actor }) => actor !== first.actor && mayMean(actor))) return null;
  const title = article.text.slice(start, first.at);
  const isSubject =
    title.length <= LONGEST_TITLE &&
    !/[,;:]/.test(title) &&
    /^(?:\p{Lu}|$)/u.test(title) &&
    !/\b(?:for|of|on|to|with|than)\b/i.test(title) &&
    /^ \p{Ll}+ /u.test(article.text.slice(first.end, first.end + 24)) &&
    !/^ (?:and|or) /.test(article.text.slice(first.end, first.end + 5));
  return isSubject ? first.actor : null;
}

/** "She said the dam was safe": who speaks, where the line opens with the pronoun. */
function openingSpeaker({ actors, quotes }: Annotation, line: Passage): Referent | null {
  const pronoun = /^(?:He|She)(?= )/.exec(line.text)?.[0];
  const quote = pronoun && quotes?.find(({ speaker, actor }) => actor !== null && speaker?.start === line.start);
  const actor = quote ? actors.find(({ id, type }) => type === 'person' && id === quote.actor) : undefined;
  return pronoun && actor && fits(actor, pronoun) ? { actor, end: pronoun.length } : null;
}

/** "he said" beside quoted words in the line, where the article shows elsewhere who speaks. */
function speakerOf({ actors, quotes }: Annotation, line: Passage): Referent | null {
  const saying = /["”]\s*(he|she) \p{Ll}+|, (he|she) (?:added|argues|said|says|wrote)$/u.exec(line.text);
  const pronoun = saying?.[1] ?? saying?.[2];
  if (!saying || !pronoun) return null;
  const quote = quotes?.find((one) => isWithin(line, one) && one.actor !== null);
  const actor = actors.find(({ id, type }) => type === 'person' && id === quote?.actor);
  return actor ? { actor, end: saying.index + saying[0].indexOf(pronoun) + pronoun.length } : null;
}

/** "While Lund won, | the guests blamed him": who is named in what the line leaves out at the head of its sentence. */
function namedInOpening(annotation: Annotation, line: Passage): Referent | null {
  const pronoun = /(?<![\p{L}’'])(?:he|her|him|his|she)(?![\p{L}’'])/u.exec(line.text);
  if (!pronoun) return null;
  const { start } = sentenceAround(annotation, line);
  const until = line.start + pronoun.index;
  const named = annotation.actors.filter(
    ({ type, mentions }) =>
      type === 'person' && mentions.some((mention) => mention.start >= start && mention.end <= until),
  );
  const [actor, ...others] = named.filter((one) => canMean(pronoun[0], one));
  const isCut = actor?.mentions.some(({ start: at, end }) => at >= start && end <= line.start);
  const isIn = actor?.mentions.some(({ start: at, end }) => at >= line.start && end <= until);
  return actor && isCut && !isIn && others.length === 0 ? { actor, end: pronoun.index + pronoun[0].length } : null;
}

/**
 * Whom a pronoun of the English line means that names nobody itself; null where the article does not show it plainly.
 */
export function pronounReferent(annotation: Annotation, line: Passage): Referent | null {
  if (!readAsEnglish(annotation.language)) return null;
  const names = annotation.actors.some(
    ({ type, mentions }) => type === 'person' && mentions.some((mention) => isWithin(line, mention)),
  );
  const speaker = names ? null : speakerOf(annotation, line);
  return (
    speaker ?? openingSpeaker(annotation, line) ?? subjectBefore(annotation, line) ?? namedInOpening(annotation, line)
  );
}
