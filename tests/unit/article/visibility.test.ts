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
