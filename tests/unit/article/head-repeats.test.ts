import { expect, it } from 'vitest';
import { withoutHeadRepeats } from '../../../lib/article/head-repeats.ts';
import { textBlock } from './text-blocks.ts';

const HEAD = { title: 'Ferries: Velden closes its pier', byline: ['Ann Example', 'Bo Sample'] };
const STORY = Array.from({ length: 6 }, (_, i) => textBlock(`Sentence ${i} tells how the pier was built.`));
const textsWith = (text: string, tag: string, at = 0) =>
  withoutHeadRepeats([...STORY.slice(0, at), textBlock(text, { tag }), ...STORY.slice(at)], HEAD).map(
    (block) => block.text,
  );

it('a headline that opens the body is left out, also where a kicker runs into it', () => {
  expect(textsWith('FerriesVelden closes its pier', 'h2')).toHaveLength(6);
  expect(textsWith('Velden closes its oldest pier', 'h2')).toHaveLength(7);
});

it.each(['By Ann Example', 'von Ann Example, Hafenblatt', 'by Bo Sample Tuesday, May 4, 2021', 'Bo Sample'])(
  '%s is the byline again',
  (text) => {
    expect(textsWith(text, 'p')).not.toContain(text);
    expect(textsWith(text, 'p', 6)).not.toContain(text);
    expect(textsWith(text, 'p', 3)).toContain(text);
  },
);

it.each(['By Ann Example’s account the pier fell at noon.', 'By Cy Model', 'Ann Example and the pier'])(
  '%s is not',
  (text) => {
    expect(textsWith(text, 'p')).toContain(text);
  },
);
