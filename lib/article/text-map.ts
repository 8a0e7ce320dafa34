import type { TextBlock } from './page-tree.ts';

/** A piece of one text node. Offsets are UTF-16 code units in `node.data`. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/** Maps offsets in `Article.text` to text nodes of the live page and back. */
export interface TextMap {
  /** The pieces that show `text.slice(start, end)`, in order; white space that was collapsed or added has no piece. */
  pieces(start: number, end: number): TextPiece[];
  /** The offset in `Article.text` of a place in a text node; null when the node is not part of the body. */
  offsetOf(node: Text, nodeOffset: number): number | null;
}

interface PlacedRun extends TextPiece {
  /** Offset in `Article.text`. */
  at: number;
}

/** What stands between two blocks in `Article.text`. */
const BLOCK_SEPARATOR = '\n\n';

/** Where a block begins and ends in the joined text. */
interface PlacedBlock {
  block: TextBlock;
  start: number;
  end: number;
}

/** Joins blocks to one text, in the order given. */
export function joinBlocks(blocks: readonly TextBlock[]): { text: string; placed: PlacedBlock[] } {
  const parts: string[] = [];
  const placed: PlacedBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (parts.length > 0) length += BLOCK_SEPARATOR.length;
    placed.push({ block, start: length, end: length + block.text.length });
    parts.push(block.text);
    length += block.text.length;
  }
  return { text: parts.join(BLOCK_SEPARATOR), placed };
}

/** Builds the map of a joined text. Keeps only runs, so it stays valid while the text nodes keep their data. */
export function buildTextMap(placed: readonly PlacedBlock[]): TextMap {
  const runs: PlacedRun[] = [];
  const byNode = new Map<Text, PlacedRun[]>();
  for (const { block, start } of placed) {
    for (const run of block.runs) {
      const placedRun = { node: run.node, start: run.start, end: run.end, at: start + run.at };
      runs.push(placedRun);
      const known = byNode.get(run.node);
      if (known) known.push(placedRun);
      else byNode.set(run.node, [placedRun]);
    }
  }
  return {
    pieces(start, end) {
      const pieces: TextPiece[] = [];
      for (let i = firstEndingAfter(runs, start); i < runs.length && runs[i].at < end; i++) {
        const { node, at, start: from, end: to } = runs[i];
        const pieceStart = from + Math.max(0, start - at);
        const pieceEnd = Math.min(to, from + (end - at));
        if (pieceEnd > pieceStart) pieces.push({ node, start: pieceStart, end: pieceEnd });
      }
      return pieces;
    },
    offsetOf(node, nodeOffset) {
      for (const run of byNode.get(node) ?? []) {
        if (nodeOffset <= run.end) return run.at + Math.max(0, nodeOffset - run.start);
      }
      const last = byNode.get(node)?.at(-1);
      return last ? last.at + (last.end - last.start) : null;
    },
  };
}

/** Index of the first run that ends after an offset of the text, by binary search. */
function firstEndingAfter(runs: readonly PlacedRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, start, end } = runs[middle];
    if (at + (end - start) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
