import type { Token } from './analysed-text.ts';
import type { ClauseWords } from './en/clauses.ts';

/** Token indexes of a clause, the end excluded. */
export interface Clause {
  from: number;
  to: number;
}

/** The token's text in lower case; '' where there is none. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? '';

/** Is the token neither a word nor a number? */
export const isMark = (token: Token): boolean => !/[\p{L}\p{N}]/u.test(token.text);

/**
 * Can the token be a verb, by its form? A capital letter within a sentence is that of a name or month: "Will Lund", "in
 * May".
 */
export function isVerb(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const word = lowerAt(tokens, index);
  if (index > 0 && tokens[index]?.text !== word) return false;
  return words.verbs.has(word) || (word.length > 4 && word.endsWith('ed'));
}
