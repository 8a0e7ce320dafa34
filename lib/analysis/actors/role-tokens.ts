import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import type { Mention } from './mention.ts';
import { ROLE_NOUNS } from './name-words.ts';

/** Tokens of a sentence from `first` up to `end`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** Words before a phrase that are no part of a role. */
export const ARTICLE = /^(?:the|a|an|both|his|her|its|their|our|my)$/i;

/** A role beside a name, but not before it without a comma, is looked for in so many tokens. */
export const LONGEST_PHRASE = 16;

/** Does the word name an office or occupation, in the singular or plural? */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));
}

/** The word without its plural's s. */
export function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** May a role begin with the word at that index? With "Sunday" only where that begins the name of a body. */
export function mayBegin(word: string, at: number, others: readonly Mention[]): boolean {
  if (word === 'then') return true;
  const lower = word.toLowerCase();
  if (SENTENCE_STARTERS.has(lower)) return false;
  if (CALENDAR_WORDS.has(lower) && !others.some(({ first }) => first === at)) return false;
  return /^[\p{L}\p{N}]/u.test(word) && !/^(?:and|of|for)$/.test(word);
}

/** Where the name begins that `at` lies inside of: "Royal Bank of Canada", not "Canada", before "chief economist". */
export function startOfName(at: number, others: readonly Mention[]): number {
  const name = others.find((other) => other.type !== 'PER' && other.first < at && at <= other.last);
  return name ? name.first : at;
}

/** "Holt's lawyer", "the Holt campaign's director". */
export function isPossessor(tokens: readonly Token[], { last }: Mention): boolean {
  return [last + 1, last + 2].some((i) => /^['’]s?$/u.test(tokens[i]?.text ?? ''));
}
