import type { Passage, RankedAnswer } from '../../contract.ts';
import { HOW_CUES } from './cues.ts';
import { findReasons } from './reasons.ts';
import type { ArticleView } from './sentence-view.ts';
import { deedOf, type MainEvent } from './what.ts';

/** Longest account of the deed, in words. */
const DEED_WORDS = 5;
/** Phrases of means or manner that are given. */
const MOST_MEANS = 2;
/** Worth from which a phrase tells the means of this event rather than of another; set by reading. */
const LEAST_SURE = 0.6;
/** Openings of what it happened after, at or in spite of, rather than by: people answer "how" with them, and a reader takes them amiss. */
const CIRCUMSTANCE = /^(?:after|despite|when)\b/i;
const TELLING = /^(?:said|says|told|tells|added|adds)$/;

/**
 * Means and manner, best first: the phrases that say so, and what was done in the words of the main event. None of them is among the
 * `reasons`. Circumstances are marked.
 */
export function findHow(
  article: ArticleView,
  events: readonly MainEvent[],
  reasons: readonly Passage[],
): RankedAnswer[] {
  const chosen = findReasons(article, events, HOW_CUES, 3, LEAST_SURE)
    .filter((passage) => !reasons.some((reason) => reason.start < passage.end && passage.start < reason.end))
    .slice(0, MOST_MEANS)
    .map((passage): RankedAnswer => (CIRCUMSTANCE.test(passage.text) ? { ...passage, doubtful: true } : passage));
  const [event] = events;
  const isTold = event && TELLING.test(event.view.sentence.tokens[event.verb].text.toLowerCase());
  const deed = event && !isTold ? deedOf(article, event, DEED_WORDS) : null;
  if (deed && !chosen.some((other) => other.start < deed.end && deed.start < other.end)) chosen.push(deed);
  return chosen;
}
