import { groupIndex, hintMask } from './hints.ts';
import type { Box, PageTree } from './page-tree.ts';

const COMMENT = 1 << groupIndex('comment');
const FEWEST_COMMENTS = 2;
/** Blocks of a comment on average: who wrote it, and what. A paragraph that is named like a comment has one. */
const FEWEST_BLOCKS = 2;

/**
 * Which blocks are readers' comments: 1 for each. A thread is two or more boxes side by side with one tag that are named as comments
 * or replies and have several blocks each. 33 of the 429 development pages with a body have such threads, 1,658 blocks together, and no
 * sentence of a body is in them that is not elsewhere on the page.
 */
export function commentThreads({ blocks, boxes }: PageTree): Uint8Array {
  const named = new Map<string, Box[]>();
  for (const box of boxes) {
    if (!box.parent || box.endBlock === box.firstBlock || (hintMask(box.hint) & COMMENT) === 0) continue;
    const key = `${box.parent.index} ${box.tag}`;
    const known = named.get(key);
    if (known) known.push(box);
    else named.set(key, [box]);
  }
  const result = new Uint8Array(blocks.length);
  for (const comments of named.values()) {
    const count = comments.reduce((sum, { firstBlock, endBlock }) => sum + endBlock - firstBlock, 0);
    if (comments.length < FEWEST_COMMENTS || count < FEWEST_BLOCKS * comments.length) continue;
    for (const { firstBlock, endBlock } of comments) result.fill(1, firstBlock, endBlock);
  }
  return result;
}
