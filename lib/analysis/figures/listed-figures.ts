import type { Article, Figure, Passage, Span, Summary } from '../../contract.ts';
import { type AnalysedText, analyseText } from '../language/analysed-text.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { isWithin } from '../language/within.ts';
import { findFigures } from './find-figures.ts';
import { lexiconOf } from './languages.ts';
import { statementFinder } from './statement.ts';
import { CURRENCY_CODES } from './symbols.ts';

/** Statements that a reader takes in at a glance. */
const MOST_STATEMENTS = 8;
/** Smaller counts are of no weight by themselves: "two trees". */
const SMALL_COUNT = 10;
/** Characters before a figure in which its word of a former level and its approximation stand. */
const FORMER_REACH = 40;
/** Characters before the end of a change in which its beginning stands. */
const CHANGE_REACH = 40;
/** Characters around a count within which the fate of those counted is told. */
const HARM_REACH = 30;
/**
 * How much a place in the story speaks for a figure; being a key figure by its own kind counts one. Weights set by hand
 * on news pages.
 */
const WORTH = { headline: 3, event: 2, keyPoint: 2, own: 1 };

/**
 * The figures with `key` set for those that the story is about, and with their `statement`: first those of headline,
 * event and key points, then those that are key by their own kind (`key` in `figures`), in MOST_STATEMENTS statements.
 * What is said of it must be clear, and no former level ("down *from $5*") or manner of speaking ("a *billion*-dollar
 * firm") is listed; small counts need the headline, or an event or key point beside it. Same length and order.
 */
