import type { FigureWords } from './figure-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/**
 * Whether a number is something else than a figure: a date, a clock time, a phone number, or part of a name ("iPhone 11",
 * "S&P 500", "Game 7", "65th", "787-9", "COVID-19"). Money and per cent always are figures. `before` is the figure read
 * last.
 */
export function isNotAFigure(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  lexicon: Lexicon,
): boolean {
  if (quantity.source === 'money' || quantity.source === 'percent') return false;
  if (isGluedToName(words, quantity, before, lexicon.words) || isInsideNoun(quantity, before)) return true;
  if (lexicon.words.clock.has(words.lower[quantity.numeral.to])) return true;
  if (quantity.form !== 'digits')
    return isNamedInWords(words, quantity, lexicon.words) || isMonthDay(words, quantity, lexicon);
  if (isClockTime(words, quantity, lexicon) || isMonthDay(words, quantity, lexicon) || isNumericDate(words, quantity))
    return true;
  if (isModelNumber(words, quantity)) return true;
  if (quantity.unit !== null) return false;
  return (
    isListNumber(words, quantity) ||
    isPhoneNumber(words, quantity) ||
    (lexicon.words.ordinalDot && isDottedOrdinal(words, quantity)) ||
    isYear(words, quantity, lexicon) ||
    isGluedSuffix(words, quantity) ||
    isNumberedName(words, quantity.numeral.from, quantity.numeral.to, lexicon.words) ||
    isNextToName(words, quantity, lexicon)
  );
}

/** "One Nation", "Chapter Two", "number one", "at one point", "the two". */
function isNamedInWords(
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
  if (noun === null && value <= 10 && language.pronounOpeners.has(lower[from - 1])) return true;
  return (value === 1 || isCapitalised(raw[from - 1])) && isNumberedName(words, from, next, language);
}

/** "400 737 Max jets", "the 787 Dreamliner", "787-9": the number of a type. */
function isModelNumber(words: Words, { numeral }: Quantity): boolean {
  const raw = words.raw[numeral.from];
  if (!/^7[0-8]7$/.test(raw)) return false;
  const next = words.raw[numeral.to];
  return isCapitalised(next) || /^(?:-|x|jets?|program(?:me)?|family|fleet|series|plane)$/.test(next ?? '');
}

/** Digits in the name of what the number before counts: "400 *737* Max jets". */
function isInsideNoun({ from }: Quantity, before: Quantity | undefined): boolean {
  return before?.noun != null && from >= before.noun.from && from <= before.noun.head;
}

/** "A350", "TPP-11", "COVID-19", "last-32", the 9 of "787-9": digits that touch what is no figure. */
function isGluedToName(
  words: Words,
  { from, numeral, form }: Quantity,
  before: Quantity | undefined,
  { numberPrefixes }: FigureWords,
): boolean {
  const { raw, lower } = words;
  if (from !== numeral.from || !isGlued(words, from)) return false;
  if (isWord(raw[from - 1])) return !numberPrefixes.has(lower[from - 1]);
  if (raw[from - 1] === '#') return true;
  if (/^[./:]$/.test(raw[from - 1]) && isGlued(words, from - 1)) return true;
  if (!isHyphen(words, from - 1) || !isGlued(words, from - 1)) return false;
  if (isDigits(raw[from - 2])) return before?.to !== from - 1;
  return isWord(raw[from - 2]) && !(form === 'digits' && numberPrefixes.has(lower[from - 2]));
}

/** "65th", "777x", "5G": letters that touch the digits and are no unit. */
function isGluedSuffix(words: Words, { to, numeral, unit }: Quantity): boolean {
  return unit === null && to === numeral.to && isGlued(words, to) && isWord(words.raw[to]);
}

function isClockTime(words: Words, { numeral, to }: Quantity, lexicon: Lexicon): boolean {
  return (
    /^\d{1,2}(?:[:.]\d{2})?$/.test(words.raw[numeral.from]) &&
    (lexicon.words.clock.has(words.lower[numeral.to]) ||
      lexicon.words.clock.has(words.lower[to]) ||
      isDottedClock(words, numeral.to))
  );
}

