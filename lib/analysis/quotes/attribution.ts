import type { WordRange } from './noun-phrases.ts';
import type { SpeechVerb } from './speech-verbs.ts';

/** Who says something in a sentence, with which verb, and what: ranges of words of the line. */
export interface Attribution {
  /** Null for "according to" and a bare colon. */
  verb: SpeechVerb | null;
  /** Null when the sentence does not name the speaker. */
  subject: WordRange | null;
  /** The words of the attribution itself: subject, verb and their modifiers. */
  from: number;
  to: number;
  /** What is said, as far as this sentence has it; empty ranges are null. */
  before: WordRange | null;
  after: WordRange | null;
  /** Content behind the verb begins with "that", a colon, a comma or a quotation: certainly what is said. */
  marked: boolean;
}
