import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** A range of pieces; the end is exclusive. */
export type Stretch = [from: number, to: number];

/** The contract's limit for what is counted or measured. */
export const MAX_WORDS = 6;
/** Pieces of a run at most, so that a row of glued pieces is not walked to its end. */
const MAX_PIECES = 24;
/** Pieces of an exchange's code. */
const MAX_CODE = 6;
/** Phrases of a preposition that one noun takes at most: "price of a ticket for a ferry". */
const MAX_LINKS = 3;

/** Words as a reader counts them: pieces that touch are one. */
export function countWords(words: Words, [from, to]: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at++) if (at === from || !isGlued(words, at)) count++;
  return count;
}

/**
 * The noun phrase that begins at piece `from`, after articles: modifiers and noun ("coal-fired plants"), without verbs
 * behind it, and with what follows "of" while that fits; with `isJoint` also with what "and" joins to it. Null where
 * none begins, and where a comparison ("20% *less profitable*") does.
 */
export function phraseAfter(words: Words, from: number, language: FigureWords, isJoint = false): Stretch | null {
  const { lower } = words;
  let start = from;
  while (language.determiners.has(lower[start])) start++;
  if (language.comparatives.has(lower[start])) return null;
  let end = runAfter(words, start, language);
  if (isJoint) end = coordinatedRun(words, start, end, language);
  if (end === start) return null;
  for (let links = 0; links < MAX_LINKS && language.of.has(lower[end]); links++) {
    let next = end + 1;
    while (language.determiners.has(lower[next])) next++;
    const to = runAfter(words, next, language);
    if (to === next || countWords(words, [start, to]) > MAX_WORDS) break;
    end = to;
  }
  while (end > start + 1 && isParticiple(words.lower[end - 1], language) && !isHyphen(words, end - 2)) end--;
  return isNounPhrase(words, [start, end], language) ? [start, end] : null;
}

/**
 * "sales *and profits*", "television *and radio* spots": what "and" joins to a run, unless a verb shows that it begins
 * a clause.
 */
function coordinatedRun(words: Words, start: number, end: number, language: FigureWords): number {
  if (end === start || (!language.numberLinks.has(words.lower[end]) && !language.orLinks.has(words.lower[end])))
    return end;
  const to = runAfter(words, end + 1, language);
  if (to === end + 1 || isVerb(words, to, language) || countWords(words, [start, to]) > MAX_WORDS) return end;
  return to;
}

/** A word that is a verb wherever it stands. */
export function isVerb({ lower }: Words, at: number, language: FigureWords): boolean {
  const word = lower[at] ?? '';
  return (
    language.copulas.has(word) ||
    language.modals.has(word) ||
    language.plainVerbs.has(word) ||
    language.pastChanges.has(word) ||
    isParticiple(word, language)
  );
}

/** Where the words of content that begin at piece `start` end, at most six, verbs behind the noun left out. */
function runAfter(words: Words, start: number, language: FigureWords): number {
  let to = start;
  while (
    to < Math.min(words.length, start + MAX_PIECES) &&
    isContent(words, to, language) &&
    !isDigits(words.raw[to])
  ) {
    if (countWords(words, [start, to + 1]) > MAX_WORDS) break;
    if (to > start && (isVerbAfterNoun(words, to, language) || CALENDAR_WORDS.has(words.lower[to]))) break;
    to++;
  }
  while (to > start && !isWord(words.raw[to - 1])) to--;
  return to;
}

/** "residents *aim* to leave", "firms *failed* to pay", "a well *using* a rope": a verb, by what follows it. */
function isVerbAfterNoun(words: Words, at: number, language: FigureWords): boolean {
  const word = words.lower[at];
  if (isHyphen(words, at - 1) || isCapitalised(words.raw[at])) return false;
  const isObject = opensObject(words, at + 1, language);
  if (isParticiple(word, language) && /[^s]s$/.test(words.lower[at - 1])) return true;
  if (language.verbBases.has(word) && /[^s]s$/.test(words.lower[at - 1])) {
    return isObject || words.lower[at + 1]?.endsWith('ing') === true;
  }
  return isParticiple(word, language) || (language.verbBases.size > 0 && word.endsWith('ing')) ? isObject : false;
}

