import type { Features, LinearModel } from '../../lib/analysis/summary/weighing/linear-model.ts';

/** One example: what it shows, whether it is one, and how much it counts. */
export interface Example {
  features: Features;
  label: 0 | 1;
  weight: number;
}

/** Newton steps; the weights stand still after eight. */
const STEPS = 12;

/** Solves `matrix` x = `right` for a symmetric positive definite matrix, by Cholesky's method; both are overwritten. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = matrix[row][column];
      for (let k = 0; k < column; k++) sum -= matrix[row][k] * matrix[column][k];
      matrix[row][column] = row === column ? Math.sqrt(sum) : sum / matrix[column][column];
    }
  }
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) right[row] -= matrix[row][k] * right[k];
    right[row] /= matrix[row][row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) right[row] -= matrix[k][row] * right[k];
    right[row] /= matrix[row][row];
  }
  return right;
}

/**
 * Logistic regression with an L2 penalty on standardized features, by Newton's method from zero: deterministic.
 * Features that never vary get no weight. Weights are rounded to hundredths.
 */
export function regress(examples: readonly Example[], penalty: number): LinearModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const moment = (name: string, mean: number, power: number) =>
    examples.reduce((sum, { features, weight }) => sum + weight * ((features[name] ?? 0) - mean) ** power, 0) / total;
  const columns = names
    .map((name) => ({ name, mean: moment(name, 0, 1) }))
    .map(({ name, mean }) => ({ name, mean, scale: Math.sqrt(moment(name, mean, 2)) }))
    .filter(({ scale }) => scale > 1e-6);
  const size = columns.length + 1;
  const rows = examples.map(({ features }) =>
    Float64Array.from({ length: size }, (_, index) =>
      index === 0 ? 1 : ((features[columns[index - 1].name] ?? 0) - columns[index - 1].mean) / columns[index - 1].scale,
    ),
  );
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, index) => (index === 0 ? 0 : -penalty * weight));
    const curvature = Array.from({ length: size }, (_, index) => {
      const row = new Float64Array(size);
      row[index] = index === 0 ? 1e-9 : penalty;
      return row;
    });
    rows.forEach((row, index) => {
      let sum = 0;
      for (let column = 0; column < size; column++) sum += weights[column] * row[column];
      const chance = 1 / (1 + Math.exp(-sum));
      const { label, weight } = examples[index];
      const slope = weight * chance * (1 - chance);
      for (let column = 0; column < size; column++) {
        gradient[column] += weight * (label - chance) * row[column];
        const scaled = slope * row[column];
        for (let other = 0; other <= column; other++) curvature[column][other] += scaled * row[other];
      }
    });
    const change = solve(curvature, gradient);
    for (let column = 0; column < size; column++) weights[column] += change[column];
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const shift = columns.reduce((sum, { mean, scale }, index) => sum + (weights[index + 1] * mean) / scale, 0);
  const entries = columns.map(({ name, scale }, index): [string, number] => [
    name,
    rounded(weights[index + 1] / scale),
  ]);
  return {
    bias: rounded(weights[0] - shift),
    weights: Object.fromEntries(entries.filter(([, weight]) => weight !== 0)),
  };
}
