import { isPlaceAdjective } from './compatriots.ts';
import { isCapital } from './noun-phrases.ts';
import type { SpeakerContext, SpeakingPhrase } from './speaker-context.ts';
import { isPlural, type SpeakerNoun } from './speaker-nouns.ts';
import { describesPerson } from './speaker-phrases.ts';
import { ROLE_WORDS, UNNAMED_NOUNS } from './speaker-words.ts';

/**
 * Does the phrase with "the" describe somebody named before: by an office ("the candidate"), an age ("the 57-year-old
 * engineer") or a place ("the Norland fan")? Not where the article told of somebody without a name by the same noun.
 */
export function pointsBack(
  { words, phrase, head, span }: SpeakingPhrase,
  noun: string,
  kind: SpeakerNoun,
  { actors, source }: Pick<SpeakerContext, 'actors' | 'source'>,
): boolean {
  const modifiers = words.slice(phrase.from + 1, head);
  const ofPlace = modifiers.some(
    (word) => isCapital(word) && (isPlaceAdjective(word.text) || actors.actorIn(word)?.type === 'place'),
  );
  const ofAge = modifiers.some(({ lower }, at) => lower === 'old' && modifiers[at - 1]?.text === '-');
  const isTrait = kind === 'person' && !UNNAMED_NOUNS.has(noun) && !isPlural(noun) && (ofAge || ofPlace);
  if (!describesPerson(noun) && !isTrait) return false;
  return ROLE_WORDS.has(noun) || !wasUnnamed(source, noun, span.start);
}

/** Furthest back that somebody without a name is looked for, in characters. */
const FURTHEST = 5000;

/** `*A local man* fell ill`: told of before the offset, and neither in apposition to a name nor as what somebody is. */
function wasUnnamed(source: string, noun: string, before: number): boolean {
  if (!/^[\p{L}-]+$/u.test(noun)) return false;
  const introduced = new RegExp(
    `(?<!(?:[,(—–-]|\\b(?:as|be|been|became|becomes|is|like|was)) )\\b(?:an?|another|one) (?:[\\p{L}\\p{N}-]+ ){0,4}${noun}\\b`,
    'iu',
  );
  return introduced.test(source.slice(Math.max(0, before - FURTHEST), before));
}
