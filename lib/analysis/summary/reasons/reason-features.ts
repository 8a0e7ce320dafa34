import type { Passage } from '../../../contract.ts';
import type { Features } from '../weighing/linear-model.ts';

/**
 * What speaks for and against a phrase as a reason or a means of the main event; the model of the summary weighs these
 * names.
 */
export type ReasonFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'weight'
  | 'inEvent'
  | 'inNext'
  | 'holdEvent'
  | 'holdTopic'
  | 'history'
  | 'spoken'
  | 'quoted'
  | 'agreement'
  | 'phraseAgreement'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'words'
  | 'pronoun'
  | 'figure'
  | 'actor'
  | 'denied'
  | 'because'
  | 'purpose'
  | 'after'
  | 'as'
  | 'following'
  | 'amid'
  | 'for'
  | 'over'
  | 'prompting'
  | 'asked'
  | 'using'
  | 'by'
  | 'when'
  | 'part';

/** A clause or phrase that may tell a reason or a means of the main event. */
export interface ReasonCandidate {
  passage: Passage;
  score: number;
  features: Features<ReasonFeature>;
}
