import type { Span } from '../../contract.ts';
import { firstFrom } from '../language/first-from.ts';
import type { Word } from './line.ts';
import { mentionsIn } from './name-mentions.ts';
import { isCapital, subjectPronoun } from './noun-phrases.ts';
import { nounSpeaker } from './noun-speaker.ts';
import { fromKnown, type Speaker } from './speaker.ts';
import { type SpeakerContext, type SpeakingPhrase, speakingPhrase } from './speaker-context.ts';
import { isPlural } from './speaker-nouns.ts';
import { countedNoun, headWord, isNoSpeaker } from './speaker-phrases.ts';
import { firstSubject } from './subject-phrases.ts';

/** Furthest back that "they" is followed to somebody who spoke, in characters: about two paragraphs. */
const NEARBY = 1000;

/** Whom the pronoun stands for, nobody among the names `told`; without a name when nothing tells. */
export function pronounSpeaker(
  subject: SpeakingPhrase,
  pronoun: string,
  told: ReadonlySet<string>,
  context: SpeakerContext,
): Speaker {
  const { words, phrase, span, sentence } = subject;
  const unresolved: Speaker = { span, name: null, actor: null, unnamed: false, kind: 'unknown', gender: null };
  if (runsOnFrom(words, phrase.from)) return unresolved;
  if (pronoun === 'he' || pronoun === 'she') {
    const leadIn = leadInOf(subject);
    const clause = leadIn?.end ?? sentence;
    const likely =
      (leadIn && onlyOneIn(leadIn, pronoun, told, context)) ?? context.recentPerson(span.start, clause, pronoun);
    const isTold = likely !== null && told.has(likely.name ?? '');
    const person = isTold
      ? (besides(subject, pronoun, told, context) ?? subjectOfTold(subject, pronoun, context))
      : likely;
    return person ? { ...person, span, gender: pronoun } : { ...unresolved, gender: pronoun };
  }
  if (pronoun === 'it') {
    const body = context.memory
      .recent()
      .findLast(
        (one) =>
          one.kind === 'institution' || one.kind === 'document' || (one.kind === 'unknown' && one.gender === null),
      );
    return body ? { ...body, span } : unresolved;
  }
  if (pronoun === 'they') return subjectBefore(subject, context) ?? groupNearby(span, context) ?? unresolved;
  if (/one$|body$/.test(pronoun)) return { ...unresolved, name: pronoun, unnamed: true, kind: 'unnamed' };
  return unresolved;
}

/**
 * A pronoun with a capital within a sentence: a heading or caption without a full stop stands before it, and whom that
 * names is not meant.
 */
function runsOnFrom(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    /^[\p{L}\p{N})]/u.test(before.text) &&
    !before.quoted &&
    isCapital(words[at]) &&
    !words[at].opens
  );
}

/**
 * What the sentence says before the quotation that its pronoun follows: "*A letter from Ann Roe went round:* “…,” she
 * wrote".
 */
function leadInOf({ words, phrase, sentence }: SpeakingPhrase): Span | null {
  let at = phrase.from - 1;
  while (at > 0 && !words[at].quoted && words[at].start > sentence) at -= 1;
  const quoted = words[at];
  return quoted?.quoted && quoted.start > sentence ? { start: sentence, end: quoted.start } : null;
}

/** The only person whom the pronoun can mean and whom the span, without a pronoun of that gender, names. */
function onlyOneIn(
  leadIn: Span,
  pronoun: 'he' | 'she',
  told: ReadonlySet<string>,
  { names, source }: SpeakerContext,
): Speaker | null {
  const own = pronoun === 'he' ? /\b(?:he|him|his)\b/i : /\b(?:hers?|she)\b/i;
  if (own.test(source.slice(leadIn.start, leadIn.end))) return null;
  const named = new Set(
    mentionsIn(names.mentions, leadIn)
      .map(({ known }) => known)
      .filter(({ name, gender, person }) => person === true && (gender ?? pronoun) === pronoun && !told.has(name)),
  );
  const [known] = named;
  return named.size === 1 ? fromKnown(leadIn, known) : null;
}

/** Somebody else nearby than those who are told of. */
function besides(
  { span, sentence }: SpeakingPhrase,
  pronoun: 'he' | 'she',
  told: ReadonlySet<string>,
  { recentPerson }: SpeakerContext,
): Speaker | null {
  const other = recentPerson(span.start, sentence, pronoun, told);
  return other && span.start - other.span.start < NEARBY ? other : null;
}

/** "*Ann Roe* was for it, she said", where no other is near: the subject of what is said. */
function subjectOfTold(
  { span, sentence }: SpeakingPhrase,
  pronoun: 'he' | 'she',
  { names }: SpeakerContext,
): Speaker | null {
  const subject = mentionsIn(names.mentions, { start: sentence, end: span.start }).find(
    ({ known, place }) => place?.role === 'subject' && known.person === true && (known.gender ?? pronoun) === pronoun,
  );
  return subject ? { ...fromKnown(span, subject.known), span } : null;
}

/** Whom "they" means as the subject of the sentence before, when that is a plural. */
function subjectBefore({ words, span, sentence }: SpeakingPhrase, context: SpeakerContext): Speaker | null {
  const to = firstFrom(words, sentence);
  let from = to - 1;
  while (from > 0 && !words[from].opens) from -= 1;
  const first = from >= 0 && to > from ? firstSubject(words, from, to) : null;
  if (!first || subjectPronoun(words[first.from])) return null;
  const subject = speakingPhrase(words, first, sentence);
  if (!isPlural(countedNoun(words, first, subject.head)) || isNoSpeaker(words, first, subject.head)) return null;
  const group = nounSpeaker(subject, context);
  return group.kind === 'none' ? null : { ...group, span };
}

/** Whom "they" means as the last plural that spoke nearby. */
function groupNearby(span: Span, { memory, actors }: SpeakerContext): Speaker | null {
  const group = memory.recent().findLast((one) => {
    if (one.kind !== 'unnamed' && one.kind !== 'institution') return false;
    const actor = one.actor === null ? null : actors.withId(one.actor);
    return (actor && /^(?:group|other)$/.test(actor.type)) || isPlural(headWord(one.name ?? ''));
  });
  return group && span.start - group.span.start < NEARBY ? { ...group, span } : null;
}
