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

/**
 * Where a card goes: below the words if it fits there or if there is more room than above, else above them; along the line it
 * begins with the words (on the right in right-to-left text), and stays inside the window. `maxHeight` is the room there is.
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
