import type { FigureWords } from '../language/figure-words.ts';
import { readDigits } from './digit-numerals.ts';
import { readFraction } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { readVague, readWords } from './word-numerals.ts';
import type { Words } from './words.ts';

/**
 * Reads the number that begins at piece `at`: "1,200", "1.2 million", "3m" (with `money`, else metres), "two hundred
 * and five", "half a dozen", "two-thirds", "one in five", "dozens", "tens of thousands". Null when there is none.
 */
export function readNumeral(words: Words, at: number, language: FigureWords, money: boolean): Numeral | null {
  if (at >= words.length) return null;
  return (
    readVague(words, at, language) ??
    readFraction(words, at, language) ??
    readDigits(words, at, language, money) ??
    readWords(words, at, language)
  );
}