/** A determiner, a number, a name or "to" after a verb. */
function opensObject({ raw, lower }: Words, at: number, language: FigureWords): boolean {
  return (
    language.determiners.has(lower[at]) || lower[at] === language.farLink || isDigits(raw[at]) || isCapitalised(raw[at])
  );
}

function isParticiple(word: string, language: FigureWords): boolean {
  return language.verbBases.size > 0 && (/[^e]ed$/.test(word) || language.pastForms.has(word));
}

/**
 * The noun phrase that ends before piece `to`: "average price of a new house sold" loses the participle, and where the
 * whole is too long what follows the noun: "average price"; words of time alone are given as they are. A word in
 * quotation marks before the noun belongs to it: "“no” vote".
 */
export function phraseBefore(words: Words, to: number, language: FigureWords): Stretch | null {
  let end = beforeCode(words, to);
  if (end > 0 && isParticiple(words.lower[end - 1], language) && !isHyphen(words, end - 2)) end--;
  let start = runBefore(words, end, language);
  if (start === end || isUnitOfNumber(words, start)) return null;
  if (isTime(words, [start, end], language)) return [start, end];
  const runs: Stretch[] = [[start, end]];
  for (let links = 0; links < MAX_LINKS; links++) {
    let at = start;
    while (at > 0 && language.determiners.has(words.lower[at - 1])) at--;
    if (!language.nounLinks.has(words.lower[at - 1])) break;
    const next = runBefore(words, at - 1, language);
    const run: Stretch = [next, at - 1];
    if (next === at - 1 || isUnitOfNumber(words, next) || isGerund(words, at - 2, language)) break;
    if (!isNounPhrase(words, run, language)) break;
    runs.unshift(run);
    start = next;
  }
  const whole = runs.map(([from]): Stretch => [from, end]);
  const fitting = countWords(words, whole[0]) <= MAX_WORDS ? whole[0] : runs[0];
  return isNounPhrase(words, fitting, language) ? fitting : null;
}

/** Before the exchange's code that agencies put behind a name: "Roe Motors .ROEM", "wheat Wc1", "gold XAU=". */
function beforeCode(words: Words, end: number): number {
  const { raw } = words;
  let first = end - 1;
  while (first > Math.max(0, end - MAX_CODE) && isGlued(words, first)) first--;
  const isCode =
    raw[first] === '.' || raw[end - 1] === '=' || (/^\p{Lu}+c$/u.test(raw[first] ?? '') && isDigits(raw[end - 1]));
  return isCode && first > 0 && first < end - 1 ? first : end;
}

/** The noun right behind digits that are no year, or that touches them: "2 *rooms*", "1080*p*". */
function isUnitOfNumber(words: Words, from: number): boolean {
  const before = words.raw[from - 1];
  return isDigits(before) && (isGlued(words, from) || !/^\d{4}$/.test(before));
}

/** "*bringing* in": a verb, though its form may be a noun. */
export function isGerund(words: Words, at: number, language: FigureWords): boolean {
  return language.verbBases.size > 0 && /[^aeiou\W]ing$/.test(words.lower[at]);
}

