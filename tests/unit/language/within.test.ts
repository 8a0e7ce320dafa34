import { expect, test } from 'vitest';
import { isWithinAny, overlaps } from '../../../lib/analysis/language/within.ts';

const OTHERS = [
  { start: 5, end: 10 },
  { start: 12, end: 20 },
  { start: 30, end: 31 },
];

test.each([
  [5, 10, true],
  [6, 9, true],
  [12, 20, true],
  [30, 31, true],
  [0, 3, false],
  [4, 6, false],
  [9, 11, false],
  [10, 12, false],
  [19, 21, false],
  [40, 41, false],
])('%i to %i is within one of the spans: %s', (start, end, expected) => {
  expect(isWithinAny(OTHERS, { start, end })).toBe(expected);
});

test('nothing is within none', () => {
  expect(isWithinAny([], { start: 0, end: 1 })).toBe(false);
});

test.each([
  [0, 5, false],
  [0, 6, true],
  [6, 9, true],
  [0, 20, true],
  [9, 12, true],
  [10, 12, false],
])('%i to %i overlaps 5 to 10: %s', (start, end, expected) => {
  const span = { start, end };
  expect(overlaps(span, OTHERS[0])).toBe(expected);
  expect(overlaps(OTHERS[0], span)).toBe(expected);
});
