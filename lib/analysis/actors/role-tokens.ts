import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import { FINITE_AUXILIARIES, MODALS } from '../language/en/auxiliaries.ts';
import { BASE_FORMS, PAST_FORMS } from '../language/en/verb-forms.ts';
import type { Mention } from './mention.ts';
import { ROLE_NOUNS } from './name-words.ts';
import { OCCUPATIONS } from './occupations.ts';
import { RELATIONS, ROLE_MODIFIERS, TIES } from './role-words.ts';

/** Tokens of a sentence from `first` up to `end`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** Where a role stands. */
export interface RoleRange extends TokenRange {
  /** Does the text say that it was so at a time past: "a steward at the time"? */
  isOver?: boolean;
  /** Is it stated of two, in the plural: "both teachers"? */
  isOfBoth?: boolean;
}

/** The role of two as that of one of them: "teachers at Velo" is "teacher at Velo". */
export const ofOne = (role: string): string =>
  role.replace(/\p{L}+/gu, (word) => (!isOneRole(word) && (isRoleNoun(word) || isTie(word)) ? singular(word) : word));

/** Words before a phrase that are no part of a role. */
export const ARTICLE = /^(?:the|a|an|both|his|her|its|their|our|my)$/i;

/** A role beside a name, but not before it without a comma, is looked for in so many tokens. */
export const LONGEST_PHRASE = 24;

/** Does the word name one office or occupation? "geologist" and its like need no list. */
export function isOneRole(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || OCCUPATIONS.has(lower) || /\p{L}{2}ologist$/u.test(lower);
}

/** Does the word name an office or occupation, in the singular or plural? */
export function isRoleNoun(word: string): boolean {
  return isOneRole(word) || (/s$/i.test(word) && isOneRole(word.slice(0, -1)));
}

/** Does the word say what somebody is to another, in the singular or plural: "friend", "victims"? */
export function isTie(word: string): boolean {
  const one = singular(word);
  return [word, one].some((form) => RELATIONS.has(form) || TIES.has(form));
}

/** The word without its plural's s. */
export function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** May a role begin with the word at that index? With "Sunday" only where that begins the name of a body. */
export function mayBegin(word: string, at: number, others: readonly Mention[]): boolean {
  if (word === 'then') return true;
  const lower = word.toLowerCase();
  // "Is President Holt …?"
  if (SENTENCE_STARTERS.has(lower) || FINITE_AUXILIARIES.has(lower) || MODALS.has(lower)) return false;
  // "Take Senators Holt and Rao"
  if (at === 0 && BASE_FORMS.has(lower) && !isRoleNoun(word) && !ROLE_MODIFIERS.has(lower)) return false;
  if (
    (CALENDAR_WORDS.has(lower) || (PAST_FORMS.has(lower) && /^\p{Lu}/u.test(word))) &&
    !others.some(({ first }) => first === at)
  )
    return false;
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
