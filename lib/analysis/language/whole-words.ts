/** A letter, an accent on one or a digit, at the end and at the start of a text. */
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const OPENS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Where the words first stand in the text as whole words, so that "Mali" is not met in "Somalia"; -1 when they do not,
 * and for no words.
 */
export function indexOfWords(text: string, words: string): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && !OPENS_WITH_WORD.test(text.slice(end, end + 2)))
      return at;
  }
  return -1;
}

/** Do the words stand in the text as whole words? */
export const hasWords = (text: string, words: string): boolean => indexOfWords(text, words) >= 0;

/** Is one of the names told already where the other is: "Lund" beside "Ida Lund"? */
export const oneHasOther = (a: string, b: string): boolean => hasWords(a, b) || hasWords(b, a);
