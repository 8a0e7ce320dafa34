import type { Actor, Span } from '../../contract.ts';
import type { Steps } from '../../steps.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { createActorMentions } from './actor-mentions.ts';
import { askedPerson } from './asked-person.ts';
import type { Attribution } from './attribution.ts';
import { isCompatriot, isPlaceAdjective } from './compatriots.ts';
import { personAtEnd, personBehind } from './described-person.ts';
import { joinedPronoun, jointSpeaker, withPronoun } from './joint-speaker.ts';
import type { Line, Word } from './line.ts';
import { lastMention, mentionsIn, namesIn } from './name-mentions.ts';
import { namedSpeaker } from './named-speaker.ts';
import { collectNames, lastNameOf, withoutRoles } from './names.ts';
import { subjectPronoun, type WordRange } from './noun-phrases.ts';
import { nounSpeaker } from './noun-speaker.ts';
import { createOffices } from './office-holders.ts';
import { createIsCommonNoun } from './opening-capitals.ts';
import { pronounSpeaker } from './pronoun-speaker.ts';
import { createRecentPerson } from './recent-person.ts';
import { fromKnown, nobody, personSpeaker, type Speaker } from './speaker.ts';
import { type SpeakerContext, type SpeakingPhrase, speakingPhrase } from './speaker-context.ts';
import { createSpeakerMemory } from './speaker-memory.ts';
import { beforeVerb, isNoSpeaker, isShare, nameInPhrase, withoutDate } from './speaker-phrases.ts';

export type { Speaker } from './speaker.ts';

/** Looks speakers up in text order: what was said before tells whom a pronoun or "the ministry" means. */
export interface SpeakerFinder {
  /**
   * `phrase` is the subject of an attribution; `sentence` the offset at which its sentence begins; a pronoun stands for
   * nobody who is named in the spans `told`, which hold what is said.
   */
  resolve(words: readonly Word[], phrase: WordRange, sentence: number, told?: readonly Span[]): Speaker;
  /** The person to whom the attribution puts a question, who is taken to speak next; null for none. */
  asked(words: readonly Word[], attribution: Attribution): Speaker | null;
  /** The person who is named in the subject `phrase` of a sentence and owns nothing else there; null for others. */
  personAt(words: readonly Word[], phrase: WordRange): Speaker | null;
  /** Is the speaker spoken of by name in the span? */
  isNamedIn(speaker: Speaker, span: Span): boolean;
  /** The words of a transcript's label: "WALLACE". */
  resolveLabel(span: Span, label: string): Speaker;
  /** The last person named in `[from, to)`. */
  lastNamed(from: number, to: number): Speaker | null;
}

/** "*a* Republican", "*some* Republicans": not the group that they belong to. */
const ONE_OF_GROUP = /^(?:an?|another|few|many|most|one|other|several|some|two|three)$/;

