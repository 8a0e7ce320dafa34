import type { FigureWords } from '../language/figure-words.ts';
import { parseDigits, vulgarFraction } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { isDigits, isGlued, isHyphen, type Words } from './words.ts';

/** Abbreviated magnitudes that keep their full stop: "800 Mrd. Dollar". */
const DOTTED_MAGNITUDE = /^(?:mia|mio|mrd|tsd)$/;

interface Reading {
  value: number;
  to: number;
}

/**
 * Reads digits and what multiplies them: "1,200", ".45", "2½", "4 hundred million", "1.2bn" (with `money` also "3m"),
 * "2×10^5", and "11 bin 37" in a language that adds digits to a magnitude. Null when none begin at piece `at`.
 */
export function readDigits(words: Words, at: number, language: FigureWords, money: boolean): Numeral | null {
  const plain = readPlain(words, at, language, money);
  if (!plain) return null;
  const scaled = readPower(words, plain.to) ?? readMagnitudes(words, plain.to, language, money);
  let { to } = scaled;
  let value = plain.value * scaled.scale;
  if (language.addsDigits && scaled.scale >= 1000) {
    const rest = readDigits(words, to, language, false);
    if (rest && rest.value < scaled.scale) {
      value += rest.value;
      to = rest.to;
    }
  }
  return { from: at, to, value: exact(value), valueTo: null, scale: scaled.scale, form: 'digits' };
}

function readPlain(words: Words, at: number, language: FigureWords, money: boolean): Reading | null {
  const { raw } = words;
  if (raw[at] === '.' && isDigits(raw[at + 1]) && isGlued(words, at + 1)) {
    const value = parseDigits(raw[at + 1], language);
    return value === null ? null : { value: value / 10 ** raw[at + 1].length, to: at + 2 };
  }
  const fraction = vulgarFraction(raw[at]);
  if (fraction !== null) return { value: fraction, to: at + 1 };
  let value = isDigits(raw[at]) ? parseDigits(raw[at], language, money) : null;
  if (value === null) return null;
  let to = at + 1;
  while (value < 1e12 && isGroup(words, to, language)) {
    value = value * 1000 + (parseDigits(raw[to], language) ?? 0);
    to++;
  }
  const half = isGlued(words, to) ? vulgarFraction(raw[to]) : null;
  return half === null ? { value, to } : { value: value + half, to: to + 1 };
}

/** Whether piece `at` continues digits that a single space groups: "12 500" in French. */
function isGroup(words: Words, at: number, language: FigureWords): boolean {
  return (
    language.groups.includes(' ') &&
    at < words.length &&
    words.start[at] === words.end[at - 1] + 1 &&
    /^\d{3}(?:,\d+)?$/.test(words.raw[at]) &&
    /^\d{1,3}$/.test(words.raw[at - 1])
  );
}

/** "×10−30", "x 10^5". */
function readPower(words: Words, at: number): { scale: number; to: number } | null {
  const { raw } = words;
  if (!/^[×x]$/.test(raw[at] ?? '') || raw[at + 1] !== '10') return null;
  let to = raw[at + 2] === '^' ? at + 3 : at + 2;
  const sign = /^[-−–]$/.test(raw[to] ?? '') && isGlued(words, to) ? -1 : 1;
  if (sign < 0) to++;
  if (!/^\d{1,2}$/.test(raw[to] ?? '') || !isGlued(words, to)) return null;
  return { scale: Number(`1e${sign * Number(raw[to])}`), to: to + 1 };
}

function readMagnitudes(
  words: Words,
  at: number,
  language: FigureWords,
  money: boolean,
): { scale: number; to: number } {
  let scale = 1;
  let to = at;
  for (;;) {
    const next = scale === 1 && isHyphen(words, to) && isGlued(words, to) ? to + 1 : to;
    const factor = language.magnitudes.get(words.lower[next]);
    if (factor === undefined || !isMagnitude(words, next, money) || scale > 1e15) return { scale, to };
    scale *= factor;
    const isDotted = DOTTED_MAGNITUDE.test(words.lower[next]) && words.raw[next + 1] === '.';
    to = isDotted && next + 2 < words.length ? next + 2 : next + 1;
  }
}

/** A single letter is a magnitude only when it touches the digits, and "m" or "b" only with money or as a capital. */
function isMagnitude(words: Words, at: number, money: boolean): boolean {
  const raw = words.raw[at];
  if (raw.length > 1) return true;
  return isGlued(words, at) && (money || raw === 'k' || raw === 'K' || raw === 'M');
}

/** Drops the noise of binary multiplication: 1.356 billion is 1356000000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
