import type { PlacedText } from '../painter/placed-text.ts';
import type { PlannedHighlight } from '../painter/plan.ts';

interface PlacedHighlight {
  start: number;
  end: number;
  highlight: PlannedHighlight;
}

/** In CSS pixels: lines of text leave small gaps between their boxes. */
const TOLERANCE = 2;

/** Finds highlights by a point of the window, whichever engine painted them: no element is needed. */
export class HighlightFinder {
  readonly #document: Document;
  readonly #plan: readonly PlannedHighlight[];
  readonly #text: PlacedText;
  readonly #shadowRoots: ShadowRoot[];
  #byNode: Map<Node, PlacedHighlight[]> | null = null;

  /** `shadowRoots`: open roots that hold a part of the article. */
  constructor(
    document: Document,
    plan: readonly PlannedHighlight[],
    text: PlacedText,
    shadowRoots: readonly ShadowRoot[],
  ) {
    this.#document = document;
    this.#plan = plan;
    this.#text = text;
    this.#shadowRoots = [...shadowRoots];
  }

  /** The highlight under a point, in CSS pixels of the window; null when there is none. */
  at(x: number, y: number): PlannedHighlight | null {
    const caret = this.#document.caretPositionFromPoint?.(x, y, { shadowRoots: this.#shadowRoots });
    if (!caret) return null;
    this.#byNode ??= this.#placed();
    // The nearest place between two letters may be the far side of the letter under the pointer.
    const found = this.#byNode
      .get(caret.offsetNode)
      ?.find(
        ({ start, end }) =>
          start <= caret.offset && caret.offset <= end && this.#covers(caret.offsetNode as Text, start, end, x, y),
      );
    return found?.highlight ?? null;
  }

  #covers(node: Text, start: number, end: number, x: number, y: number): boolean {
    if (end > node.data.length) return false;
    const range = this.#document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left - TOLERANCE <= x && x <= right + TOLERANCE && top - TOLERANCE <= y && y <= bottom + TOLERANCE,
    );
  }

  #placed(): Map<Node, PlacedHighlight[]> {
    const byNode = new Map<Node, PlacedHighlight[]>();
    for (const highlight of this.#plan) {
      for (const { node, start, end } of this.#text.pieces(highlight.start, highlight.end)) {
        const known = byNode.get(node);
        if (known) known.push({ start, end, highlight });
        else byNode.set(node, [{ start, end, highlight }]);
      }
    }
    return byNode;
  }
}
