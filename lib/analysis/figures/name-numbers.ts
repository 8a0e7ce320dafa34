import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** "One Nation", "Chapter Two", "number one", "at one point", "the two". */
export function isNamedInWords(
  words: Words,
  { form, value, unit, noun, from, numeral }: Quantity,
  language: FigureWords,
): boolean {
  if (form !== 'words') return false;
  const { raw, lower } = words;
  const next = numeral.to;
  if (value === 1) {
    const idiom = `${lower[from]} ${lower[next]}`;
    if (language.idioms.has(idiom) || language.idioms.has(`${lower[from - 1]} ${idiom}`)) return true;
    if (from > 0 && isCapitalised(raw[from]) && isCapitalised(raw[next])) return true;
  }
  if (unit !== null) return false;
  const isSingular = noun === null || (value > 1 && noun.noun !== lower[noun.head] && noun.from === noun.head);
  if (isSingular && value <= 10 && language.pronounOpeners.has(lower[from - 1])) return true;
  return (value === 1 || isCapitalised(raw[from - 1])) && isNumberedName(words, numeral, language);
}

/** "400 737 Max jets", "the 787 Dreamliner", "787-9": the Boeing types, which news writes without the maker's name. */
export function isModelNumber(words: Words, { numeral }: Quantity, language: FigureWords): boolean {
  const { raw, lower } = words;
  if (!/^7[0-8]7$/.test(raw[numeral.from])) return false;
  const next = numeral.to;
  return isCapitalised(raw[next]) || /^[-x]$/.test(raw[next] ?? '') || language.modelNouns.has(lower[next]);
}

/** Digits in the name of what the number before counts: "400 *737* Max jets". */
export function isInsideNoun({ from }: Quantity, before: Quantity | undefined): boolean {
  return before?.noun != null && from >= before.noun.from && from <= before.noun.head;
}

/**
 * "A350", "TPP-11", "COVID-19", "last-32", the 9 of "787-9", the 1 of "Section 14(1)": digits that touch what is no
 * figure.
 */
export function isGluedToName(
  words: Words,
  { from, numeral, form }: Quantity,
  before: Quantity | undefined,
  { numberPrefixes }: FigureWords,
): boolean {
  const { raw, lower } = words;
  if (from !== numeral.from || !isGlued(words, from)) return false;
  if (isWord(raw[from - 1])) return !numberPrefixes.has(lower[from - 1]);
  if (raw[from - 1] === '#') return true;
  if (raw[from - 1] === '(' && isGlued(words, from - 1) && isDigits(raw[from - 2])) return before?.to !== from - 1;
  if (/^[./:]$/.test(raw[from - 1]) && isGlued(words, from - 1)) return true;
  if (!isHyphen(words, from - 1) || !isGlued(words, from - 1)) return false;
  if (isDigits(raw[from - 2])) return before?.to !== from - 1;
  return isWord(raw[from - 2]) && !(form === 'digits' && numberPrefixes.has(lower[from - 2]));
}

/** "65th", "777x", "5G": letters that touch the digits and are no unit. */
export function isGluedSuffix(words: Words, { to, numeral, unit }: Quantity): boolean {
  return unit === null && to === numeral.to && isGlued(words, to) && isWord(words.raw[to]);
}

/** "Game 7", "Article 5", "Group of 20", "No. 10". */
export function isNumberedName(
  words: Words,
  { from, to }: { from: number; to: number },
  language: FigureWords,
): boolean {
  const { lower } = words;
  let before = from - 1;
  if (lower[before] === '.') before--;
  return language.numbered.has(lower[before]) && !language.plurals.has(lower[to]);
}

/** "the ATR 72 fleet", "the FTSE 100 index", "a TOP 50 award": bare digits behind capitals are part of a name. */
export function isBehindCapitals({ raw }: Words, { numeral, scale }: Quantity): boolean {
  const before = raw[numeral.from - 1] ?? '';
  return scale === 1 && /^\d{1,3}$/.test(raw[numeral.from]) && /^\p{Lu}{2,}$/u.test(before);
}

/** "20-of-24 passing": both counts of a tally that hyphens join. */
export function isTally(words: Words, { numeral }: Quantity, language: FigureWords): boolean {
  const joins = (of: number): boolean =>
    language.of.has(words.lower[of]) &&
    [of - 1, of + 1].every((at) => isHyphen(words, at) && isGlued(words, at)) &&
    [of - 2, of + 2].every((at) => isDigits(words.raw[at]));
  return joins(numeral.to + 1) || joins(numeral.from - 2);
}

/** "Big 12", "S&P 500", "Galaxy Note 20", "358 El Brillo Way": a name next to bare digits that count nothing. */
export function isNextToName(words: Words, { numeral, scale, noun }: Quantity, language: FigureWords): boolean {
  const { raw, lower } = words;
  const at = numeral.from - 1;
  if (scale !== 1 || noun || raw[numeral.from].includes(',') || raw[numeral.from].includes('.')) return false;
  if (isScore(words, numeral)) return false;
  if (isCapitalised(raw[numeral.to])) return true;
  return isCapitalised(raw[at]) && !language.stops.has(lower[at]) && !language.approximators.has(lower[at]);
}

/**
 * "beat Norwich *3-1*", not "16-18 Industrial Avenue": two short counts that a hyphen joins, and no name behind them.
 */
function isScore(words: Words, { from, to }: { from: number; to: number }): boolean {
  const { raw } = words;
  const isCount = (at: number): boolean => /^\d{1,3}$/.test(raw[at] ?? '');
  const isJoined = isHyphen(words, to) && isGlued(words, to) && isGlued(words, to + 1);
  return isJoined && isCount(from) && isCount(to + 1) && !isCapitalised(raw[to + 2]) && !isGlued(words, from);
}
