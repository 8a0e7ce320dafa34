import { placeOfAdjective } from '../language/en/place-of-adjective.ts';
import type { Word } from './line.ts';
import type { WordRange } from './noun-phrases.ts';

/** Words for one member of a party; a plural stands for several. */
const PARTY_MEMBERS = new Set(['Conservative', 'Democrat', 'Liberal', 'Republican', 'Socialist', 'Tory']);

/**
 * "the 36-year-old Serb", "the Norland Republican": one person who was named before; "the French" and "the Taliban" are
 * several. `name` holds the words of the name in the phrase.
 */
export function isCompatriot(words: readonly Word[], { from, to }: WordRange, name: readonly string[]): boolean {
  const word = name.join(' ');
  const last = name.at(-1) ?? '';
  if (words[from].lower === 'the' && words[to - 1].text === last && PARTY_MEMBERS.has(last)) return true;
  if (words[from].lower !== 'the' || name.length > 1 || words[to - 1].text !== word || /(?:[cs]h|ese|ss)$/.test(word))
    return false;
  return words[to - 2].lower === 'old' || placeOfAdjective(word) !== null;
}

/** "American", "Swedish"; people called by it have a plural or "the". */
export function isPlaceAdjective(word: string): boolean {
  return placeOfAdjective(word) !== null && !/s$/.test(word);
}
