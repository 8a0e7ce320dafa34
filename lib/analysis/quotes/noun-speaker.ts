import { PREPOSITIONS } from '../language/en/closed-classes.ts';
import { hasWords } from '../language/whole-words.ts';
import { documentSpeaker } from './document-speaker.ts';
import { formerly, genderOf, lastNameOf, OVER } from './names.ts';
import { isCapital } from './noun-phrases.ts';
import { pointsBack } from './points-back.ts';
import { fromKnown, nobody, type Speaker } from './speaker.ts';
import type { SpeakerContext, SpeakingPhrase } from './speaker-context.ts';
import { type SpeakerNoun, speakerNoun } from './speaker-nouns.ts';
import { countedNoun, headWord, isOfficeHolder, isShare, withoutLeading } from './speaker-phrases.ts';

/**
 * Whom a phrase without a name stands for: "the ministry", "the mayor", "two guards", "the letter"; kind 'none' for
 * nobody.
 */
export function nounSpeaker(subject: SpeakingPhrase, context: SpeakerContext): Speaker {
  const { words, phrase, head, span } = subject;
  const noun = countedNoun(words, phrase, head);
  const kind = speakerNoun(noun);
  const phraseText = context.source.slice(span.start, span.end);
  const definite = /^(?:that|the|this)$/.test(words[phrase.from].lower);
  const mention = context.actors.actorIn(span);
  const { start: nounStart, end: nounEnd } = words[head];
  if (mention?.mentions.some((one) => one.start <= nounStart && one.end >= nounEnd))
    return {
      span,
      name: mention.name,
      actor: mention.id,
      unnamed: false,
      kind: mention.type === 'person' ? 'person' : 'institution',
      gender: genderOf(mention.name),
    };
  if (kind === 'document') return documentSpeaker(subject, definite ? noun : null, context);
  const share = isShare(phraseText);
  if (kind === null && !share) return nobody(span);
  const before = definite ? toldBefore(subject, noun, kind, context) : null;
  if (before) return before;
  return {
    span,
    name: withoutLeading(phraseText),
    actor: null,
    unnamed:
      kind === 'person' &&
      !share &&
      !(head > phrase.from && isCapital(words[head])) &&
      !isOfficeHolder(words, phrase, head),
    kind: kind === 'person' || share ? 'unnamed' : 'institution',
    gender: null,
  };
}

/**
 * Whom "the" noun points back to: the only holder of an office, who spoke under that noun, a body, a person; null for
 * none.
 */
function toldBefore(
  { words, phrase, head, span, sentence }: SpeakingPhrase,
  noun: string,
  kind: SpeakerNoun,
  { names, actors, memory, officesOf, recentPerson, source }: SpeakerContext,
): Speaker | null {
  const isOver = words.slice(phrase.from, head).some(({ lower }) => OVER.test(lower));
  const { holders, others } = officesOf(isOver ? formerly(noun) : noun, span.start);
  if (holders.size === 1) return fromKnown(span, [...holders][0]);
  const bare = phrase.to === head + 1;
  // "The Norland spokesman" is not the Sorland one.
  const owners = words.slice(phrase.from + 1, head).filter(isCapital);
  const isOwn = (name: string): boolean => owners.every(({ text }) => hasWords(name, text));
  const earlier =
    bare && memory.recent().findLast((one) => one.name !== null && headWord(one.name) === noun && isOwn(one.name));
  if (earlier) return { ...earlier, span };
  const body = bare && kind === 'institution' ? actors.bodyCalled(noun, span.start) : null;
  if (body) return { span, name: body.name, actor: body.id, unnamed: false, kind: 'institution', gender: null };
  // "The attorney general of the state" is said in full of somebody else.
  const isOther =
    PREPOSITIONS.has(words[head + 1]?.key ?? '') &&
    /^(?:an?|her|his|its|the|their|\p{Lu}.*)$/u.test(words[head + 2]?.text ?? '');
  const gender = genderOf('', [noun]);
  const points = !isOther && pointsBack({ words, phrase, head, span, sentence }, noun, kind, { actors, source });
  const recent = points ? recentPerson(span.start, sentence, gender, others) : null;
  const person = recent && (!isOwned(words, phrase.from, head) || isCalled(recent, noun, actors)) ? recent : null;
  // "The former president" is either of two Roes, "the mother" one of them.
  return person && (gender !== null || !names.shared.has(lastNameOf(person.name ?? ''))) ? { ...person, span } : null;
}

/** "the *state's* party leader": who that is, somebody named before need not be. */
const isOwned = (words: SpeakingPhrase['words'], from: number, head: number): boolean =>
  words.slice(from, head).some(({ text }) => /^['’]s?$/.test(text));

/** Does the person's role in the text have the noun? */
const isCalled = ({ actor }: Speaker, noun: string, actors: SpeakerContext['actors']): boolean =>
  actor !== null && hasWords(actors.withId(actor)?.role?.toLowerCase() ?? '', noun);
