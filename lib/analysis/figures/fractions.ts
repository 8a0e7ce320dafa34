import type { FigureWords } from '../language/figure-words.ts';
import type { Numeral } from './numeral.ts';
import { isLongMagnitude } from './word-numerals.ts';
import { isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** "half of", "two-thirds", "a third of", "1/16 of", "one in five", "nine out of 10". */
export function readFraction(words: Words, at: number, language: FigureWords): Numeral | null {
  const read =
    readQuotient(words, at, language) ??
    readParts(words, at, language) ??
    readHalf(words, at, language) ??
    readShare(words, at, language);
  return read && { from: at, to: read.to, value: read.value, valueTo: null, scale: 1, form: 'fraction' };
}

interface Fraction {
  value: number;
  to: number;
}

/** "1/16 of". */
function readQuotient({ raw, lower }: Words, at: number, language: FigureWords): Fraction | null {
  const isQuotient = isDigits(raw[at]) && /^[/⁄]$/.test(raw[at + 1] ?? '') && isDigits(raw[at + 2]);
  if (!isQuotient || !language.of.has(lower[at + 3])) return null;
  const value = Number(raw[at]) / Number(raw[at + 2]);
  return Number.isFinite(value) ? { value, to: at + 3 } : null;
}

/** "two-thirds", "a third of", "by about a third", "a quarter point"; "two quarters" are three months each. */
function readParts(words: Words, at: number, language: FigureWords): Fraction | null {
  const { lower } = words;
  const hasArticle = language.articles.has(lower[at]);
  const count = hasArticle ? 1 : language.cardinals.get(lower[at]);
  const partAt = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const part = language.fractions.get(lower[partAt]);
  if (count === undefined || part === undefined || language.cardinals.has(lower[partAt])) return null;
  const value = count * part;
  const isReduced = value % 0.5 !== 0 || part === 0.5;
  const isPart =
    language.of.has(lower[partAt + 1]) ||
    language.pointNouns.has(lower[partAt + 1]) ||
    (count > 1 && !hasArticle) ||
    (hasArticle && isBehindBy(words, at, language) && !isNounNext(words, partAt + 1, language));
  return value < 1 && isReduced && isPart ? { value, to: partAt + 1 } : null;
}

/** "by *a third*", "by about *a third*", "by more than *a third*". */
function isBehindBy({ lower }: Words, at: number, language: FigureWords): boolean {
  const isApproximate = (words: number): boolean => language.approximators.has(lower.slice(at - words, at).join(' '));
  return [0, 1, 2].some(
    (words) => at > words && language.by.has(lower[at - words - 1]) && (words === 0 || isApproximate(words)),
  );
}

/** "by a *third party*" is no share. */
function isNounNext({ raw, lower }: Words, at: number, language: FigureWords): boolean {
  return isWord(raw[at]) && !language.stops.has(lower[at]);
}

/** "half of the", "half its", not "the first half of" or "half a million". */
function readHalf(words: Words, at: number, language: FigureWords): Fraction | null {
  const { lower } = words;
  if (language.fractions.get(lower[at]) !== 0.5) return null;
  if (!language.of.has(lower[at + 1]) && !language.determiners.has(lower[at + 1])) return null;
  const before = lower[at - 1];
  const isStandalone =
    before === undefined || !/^\p{L}/u.test(before) || language.stops.has(before) || language.approximators.has(before);
  return isStandalone && !isLongMagnitude(lower[at + 2], language) ? { value: 0.5, to: at + 1 } : null;
}

/** Wholes of which a share is stated; "seven out of 11 states" counts states. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 100]);

/** Wholes of which "of" states a share, "eight of 10 voters"; "two of three rooms" counts rooms. */
const WHOLES_OF: ReadonlySet<number> = new Set([10, 100]);

/** "one in five", "1 in 7", "nine out of 10", "eight of 10"; in digits more than one only out of 5, 10, 20 or 100. */
function readShare(words: Words, at: number, language: FigureWords): Fraction | null {
  const { lower } = words;
  const part = cardinalAt(words, at, language);
  const link = language.shareLinks.findLast((phrase) => phrase.every((word, index) => lower[at + 1 + index] === word));
  const isOf = link === undefined && language.of.has(lower[at + 1]);
  if (part === null || (link === undefined && !isOf) || (isHyphen(words, at - 1) && isGlued(words, at))) return null;
  const wholeAt = at + 1 + (link?.length ?? 1);
  const whole = cardinalAt(words, wholeAt, language);
  if (whole === null || part >= whole || whole > 100 || (isOf && !WHOLES_OF.has(whole))) return null;
  const isShare = language.cardinals.has(lower[at])
    ? ROUND_WHOLES.has(whole)
    : whole % 5 === 0 && ROUND_WHOLES.has(whole);
  return part === 1 || isShare ? { value: part / whole, to: wholeAt + 1 } : null;
}

function cardinalAt(words: Words, at: number, language: FigureWords): number | null {
  const value =
    language.cardinals.get(words.lower[at]) ?? (/^\d{1,3}$/.test(words.raw[at] ?? '') ? Number(words.raw[at]) : 0);
  return value > 0 ? value : null;
}