export function listFigures(
  figures: readonly Figure[],
  text: AnalysedText,
  summary: Pick<Summary, 'keyPoints' | 'what'>,
): Figure[] {
  const { article, language } = text;
  const { words } = lexiconOf(language);
  const headline = figuresOfHeadline(article);
  const ranked = figures
    .map((figure, index) => ({ index, figure, worth: worthOf(figure, article.text, headline, summary, words) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const statementOf = statementFinder(text);
  const statements = new Set<number>();
  const listed = new Map<number, Passage | null>();
  for (const { index, figure } of ranked) {
    const statement = statementOf(figure);
    if (statement === null && !isClear(figure, text, headline, words)) continue;
    const place = (statement ?? figure).start;
    if (!statements.has(place) && statements.size >= MOST_STATEMENTS) continue;
    statements.add(place);
    listed.set(index, statement);
  }
  return figures.map((figure, index) => {
    const statement = listed.get(index);
    return { ...figure, key: listed.has(index), ...(statement ? { statement } : {}) };
  });
}

/** One word for what is counted: "shells". */
const ONE_WORD = /^\p{Script=Latin}+$/u;
/** Counts of fewer need more than one word; set by reading. */
const BARE_COUNT = 100;

/**
 * Does one word say too little of the amount: "2 shells", "120 mm rounds", "$160 billion goods", not "$44 billion
 * budget"?
 */
function isBare({ of, unit, value }: Figure): boolean {
  if (of === null || !ONE_WORD.test(of)) return false;
  if (unit !== null && CURRENCY_CODES.has(unit)) return of.endsWith('s');
  return value < BARE_COUNT || unit !== of;
}

/**
 * Is it clear without its statement what it says? A share does not say what is true of those that it counts ("5%", "a
 * third of voters"), nor does one word, but for the fate of people and a figure of the headline.
 */
function isClear(figure: Figure, { article }: AnalysedText, headline: readonly Figure[], words: FigureWords): boolean {
  const { kind, of, unit, amountWords } = figure;
  if (kind !== 'quantity' || unit === '%' || amountWords !== null) return false;
  if (of === null) return unit === words.peopleNoun;
  return !isBare(figure) || isHarm(figure, article.text, words) || isOneOf(headline, figure);
}

/** Does the headline have the figure? */
const isOneOf = (headline: readonly Figure[], figure: Figure): boolean =>
  headline.some(({ value, unit }) => value === figure.value && (unit === null || unit === figure.unit));

/** 0 for a figure that is not to be listed. */
function worthOf(
  figure: Figure,
  text: string,
  headline: readonly Figure[],
  { keyPoints, what }: Pick<Summary, 'keyPoints' | 'what'>,
  words: FigureWords,
): number {
  if (!mayBeListed(figure, text, words)) return 0;
  const isIn = (passages: readonly Span[]): boolean => passages.some((passage) => isWithin(passage, figure));
  const isInHeadline = isOneOf(headline, figure);
  const isInEvent = isIn(what);
  const isInPoint = isIn(keyPoints);
  if (isSmall(figure) && !isInHeadline && !isHarm(figure, text, words) && !(figure.key && (isInEvent || isInPoint)))
    return 0;
  return (
    (isInHeadline ? WORTH.headline : 0) +
    (isInEvent ? WORTH.event : 0) +
    (isInPoint ? WORTH.keyPoint : 0) +
    (figure.key ? WORTH.own : 0)
  );
}

/**
 * A score, or a quantity with a unit: no age, no second measure in brackets, no part of another, no former level and no
 * manner of speaking. A number without a unit is listed as the share of a change: "cut by *a third*".
 */
function mayBeListed(figure: Figure, text: string, words: FigureWords): boolean {
  const { kind, unit, part, key, change, amountWords } = figure;
  if (kind === 'pair') return true;
  if (unit?.endsWith(' old')) return false;
  if (unit === null && (amountWords === null || change === null)) return false;
  if (!key && (part !== null || text[figure.start - 1] === '(')) return false;
  if (isFormerLevel(figure, text, words) || isMannerOfSpeaking(figure, words)) return false;
  if (isOneThing(figure) && (!isHarm(figure, text, words) || isOneOfThem(figure, text))) return false;
  return change !== null || !isEndOfChange(figure, text, words);
}

/**
 * Whether a figure is what something changed from: "down *from $5*", "from about 5%"; no range is. `text` is the
 * article's.
 */
export function isFormerLevel(
  { start, valueTo, approxWords }: Figure,
  text: string,
  { levelOpeners }: Pick<FigureWords, 'levelOpeners'>,
): boolean {
  const before = text.slice(Math.max(0, start - FORMER_REACH), start).trimEnd();
  const opening = approxWords ? before.slice(0, Math.max(0, before.length - approxWords.length)) : before;
  return valueTo === null && levelOpeners.has(/\p{L}+\s*$/u.exec(opening)?.[0].trim().toLowerCase() ?? '');
}

/**
 * "costs from $5 today *to $3* by 2040": the end of a change, often a goal, which alone reads as the level of today.
 */
function isEndOfChange({ start, approxWords }: Figure, text: string, { farLink, levelOpeners }: FigureWords): boolean {
  const words =
    text
      .slice(Math.max(0, start - CHANGE_REACH), start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (approxWords) words.length -= Math.min(words.length, approxWords.split(/\s+/).length);
  return farLink !== '' && words.at(-1) === farLink && words.some((word) => levelOpeners.has(word));
}

/** "one organizer": a single thing that is counted, and no measure. */
function isOneThing({ value, valueTo, unit, of }: Figure): boolean {
  const counted = of?.split(' ').at(-1)?.toLowerCase() ?? '';
  return value === 1 && valueTo === null && counted !== '' && isCount(unit) && unit!.toLowerCase().startsWith(counted);
}

/** "one *of the wounded* men": somebody among those who are told of. */
const isOneOfThem = ({ text: own, end }: Figure, text: string): boolean =>
  /^\P{L}*of (?:the|them|those)\b/u.test(text.slice(end, end + 20)) || /\bof (?:the|them|those)\b/.test(own);

/** "*billion*-dollar firms", "a *billion-dollar* firm", "a *hundred* times a day"; "a billion dollars" is an amount. */
function isMannerOfSpeaking({ text, unit }: Figure, { magnitudes, articles }: FigureWords): boolean {
  const [first = '', second = '', third = ''] = text.toLowerCase().match(/\p{L}+|[\d-]/gu) ?? [];
  if (magnitudes.has(first)) return true;
  return articles.has(first) && magnitudes.has(second) && (unit === 'times' || third === '-');
}

/**
 * Whether harm to people is told near a count of them: small counts matter, and equal words ("people") stand for
 * different fates.
 */
function isHarm({ start, end, unit }: Figure, text: string, { casualty, harms, people }: FigureWords): boolean {
  if (!isCount(unit)) return false;
  const near = text.slice(Math.max(0, start - HARM_REACH), end + HARM_REACH).toLowerCase();
  return (near.match(/\p{L}+/gu) ?? []).some((word) => casualty.has(word) || harms.has(word) || people.has(word));
}

/** Neither a share nor money. */
const isCount = (unit: string | null): boolean => unit !== null && unit !== '%' && !CURRENCY_CODES.has(unit);

function isSmall({ value, valueTo, unit, amountWords }: Figure): boolean {
  return isCount(unit) && amountWords === null && valueTo === null && Number.isInteger(value) && value < SMALL_COUNT;
}

function figuresOfHeadline(article: Article): Figure[] {
  const text = article.title;
  return findFigures(analyseText({ ...article, text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] }));
}
