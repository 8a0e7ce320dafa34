import type { Painter } from './painter.ts';
import type { PlacedText } from './placed-text.ts';
import type { PlannedHighlight } from './plan.ts';
import { highlightName } from './stylesheet.ts';

/** What the CSS Custom Highlight API needs from the window of the page. */
export interface HighlightScope {
  highlights: HighlightRegistry;
  Highlight: typeof Highlight;
  StaticRange: typeof StaticRange;
}

/** The window's highlight registry; null where the browser has none. */
export function highlightScope(window: Window & typeof globalThis): HighlightScope | null {
  const highlights = window.CSS?.highlights;
  if (!highlights || typeof window.Highlight !== 'function') return null;
  return { highlights, Highlight: window.Highlight, StaticRange: window.StaticRange };
}

/**
 * Highlights by the CSS Custom Highlight API: the page's DOM is not touched at all. Painters of several articles in one
 * page share the registry's names, each with its own ranges.
 */
export class HighlightsPainter implements Painter {
  readonly #ranges = new Map<string, StaticRange[]>();
  readonly #scope: HighlightScope;

  constructor(scope: HighlightScope) {
    this.#scope = scope;
  }

  paint(plan: readonly PlannedHighlight[], text: PlacedText): void {
    this.clear();
    for (const highlight of plan) {
      const name = highlightName(highlight.kind);
      let drawn = this.#scope.highlights.get(name);
      if (!drawn) {
        drawn = new this.#scope.Highlight();
        this.#scope.highlights.set(name, drawn);
      }
      let ranges = this.#ranges.get(name);
      if (!ranges) {
        ranges = [];
        this.#ranges.set(name, ranges);
      }
      for (const { node, start, end } of text.pieces(highlight.start, highlight.end)) {
        const place = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
        const range = new this.#scope.StaticRange(place);
        ranges.push(range);
        drawn.add(range);
      }
    }
  }

  clear(): void {
    for (const [name, ranges] of this.#ranges) {
      const drawn = this.#scope.highlights.get(name);
      for (const range of ranges) drawn?.delete(range);
      if (drawn?.size === 0) this.#scope.highlights.delete(name);
    }
    this.#ranges.clear();
  }
}
