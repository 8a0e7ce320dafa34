import type { Box, TextBlock } from '../../../lib/article/page-tree.ts';

/** A block of text in an element `tag`, in one with the tag `around`. */
export function textBlock(text: string, { tag = 'p', around = 'div', hint = '', linked = 0 } = {}): TextBlock {
  const box = (name: string, parent: Box | null, words: string) =>
    ({ tag: name, parent, hint: words, classes: words }) as Box;
  const own = box(tag, box(around, null, ''), hint);
  return { text, box: own, inner: own, linked } as TextBlock;
}
