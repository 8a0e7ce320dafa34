import { expect, it } from 'vitest';
import { predictRow } from '../../../lib/article/boosted-trees.ts';
import { binRows, boost, generator } from '../../../tools/train-locator/boost.ts';

const OPTIONS = { trees: 30, depth: 3, rate: 0.3, rowShare: 0.8, featureShare: 1, penalty: 1, seed: 1 };

/** Rows of two numbers and a third that tells nothing; true where both or neither of the two are large. */
function rowsOf(count: number) {
  const random = generator(5);
  const rows = Float32Array.from({ length: 3 * count }, random);
  const labels = Uint8Array.from({ length: count }, (_, i) => (rows[3 * i] > 0.5 === rows[3 * i + 1] > 0.3 ? 1 : 0));
  return { rows, labels, weights: new Float32Array(count).fill(1) };
}

it('learns what no single number tells, and the same each time', () => {
  const { rows, labels, weights } = rowsOf(2000);
  const learnt = Uint32Array.from({ length: 1500 }, (_, i) => i);
  const model = boost(binRows(rows, 3), labels, weights, learnt, OPTIONS);
  const right = [...labels.keys()]
    .slice(1500)
    .filter((i) => predictRow(model, rows, 3 * i) > 0.5 === (labels[i] === 1));
  expect(right.length / 500).toBeGreaterThan(0.94);
  expect(boost(binRows(rows, 3), labels, weights, learnt, OPTIONS)).toEqual(model);
});

it('learns nothing from rows without weight', () => {
  const { rows, labels } = rowsOf(200);
  const weights = Float32Array.from(labels, (label) => label);
  const all = Uint32Array.from(labels.keys());
  const model = boost(binRows(rows, 3), labels, weights, all, OPTIONS);
  expect([...all].every((i) => predictRow(model, rows, 3 * i) > 0.9)).toBe(true);
});
