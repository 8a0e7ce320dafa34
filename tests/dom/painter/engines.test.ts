import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { HighlightsPainter } from '../../../lib/painter/highlights.ts';
import { MarksPainter } from '../../../lib/painter/marks.ts';
import { PlacedText } from '../../../lib/painter/placed-text.ts';
import type { PlannedHighlight } from '../../../lib/painter/plan.ts';
import { fakeScope } from './fake-scope.ts';
import { placeBlocks } from './place-blocks.ts';

const PAGE =
  '<p id="a">The <b>European</b> Union met in <i>Os<u>lo</u></i> today.</p><div><p id="b">Norway &amp; Denmark sent 40 pumps.</p></div>';

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

function blocks(): Element[] {
  return [...document.querySelectorAll('p')];
}

function find(text: string, words: string, kind: PlannedHighlight['kind'] = 'place'): PlannedHighlight {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text.`);
  return { start, end: start + words.length, kind, id: words };
}

function marked(): string[][] {
  return [...document.querySelectorAll('mark')].map((mark) => [
    mark.getAttribute('data-newsgloss-kind') ?? '',
    mark.textContent ?? '',
  ]);
}

describe('marks', () => {
  test('cover the planned words, across inline elements, and know their kind', () => {
    const { text, placed } = placeBlocks(blocks());
    new MarksPainter().paint(
      [find(text, 'European Union', 'organization'), find(text, 'Oslo'), find(text, '40 pumps', 'figure')],
      placed,
    );
    expect(marked()).toEqual([
      ['organization', 'European'],
      ['organization', ' Union'],
      ['place', 'Os'],
      ['place', 'lo'],
      ['figure', '40 pumps'],
    ]);
    expect(document.body.textContent).toBe('The European Union met in Oslo today.Norway & Denmark sent 40 pumps.');
  });

  test('taken away leave the same HTML, also after painting twice', () => {
    const { text, placed } = placeBlocks(blocks());
    const painter = new MarksPainter();
    painter.paint([find(text, 'Norway'), find(text, 'Denmark')], placed);
    painter.paint([find(text, 'Norway & Denmark')], placed);
    expect(marked()).toEqual([['place', 'Norway & Denmark']]);
    painter.clear();
    expect(document.body.innerHTML).toBe(PAGE);
    expect(document.querySelector('#b')?.childNodes).toHaveLength(1);
  });

  test('are left out where the page has changed its text since', () => {
    const { text, placed } = placeBlocks(blocks());
    const second = document.querySelector('#b')!;
    const plan = [find(text, 'Oslo'), find(text, 'Denmark')];
    for (const changed of ['Something else altogether.', second.textContent.replace('Denmark', 'Finland')]) {
      second.textContent = changed;
      const painter = new MarksPainter();
      painter.paint(plan, placed);
      expect(marked().map(([, words]) => words)).toEqual(['Os', 'lo']);
      painter.clear();
    }
  });

  test('are left out where the page changed between reading and placing', () => {
    const { text, map } = placeBlocks(blocks());
    const changed = text.replace('Oslo', 'Rome');
    const placed = new PlacedText(map, changed);
    expect(placed.pieces(0, changed.length).map(({ node }) => node.data)).not.toContain('Os');
    expect(placed.pieces(0, changed.length)).not.toEqual([]);
  });

  test('for any page: painting marks just the words, and clearing restores the HTML', () => {
    const word = fc.constantFrom('Oslo ', 'a&b ', '<x> ', '\u202Eevil ', '😀 ', 'e\u0301t\u00E9 ', '12 ');
    const inline = fc.tuple(fc.constantFrom('', 'b', 'span', 'a'), fc.array(word, { minLength: 1, maxLength: 4 }));
    const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 6 }),
        (paragraphs, cuts) => {
          document.body.replaceChildren(...paragraphs.map(buildParagraph));
          const before = document.body.innerHTML;
          const { text, placed } = placeBlocks(blocks());
          const plan = layOut(text, cuts);
          const painter = new MarksPainter();
          painter.paint(plan, placed);
          // mark.js passes over white space that stands alone.
          const withoutSpace = (words: readonly string[]) => words.join('').replace(/\s/g, '');
          const wanted = plan.map(({ start, end }) => text.slice(start, end));
          expect(withoutSpace(marked().map(([, words]) => words))).toBe(withoutSpace(wanted));
          painter.clear();
          expect(document.body.innerHTML).toBe(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('custom highlights', () => {
  test('cover the planned words by kind, and leave the DOM alone', () => {
    const { scope, words } = fakeScope();
    const { text, placed } = placeBlocks(blocks());
    new HighlightsPainter(scope).paint([find(text, 'Oslo'), find(text, 'Norway'), find(text, '40', 'figure')], placed);
    expect(words('newsgloss-place')).toEqual(['Os', 'lo', 'Norway']);
    expect(words('newsgloss-figure')).toEqual(['40']);
    expect(document.body.innerHTML).toBe(PAGE);
  });

  test("clearing takes away ours and leaves the page's own", () => {
    const { registry, scope } = fakeScope();
    registry.set('search-result', new Set());
    const { text, placed } = placeBlocks(blocks());
    const painter = new HighlightsPainter(scope);
    painter.paint([find(text, 'Oslo')], placed);
    painter.clear();
    expect([...registry.keys()]).toEqual(['search-result']);
  });

  test('survive a page that clears the registry', () => {
    const { registry, scope } = fakeScope();
    const { text, placed } = placeBlocks(blocks());
    const painter = new HighlightsPainter(scope);
    painter.paint([find(text, 'Oslo')], placed);
    registry.clear();
    expect(() => painter.clear()).not.toThrow();
  });
});

test.each(['marks', 'highlights'])(
  '%s of any page go without a trace, also when the page has split or joined text nodes meanwhile',
  (engine) => {
    const words = fc.array(fc.constantFrom('Oslo ', 'a&b ', '😀 ', 'e\u0301t '), { minLength: 1, maxLength: 4 });
    const inlines = fc.array(fc.tuple(fc.constantFrom('b', 'span', 'a'), words), { minLength: 1, maxLength: 4 });
    const cuts = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 4 });
    const changes = fc.array(fc.option(fc.tuple(fc.nat(20), fc.nat(8))), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(inlines, { minLength: 1, maxLength: 3 }),
        cuts,
        changes,
        changes,
        (page, at, first, second) => {
          document.body.replaceChildren(...page.map(buildParagraph));
          const before = document.body.innerHTML;
          const { text, placed } = placeBlocks(blocks());
          const { registry, scope } = fakeScope();
          const painter = engine === 'marks' ? new MarksPainter() : new HighlightsPainter(scope);
          splitAndJoin(first);
          painter.paint(layOut(text, at), placed);
          splitAndJoin(second);
          painter.paint(layOut(text, at), placed);
          painter.clear();
          expect(document.body.innerHTML).toBe(before);
          expect(registry.size).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  },
);

/** Splits the text node at a place, or joins all text nodes for null, as scripts of a page do. */
function splitAndJoin(changes: readonly (readonly [number, number] | null)[]): void {
  for (const change of changes) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const node = change && nodes[change[0] % nodes.length];
    if (node) node.splitText(Math.min(change[1], node.length));
    else document.body.normalize();
  }
}

function buildParagraph(inlines: readonly (readonly [string, readonly string[]])[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const [index, [tag, words]] of inlines.entries()) {
    // Two text nodes in a row would be joined by taking marks away; pages from a server have none.
    const element = document.createElement(tag === '' && index > 0 ? 'em' : tag || 'em');
    element.textContent = words.join('');
    paragraph.append(element);
  }
  return paragraph;
}

/** Sorted spans that do not overlap, from steps and lengths; a span ends where its block ends. */
function layOut(text: string, cuts: readonly (readonly [number, number])[]): PlannedHighlight[] {
  const plan: PlannedHighlight[] = [];
  let at = 0;
  for (const [step, length] of cuts) {
    const start = at + step;
    const blockEnd = text.indexOf('\n\n', start);
    const end = Math.min(start + length, blockEnd < 0 ? text.length : blockEnd);
    if (start >= text.length || text.slice(start, end).trim() === '') continue;
    plan.push({ start, end, kind: 'place', id: String(plan.length) });
    at = end;
  }
  return plan;
}
