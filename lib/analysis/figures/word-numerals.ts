import type { FigureWords } from './figure-words.ts';
import type { Numeral } from './numerals.ts';
import { isDigits, isGlued, isHyphen, type Words } from './words.ts';

/** "two hundred and five", "twenty-five", "a million", "half a million", "one and a half million". */
export function readWords(words: Words, at: number, language: FigureWords): Numeral | null {
  const { lower } = words;
  let to = at;
  let total = 0;
  let current = 0;
  let scale = 1;
  let last: 'none' | 'ten' | 'one' | 'magnitude' = 'none';
  const half = language.fractions.get(lower[to]) === 0.5;
  if (half || language.articles.has(lower[to])) {
    const skip = half && language.articles.has(lower[to + 1]) ? 2 : 1;
    if (!isLongMagnitude(lower[to + skip], language)) return null;
    current = half ? 0.5 : 1;
    to += skip;
    last = 'one';
  }
  for (; to < words.length; to++) {
    const next = last === 'ten' && isHyphen(words, to) && isGlued(words, to + 1) ? to + 1 : to;
    const cardinal = language.cardinals.get(lower[next]);
    if (cardinal !== undefined) {
      if (last === 'one' || (last === 'ten' && cardinal > 9)) break;
      current += cardinal;
      last = cardinal >= 10 && cardinal % 10 === 0 ? 'ten' : 'one';
      to = next;
    } else if (isLongMagnitude(lower[next], language) && next === to) {
      const factor = language.magnitudes.get(lower[next])!;
      scale *= factor;
      if (factor < 1000) current = (current || 1) * factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
      last = 'magnitude';
    } else if (language.numberLinks.has(lower[to]) && last !== 'none') {
      const cardinalNext = language.cardinals.has(lower[to + 1]);
      const halfAt = language.articles.has(lower[to + 1]) ? to + 2 : to + 1;
      if (language.fractions.get(lower[halfAt]) === 0.5 && last !== 'magnitude') {
        current += 0.5;
        to = halfAt;
      } else if (last !== 'magnitude' || !cardinalNext) break;
    } else break;
  }
  if (last === 'none') return null;
  return { from: at, to, value: total + current, valueTo: null, scale, form: 'words' };
}

/** A magnitude that may stand without digits; an abbreviation such as "bn" may not. */
function isLongMagnitude(word: string | undefined, language: FigureWords): boolean {
  return (
    word !== undefined && word.length > 2 && !/^[bcdfghjklmnpqrstvwxz]+$/.test(word) && language.magnitudes.has(word)
  );
}

/** "half of", "two-thirds", "a third of", "1/16", "one in five", "nine out of 10". */
export function readFraction(words: Words, at: number, language: FigureWords): Numeral | null {
  const { lower } = words;
  const made = (to: number, value: number): Numeral => ({
    from: at,
    to,
    value,
    valueTo: null,
    scale: 1,
    form: 'fraction',
  });
  if (
    isDigits(words.raw[at]) &&
    /^[/⁄]$/.test(words.raw[at + 1] ?? '') &&
    isDigits(words.raw[at + 2]) &&
    language.of.has(lower[at + 3])
  ) {
    const value = Number(words.raw[at]) / Number(words.raw[at + 2]);
    return Number.isFinite(value) ? made(at + 3, value) : null;
  }
  const article = language.articles.has(lower[at]);
  const count = article ? 1 : language.cardinals.get(lower[at]);
  const partAt = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const part = language.fractions.get(lower[partAt]);
  if (count !== undefined && part !== undefined && !language.cardinals.has(lower[partAt])) {
    const isReduced = (count * part) % 0.5 !== 0 || part === 0.5;
    const whole = language.of.has(lower[partAt + 1]);
    if (count * part < 1 && isReduced && (whole || (count > 1 && !article))) return made(partAt + 1, count * part);
  }
  if (
    language.fractions.get(lower[at]) === 0.5 &&
    (language.of.has(lower[at + 1]) || language.determiners.has(lower[at + 1]))
  ) {
    return isLongMagnitude(lower[at + 2], language) || !isStandalone(words, at, language) ? null : made(at + 1, 0.5);
  }
  return readShare(words, at, language, made);
}

/** "half" is no share in "the first half of". */
function isStandalone(words: Words, at: number, language: FigureWords): boolean {
  const before = words.lower[at - 1];
  return (
    before === undefined || language.stops.has(before) || !/^\p{L}/u.test(before) || language.approximators.has(before)
  );
}

function readShare(
  words: Words,
  at: number,
  language: FigureWords,
  made: (to: number, value: number) => Numeral,
): Numeral | null {
  const { lower } = words;
  const part = cardinalAt(words, at, language);
  const link = language.shareLinks.find((phrase) => phrase.every((word, index) => lower[at + 1 + index] === word));
  if (part === null || link === undefined) return null;
  const wholeAt = at + 1 + link.length;
  const whole = cardinalAt(words, wholeAt, language);
  const isShare = language.cardinals.has(lower[at]) || whole === 5 || whole === 10 || whole === 100;
  return whole !== null && part < whole && whole <= 100 && isShare ? made(wholeAt + 1, part / whole) : null;
}

function cardinalAt(words: Words, at: number, language: FigureWords): number | null {
  const value =
    language.cardinals.get(words.lower[at]) ?? (/^\d{1,3}$/.test(words.raw[at] ?? '') ? Number(words.raw[at]) : 0);
  return value > 0 ? value : null;
}

/** "dozens", "tens of thousands", "several hundred". */
export function readVague(words: Words, at: number, language: FigureWords): Numeral | null {
  const { lower } = words;
  const made = (to: number, [low, high]: readonly [number, number]): Numeral => ({
    from: at,
    to,
    value: low,
    valueTo: high,
    scale: low,
    form: 'vague',
  });
  const simple = language.vague.get(lower[at]);
  const opener = language.vagueOpeners.get(lower[at]);
  const nextAt = language.of.has(lower[at + 1]) ? at + 2 : at + 1;
  const next = language.vague.get(lower[nextAt]);
  if (nextAt === at + 2 && next && (simple || opener)) {
    const factor = simple ? simple[0] : opener!;
    return made(nextAt + 1, [next[0] * factor, next[0] * factor * 10]);
  }
  const magnitude = language.magnitudes.get(lower[at + 1]);
  if (language.several.has(lower[at]) && magnitude !== undefined && isLongMagnitude(lower[at + 1], language)) {
    return made(at + 2, [magnitude, magnitude * 10]);
  }
  const isNoun = language.vagueBeforeOf.has(lower[at]) && nextAt === at + 1;
  return simple && !isNoun ? made(at + 1, simple) : null;
}
