import { groupIndex, hintMask } from './hints.ts';
import type { Box, PageTree } from './page-tree.ts';

const COMMENT = 1 << groupIndex('comment');
const FEWEST_COMMENTS = 2;
/** Blocks of a comment: who wrote it, and what. A paragraph or a count that is named like a comment has one. */
const FEWEST_BLOCKS = 2;
/**
 * Share of the page's text above which a box is no single comment: a story in a box that says that comments are open.
 */
const MOST_TEXT = 1 / 3;

/**
 * Which blocks are readers' comments: 1 for each. A thread is two or more boxes side by side with one tag that are
 * named as comments or replies, have several blocks each, and hold no great part of the page each. 27 of the 429
 * development pages with a body have such threads, 1,468 blocks together, and no sentence of a body is in them that is
 * not elsewhere on the page.
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
  const before = [0];
  for (const { text } of blocks) before.push(before[before.length - 1] + text.length);
  const most = MOST_TEXT * before[blocks.length];
  const isComment = ({ firstBlock, endBlock }: Box) =>
    endBlock - firstBlock >= FEWEST_BLOCKS && before[endBlock] - before[firstBlock] <= most;
  const result = new Uint8Array(blocks.length);
  for (const comments of named.values()) {
    if (comments.length < FEWEST_COMMENTS || !comments.every(isComment)) continue;
    for (const { firstBlock, endBlock } of comments) result.fill(1, firstBlock, endBlock);
  }
  return result;
}
