import { expect, test } from 'vitest';
import type { Summary } from '../../../lib/contract.ts';
import { pointsOf } from '../../../lib/digest/points.ts';

const at = (start: number) => ({ start, end: start + 5, text: 'It is' });
const summaryOf = (what: Summary['what']): Summary => ({
  who: [],
  what,
  when: [],
  where: [],
  why: [],
  how: [],
  keyPoints: [at(0), at(20)],
});

test('an event that is surely the main one is no point', () => {
  expect(pointsOf(summaryOf([at(10)])).map(({ start }) => start)).toEqual([0, 20]);
});

test('one that may not be is a point, in the order of the text', () => {
  expect(pointsOf(summaryOf([{ ...at(10), doubtful: true }])).map(({ start }) => start)).toEqual([0, 10, 20]);
});

test('one that a point tells is told once', () => {
  expect(pointsOf(summaryOf([{ ...at(22), doubtful: true }])).map(({ start }) => start)).toEqual([0, 20]);
});
