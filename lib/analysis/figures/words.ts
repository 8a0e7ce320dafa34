import type { Sentence } from '../language/analysed-text.ts';

/** A sentence's tokens in the forms that the rules ask for; all arrays are indexed by token. */
export interface Words {
  raw: string[];
  lower: string[];
  start: number[];
  end: number[];
  length: number;
}

/** The tokens of a sentence, with curly apostrophes made straight in `lower`. */
export function wordsOf(sentence: Sentence): Words {
  const { tokens } = sentence;
  return {
    raw: tokens.map((token) => token.text),
    lower: tokens.map((token) => token.text.toLowerCase().replaceAll('’', "'")),
    start: tokens.map((token) => token.start),
    end: tokens.map((token) => token.end),
    length: tokens.length,
  };
}

/** Whether token `at` touches the token before it. */
export function isGlued(words: Words, at: number): boolean {
  return at > 0 && at < words.length && words.start[at] === words.end[at - 1];
}

const HYPHEN = /^[-‐‑–]$/;
/** Whether token `at` is a hyphen or a short dash. */
export function isHyphen(words: Words, at: number): boolean {
  return at >= 0 && at < words.length && HYPHEN.test(words.raw[at]);
}

/** Whether the token begins with a letter. */
export function isWord(text: string | undefined): boolean {
  return text !== undefined && /^\p{L}/u.test(text);
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** Whether the token begins with a digit. */
export function isDigits(text: string | undefined): boolean {
  return text !== undefined && /^\p{Nd}/u.test(text);
}
