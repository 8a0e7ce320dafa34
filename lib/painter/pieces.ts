import type { TextMap, TextPiece } from '../article/text-map.ts';
import type { PlannedHighlight } from './plan.ts';

/** A part of a highlight within one text node. */
export interface HighlightPiece extends TextPiece {
  highlight: PlannedHighlight;
}

/** The planned highlights as parts of text nodes that are still in the page and still long enough. */
export function highlightPieces(plan: readonly PlannedHighlight[], map: TextMap): HighlightPiece[] {
  return plan.flatMap((highlight) =>
    map
      .pieces(highlight.start, highlight.end)
      .map((piece) => ({ ...piece, highlight, ...trimPiece(piece) }))
      .filter(({ node, start, end }) => end > start && node.isConnected),
  );
}

/** White space at a piece's borders is not worth a line under it. */
function trimPiece({ node, start, end }: TextPiece): { start: number; end: number } {
  const text = node.data.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, text.trimEnd().length) };
}
