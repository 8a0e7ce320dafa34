import Mark from 'mark.js';
import type { TextMap } from '../article/text-map.ts';
import type { Painter } from './painter.ts';
import { type HighlightPiece, highlightPieces } from './pieces.ts';
import type { PlannedHighlight } from './plan.ts';

/** The class of every mark element; the stylesheet and the guard know it too. */
export const MARK_CLASS = 'newsgloss-mark';

/**
 * Highlights as `<mark>` elements, drawn by mark.js: screen readers and the printer know them. Taking them away leaves the
 * same HTML; text nodes that mark.js split are joined again.
 */
export class MarksPainter implements Painter {
  #contexts = new Set<Element>();

  paint(plan: readonly PlannedHighlight[], map: TextMap): void {
    this.clear();
    for (const [context, pieces] of byParent(highlightPieces(plan, map))) {
      this.#contexts.add(context);
      const ranges = pieces.map(({ start, length, highlight }) => ({ start, length, highlight }));
      new Mark(context as HTMLElement).markRanges(ranges, {
        className: MARK_CLASS,
        each: (element: Element, range: unknown) => {
          const { highlight } = range as { highlight: PlannedHighlight };
          element.setAttribute('data-newsgloss-kind', highlight.kind);
          element.setAttribute('data-newsgloss-id', highlight.id);
        },
      } as Mark.MarkRangesOptions);
    }
  }

  clear(): void {
    for (const context of this.#contexts) new Mark(context as HTMLElement).unmark({ className: MARK_CLASS });
    this.#contexts.clear();
  }
}

interface RangeInParent {
  /** Offset in the text of the parent element, as mark.js counts. */
  start: number;
  length: number;
  highlight: PlannedHighlight;
}

/** The pieces by the element that holds their text node, as ranges over that element's text. */
function byParent(pieces: readonly HighlightPiece[]): Map<Element, RangeInParent[]> {
  const offsets = new Map<Element, Map<Text, number>>();
  const groups = new Map<Element, RangeInParent[]>();
  for (const { node, start, end, highlight } of pieces) {
    const parent = node.parentElement;
    if (!parent) continue;
    let inParent = offsets.get(parent);
    if (!inParent) {
      inParent = textOffsets(parent);
      offsets.set(parent, inParent);
    }
    const from = inParent.get(node);
    if (from === undefined) continue;
    const group = groups.get(parent) ?? [];
    group.push({ start: from + start, length: end - start, highlight });
    groups.set(parent, group);
  }
  return groups;
}

function textOffsets(element: Element): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    offsets.set(node, length);
    length += node.data.length;
  }
  return offsets;
}
