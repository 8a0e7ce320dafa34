import { overlaps } from '../../analysis/language/within.ts';
import type { Passage, Summary } from '../../contract.ts';

/**
 * The key points as a reader is shown them, in text order: an event that may not be the main one is no answer to
 * "what", and is told among them where none of them tells it.
 */
export function pointsOf({ what, keyPoints }: Summary): Passage[] {
  const untold = what.filter((event) => event.doubtful && !keyPoints.some((point) => overlaps(point, event)));
  return [...untold, ...keyPoints].sort((x, y) => x.start - y.start);
}
