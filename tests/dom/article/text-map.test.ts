import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageTree } from '../../../lib/article/read-page-tree.ts';
import { buildTextMap, joinBlocks } from '../../../lib/article/text-map.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';

type Spec = string | { tag: string; shadow: boolean; children: Spec[] };

const TAGS = ['p', 'div', 'h2', 'li', 'span', 'b', 'em', 'a', 'br', 'script', 'style', 'slot', 'x-story', '#comment'];
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'Oslo',
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00A0',
      '\u200B',
      '\u00AD',
      '&amp;',
      '<b>',
      '😀',
      '\uD800',
      'e\u0301',
      '\u202E',
      '',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const { node } = fc.letrec<{ node: Spec }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    text,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      shadow: fc.boolean(),
      children: fc.array(tie('node'), { maxLength: 5 }),
    }),
  ),
}));

function build(spec: Spec): Node {
  if (typeof spec === 'string') return document.createTextNode(spec);
  if (spec.tag === '#comment') return document.createComment('not shown');
  const element = document.createElement(spec.tag);
  const root = spec.shadow && spec.tag === 'x-story' ? element.attachShadow({ mode: 'open' }) : element;
  root.append(...spec.children.map(build));
  return element;
}

const asRead = (shown: string) => shown.replace(/\s/g, ' ');

test('for any tree every offset leads to the character in the page that it stands for, and back', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (specs) => {
      const body = document.createElement('body');
      body.append(...specs.map(build));
      const before = body.innerHTML;
      const { text, placed } = joinBlocks(readPageTree(body, isVisibleByAttributes).blocks);
      const map = buildTextMap(placed);
      expect(text).not.toMatch(/[^\S \n]| {2}|not shown/);
      for (let at = 0; at < text.length; at++) {
        const pieces = map.pieces(at, at + 1);
        if (pieces.length === 0) {
          expect(text[at]).toMatch(/\s/);
          continue;
        }
        const [{ node, start, end }] = pieces;
        expect([pieces.length, end - start]).toEqual([1, 1]);
        expect(asRead(node.data[start])).toBe(text[at]);
        expect(node.parentElement?.closest('script, style') ?? null).toBeNull();
        // The end of one run is the beginning of the next in the same node: both name the place between them.
        expect(map.pieces(map.offsetOf(node, end)! - 1, map.offsetOf(node, end)!)).toEqual(pieces);
      }
      const whole = map.pieces(0, text.length).map(({ node, start, end }) => node.data.slice(start, end));
      expect(asRead(whole.join('')).replaceAll(' ', '')).toBe(asRead(text).replaceAll(' ', ''));
      expect(body.innerHTML).toBe(before);
    }),
    { numRuns: 500 },
  );
});
