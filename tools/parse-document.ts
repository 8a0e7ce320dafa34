import { parseHTML } from 'linkedom';
import type { TreeAdapter } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>';

/**
 * Parses a page for reading without a browser: parse5 for a tree as browsers build it, linkedom for the DOM around it.
 * Scripts count as enabled, so `<noscript>` is text, as in a live page. Never throws.
 */
export function parseDocument(html: string, url: string): Document {
  const document = parseHTML(EMPTY_PAGE).document;
  const tree = parse(html, { scriptingEnabled: true });
  rebuild(tree as unknown as SourceNode, document);
  if (!document.documentElement.hasAttribute('data-newsgloss-url'))
    Object.defineProperty(document, 'URL', { value: url });
  return document;
}

interface SourceNode {
  nodeName: string;
  tagName?: string;
  namespaceURI?: string;
  attrs?: { name: string; value: string; prefix?: string }[];
  value?: string;
  data?: string;
  childNodes?: SourceNode[];
  content?: SourceNode;
}
