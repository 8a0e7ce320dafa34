import { expect, test } from 'vitest';
import { logOdds, probability } from '../../../../lib/analysis/summary/weighing/linear-model.ts';

const MODEL = { bias: -1, weights: { near: 2, quoted: -3 } };

test('log-odds are the bias and the weighted features', () => {
  expect(logOdds(MODEL, {})).toBe(-1);
  expect(logOdds(MODEL, { near: 1, quoted: 0.5 })).toBe(-0.5);
});

test('a feature without a weight counts nothing', () => {
  expect(logOdds<string>(MODEL, { far: 9 })).toBe(-1);
});

test('the probability of even odds is a half', () => {
  expect(probability(MODEL, { near: 0.5 })).toBe(0.5);
  expect(probability(MODEL, { near: 5 })).toBeGreaterThan(0.99);
});
