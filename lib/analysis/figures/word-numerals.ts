import type { FigureWords } from '../language/figure-words.ts';
import type { Numeral } from './numeral.ts';
import { isGlued, isHyphen, type Words } from './words.ts';

/** Longer rows of magnitudes are no number. */
const LARGEST_SCALE = 1e18;

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
      scale = Math.min(scale * factor, LARGEST_SCALE);
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
export function isLongMagnitude(word: string | undefined, language: FigureWords): boolean {
  return (
    word !== undefined && word.length > 2 && !/^[bcdfghjklmnpqrstvwxz]+$/.test(word) && language.magnitudes.has(word)
  );
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