/** "p.m." as the tokens "p", ".", "m", ".". */
function isDottedClock(words: Words, at: number): boolean {
  return /^[ap]$/.test(words.lower[at] ?? '') && words.raw[at + 1] === '.' && words.lower[at + 2] === 'm';
}

/** "8 March", "March 8", "March 8-10", "8th of March". */
function isMonthDay(words: Words, { numeral, value }: Quantity, { words: language }: Lexicon): boolean {
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

/** "1." or "2)" at the beginning of a passage. */
function isListNumber(words: Words, { from, to }: Quantity): boolean {
  return from === 0 && /^\d{1,2}$/.test(words.raw[0]) && /^[.)]$/.test(words.raw[to] ?? '') && isGlued(words, to);
}

/** "020 7946 0958", "+49 30 1234": digits in a row that begin with a zero or a plus. */
function isPhoneNumber(words: Words, { numeral }: Quantity): boolean {
  const { raw } = words;
  let first = numeral.from;
  while (first > Math.max(0, numeral.from - 6) && /^(?:\d+|[-()])$/.test(raw[first - 1])) first--;
  const inRow = first < numeral.from || isDigits(raw[numeral.to]);
  return (inRow && (/^0\d/.test(raw[first]) || raw[first - 1] === '+')) || /^0\d{3,}$/.test(raw[numeral.from]);
}

/** "3. Platz", not the end of a sentence. */
function isDottedOrdinal(words: Words, { numeral, to }: Quantity): boolean {
  return (
    /^\d{1,2}$/.test(words.raw[numeral.from]) && words.raw[to] === '.' && isGlued(words, to) && to + 1 < words.length
  );
}

/** "9/11", "11/09/2001", "2001-09-11", "555-1234", "24/7". */
function isNumericDate(words: Words, { numeral, to }: Quantity): boolean {
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

/** 1000 to 2099 without a unit: by its neighbours, and between 1900 and 2050 unless a noun is counted. */
function isYear(
  words: Words,
  { numeral, value, scale, approx, noun }: Quantity,
  { words: language }: Lexicon,
): boolean {
  if (scale !== 1 || !/^\d{4}$/.test(words.raw[numeral.from]) || value < 1000 || value > 2199) return false;
  const before = words.lower[numeral.from - 1];
  const afterMonth = language.months.has(before) || (before === ',' && isDigits(words.raw[numeral.from - 2]));
  if (afterMonth || language.beforeYear.has(before)) return true;
  const isCount = noun !== null && noun.head === numeral.to && noun.noun === words.lower[noun.head];
  if (value >= 1700 && value < 1900) return !isCount;
  return value >= 1900 && value <= 2050 && !(noun && approx !== '=') && !isPeopleCount(words, numeral.to, language);
}

function isPeopleCount(words: Words, at: number, language: Lexicon['words']): boolean {
  return language.plurals.has(words.lower[at]);
}

/** "Game 7", "Article 5", "Group of 20", "No. 10". */
function isNumberedName(words: Words, from: number, to: number, language: FigureWords): boolean {
  const { lower } = words;
  let before = from - 1;
  if (lower[before] === '.') before--;
  return language.numbered.has(lower[before]) && !language.plurals.has(lower[to]);
}

/** "Big 12", "S&P 500", "Galaxy Note 20", "358 El Brillo Way": a name next to bare digits that count nothing. */
function isNextToName(words: Words, { numeral, scale, noun }: Quantity, { words: language }: Lexicon): boolean {
  const { raw, lower } = words;
  const at = numeral.from - 1;
  if (scale !== 1 || noun || raw[numeral.from].includes(',') || raw[numeral.from].includes('.')) return false;
  if (isCapitalised(raw[numeral.to])) return true;
  return isCapitalised(raw[at]) && !language.stops.has(lower[at]) && !language.approximators.has(lower[at]);
}
