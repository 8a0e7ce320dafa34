import type { Actor, Passage } from '../../../contract.ts';
import { PREPOSITIONS } from '../../language/en/closed-classes.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';

/** Most words of a role that is told with the name. */
const LONGEST_ROLE = 4;

/** Does a word stand before the role that belongs to it: "the regime | leader Ida Lund"? */
function isCutRole(before: string): boolean {
  const word = /(?<!\p{L})(\p{Ll}[\p{L}-]*) $/u.exec(before)?.[1];
  return word !== undefined && !STOP_WORDS.has(word) && !PREPOSITIONS.has(word) && !/[ds]$/.test(word);
}

/**
 * The name with the role right before it, "Prime Minister Ida Lund", where a full mention in `text` has a short one;
 * else the passage.
 */
export function withRole(text: string, { mentions, role, type }: Actor, passage: Passage): Passage {
  if (type !== 'person' || role === null || role.split(' ').length > LONGEST_ROLE) return passage;
  const title = `${role} `;
  const named = mentions.find(
    ({ start, text: name }) =>
      name === passage.text &&
      text.slice(start - title.length, start) === title &&
      !(/^\p{Ll}/u.test(role) && isCutRole(text.slice(Math.max(0, start - title.length - 24), start - title.length))),
  );
  return named ? { start: named.start - title.length, end: named.end, text: title + named.text } : passage;
}
