import { expect, it } from 'vitest';
import { elementsOf, hasWord, indexElements } from '../../../lib/article/element-index.ts';
import { compileSelector } from '../../../lib/article/selector-match.ts';

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

it('finds what queries find, in the same order', () => {
  const document = page('<main><p>a<b>b</b></p><div><p>c</p></div></main><p>d</p><template><p>e</p></template>');
  const index = indexElements(document.documentElement);
  expect(index.all).toEqual([...document.querySelectorAll('*')]);
  expect(elementsOf(index, 'p')).toEqual([...document.querySelectorAll('p')]);
  expect(elementsOf(index, 'table')).toEqual([]);
});

it('stays inside the part that it is given', () => {
  const document = page('<div id="part"><p>in</p></div><p>out</p>');
  expect(indexElements(document.querySelector('#part')).all.map(({ localName }) => localName)).toEqual(['div', 'p']);
  expect(indexElements(null).all).toEqual([]);
});

it.each([
  ['author', true],
  ['name author', true],
  ['Author', true],
  ['authors', false],
  ['', false],
])('itemprop %j has the word author: %j', (value, expected) => {
  const element = page('').createElement('p');
  element.setAttribute('itemprop', value);
  expect(hasWord(element, 'itemprop', 'author')).toBe(expected);
});

it.each([
  'p',
  '.a',
  '#x',
  'section.a',
  '[data-slot]',
  '[data-slot="one"]',
  '[id^="div-"]',
  '[class*="ab"]',
  '[class*="ab"][class*="c"]',
])('tests %s as the browser does', (selector) => {
  const document = page(
    '<p class="a">1</p><section class="b a">2</section><p id="x">3</p><p id="div-9" data-slot>4</p><i data-slot="one" class="abc">5</i>',
  );
  const test = compileSelector(selector);
  const all = [...document.querySelectorAll('*')];
  expect(all.filter(test)).toEqual([...document.querySelectorAll(selector)]);
});

it('refuses a selector that it cannot test', () => {
  expect(() => compileSelector('div p')).toThrow('div p');
});
