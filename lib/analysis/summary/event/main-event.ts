import type { Passage } from '../../../contract.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';

/** The main event: the sentence that tells it and the clause within. */
export interface MainEvent {
  view: SentenceView;
  /** Token indices of the clause in the sentence. */
  from: number;
  verb: number;
  to: number;
  passage: Passage;
}
