import { plainly } from '../article/plainly.ts';
import type { TextPiece } from '../article/text-map.ts';
import type { HighlightScope } from './highlights.ts';

/** Lights pieces of text under a name of the page stylesheet, without touching the DOM; no pieces put the light out. */
export function lightPieces(scope: HighlightScope, name: string, pieces: readonly TextPiece[]): void {
  if (pieces.length === 0) {
    scope.highlights.delete(name);
    return;
  }
  const drawn = new scope.Highlight();
  // Above the kinds, so that the passage shows through the marks in it.
  drawn.priority = 1;
  for (const { node, start, end } of pieces) {
    if (end > node.data.length) continue;
    const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
    drawn.add(new scope.StaticRange(range));
  }
  scope.highlights.set(name, drawn);
}

/**
 * Scrolls a piece of text to the middle of the window, unless it is in view. Jumps when the reader wants less motion.
 */
export function scrollToPiece({ node, start, end }: TextPiece, window: Window): void {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(end, node.data.length));
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (node.parentElement)
    plainly(node.parentElement).scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
