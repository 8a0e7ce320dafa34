import type { Token } from '../language/analysed-text.ts';
import { HONORIFICS } from './name-words.ts';
import { isOneRole, isRoleNoun } from './role-tokens.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

/**
 * The office that a headline gives a person right before the name: "Defence Minister" of "Critics of Defence Minister
 * Holt". Only words of offices, as in a headline every word may have a capital; an office of one word says too little
 * to be told. `name` are the person's words; null when the headline gives none.
 */
export function titleInHeadline(headline: readonly Token[], name: readonly string[]): string[] | null {
  const surname = name[name.length - 1];
  const at = headline.findIndex(({ text }) => text === surname);
  if (at < 0) return null;
  let end = at;
  while (end > 0 && name.includes(headline[end - 1].text)) end -= 1;
  if (end === 0 || !isOneRole(headline[end - 1].text) || HONORIFICS.has(headline[end - 1].text.toLowerCase()))
    return null;
  let start = end - 1;
  while (start > 0 && isOfOffice(headline[start - 1].text)) start -= 1;
  const words = headline.slice(start, end).map(({ text }) => text);
  return words.length > 1 ? words : null;
}

const isOfOffice = (word: string): boolean => isRoleNoun(word) || ROLE_MODIFIERS.has(word.toLowerCase());
