import { FRAMEWORK_COMMENTS, FRAMEWORK_SIGNS } from './framework-signs.ts';

/** How highlights are drawn: real mark elements, or the CSS Custom Highlight API. */
type Engine = 'marks' | 'highlights';

/**
 * Does a framework own the page, by the signs in its markup? No when the page's HTML came from a server and stays as it
 * is.
 */
export function isOfFramework(document: Document): boolean {
  return FRAMEWORK_SIGNS.some(({ selector }) => document.querySelector(selector)) || hasFrameworkComment(document);
}

function hasFrameworkComment(document: Document): boolean {
  const comments = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */);
  while (comments.nextNode()) if (FRAMEWORK_COMMENTS.has((comments.currentNode as Comment).data)) return true;
  return false;
}

/**
 * The engine for a page: the reader's choice, else highlights where a framework owns the DOM, else marks. Where the
 * browser lacks custom highlights it is always marks; where the page is not HTML (an XHTML or SVG document) mark.js
 * cannot build its elements, so it is highlights.
 */
export function chooseEngine(document: Document, wish: 'auto' | Engine, canHighlight: boolean): Engine {
  if (!canHighlight) return 'marks';
  if (wish !== 'auto') return wish;
  if (document.contentType !== 'text/html') return 'highlights';
  return isOfFramework(document) ? 'highlights' : 'marks';
}
