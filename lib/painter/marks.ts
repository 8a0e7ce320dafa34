import Mark from 'mark.js';
import { isPlain } from '../article/plainly.ts';
import type { Painter } from './painter.ts';
import type { PlacedText } from './placed-text.ts';
import type { PlannedHighlight } from './plan.ts';

/** The class of every mark element; the stylesheet and the guard know it too. */
export const MARK_CLASS = 'newsgloss-mark';

/**
 * Highlights as `<mark>` elements, drawn by mark.js: screen readers and the printer know them. Taking them away leaves
 * the same HTML; text nodes that mark.js split are joined again.
 */
export class MarksPainter implements Painter {
  #contexts = new Set<Element>();
  #text: PlacedText | null = null;

  paint(plan: readonly PlannedHighlight[], text: PlacedText): void {
    this.clear();
    this.#text = text;
    for (const [parent, ranges] of rangesByParent(plan, text)) {
      this.#contexts.add(parent);
      new Mark(parent as HTMLElement).markRanges(ranges, {
        className: MARK_CLASS,
        each: (element: Element, range: unknown) => {
          const { highlight } = range as MarkRange;
          element.setAttribute('data-newsgloss-kind', highlight.kind);
          element.setAttribute('data-newsgloss-id', highlight.id);
        },
      } as Mark.MarkRangesOptions);
    }
    text.invalidate();
  }

  clear(): void {
    for (const context of this.#contexts) new Mark(context as HTMLElement).unmark({ className: MARK_CLASS });
    this.#contexts.clear();
    this.#text?.invalidate();
  }
}

/** A range over the text of one element, as mark.js takes it. */
interface MarkRange {
  start: number;
  length: number;
  highlight: PlannedHighlight;
}

/**
 * The plan by the elements that hold its text nodes; mark.js then never joins the text of two blocks. Lines that stand
 * in a form itself stay unmarked where its fields hide its properties, since mark.js asks for those.
 */
function rangesByParent(plan: readonly PlannedHighlight[], text: PlacedText): Map<Element, MarkRange[]> {
  const groups = new Map<Element, MarkRange[]>();
  for (const highlight of plan) {
    for (const { parent, start, end } of text.piecesByParent(highlight.start, highlight.end)) {
      const group = groups.get(parent) ?? (isPlain(parent) ? [] : null);
      if (!group) continue;
      group.push({ start, length: end - start, highlight });
      groups.set(parent, group);
    }
  }
  return groups;
}
