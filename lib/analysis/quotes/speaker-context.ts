import type { Span } from '../../contract.ts';
import type { ActorMentions } from './actor-mentions.ts';
import type { Word } from './line.ts';
import type { Names } from './names.ts';
import type { WordRange } from './noun-phrases.ts';
import type { OfficesOf } from './office-holders.ts';
import type { RecentPerson } from './recent-person.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import { headOf } from './speaker-phrases.ts';

/** What is known of one article while its speakers are looked up. */
export interface SpeakerContext {
  /** The article's text. */
  source: string;
  names: Names;
  actors: ActorMentions;
  memory: SpeakerMemory;
  officesOf: OfficesOf;
  recentPerson: RecentPerson;
}

/** A phrase that stands for a speaker, among the words of its paragraph. */
export interface SpeakingPhrase {
  words: readonly Word[];
  phrase: WordRange;
  /** Index of the phrase's head noun. */
  head: number;
  span: Span;
  /** Offset at which the sentence begins. */
  sentence: number;
}

/** `phrase` holds at least one word. */
export function speakingPhrase(words: readonly Word[], phrase: WordRange, sentence: number): SpeakingPhrase {
  const span = { start: words[phrase.from].start, end: words[phrase.to - 1].end };
  return { words, phrase, head: headOf(words, phrase), span, sentence };
}
