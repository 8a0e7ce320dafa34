import type { QuotedSpan } from '../language/quotation-marks.ts';

/** Shortest single quotation without punctuation at its end that is taken for speech, in characters. */
const SHORTEST = 16;

/**
 * Leaves out the single quotations that are no speech. Beside double marks in the same paragraph single ones hold
 * titles, scare quotes and nicknames; alone, as British papers set them, they are speech when they are long or end like
 * a sentence or clause.
 */
export function withoutSingleLabels(spans: readonly QuotedSpan[], text: string): QuotedSpan[] {
  const doubles = spans.some((span) => !span.single);
  return spans.filter(
    ({ single, start, end }) => !single || (!doubles && (end - start >= SHORTEST || /[,.?!…]/.test(text[end - 1]))),
  );
}
