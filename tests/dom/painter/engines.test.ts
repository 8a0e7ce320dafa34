import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type HighlightScope, HighlightsPainter } from '../../../lib/painter/highlights.ts';
import { MarksPainter } from '../../../lib/painter/marks.ts';
import { PlacedText } from '../../../lib/painter/placed-text.ts';
import type { PlannedHighlight } from '../../../lib/painter/plan.ts';
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
  function fakeScope() {
    const registry = new Map<string, Set<{ startContainer: Text; startOffset: number; endOffset: number }>>();
    class FakeRange {
      constructor(init: object) {
        Object.assign(this, init);
      }
    }
    const scope = { highlights: registry, Highlight: Set, StaticRange: FakeRange } as unknown as HighlightScope;
    const words = (name: string) =>
      [...(registry.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.data.slice(startOffset, endOffset),
      );
    return { registry, scope, words };
  }

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
