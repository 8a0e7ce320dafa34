import type { Actor } from '../../contract.ts';
import { PREPOSITIONS } from '../language/en/closed-classes.ts';
import type { ActorMentions } from './actor-mentions.ts';
import type { Word } from './line.ts';
import type { WordRange } from './noun-phrases.ts';
import { isPlural } from './speaker-nouns.ts';
import { describesWhoFollows, headOf } from './speaker-phrases.ts';

/** Longest description between commas with a name at its end, in words. */
const LONGEST_DESCRIPTION = 12;

/** Longest name looked for at the end of a description, in words. */
const LONGEST_NAME = 7;

/** Openings of what only goes on about somebody: "the widow, *whose* husband was Bo Roe". */
const GOES_ON = /^(?:that|under|which|who|whom|whose|with)$/;

/**
 * The person named behind the description of one: "one of the protesters, Ann Roe, 42, said", "a witness, engineer Ann
 * Roe, said". Null for descriptions of several, and where several are named.
 */
export function personBehind(words: readonly Word[], phrase: WordRange, actors: ActorMentions): Actor | null {
  const { to } = phrase;
  const comma = words[to];
  if (comma?.text !== ',' || comma.quoted || isPlural(words[headOf(words, phrase)].lower)) return null;
  const opening = words[to + 1];
  if (!opening || GOES_ON.test(opening.lower) || PREPOSITIONS.has(opening.key)) return null;
  let end = to + 1;
  while (end < words.length && end - to <= LONGEST_DESCRIPTION && !/[,.;:—–]/.test(words[end].text)) end += 1;
  if (end >= words.length || words[end].text !== ',' || end === to + 1) return null;
  if (words.slice(to + 1, end).some(({ lower }) => lower === 'and')) return null;
  const actor = actors.actorIn(opening);
  if (actor?.type === 'person' && actor.mentions.some(({ start }) => start === opening.start)) return actor;
  return personAtEnd(words, { from: to + 1, to: end }, actors);
}

/** The person named at the end of a description: "Bank of Norland economist Ann Roe". */
export function personAtEnd(words: readonly Word[], phrase: WordRange, actors: ActorMentions): Actor | null {
  let name = phrase.to - 1;
  const { end } = words[name];
  while (name > phrase.from && words[name].text !== ',' && phrase.to - name < LONGEST_NAME) {
    const actor = actors.actorIn({ start: words[name].start, end });
    const whole = actor?.mentions.some((one) => one.start === words[name].start && one.end === end);
    if (actor?.type === 'person' && whole && describesWhoFollows(words, phrase, name)) return actor;
    name -= 1;
  }
  return null;
}
