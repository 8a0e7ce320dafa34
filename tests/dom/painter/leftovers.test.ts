import { afterEach, expect, test, vi } from 'vitest';
import { removeLeftovers } from '../../../lib/painter/leftovers.ts';

const PAGE = '<article><p>The <b>European</b> Union met in Oslo.</p><aside>Read more</aside></article>';

/** jsdom has no constructed style sheets. */
const sheet = (text: string) => ({ cssRules: [{ cssText: text }] }) as unknown as CSSStyleSheet;

afterEach(() => vi.unstubAllGlobals());

test('leftovers of an earlier annotator go, and what is the page\u2019s stays', () => {
  document.body.innerHTML =
    '<article><p>The <b><mark data-markjs="true" class="newsgloss-mark" data-newsgloss-kind="organization">European</mark></b><mark data-markjs="true" class="newsgloss-mark"> Union</mark> met in Oslo.</p><aside data-newsgloss-hidden="">Read more</aside><newsgloss-hidden-line></newsgloss-hidden-line></article><newsgloss-card></newsgloss-card>';
  const own = sheet('mark.newsgloss-mark { all: unset; }');
  const pages = sheet('p { margin: 0; }');
  const empty = { cssRules: [] } as unknown as CSSStyleSheet;
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [pages, own, empty], writable: true });
  const highlights = new Map([
    ['newsgloss-person', {}],
    ['search', {}],
  ]);
  vi.stubGlobal('CSS', { highlights });
  removeLeftovers(window as Window & typeof globalThis);
  expect(document.body.innerHTML).toBe(PAGE);
  expect(document.querySelector('p')!.childNodes).toHaveLength(3);
  expect(document.adoptedStyleSheets).toEqual([pages, empty]);
  expect([...highlights.keys()]).toEqual(['search']);
});

test('a page without leftovers is not touched', async () => {
  document.body.innerHTML = PAGE;
  const changes = vi.fn();
  const observer = new MutationObserver(changes);
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  removeLeftovers(window as Window & typeof globalThis);
  await Promise.resolve();
  observer.disconnect();
  expect(changes).not.toHaveBeenCalled();
});
