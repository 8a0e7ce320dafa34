import type { TextMap, TextPiece } from '../../../lib/article/text-map.ts';
import { PlacedText } from '../../../lib/painter/placed-text.ts';

/** The text of some elements, one block each, as reading a page gives it, without collapsing white space. */
export function placeBlocks(elements: readonly Element[]): { text: string; map: TextMap; placed: PlacedText } {
  const runs: { node: Text; at: number; length: number }[] = [];
  let text = '';
  for (const element of elements) {
    if (text !== '') text += '\n\n';
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      runs.push({ node, at: text.length, length: node.data.length });
      text += node.data;
    }
  }
  const map: TextMap = {
    pieces(start, end) {
      return runs.flatMap(({ node, at, length }): TextPiece[] => {
        const from = Math.max(0, start - at);
        const to = Math.min(length, end - at);
        return to > from ? [{ node, start: from, end: to }] : [];
      });
    },
    offsetOf(node, nodeOffset) {
      const run = runs.find((one) => one.node === node);
      return run ? run.at + nodeOffset : null;
    },
  };
  return { text, map, placed: new PlacedText(map, text) };
}
