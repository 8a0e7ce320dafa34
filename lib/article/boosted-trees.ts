import type { Steps } from '../steps.ts';

/**
 * Gradient-boosted oblivious trees: each tree asks the same question of every row on one level, so a tree of depth d is
 * d (feature, threshold) pairs and 2^d leaves. Leaves are thousandths of log-odds.
 */
export interface BoostedTrees {
  bias: number;
  trees: readonly ObliviousTree[];
}

/** `f` features, `t` thresholds, `v` leaves; a value above the threshold sets the level's bit of the leaf's number. */
export interface ObliviousTree {
  f: readonly number[];
  t: readonly number[];
  v: readonly number[];
}

/** Trees as text: "features|thresholds|leaves" of each tree, numbers separated by spaces, trees by semicolons. */
interface PackedTrees {
  bias: number;
  packed: string;
}

const unpacked = new WeakMap<PackedTrees, BoostedTrees>();

/** Reads packed trees; each model is read once. */
export function unpackTrees(model: PackedTrees): BoostedTrees {
  const known = unpacked.get(model);
  if (known) return known;
  const trees = model.packed.split(';').map((tree) => {
    const [f, t, v] = tree.split('|').map((numbers) => numbers.split(' ').map(Number));
    return { f, t, v };
  });
  const result = { bias: model.bias, trees };
  unpacked.set(model, result);
  return result;
}

/** Probability for each row, a row a step. Rows hold `width` values each, one after another. */
export function* predict(model: BoostedTrees, rows: Float32Array, width: number): Steps<Float32Array> {
  const result = new Float32Array(Math.floor(rows.length / width));
  for (let row = 0; row < result.length; row++) {
    result[row] = predictRow(model, rows, row * width);
    yield;
  }
  return result;
}

/** Probability for the row that begins at `base`. */
export function predictRow({ bias, trees }: BoostedTrees, rows: Float32Array, base: number): number {
  let sum = bias * 1000;
  for (const { f, t, v } of trees) {
    let leaf = 0;
    for (let level = 0; level < f.length; level++) if (rows[base + f[level]] > t[level]) leaf |= 1 << level;
    sum += v[leaf];
  }
  return 1 / (1 + Math.exp(-sum / 1000));
}