/** Where the words of content before piece `end` begin: after the last verb, six words at most. */
function runBefore(words: Words, end: number, language: FigureWords): number {
  const { raw } = words;
  let from = end;
  while (from > Math.max(0, end - MAX_PIECES) && isContent(words, from - 1, language) && !isDigits(raw[from - 1])) {
    if (countWords(words, [from - 1, end]) > MAX_WORDS) break;
    if (from < end && opensVerbGroup(words, from - 1, language)) break;
    from--;
  }
  from = coordinatedFrom(words, from, end, language);
  if (from < end && /^["”’]$/.test(raw[from - 1] ?? '') && /^["“‘]$/.test(raw[from - 3] ?? '')) from -= 3;
  if (from > 0 && from < end && isHyphen(words, from) && isDigits(raw[from - 1])) return from - 1;
  while (from < end && !isWord(raw[from]) && !/^["“‘]$/.test(raw[from])) from++;
  return from;
}

/**
 * "the rule *allowed* farmers", "to *sign* the bill", "*cut* emissions", not "*paved* roads" and "coal-*fired* plants".
 */
function opensVerbGroup({ raw, lower }: Words, at: number, language: FigureWords): boolean {
  const word = lower[at];
  if (language.changers.has(word)) return true;
  if (language.verbBases.has(word) && language.modals.has(lower[at - 1])) return true;
  return isParticiple(word, language) && isWord(raw[at - 1]) && !language.determiners.has(lower[at - 1]);
}

/**
 * "*trucks and* vans": from the noun before "and", where a preposition or the sentence's start shows that no clause
 * ends there.
 */
function coordinatedFrom(words: Words, from: number, end: number, language: FigureWords): number {
  const { lower, raw } = words;
  if (from === end || (!language.numberLinks.has(lower[from - 1]) && !language.orLinks.has(lower[from - 1])))
    return from;
  let first = from - 1;
  const limit = Math.max(0, from - MAX_WORDS);
  while (first > limit && isContent(words, first - 1, language) && isWord(raw[first - 1])) first--;
  if (first === from - 1 || isVerb(words, from - 2, language)) return from;
  let before = first;
  while (before > 0 && language.determiners.has(lower[before - 1])) before--;
  const link = lower[before - 1];
  const isOpen = before === 0 || (language.nounLinks.has(link) && !language.per.has(link));
  return isOpen && countWords(words, [first, end]) <= MAX_WORDS ? first : from;
}

/**
 * Whether a stretch names a thing: its last word is no adverb, adjective of the list, time or empty noun, and no verb.
 */
function isNounPhrase({ raw, lower }: Words, [from, to]: Stretch, language: FigureWords): boolean {
  const last = lower[to - 1];
  if (to <= from || !isWord(raw[to - 1]) || language.adjectives.has(last) || language.noThings.has(last)) return false;
  if (language.verbBases.size > 0 && /ly$/.test(last) && !language.nounsInLy.has(last)) return false;
  return !isTime({ lower }, [from, to], language);
}

function isTime({ lower }: Pick<Words, 'lower'>, [from, to]: Stretch, language: FigureWords): boolean {
  return lower.slice(from, to).every((word) => CALENDAR_WORDS.has(word) || language.timeUnits.has(word));
}

/** Words of a noun phrase: no function words, marks or verbs; a possessive and a hyphen within a word are. */
function isContent(words: Words, at: number, language: FigureWords): boolean {
  const { raw, lower } = words;
  if (lower[at] === "'s" || (isHyphen(words, at) && isGlued(words, at))) return true;
  if (raw[at] === '&') return isCapitalised(raw[at - 1]);
  if (!isWord(raw[at])) return false;
  if (/^\p{Lu}{2,}$/u.test(raw[at])) return true;
  const isTail = isHyphen(words, at - 1) && isGlued(words, at) && isGlued(words, at - 1);
  const isHead = isHyphen(words, at + 1) && isGlued(words, at + 1) && isGlued(words, at + 2);
  if (isTail || isHead) return true;
  return !language.stops.has(lower[at]) && !language.plainVerbs.has(lower[at]) && !isContraction(lower[at]);
}

/** "we're", "aren't". */
function isContraction(word: string): boolean {
  return /(?:n't|'(?:d|ll|m|re|ve))$/.test(word);
}
