import { personAtEnd } from './described-person.ts';
import { namedSpeaker } from './named-speaker.ts';
import { personSpeaker, type Speaker } from './speaker.ts';
import type { SpeakerContext, SpeakingPhrase } from './speaker-context.ts';
import { singularOf, speakerNoun } from './speaker-nouns.ts';
import { headOf, headWord, makerPhrase, nameInPhrase, withoutLeading } from './speaker-phrases.ts';
import { UTTERANCE_NOUNS } from './speaker-words.ts';

/**
 * "The letter" (its `noun`) is the letter that spoke before; "data released by the Water Board" speak for the board,
 * and a statement without an owner for the only institution that spoke. `noun` is null where the phrase is not
 * definite.
 */
export function documentSpeaker(subject: SpeakingPhrase, noun: string | null, context: SpeakerContext): Speaker {
  const { span } = subject;
  const { memory, source } = context;
  const phraseText = source.slice(span.start, span.end);
  const same = memory.recent().findLast((one) => one.kind === 'document' && headWord(one.name ?? '') === noun);
  if (same) return { ...same, span };
  const maker = makerOf(subject, context);
  if (maker) return maker;
  const owned = /\b(?:by|from|of)\b|['’]s?\s/.test(phraseText);
  const institution = memory.onlyInstitution();
  if (institution && !owned && noun !== null && UTTERANCE_NOUNS.has(singularOf(noun))) return { ...institution, span };
  return { span, name: withoutLeading(phraseText), actor: null, unnamed: false, kind: 'document', gender: null };
}

/**
 * Whoever a document is from: "data released by the Water Board", "a letter from Ann Roe"; null for people without a
 * name.
 */
function makerOf({ words, phrase, head, span }: SpeakingPhrase, context: SpeakerContext): Speaker | null {
  const made = makerPhrase(words, phrase, head);
  if (!made) return null;
  const person = personAtEnd(words, made, context.actors);
  if (person) return personSpeaker(span, person);
  const makerHead = headOf(words, made);
  const name = nameInPhrase(words, made, makerHead);
  if (name) return namedSpeaker(span, name.parts, name.span, context);
  const body = speakerNoun(words[makerHead].lower) === 'institution';
  const text = withoutLeading(context.source.slice(words[made.from].start, words[made.to - 1].end));
  return body ? { span, name: text, actor: null, unnamed: false, kind: 'institution', gender: null } : null;
}
