import type { FigureWords } from '../language/figure-words.ts';
import {
  isClockTime,
  isDottedOrdinal,
  isListNumber,
  isMonthDay,
  isNumericDate,
  isPhoneNumber,
  isYear,
} from './date-numbers.ts';
import {
  isBehindCapitals,
  isGluedSuffix,
  isGluedToName,
  isInsideNoun,
  isModelNumber,
  isNamedInWords,
  isNextToName,
  isNumberedName,
  isTally,
} from './name-numbers.ts';
import type { Quantity } from './quantities.ts';
import type { Words } from './words.ts';

/**
 * Whether a number is something else than a figure: a date, a clock time, a phone number, or part of a name ("iPhone
 * 11", "S&P 500", "Game 7", "65th", "787-9", "COVID-19"). Money and per cent always are figures. `before` is the figure
 * read last.
 */
export function isNotAFigure(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  language: FigureWords,
): boolean {
  if (quantity.source === 'money' || quantity.source === 'percent') return false;
  if (isGluedToName(words, quantity, before, language) || isInsideNoun(quantity, before)) return true;
  if (isTally(words, quantity, language)) return true;
  if (isClockTime(words, quantity, language) || isMonthDay(words, quantity, language)) return true;
  if (quantity.form !== 'digits') return isNamedInWords(words, quantity, language);
  if (isNumericDate(words, quantity) || isModelNumber(words, quantity, language)) return true;
  if (quantity.unit !== null) return false;
  return (
    isListNumber(words, quantity) ||
    isPhoneNumber(words, quantity, language) ||
    isDottedOrdinal(words, quantity, language) ||
    isYear(words, quantity, language) ||
    isGluedSuffix(words, quantity) ||
    isNumberedName(words, quantity.numeral, language) ||
    isNextToName(words, quantity, language) ||
    isBehindCapitals(words, quantity)
  );
}
