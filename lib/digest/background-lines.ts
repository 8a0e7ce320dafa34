import { OPENS_BACKWARDS, POINTS_BACK } from '../analysis/summary/sentence-cues.ts';
import type { Annotation, Passage } from '../contract.ts';

/** A sentence is told again when a line of the summary has so much of it. */
const MOST_TOLD = 0.6;
/** More would be longer than the summary that they stand behind; the first in the text are kept. */
const MOST_LINES = 4;

/**
 * The article's own background as a reader is shown it: without the sentences that the summary above tells nearly whole, and without those
 * whose first words point back, as nothing before them says to what.
 */
export function backgroundLines({ summary, background }: Annotation): Passage[] {
  const shown = [...summary.why, ...summary.how].filter(({ doubtful }) => !doubtful);
  const told = [...summary.what, ...shown, ...summary.keyPoints];
  return background.fromArticle
    .filter(
      ({ start, end, text }) =>
        !POINTS_BACK.test(text) &&
        !OPENS_BACKWARDS.test(text) &&
        told.every((line) => Math.min(end, line.end) - Math.max(start, line.start) < MOST_TOLD * (end - start)),
    )
    .slice(0, MOST_LINES);
}
