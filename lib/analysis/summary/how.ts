import type { Passage } from '../../contract.ts';
import { HOW_CUES } from './cues.ts';
import { findReasons } from './reasons.ts';
import type { ArticleView } from './sentence-view.ts';
import { type MainEvent, predicateOf } from './what.ts';

/** Longest account of the deed, in words. */
const DEED_WORDS = 22;

/** Means and manner, best first: phrases that say so, and what was done in the words of the lead. At most `limit`. */
export function findHow(article: ArticleView, events: readonly MainEvent[], limit: number): Passage[] {
  const means = findReasons(article, events, HOW_CUES, 1);
  const chosen = [...means];
  for (const event of events.slice(0, 3)) {
    const deed = predicateOf(article, event, DEED_WORDS);
    if (deed && !chosen.some((other) => other.start < deed.end && deed.start < other.end)) chosen.push(deed);
  }
  return chosen.slice(0, limit);
}
