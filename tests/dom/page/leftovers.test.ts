import { afterEach, expect, test, vi } from 'vitest';
import { removeLeftovers } from '../../../lib/page/leftovers.ts';

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
  Object.defineProperty(document, 'adoptedStyleSheets', {
    value: [pages, own, empty],
    writable: true,
    configurable: true,
  });
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

test('leftovers in open shadow roots go too, however deep', () => {
  document.body.innerHTML = '<news-app></news-app>';
  const outer = document.querySelector('news-app')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<main><news-story></news-story></main>';
  const inner = outer.querySelector('news-story')!.attachShadow({ mode: 'open' });
  inner.innerHTML =
    '<article><p>The <mark data-markjs="true" class="newsgloss-mark">Union</mark> met.</p><aside data-newsgloss-hidden="">Read more</aside><newsgloss-hidden-line></newsgloss-hidden-line></article>';
  const own = sheet('mark.newsgloss-mark { all: unset; }');
  const pages = sheet('p { margin: 0; }');
  for (const root of [document, outer, inner])
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [own, pages], writable: true, configurable: true });
  removeLeftovers(window as Window & typeof globalThis);
  expect(inner.innerHTML).toBe('<article><p>The Union met.</p><aside>Read more</aside></article>');
  expect(inner.querySelector('p')!.childNodes).toHaveLength(1);
  expect([document, outer, inner].map((root) => root.adoptedStyleSheets)).toEqual([[pages], [pages], [pages]]);
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