/** "VAN ROE" gives "Van Roe", "UNIDENTIFIED MAN" as no name "Unidentified man". */
function asName(label: string, unnamed: boolean): string {
  const lower = label.trim().toLowerCase();
  const initial = unnamed ? /^\p{L}/gu : /(?<![\p{L}\p{N}'’])\p{L}/gu;
  return lower.replace(initial, (letter) => letter.toUpperCase());
}

/** A finder for one article, made in steps; without actors it reads names off the text. */
export function* createSpeakerFinder(
  text: AnalysedText,
  lines: readonly Line[],
  actors: readonly Actor[],
): Steps<SpeakerFinder> {
  const names = yield* collectNames(text, lines, actors);
  yield;
  const { mentions } = names;
  const source = text.article.text;
  const actorMentions = createActorMentions(actors);
  const memory = createSpeakerMemory(mentions);
  const recentPerson = createRecentPerson(source, mentions, memory);
  const officesOf = createOffices(names);
  const context: SpeakerContext = { source, names, actors: actorMentions, memory, officesOf, recentPerson };
  const isCommonNoun = createIsCommonNoun(text, lines, names, actors, actorMentions);

  /** Whom a phrase that is no pronoun stands for. */
  function described(subject: SpeakingPhrase): Speaker {
    const { words, phrase, head, span, sentence } = subject;
    if (isNoSpeaker(words, phrase, head)) return nobody(span);
    const joint = jointSpeaker(subject, names, source);
    if (joint) return joint;
    const atEnd = personAtEnd(words, phrase, actorMentions);
    if (atEnd) return personSpeaker(span, atEnd);
    const common = isCommonNoun(subject) || isShare(source.slice(span.start, span.end));
    const name = common ? null : nameInPhrase(words, phrase, head);
    // "American" of "American negotiators", cut from its noun.
    if (name && phrase.to === phrase.from + 1 && isPlaceAdjective(words[phrase.from].text)) return nobody(span);
    if (name && actorMentions.actorIn(name.span)?.type === 'group' && isCompatriot(words, phrase, name.parts)) {
      const person = recentPerson(span.start, sentence, null);
      if (person) return { ...person, span };
    }
    if (name && ONE_OF_GROUP.test(words[phrase.from].lower) && actorMentions.actorIn(name.span)?.type === 'group')
      return { ...nobody(span), name: source.slice(span.start, span.end), unnamed: true, kind: 'unnamed' };
    if (name) return namedSpeaker(span, name.parts, name.span, context);
    const behind = personBehind(words, phrase, actorMentions);
    return behind ? personSpeaker(span, behind) : nounSpeaker(subject, context);
  }

  function resolve(words: readonly Word[], subject: WordRange, sentence: number, told: readonly Span[] = []): Speaker {
    memory.noteTold(told);
    const phrase = withoutDate(words, beforeVerb(words, subject));
    const speaking = speakingPhrase(words, phrase, sentence);
    const standsFor = (one: SpeakingPhrase, pronoun: string): Speaker =>
      pronounSpeaker(one, pronoun, namesIn(mentions, told), context);
    const pronoun = phrase.to - phrase.from === 1 ? subjectPronoun(words[phrase.from]) : null;
    if (pronoun) {
      const speaker = memory.remember(standsFor(speaking, pronoun));
      // In a subordinate clause it may as well mean somebody else.
      if (words[phrase.from].opens || words[phrase.from - 1]?.quoted) memory.noteGender(speaker);
      return speaker;
    }
    const joined = joinedPronoun(speaking);
    const first = joined && standsFor(speakingPhrase(words, joined, sentence), subjectPronoun(words[joined.from])!);
    const joint = first && withPronoun(first, speaking, source);
    return memory.remember(joint ?? sureOfName(described(speaking), speaking, told));
  }

  /**
   * "Roe said he would": of two whose last name stands alone nobody knows which, where what is said opens with the
   * other gender.
   */
  function sureOfName(speaker: Speaker, { words, phrase }: SpeakingPhrase, told: readonly Span[]): Speaker {
    const { kind, gender, name, span } = speaker;
    if (kind !== 'person' || gender === null || phrase.to - phrase.from > 1) return speaker;
    const content = told.find(({ start }) => start > span.end);
    const pronoun =
      content && /^\W*(?:that )?(s?he)\b/i.exec(source.slice(content.start, content.end))?.[1].toLowerCase();
    if (!pronoun || pronoun === gender) return speaker;
    const last = lastNameOf(name ?? '');
    const hasOther =
      names.shared.has(last) &&
      mentions.some(({ known }) => known.gender === pronoun && lastNameOf(known.name) === last);
    return hasOther ? { ...speaker, name: words[phrase.from].text, actor: null } : speaker;
  }

  function resolveLabel(span: Span, label: string): Speaker {
    const parts = label.split(/\s+/).filter((part) => part !== '');
    const bare = withoutRoles(parts);
    const known = names.byLast.get(lastNameOf(bare.join(' ')));
    if (known && known.name !== known.name.toUpperCase()) return memory.remember(fromKnown(span, known));
    if (known) return memory.remember({ ...fromKnown(span, known), name: asName(known.name, false) });
    const unnamed = /^unidentified\b/i.test(label);
    return memory.remember({ span, name: asName(label, unnamed), actor: null, unnamed, kind: 'unknown', gender: null });
  }

  function asked(words: readonly Word[], attribution: Attribution): Speaker | null {
    const mention = askedPerson(words, attribution, mentions);
    return mention && memory.remember(fromKnown({ start: mention.start, end: mention.end }, mention.known));
  }

  function lastNamed(from: number, to: number): Speaker | null {
    const mention = lastMention(mentions, to, (one) => one.start >= from && one.known.person === true);
    return mention ? fromKnown({ start: mention.start, end: mention.end }, mention.known) : null;
  }

  function personAt(words: readonly Word[], { from, to }: WordRange): Speaker | null {
    const span = { start: words[from].start, end: words[to - 1].end };
    const owner = words.slice(from, to).some(({ text }) => /^['’]s?$/.test(text));
    if (owner) return null;
    const mention = mentionsIn(mentions, span).find(
      ({ known, place }) => known.person === true && place?.role === 'subject',
    );
    return mention ? fromKnown(span, mention.known) : null;
  }

  function isNamedIn(speaker: Speaker, span: Span): boolean {
    return speaker.kind === 'person' && speaker.name !== null && namesIn(mentions, [span]).has(speaker.name);
  }

  return { resolve, asked, resolveLabel, lastNamed, personAt, isNamedIn };
}
