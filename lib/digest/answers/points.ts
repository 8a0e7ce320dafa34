import { overlaps } from '../../analysis/language/within.ts';
import type { Passage, Summary } from '../../contract.ts';

/**
 * A line that has its subject or its sense from the sentence before it: "they do not impress Lund", unlike "it has been
 * nine years since …".
 */
const LEANS_ON_BEFORE = /^(?:and|but|he|it(?!(?:['’]s| has) been)|or|she|so|that|they|this|yet)\b/i;

/**
 * The key points as a reader is shown them, in text order: an event that may not be the main one is no answer to
 * "what", and is told among them where none of them tells it and a reader can make sense of it alone.
 */
export function pointsOf({ what, keyPoints }: Summary): Passage[] {
  const untold = what.filter(
    (event) =>
      event.doubtful && !LEANS_ON_BEFORE.test(event.text) && !keyPoints.some((point) => overlaps(point, event)),
  );
  return [...untold, ...keyPoints].sort((x, y) => x.start - y.start);
}
