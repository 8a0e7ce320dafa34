import type { Token } from './analysed-text.ts';

const WORD = /[\p{L}\p{N}]/u;
const ASCII = /^[ -~]*$/;

/** Is the token a word or a number rather than punctuation? */
export function isWord(token: Token): boolean {
  return WORD.test(token.text);
}

/** Lower case, without accents: "Türkiye" and "Turkiye" are one word. */
export function fold(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
