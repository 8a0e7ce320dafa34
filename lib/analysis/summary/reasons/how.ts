import type { Passage, RankedAnswer } from '../../../contract.ts';
import { overlaps } from '../../language/within.ts';
import type { MainEvent } from '../event/main-event.ts';
import { deedOf } from '../event/what.ts';
import { HOW_CUES } from '../phrases/cues.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import type { LinearModel } from '../weighing/linear-model.ts';
import type { ReasonFeature } from './reason-features.ts';
import { findReasons } from './reasons.ts';

/** Longest account of the deed, in words. */
const DEED_WORDS = 5;
/** Phrases of means or manner that are given. */
const MOST_MEANS = 2;
/** Worth from which a phrase tells the means of this event rather than of another; set by reading. */
const LEAST_SURE = 0.6;
const TELLING = /^(?:said|says|told|tells|added|adds)$/;

/**
 * Means and manner, best first: the phrases that say so, and what was done in the words of the main event. None of them
 * is among the `reasons`; those that the model doubts are marked.
 */
export function findHow(
  article: ArticleView,
  events: readonly MainEvent[],
  chances: ArticleChances,
  reasons: readonly Passage[],
  model: LinearModel<ReasonFeature>,
): RankedAnswer[] {
  const chosen = findReasons(article, events, chances, HOW_CUES, 3, LEAST_SURE, model)
    .filter((passage) => !reasons.some((reason) => overlaps(reason, passage)))
    .slice(0, MOST_MEANS);
  const [event] = events;
  const isTold = event && TELLING.test(event.view.sentence.tokens[event.verb].text.toLowerCase());
  const deed = event && !isTold ? deedOf(article, event, DEED_WORDS) : null;
  if (deed && ![...chosen, ...reasons].some((other) => overlaps(other, deed))) chosen.push(deed);
  return chosen;
}
