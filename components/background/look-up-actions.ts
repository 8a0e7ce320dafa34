import type { LookUpAnswer } from '../../lib/browser/settings.ts';

/** What the reader can do about look-ups in Wikipedia. */
export interface LookUpActions {
  answer: (answer: LookUpAnswer) => void;
  /** Asks again after a failure. */
  again: () => void;
  /** Asks what an ambiguous name may mean. */
  meanings: (actor: string) => void;
  choose: (actor: string, title: string) => void;
}
