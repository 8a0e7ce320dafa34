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

/** Highlights by the CSS Custom Highlight API: the page's DOM is not touched at all. */
export class HighlightsPainter implements Painter {
  #names = new Set<string>();
  readonly #scope: HighlightScope;

  constructor(scope: HighlightScope) {
    this.#scope = scope;
  }

  paint(plan: readonly PlannedHighlight[], text: PlacedText): void {
    this.clear();
    const byName = new Map<string, Highlight>();
    for (const highlight of plan) {
      const name = highlightName(highlight.kind);
      let drawn = byName.get(name);
      if (!drawn) {
        drawn = new this.#scope.Highlight();
        byName.set(name, drawn);
      }
      for (const { node, start, end } of text.pieces(highlight.start, highlight.end)) {
        const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
        drawn.add(new this.#scope.StaticRange(range));
      }
    }
    for (const [name, drawn] of byName) {
      this.#scope.highlights.set(name, drawn);
      this.#names.add(name);
    }
  }

  clear(): void {
    for (const name of this.#names) this.#scope.highlights.delete(name);
    this.#names.clear();
  }
}
