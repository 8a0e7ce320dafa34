import Mark from 'mark.js';
import { plainly } from '../article/plainly.ts';
import { CARD_ELEMENT } from '../card/card-host.ts';
import { HIDDEN_LINE_ELEMENT } from '../card/hidden-line.ts';
import { showElement } from '../painter/hide.ts';
import { MARK_CLASS } from '../painter/marks.ts';
import { HIDDEN_ATTRIBUTE, HIGHLIGHT_NAMES } from '../painter/stylesheet.ts';

/**
 * Takes away what an earlier annotator of ours left in the document and its open shadow roots. Firefox ends an
 * extension's scripts without a word when it is updated or reloaded, and starts new ones in the open pages. Call it
 * before anything is painted.
 */
export function removeLeftovers(window: Window & typeof globalThis): void {
  const roots: (Document | ShadowRoot)[] = [window.document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = plainly(element);
      if (shadowRoot) roots.push(shadowRoot);
    }
    cleanRoot(root);
  }
  // By name: Firefox does not let a content script go through the page's registry.
  for (const name of HIGHLIGHT_NAMES) window.CSS?.highlights?.delete(name);
}

function cleanRoot(root: Document | ShadowRoot): void {
  if (root.querySelector(`.${MARK_CLASS}`))
    new Mark([...root.children] as HTMLElement[]).unmark({ className: MARK_CLASS });
  for (const hidden of root.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) showElement(hidden);
  for (const own of root.querySelectorAll(`${CARD_ELEMENT}, ${HIDDEN_LINE_ELEMENT}`)) own.remove();
  const kept = root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return cssRules.length > 0 && cssRules[0].cssText.includes(MARK_CLASS);
}
