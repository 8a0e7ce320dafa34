import { GROUP_NOUNS, isPluralName } from '../../analysis/actors/group-words.ts';
import type { Span } from '../../contract.ts';

/** Words that no noun phrase goes on with, so that a name before them stands alone, sorted. Own list. */
const AFTER_A_NAME = new Set(
  `also and are as at be but by can could did do does for from had has have in into is like may might must not of on or
  said say should than that to under was were when where which while who will with would`.split(/\s+/),
);

/** "Australian, British and Japanese *forces*": the further names and the noun that they all stand before. */
const LIST_BEFORE_A_NOUN =
  /^(?:(?:,| and| or|, and|, or)\s\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}\p{Ll}+)?){1,6}\s(?<noun>\p{Ll}[\p{L}’'-]*)/u;
const NEXT_WORD = /^\s(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*)/u;
/** Names of one of the people; those of all end otherwise ("the British", "the Swiss"). */
const ONE_OF_THEM = /(?:an|ine|man|Brit|Democrat|Scot|Tory)$/;
const BEFORE_ONE = /(?:^|[\s(“"])(?:an?|another|average|each|every|fellow|one|sole|the)\s(?:\p{Ll}+\s)?$/iu;
/** So many characters around the name are read. */
const READ = 120;

/**
 * Does the name of a people, a faith or a party stand for people here ("Serbs", "the British said", "Black voters")? It
 * does not where it only modifies ("Korean firms", "Dutch and Danish cheese", "Pole Ana Holt") or means one person
 * ("the Argentine left").
 */
export function standsForPeople(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + READ);
  if (after.startsWith('-')) return false;
  if (isPluralName(name)) return true;
  const listed = LIST_BEFORE_A_NOUN.exec(after)?.groups?.noun;
  const next = listed ?? NEXT_WORD.exec(after)?.groups?.word ?? '';
  if (GROUP_NOUNS.has(next)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const isOfAll = /\bthe $/i.test(before);
  // "Lundish and retired harbour master Ana Holt", but "the Sea Party and" with what it did
  const isOneWord = !name.includes(' ') && !/\bthe \S+ $/i.test(before);
  if (/^ (?:and|or) \p{Ll}/u.test(after) && !isOfAll && isOneWord) return false;
  const acts = /ed$/.test(next) && isOfAll;
  if (next !== '' && !AFTER_A_NAME.has(next) && !acts) return false;
  return !(ONE_OF_THEM.test(name) && BEFORE_ONE.test(before));
}
