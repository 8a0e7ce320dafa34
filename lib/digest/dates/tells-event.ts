import type { Token } from '../../analysis/language/analysed-text.ts';
import { BEFORE_SUBJECT } from '../../analysis/language/en/connectives.ts';
import { addressesSomebody, speaksInFirstPerson } from '../../analysis/language/en/first-person.ts';
import {
  OPENS_BACKWARDS,
  PERSON_POINTER,
  pointsToNoun,
  THING_POINTER,
  TIME_OF_BEFORE,
} from '../../analysis/language/en/pointing-words.ts';
import { firstFrom } from '../../analysis/language/first-from.ts';
import { withoutQuotations } from '../../analysis/language/quotation-marks.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import { hasWords } from '../../analysis/language/whole-words.ts';
import { meetsNobody } from '../../analysis/summary/points/unnamed-person.ts';
import type { Actor, Annotation, Article, Passage } from '../../contract.ts';
import type { Gloss } from '../answers/glosses.ts';
import { pointsWithSubject } from '../wording/points-with-subject.ts';
import { canMean, personalPronoun } from '../wording/pronoun-gender.ts';
import { pronounReferent } from '../wording/pronoun-referent.ts';
import { hasVerb, isTorn } from '../wording/whole-statement.ts';

/** Calls to the reader, labels of pictures and links: no event. */
const CALL =
  /^(?:Buy|Check|Click|Correction|Download|Editor['’]s note|Find|Follow|Get|Graphic|Image|Join|Learn|Listen|Photos?|Please|Read|Register|See|Sign|Submit|Subscribe|Tell|Visit|Watch)\b/;
const OF_PAGE = /BYLINE:|\b[a-z]+="|https?:|www\.|[©@]|\b(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?[:©]|\b[Pp]hotos? (?:by|©)/;
/** What may or may not be so. */
const CONDITION = /^(?:If|Imagine|Unless|Whether)\b/;
/** What may stand before the subject: "But", "By May 2010,", "In 2015", "Last year". */
const OPENING = `^["“‘(]?(?:(?:${BEFORE_SUBJECT}) )?(?:(?:Also|At|By|During|Earlier|For|From|In|Just|Later|Last|Next|On|Since|This|Until|[a-z]+) [^,]{1,40}, )?(?:(?:At|By|During|Early|In|Last|Late|Next|On|Since|This) (?:\\p{L}+ ){0,2}(?:[’']?\\d{2,4}|\\p{Lu}\\p{Ll}+day|month|night|week|year) )?`;

/** A subject that another sentence names: "It opened in 1998", "By May, they had left", "the same day, …". */
const POINTS_BACK = new RegExp(`${OPENING}(?:${THING_POINTER}|${TIME_OF_BEFORE})(?!\\p{L})`, 'u');

/** Words above which a line is no statement but run-together parts of a page. */
const MOST_WORDS = 60;

/** "He left in May": whom the article is about, or nobody that a reader knows. */
const HE = new RegExp(`${OPENING}(?![Hh]e \\p{Lu})(?:${PERSON_POINTER})(?!\\p{L})`, 'u');

/** Characters before a line in which the person whom "he" means is sought. */
const PERSON_REACH = 400;

/** A place where the article names a person. */
interface Named {
  start: number;
  end: number;
  person: Actor;
}

/** The places in the order of the text that begin from `start` on and before `end`. */
function namedBetween(named: readonly Named[], start: number, end: number): Named[] {
  return named.slice(firstFrom(named, start), firstFrom(named, end));
}

/** Is the line a statement with a finite verb, in words of its own that need no reader, writer or line before it? */
function isStatement({ text: articleText }: Article, { text, end }: Passage, tokens: readonly Token[]): boolean {
  const own = withoutQuotations(text);
  if (isTorn(text) || CALL.test(text) || OF_PAGE.test(text) || CONDITION.test(text)) return false;
  if (articleText[end] === '?' || POINTS_BACK.test(text) || OPENS_BACKWARDS.test(text) || addressesSomebody(own))
    return false;
  if (pointsWithSubject(text) || pointsToNoun(own)) return false;
  if (speaksInFirstPerson(own) || !/\p{L}/u.test(own)) return false;
  if (text.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false;
  const ownTokens = own === text ? tokens : tokenize(own);
  return hasVerb(ownTokens);
}

/** "“…,” he said": somebody speaks of whom the line says nothing else. */
const SPEAKER = /["”]\s*(?:he|she|they) \p{Ll}+/u;

/** A line of events. */
export interface Told {
  /** Whom its first pronoun means, told by name; null where it needs none. */
  gloss: Gloss | null;
}

/** A pronoun within a line, not "her", which is a form of "she" as well as a possessive. */
const WITHIN = /\b(?:he|his|she)\b/;

/**
 * The name behind the "he", "she", "his" or "her" with which the line opens, else behind the first one within it; null
 * where there is none.
 */
function glossOf(text: string, { name }: Actor): Gloss | null {
  const within = WITHIN.exec(text);
  const pronoun = HE.exec(text)?.[0] ?? (within && text.slice(0, within.index + within[0].length));
  if (!pronoun) return null;
  return { at: pronoun.length, text: /(?:her|his)$/i.test(pronoun) ? `${name}’s` : name };
}

/**
 * Says of the lines of an English article what to tell of them in a list of events; null of those that cannot stand
 * there. A line can that is a statement with a finite verb, which names its subject, with both marks of each pair, and
 * neither a question, a condition, a call to the reader nor somebody's "I" without a name. A "he" at the start is the
 * subject of the sentence before where that is plain, else the person of whom the article tells most, where nobody else
 * was named a little before whom it can mean.
 */
export function eventTeller(annotation: Annotation): (line: Passage) => Told | null {
  const { article, actors } = annotation;
  const persons = actors.filter(({ type }) => type === 'person');
  const named = persons
    .flatMap((person) => person.mentions.map(({ start, end }): Named => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  const otherNames = actors
    .filter(({ type }) => type === 'organization' || type === 'place')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  const meantBy = (line: Passage): Actor | null => {
    const plain = pronounReferent(annotation, line);
    if (plain) return plain.actor;
    const pronoun = personalPronoun(line.text);
    const near = namedBetween(named, line.start - PERSON_REACH, line.start).map(({ person }) => person);
    const fitting = new Set(near.filter((person) => canMean(pronoun, person)));
    return fitting.size === 1 && fitting.has(persons[0]) ? persons[0] : null;
  };
  return (line) => {
    const tokens = tokenize(article.text, line.start, line.end);
    if (!isStatement(article, line, tokens)) return null;
    if (SPEAKER.test(line.text)) {
      const speaker = pronounReferent(annotation, line);
      return speaker && { gloss: { at: speaker.end, text: speaker.actor.name } };
    }
    const namesSomebody = namedBetween(named, line.start, line.end).some(({ end }) => end <= line.end);
    const things = firstFrom(otherNames, line.start);
    const isThing = ({ start }: Token) =>
      otherNames.slice(things, firstFrom(otherNames, line.end)).some((name) => name.start <= start && start < name.end);
    const leansOnOther =
      !namesSomebody &&
      meetsNobody(
        tokens.filter((token) => !isThing(token)),
        [],
      );
    if (!leansOnOther && !HE.test(line.text)) return { gloss: null };
    const person = meantBy(line);
    // A name behind the pronoun is another one's: "she met Lund" of nobody called Lund.
    if (!person || hasWords(line.text, person.name.split(' ').at(-1) ?? person.name)) return null;
    const gloss = glossOf(line.text, person);
    return gloss && { gloss };
  };
}
