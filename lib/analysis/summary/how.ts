import type { Passage } from '../../contract.ts';
import { HOW_CUES } from './cues.ts';
import { findReasons } from './reasons.ts';
import type { ArticleView } from './sentence-view.ts';
import { deedOf, type MainEvent } from './what.ts';

/** Longest account of the deed, in words. */
const DEED_WORDS = 9;
/** Agreement with the headline from which a second sentence tells the same event. */
const LEAST_AGREEMENT = 0.25;
/** Worth from which a phrase tells the means of this event rather than of another; set by reading. */
const LEAST_SURE = 0.6;
const TELLING = /^(?:said|says|told|tells|added|adds)$/;

/**
 * Means and manner, best first: phrases that say so, and what was done in the words of the lead. None of them is
 * among the `reasons`. At most `limit`.
 */
export function findHow(
  article: ArticleView,
  events: readonly MainEvent[],
  reasons: readonly Passage[],
  limit: number,
): Passage[] {
  const means = findReasons(article, events, HOW_CUES, 3, LEAST_SURE).find(
    (passage) => !reasons.some((reason) => reason.start < passage.end && passage.start < reason.end),
  );
  const chosen = means ? [means] : [];
  for (const event of events.slice(0, 3)) {
    const verb = event.view.sentence.tokens[event.verb].text.toLowerCase();
    if (TELLING.test(verb) || (event !== events[0] && event.view.agreement < LEAST_AGREEMENT)) continue;
    const deed = deedOf(article, event, DEED_WORDS);
    if (deed && !chosen.some((other) => other.start < deed.end && deed.start < other.end)) chosen.push(deed);
  }
  return chosen.slice(0, limit);
}
