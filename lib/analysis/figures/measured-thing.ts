import { CALENDAR_WORDS } from '../actors/calendar-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** The contract's limit. */
const MAX_WORDS = 6;
/** Function words that are passed on the way back to the subject: "rates *are expected to rise by* 5%". */
const MAX_SKIPPED = 7;
/** Phrases of time and place that are passed on the way: "the rate *in Norwich on Tuesday* was". */
const MAX_PHRASES = 3;

/** Time units: what lasts is rarely the subject of the sentence. */
const DURATION = /^(?:seconds|minutes|hours|days|weeks|months|years|decades|years old|months old)$/;

/**
 * What is counted or measured, in at most six words of the article, as a range of pieces: the counted noun with its
 * modifiers and a participle ("international soldiers wounded"); what follows "of" ("10% *of annual turnover*"); the noun
 * after the quantity ("a $700,000 *award*"); or the subject before it ("*revenue* rose 3.5% to $27bn"). Null when none is
 * near. `before` is the figure before it in the sentence.
 */
export function findMeasuredThing(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  language: FigureWords,
): [number, number] | null {
  if (quantity.noun) return nounChunk(words, quantity, language);
  if (quantity.part !== null) return partChunk(words, quantity.to, language);
  if (quantity.source === 'noun') return null;
  const changed = changedThing(words, quantity.to, language);
  if (changed) return changed;
  const after = chunkAfter(words, quantity.to, language);
  if (quantity.form === 'fraction' && language.determiners.has(words.lower[quantity.to]))
    return chunkAfter(words, quantity.to + 1, language);
  const attributive = language.determiners.has(words.lower[quantity.opening - 1]) || isHyphen(words, quantity.to);
  const isDuration = quantity.unit !== null && DURATION.test(quantity.unit);
  if (after && (attributive || isDuration || language.of.has(words.lower[quantity.to]))) return after;
  return isDuration ? null : (chunkBefore(words, quantity.opening, before, language) ?? after);
}

/** "a 21.4% drop in *annual profit*". */
function changedThing(words: Words, at: number, language: FigureWords): [number, number] | null {
  const { lower } = words;
  const isChange = language.up.has(lower[at]) || language.down.has(lower[at]);
  return isChange && language.changedLinks.has(lower[at + 1]) ? chunkAfter(words, at + 2, language) : null;
}

/** "350 *from Türkiye*", "two *to Biman Bangladesh Airlines*": the words up to the next mark or link. */
function partChunk(words: Words, from: number, language: FigureWords): [number, number] | null {
  let to = from;
  while (
    to < Math.min(words.length, from + MAX_WORDS) &&
    isWord(words.raw[to]) &&
    !language.numberLinks.has(words.lower[to])
  )
    to++;
  return to > from ? [from, to] : null;
}

function nounChunk(words: Words, { noun }: Quantity, language: FigureWords): [number, number] {
  const { from, head } = noun!;
  let to = head + 1;
  if (isWord(words.raw[to]) && (language.casualty.has(words.lower[to]) || /[^e]ed$/.test(words.lower[to]))) to++;
  let start = to;
  for (let count = 0; start > from && (count < MAX_WORDS || isGlued(words, start)); ) {
    start--;
    if (!isGlued(words, start)) count++;
  }
  return [start, to];
}

function chunkAfter(words: Words, at: number, language: FigureWords): [number, number] | null {
  const { lower, raw } = words;
  let from = at;
  const isOf = language.of.has(lower[from]);
  if (isOf) from++;
  if (isHyphen(words, from) && isGlued(words, from)) from++;
  while (isOf && language.determiners.has(lower[from])) from++;
  if (!isOf && (language.up.has(lower[from]) || language.down.has(lower[from]))) return null;
  // "2% year on year"
  if (language.rateNouns.has(lower[from]) && lower[from + 2] === lower[from]) return null;
  let to = from;
  while (to < Math.min(words.length, from + MAX_WORDS) && isContent(words, to, language) && !isDigits(raw[to])) to++;
  while (to > from && !isWord(raw[to - 1])) to--;
  return to > from ? [from, to] : null;
}

function chunkBefore(
  words: Words,
  end: number,
  before: Quantity | undefined,
  language: FigureWords,
): [number, number] | null {
  let at = end;
  for (let count = 0; count <= MAX_PHRASES; count++) {
    const chunk = subjectBefore(words, at, before, language);
    // another length of time: the subject is too far off
    if (chunk && language.timeUnits.has(words.lower[chunk[1] - 1])) return null;
    if (!chunk || !isTimeOrPlace(words, chunk, language)) return chunk;
    at = chunk[0];
  }
  return null;
}

/** "Tuesday"; a name after a word of place: "in Norwich". */
function isTimeOrPlace({ raw, lower }: Words, [from, to]: [number, number], language: FigureWords): boolean {
  const chunk = lower.slice(from, to);
  if (chunk.every((word) => CALENDAR_WORDS.has(word))) return true;
  return language.placeLinks.has(lower[from - 1]) && raw.slice(from, to).every(isCapitalised);
}

/** The last words before piece `at` that are no function words, links or an amount. */
function subjectBefore(
  words: Words,
  at: number,
  before: Quantity | undefined,
  language: FigureWords,
): [number, number] | null {
  const { raw } = words;
  let to = at;
  let skipped = 0;
  while (to > 0 && skipped++ < MAX_SKIPPED) {
    if (before && to === before.to) to = before.from;
    else if (raw[to - 1] === '(' || isPassed(words, to - 1, language)) to--;
    else break;
  }
  let from = to;
  while (from > Math.max(0, to - MAX_WORDS) && isContent(words, from - 1, language) && !isDigits(raw[from - 1])) from--;
  if (from > 0 && from < to && isHyphen(words, from) && isDigits(raw[from - 1])) from--;
  else while (from < to && !isWord(raw[from])) from++;
  return to > from ? [from, to] : null;
}

function isPassed(words: Words, at: number, language: FigureWords): boolean {
  return isWord(words.raw[at]) && (language.stops.has(words.lower[at]) || isLink(words.lower[at], language));
}

function isLink(word: string, language: FigureWords): boolean {
  return (
    language.up.has(word) ||
    language.down.has(word) ||
    language.subjectLinks.has(word) ||
    /(?:ly|ing|[^e]ed)$/.test(word)
  );
}

function isContent(words: Words, at: number, language: FigureWords): boolean {
  if (words.lower[at] === "'s" || (isHyphen(words, at) && isGlued(words, at))) return true;
  if (words.raw[at] === '&') return isCapitalised(words.raw[at - 1]);
  return isWord(words.raw[at]) && (!language.stops.has(words.lower[at]) || /^\p{Lu}{2,}$/u.test(words.raw[at]));
}
