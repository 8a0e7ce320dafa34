import type { Box, PageTree, TextBlock } from './page-tree.ts';

/** Finds the blocks of the body, in reading order; none when no part of the page reads like an article. */
export function locateBody(tree: PageTree): TextBlock[] {
  const scores = new Map<Box, number>();
  for (const block of tree.blocks) {
    if (block.text.length < 60 || block.linked > block.text.length * 0.4) continue;
    const worth = Math.min(3, block.text.length / 100);
    let box: Box | null = block.box.parent ?? block.box;
    for (let weight = 1; box && weight > 0.1; weight /= 1.6) {
      scores.set(box, (scores.get(box) ?? 0) + worth * weight);
      box = box.parent;
    }
  }
  let best: Box | null = null;
  for (const [box, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = box;
  if (!best) return [];
  return tree.blocks
    .slice(best.firstBlock, best.endBlock)
    .filter(
      (block) => block.text.length > 40 && block.linked < block.text.length * 0.5 && block.box.tag !== 'figcaption',
    );
}
