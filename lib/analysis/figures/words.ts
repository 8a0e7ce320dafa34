import type { Span } from '../../contract.ts';

/**
 * Words, numbers and marks as the figure rules need them: unlike the tokens of the article, digits and letters are
 * always apart ("US$5m" is "US", "$", "5", "m"; "65th" is "65", "th"), and so is a possessive.
 */
const PIECE =
  /(?:\p{L}\.){2,}|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\S/gu;

/** A passage cut into pieces, in the forms that the rules ask for; all arrays are indexed by piece. */
export interface Words {
  raw: string[];
  /** Lower case, with straight apostrophes and without Arabic vowel signs. */
  lower: string[];
  /** Offsets into the whole text. */
  start: number[];
  end: number[];
  length: number;
}

/** Vowel signs, which Arabic mostly leaves out. */
const ARABIC_VOWELS = /[\u064b-\u0652]/g;

/** Cuts the passage of `text`. Linear. */
export function cutWords(text: string, passage: Span): Words {
  const words: Words = { raw: [], lower: [], start: [], end: [], length: 0 };
  for (const { 0: raw, index } of text.slice(passage.start, passage.end).matchAll(PIECE)) {
    words.raw.push(raw);
    words.lower.push(raw.toLowerCase().replace('’', "'").replace(ARABIC_VOWELS, ''));
    words.start.push(passage.start + index);
    words.end.push(passage.start + index + raw.length);
  }
  words.length = words.raw.length;
  return words;
}

/** Whether piece `at` touches the piece before it. */
export function isGlued(words: Words, at: number): boolean {
  return at > 0 && at < words.length && words.start[at] === words.end[at - 1];
}

const HYPHEN = /^[-‐‑–]$/;

/** Whether piece `at` is a hyphen or a short dash. */
export function isHyphen(words: Words, at: number): boolean {
  return at >= 0 && at < words.length && HYPHEN.test(words.raw[at]);
}

/** Whether the piece begins with a letter. */
export function isWord(text: string | undefined): boolean {
  return text !== undefined && /^\p{L}/u.test(text);
}

/** Whether the piece begins with a capital letter. */
export function isCapitalised(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** Whether the piece begins with a digit. */
export function isDigits(text: string | undefined): boolean {
  return text !== undefined && /^\p{Nd}/u.test(text);
}
