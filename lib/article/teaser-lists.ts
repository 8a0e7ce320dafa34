import type { Box, PageTree, TextBlock } from './page-tree.ts';
import { phraseLevel } from './phrases.ts';

/** The kinds of clutter that are links to other articles. */
type TeaserKind = 'read-more' | 'related';
const KINDS: readonly TeaserKind[] = ['read-more', 'related'];

const LONGEST_HEADING = 40;
/** A shorter link is a control or a topic. */
const SHORTEST_TEASER = 15;
/** Of the text of a box that holds teasers; dates and sections stand beside the links. */
const LINKED_IN_BOX = 0.6;
/** Of the text of a teaser that is a paragraph of its own. */
const LINKED_IN_BLOCK = 0.9;
/** No heading of the development pages stands over more. */
const MOST_TEXT = 1500;

/** Is a block nothing but a heading of links to other articles, "You may also like"? */
export function isTeaserHeading({ text }: TextBlock): boolean {
  return text.length <= LONGEST_HEADING && KINDS.some((kind) => phraseLevel(text, kind) === 2);
}

/** Blocks that are links and nothing else, right after a heading of such links, up to the first other block. */
export function teaserBlocks(blocks: readonly TextBlock[]): Set<TextBlock> {
  const teasers = new Set<TextBlock>();
  let isUnderHeading = false;
  for (const block of blocks) {
    if (isTeaserHeading(block)) {
      isUnderHeading = true;
      continue;
    }
    const { text, linked } = block;
    isUnderHeading &&= text.length > SHORTEST_TEASER && linked >= LINKED_IN_BLOCK * text.length;
    if (isUnderHeading) teasers.add(block);
  }
  return teasers;
}

/**
 * The boxes right after the box of a heading that hold what it stands over: links to other articles, beside it in the
 * same box, up to the first that holds something else or for which `isKept`.
 */
export function teaserBoxesAfter({ boxes, blocks }: PageTree, heading: Box, isKept: (box: Box) => boolean): Box[] {
  const found: Box[] = [];
  let next = heading.endBlock;
  for (let i = heading.endBox; i < boxes.length && boxes[i].parent === heading.parent; i = boxes[i].endBox) {
    const box = boxes[i];
    if (box.firstBlock === box.endBlock) continue;
    // Text between the boxes belongs to neither.
    if (box.firstBlock !== next || isKept(box) || !holdsTeasers(blocks.slice(box.firstBlock, box.endBlock))) break;
    found.push(box);
    next = box.endBlock;
  }
  return found;
}

function holdsTeasers(blocks: readonly TextBlock[]): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  return (
    length <= MOST_TEXT && linked > LINKED_IN_BOX * length && blocks.some(({ text }) => text.length > SHORTEST_TEASER)
  );
}
