/**
 * Index of the first place that begins at `offset` or later; the number of places when none does. Looked up by halving:
 * the places must be in the order of their starts.
 */
export function firstFrom(places: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
