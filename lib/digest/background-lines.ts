import type { Annotation, Passage } from '../contract.ts';

/** A sentence is told again when a line of the summary has so much of it. */
const MOST_TOLD = 0.6;

/** The article's own background as a reader is shown it: without the sentences that the summary above tells nearly whole. */
export function backgroundLines({ summary, background }: Annotation): Passage[] {
  const told = [...summary.what, ...summary.why, ...summary.how, ...summary.keyPoints];
  return background.fromArticle.filter(({ start, end }) =>
    told.every((line) => Math.min(end, line.end) - Math.max(start, line.start) < MOST_TOLD * (end - start)),
  );
}
