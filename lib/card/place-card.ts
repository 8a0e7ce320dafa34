/** A rectangle in CSS pixels of the window. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Between the card and the words it explains, and between the card and the window's edge; in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** Does the second of two lines of text stand right below the first, and not in the next column or beyond a picture? */
const goesOn = (line: Box, next: Box): boolean =>
  next.top > line.top && next.top - line.bottom < line.bottom - line.top;

/**
 * What a card must leave free of the words that it explains: along the line it is the one at `at`, up and down all
 * lines around that one, so that no card covers the rest of words that break over lines.
 */
export function wordsToSpare(lines: readonly Box[], at: number): Box {
  let [first, last] = [at, at];
  while (first > 0 && goesOn(lines[first - 1], lines[first])) first--;
  while (last < lines.length - 1 && goesOn(lines[last], lines[last + 1])) last++;
  return { ...lines[at], top: lines[first].top, bottom: lines[last].bottom };
}

/**
 * Where a card goes: below the words if it fits there or if there is more room than above, else above them; along the
 * line it begins with the words (on the right in right-to-left text), and stays inside the window. `maxHeight` is the
 * room there is.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  rightToLeft: boolean,
): { left: number; top: number; maxHeight: number } {
  const below = window.height - MARGIN - (anchor.bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, Math.min(isBelow ? below : above, window.height - 2 * MARGIN));
  const height = Math.min(card.height, maxHeight);
  const wished = rightToLeft ? anchor.right - card.width : anchor.left;
  return {
    left: within(wished, MARGIN, window.width - MARGIN - card.width),
    top: within(isBelow ? anchor.bottom + GAP : anchor.top - GAP - height, MARGIN, window.height - MARGIN - height),
    maxHeight,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
