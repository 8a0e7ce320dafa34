import type { Span } from '../../contract.ts';

/** Does the span lie in the outer one? */
export const isWithin = (outer: Span, { start, end }: Span): boolean => start >= outer.start && end <= outer.end;

/** Do the spans share a place of the text? Spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does the span lie in one of the others? They are in text order and do not overlap; looked up by halving. */
export function isWithinAny(others: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle].start <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && others[low - 1].end >= end;
}
