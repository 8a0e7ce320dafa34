import { expect, it } from 'vitest';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

it.each([
  ['hidden', false],
  ['box hidden', false],
  ['d-none d-print-block', false],
  ['hidden md:block', true],
  ['d-none d-md-flex', true],
  ['overflow-hidden', true],
  ['accordion-content hidden', true],
])('an element with the classes "%s": %s', (classes, expected) => {
  const { body } = parseDocument(`<div class="${classes}">The pier</div>`, '');
  expect(isVisibleByAttributes(body.firstElementChild!)).toBe(expected);
});

it('a class of a style sheet hides no main part of a page, nor the article with its headline', () => {
  const story = '<article class="d-none"><h1>The pier</h1></article>';
  for (const html of [
    `<main class="hidden">${story}</main>`,
    `<div class="hidden"><main>${story}</main></div>`,
    story,
  ]) {
    const { body } = parseDocument(html, '');
    expect(isVisibleByAttributes(body.firstElementChild!)).toBe(true);
  }
  const { body } = parseDocument('<article class="d-none"><h2>Another story</h2></article>', '');
  expect(isVisibleByAttributes(body.firstElementChild!)).toBe(false);
});
