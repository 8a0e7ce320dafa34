import { expect, test } from 'vitest';
import { probability } from '../../../lib/analysis/summary/weighing/linear-model.ts';
import { type Example, regress } from '../../../tools/train-summary/regress.ts';

const yes = (features: Example['features'], weight = 1): Example => ({ features, label: 1, weight });
const no = (features: Example['features'], weight = 1): Example => ({ features, label: 0, weight });

/** Near sentences are mostly yes, far ones mostly no; "all" never varies. */
const EXAMPLES = [
  ...Array.from({ length: 8 }, () => yes({ near: 1, all: 1 })),
  ...Array.from({ length: 2 }, () => no({ near: 1, all: 1 })),
  ...Array.from({ length: 3 }, () => yes({ all: 1 })),
  ...Array.from({ length: 27 }, () => no({ all: 1 })),
];

test('learns the shares of the examples, and nothing from what never varies', () => {
  const model = regress(EXAMPLES, 0.01);
  expect(probability(model, { near: 1, all: 1 })).toBeCloseTo(0.8, 1);
  expect(probability(model, { all: 1 })).toBeCloseTo(0.1, 1);
  expect(Object.keys(model.weights)).toEqual(['near']);
});

test('a penalty draws the weights towards nothing', () => {
  const free = regress(EXAMPLES, 0.01).weights.near ?? 0;
  const held = regress(EXAMPLES, 50).weights.near ?? 0;
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(free / 2);
});

test('an example counts by its weight', () => {
  const even = [yes({ near: 1 }), no({ near: 1 }), no({}), no({})];
  const heavy = [yes({ near: 1 }, 9), no({ near: 1 }), no({}), no({})];
  expect(regress(heavy, 0.5).weights.near ?? 0).toBeGreaterThan(regress(even, 0.5).weights.near ?? 0);
});

test('gives the same weights every time', () => {
  expect(regress(EXAMPLES, 1)).toEqual(regress(EXAMPLES, 1));
});
