import { expect, it } from 'vitest';
import { chooseBlocks } from '../../../lib/article/locate-body.ts';
import type { PageTree } from '../../../lib/article/page-tree.ts';
import { textBlock } from './text-blocks.ts';

const LEAD = 'Pupils and patients will have to take the bus from Monday, and many ask for how long';
const LONG =
  'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years, a spokesman said.';
const paragraph = textBlock(LONG);

function chosen(blocks: readonly [block: ReturnType<typeof textBlock>, probability: number][], description: string) {
  const tree = { blocks: blocks.map(([block]) => block) } as PageTree;
  const probabilities = Float32Array.from(blocks, ([, probability]) => probability);
  return chooseBlocks(tree, probabilities, description).map(({ text }) => text);
}

it('a standfirst that the page names and states is taken when the models are in doubt, at the start only', () => {
  const standfirst = textBlock(LEAD, { hint: 'article-standfirst' });
  expect(
    chosen(
      [
        [standfirst, 0.35],
        [paragraph, 0.9],
      ],
      LEAD,
    ),
  ).toEqual([LEAD, LONG]);
  expect(
    chosen(
      [
        [standfirst, 0.2],
        [paragraph, 0.9],
      ],
      LEAD,
    ),
  ).toEqual([LONG]);
  expect(
    chosen(
      [
        [standfirst, 0.35],
        [paragraph, 0.9],
      ],
      'Another description of the page',
    ),
  ).toEqual([LONG]);
  expect(
    chosen(
      [
        [textBlock(LEAD), 0.35],
        [paragraph, 0.9],
      ],
      LEAD,
    ),
  ).toEqual([LONG]);
  expect(
    chosen(
      [
        [paragraph, 0.9],
        [standfirst, 0.35],
      ],
      LEAD,
    ),
  ).toEqual([LONG]);
});

it('headings of the first level are read once the text has begun', () => {
  const heading = textBlock('What comes next', { tag: 'h1' });
  expect(
    chosen(
      [
        [heading, 0.9],
        [paragraph, 0.9],
      ],
      '',
    ),
  ).toEqual([LONG]);
  expect(
    chosen(
      [
        [paragraph, 0.9],
        [heading, 0.9],
      ],
      '',
    ),
  ).toEqual([LONG, 'What comes next']);
});
