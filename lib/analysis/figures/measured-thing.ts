import type { FigureWords } from './figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** The contract's limit. */
const MAX_WORDS = 6;
/** Function words that are passed on the way back to the subject: "rates *are expected to rise by* 5%". */
const MAX_SKIPPED = 7;

/**
 * What is counted or measured, in at most six words of the article, as a range of pieces: the counted noun with its
 * modifiers and a participle ("international soldiers wounded"); else what follows "of" ("10% *of annual turnover*"), the
 * noun after the quantity ("a $700,000 *award*") or the subject before it ("*revenue* rose 3.5%"). Null when none is near.
 */
export function findMeasuredThing(words: Words, quantity: Quantity, language: FigureWords): [number, number] | null {
  if (quantity.noun) return nounChunk(words, quantity, language);
  const after = chunkAfter(words, quantity.to, language);
  if (after && language.of.has(words.lower[quantity.to])) return after;
  return after ?? chunkBefore(words, quantity.from, language);
}

function nounChunk(words: Words, { noun }: Quantity, language: FigureWords): [number, number] {
  const { from, head } = noun!;
  let to = head + 1;
  if (isWord(words.raw[to]) && (language.casualty.has(words.lower[to]) || /[^e]ed$/.test(words.lower[to]))) to++;
  return [Math.max(from, to - MAX_WORDS), to];
}

function chunkAfter(words: Words, at: number, language: FigureWords): [number, number] | null {
  const { lower, raw } = words;
  let from = at;
  const isOf = language.of.has(lower[from]);
  if (isOf) from++;
  if (isHyphen(words, from) && isGlued(words, from)) from++;
  while (isOf && language.determiners.has(lower[from])) from++;
  if (!isOf && (language.up.has(lower[from]) || language.down.has(lower[from]))) return null;
  let to = from;
  while (to < Math.min(words.length, from + MAX_WORDS) && isContent(words, to, language) && !isDigits(raw[to])) to++;
  return to > from ? [from, to] : null;
}

function chunkBefore(words: Words, at: number, language: FigureWords): [number, number] | null {
  const { lower, raw } = words;
  let to = at;
  while (to > Math.max(0, at - MAX_SKIPPED)) {
    const word = lower[to - 1];
    const passed = raw[to - 1] === '(' || (isWord(raw[to - 1]) && (language.stops.has(word) || isLink(word, language)));
    if (!passed) break;
    to--;
  }
  let from = to;
  while (from > Math.max(0, to - MAX_WORDS) && isContent(words, from - 1, language) && !isDigits(raw[from - 1])) from--;
  return to > from ? [from, to] : null;
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
  return isWord(words.raw[at]) && (!language.stops.has(words.lower[at]) || /^\p{Lu}{2,}$/u.test(words.raw[at]));
}
