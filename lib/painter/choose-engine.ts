import { FRAMEWORK_SIGNS } from './framework-signs.ts';

/** How highlights are drawn: real mark elements, or the CSS Custom Highlight API. */
export type Engine = 'marks' | 'highlights';

/** The framework that owns the page, by the signs in its markup; null when the page's HTML came from a server. */
export function findFramework(document: Document): string | null {
  return FRAMEWORK_SIGNS.find(({ selector }) => document.querySelector(selector))?.framework ?? null;
}

/**
 * The engine for a page: the reader's choice, else highlights where a framework owns the DOM, else marks. Where the browser
 * lacks custom highlights it is always marks; where the page is not HTML (an XHTML or SVG document) mark.js cannot build its
 * elements, so it is highlights.
 */
export function chooseEngine(document: Document, wish: 'auto' | Engine, canHighlight: boolean): Engine {
  if (!canHighlight) return 'marks';
  if (wish !== 'auto') return wish;
  if (document.contentType !== 'text/html') return 'highlights';
  return findFramework(document) ? 'highlights' : 'marks';
}
