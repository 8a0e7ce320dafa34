import {
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  NEVER_PERSONS,
  PERSON_NOUNS,
  ROLE_WORDS,
  UNNAMED_NOUNS,
} from './speaker-words.ts';

/** What speaks when a noun does: somebody, a body or something written; null for what cannot speak. */
export type SpeakerNoun = 'person' | 'institution' | 'document' | null;

/** Endings of nouns for people, in the singular: "economist", "librarian", "fisherman", "lecturer". */
const PERSON_ENDING = /(?:ist|ian|man|woman|person|[^aeiou]er|[aiou][^aeiou]er|eer|[st]or)$/;

/** Plurals that say nothing of their singular. */
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = { children: 'child', people: 'person', wives: 'wife' };

/**
 * A noun in lower case without its plural ending: "ministries" gives "ministry", "women" gives "woman", "press" itself.
 */
export function singularOf(noun: string): string {
  if (Object.hasOwn(IRREGULAR_PLURALS, noun)) return IRREGULAR_PLURALS[noun];
  if (/men$/.test(noun)) return noun.replace(/men$/, 'man');
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.replace(/es$/, '');
  return /ss$/.test(noun) ? noun : noun.replace(/s$/, '');
}

/** "villagers", "people", "couple": may "they" stand for it? */
export const isPlural = (noun: string): boolean =>
  noun !== '' && (singularOf(noun) !== noun || /^(?:couple|crowd|family|personnel|police|team)$/.test(noun));

/** What the noun, in lower case, stands for as a speaker. Lists come first, then the endings of nouns for people. */
export function speakerNoun(noun: string): SpeakerNoun {
  const singular = singularOf(noun);
  const listed = (set: ReadonlySet<string>): boolean => set.has(noun) || set.has(singular);
  if (listed(DOCUMENT_NOUNS)) return 'document';
  if (listed(INSTITUTION_NOUNS)) return 'institution';
  if (listed(PERSON_NOUNS) || listed(UNNAMED_NOUNS)) return 'person';
  if (NEVER_PERSONS.has(singular)) return null;
  if (NO_OFFICE.test(singular)) return null;
  return listed(ROLE_WORDS) || (singular.length > LONGEST_STEM && PERSON_ENDING.test(singular)) ? 'person' : null;
}

/** Words of titles that are no nouns for a holder. */
const NO_OFFICE = /^(?:crown|democratic|first|former|presidential|vice)$/;
/** Shorter words in -er and -or are seldom nouns for people: "her", "over". */
const LONGEST_STEM = 4;
