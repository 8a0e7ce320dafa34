import { expect, it } from 'vitest';
import { countIn, elementsIn, openTrees } from '../../../lib/article/open-trees.ts';

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

it('finds elements tag after tag, those in open shadow roots after the others', () => {
  const document = page('<news-page></news-page><div></div><p>a</p><h1>b</h1><template><p>no</p></template>');
  const outer = document.querySelector('news-page')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<news-story></news-story><p>c</p>';
  outer.querySelector('news-story')!.attachShadow({ mode: 'open' }).innerHTML = '<p>e</p>';
  document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>d</p>';
  const trees = openTrees(document.documentElement);
  expect(texts(elementsIn(trees, 'h1', 'p'))).toEqual(['b', 'a', 'c', 'd', 'e']);
  expect(countIn(trees, 'h1', 'p')).toBe(5);
  expect(countIn(trees, 'table')).toBe(0);
});

it('takes no field of a form for its shadow root', () => {
  const document = page('<form><input name="shadowRoot"></form>');
  const form = document.forms[0];
  Object.defineProperty(form, 'shadowRoot', { value: form.querySelector('input') });
  expect(openTrees(document.documentElement)).toEqual([document.documentElement]);
});
