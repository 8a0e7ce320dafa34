import { expect, test } from 'vitest';
import { commonParents, nodeAbove } from '../../../lib/painter/common-parents.ts';

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];

test('the innermost element that holds all of them', () => {
  document.body.innerHTML = '<main><article><div><p>a</p></div><p>b</p></article><p class="other">c</p></main>';
  expect(commonParents(all(document, 'article p'))).toEqual([document.querySelector('article')]);
  expect(commonParents(all(document, 'p'))).toEqual([document.querySelector('main')]);
  expect(commonParents(all(document, '.other'))).toEqual(all(document, '.other'));
  expect(commonParents([])).toEqual([]);
});

test('one for each tree, with shadow roots', () => {
  document.body.innerHTML = '<article><p>a</p><p>b</p><news-quote></news-quote></article>';
  const root = document.querySelector('news-quote')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>c</p><p>d</p>';
  expect(commonParents([...all(root, 'p'), ...all(document, 'p')])).toEqual([root, document.querySelector('article')]);
  expect(commonParents(all(document, 'p, news-quote'))).toEqual([document.querySelector('article')]);
});

test('what is above a shadow root is its host; above a link that is in no page is nothing', () => {
  const host = document.createElement('news-quote');
  expect(nodeAbove(host.attachShadow({ mode: 'open' }))).toBe(host);
  const link = Object.assign(document.createElement('a'), { href: 'https://news.example/' });
  expect(nodeAbove(link)).toBeNull();
  document.body.append(link);
  expect(nodeAbove(link)).toBe(document.body);
});
