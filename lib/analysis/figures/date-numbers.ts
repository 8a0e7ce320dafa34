import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, type Words } from './words.ts';

/** "10.45pm", "5 Uhr", "five o'clock". */
export function isClockTime(words: Words, { form, numeral, to }: Quantity, language: FigureWords): boolean {
  const isHour = form === 'words' || /^\d{1,2}(?:[:.]\d{2})?$/.test(words.raw[numeral.from]);
  return isHour && language.clock.has(words.lower[to]);
}

/** "8 March", "March 8", "March 8-10", "8th of March". */
export function isMonthDay(words: Words, { numeral, value }: Quantity, language: FigureWords): boolean {
  if (value < 1 || value > 31 || !Number.isInteger(value)) return false;
  const { lower, raw } = words;
  let before = numeral.from - 1;
  if (isHyphen(words, before) && isDigits(raw[before - 1])) before -= 2;
  if (raw[before] === '.') before--;
  const after = raw[numeral.to] === '.' || language.of.has(lower[numeral.to]) ? numeral.to + 1 : numeral.to;
  const isMonth = (at: number): boolean =>
    language.months.has(lower[at]) && (isCapitalised(raw[at]) || !language.monthsCapitalised);
  return isMonth(before) || isMonth(after);
}

/** "9/11", "11/09/2001", "2001-09-11", "555-1234", "24/7". */
export function isNumericDate(words: Words, { numeral, to }: Quantity): boolean {
  const { raw } = words;
  const joins = (at: number): boolean => /^[/.]$/.test(raw[at] ?? '') && isGlued(words, at) && isGlued(words, at + 1);
  if ((joins(to) && isDigits(raw[to + 1])) || (joins(numeral.from - 1) && isDigits(raw[numeral.from - 2]))) return true;
  const dash = isHyphen(words, to) && isGlued(words, to) && isGlued(words, to + 1) && isDigits(raw[to + 1]);
  const next = raw[to + 1];
  return (
    dash &&
    ((isHyphen(words, to + 2) && isGlued(words, to + 2) && isDigits(raw[to + 3])) ||
      (/^\d{3}$/.test(raw[to - 1]) && /^\d{4}$/.test(next)))
  );
}

/** "'08"; 1000 to 2199 without a unit: by its neighbours, and between 1900 and 2050 unless a noun is counted. */
export function isYear(
  words: Words,
  { numeral, value, scale, approx, noun }: Quantity,
  language: FigureWords,
): boolean {
  const isShort = /^\d{2}$/.test(words.raw[numeral.from]) && noun === null && isGlued(words, numeral.from);
  if (isShort && /^['’‘]$/.test(words.raw[numeral.from - 1])) return true;
  if (scale !== 1 || !/^\d{4}$/.test(words.raw[numeral.from]) || value < 1000 || value > 2199) return false;
  const before = words.lower[numeral.from - 1];
  const afterMonth = language.months.has(before) || (before === ',' && isDigits(words.raw[numeral.from - 2]));
  if (afterMonth || language.beforeYear.has(before)) return true;
  const isCount = noun !== null && noun.head === numeral.to && noun.noun === words.lower[noun.head];
  if (value >= 1700 && value < 1900) return !isCount;
  return value >= 1900 && value <= 2050 && !(noun && approx !== '=') && !language.plurals.has(words.lower[numeral.to]);
}

/** "1." or "2)" at the beginning of a passage. */
export function isListNumber(words: Words, { from, to }: Quantity): boolean {
  return from === 0 && /^\d{1,2}$/.test(words.raw[0]) && /^[.)]$/.test(words.raw[to] ?? '') && isGlued(words, to);
}

/** Pieces between a word that calls for a telephone number and the number: "call *the police on* 101". */
const PHONE_REACH = 6;

/**
 * "020 7946 0958", "+49 30 1234", "call the police on 101": digits in a row that begin with a zero or a plus; ids of
 * nine and more.
 */
export function isPhoneNumber(words: Words, { numeral, noun, approx }: Quantity, language: FigureWords): boolean {
  const { raw, lower } = words;
  const isPlain = noun === null && approx === '=' && /^\d{3,}$/.test(raw[numeral.from]);
  const isCalled = (from: number): boolean =>
    lower.slice(from, numeral.from).some((word) => language.phoneWords.has(word));
  if (
    isPlain &&
    isCalled(Math.max(0, lower[numeral.from - 1] === 'on' ? numeral.from - PHONE_REACH : numeral.from - 1))
  )
    return true;
  let first = numeral.from;
  while (first > Math.max(0, numeral.from - 6) && /^(?:\d+|[-()])$/.test(raw[first - 1])) first--;
  const inRow = first < numeral.from || isDigits(raw[numeral.to]);
  return (
    (inRow && (/^0\d/.test(raw[first]) || raw[first - 1] === '+')) || /^(?:0\d{3,}|\d{9,})$/.test(raw[numeral.from])
  );
}

/** "3. Platz", not the end of a sentence. */
export function isDottedOrdinal(words: Words, { numeral, to }: Quantity, language: FigureWords): boolean {
  return (
    language.ordinalDot &&
    /^\d{1,2}$/.test(words.raw[numeral.from]) &&
    words.raw[to] === '.' &&
    isGlued(words, to) &&
    to + 1 < words.length
  );
}
