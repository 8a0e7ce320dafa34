import type { BoostedTrees, ObliviousTree } from '../../lib/article/boosted-trees.ts';

/** Settings of one training run. */
export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Share of rows and of features that each tree sees. */
  rowShare: number;
  featureShare: number;
  /** L2 penalty on leaves. */
  penalty: number;
  seed: number;
}

const BINS = 32;

/** Cut points of each feature (at most BINS - 1) and every value's bin, feature by feature. */
export function binRows(rows: Float32Array, width: number): { cuts: number[][]; bins: Uint8Array[] } {
  const count = rows.length / width;
  const cuts: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = [];
    const step = Math.max(1, Math.floor(count / 20_000));
    for (let i = 0; i < count; i += step) sample.push(rows[i * width + feature]);
    sample.sort((a, b) => a - b);
    const unique = [...new Set(sample)];
    const points = new Set<number>();
    if (unique.length <= BINS) {
      for (let i = 0; i + 1 < unique.length; i++) points.add((unique[i] + unique[i + 1]) / 2);
    } else {
      for (let bin = 1; bin < BINS; bin++) {
        const at = sample[Math.floor((bin * sample.length) / BINS)];
        if (at < unique[unique.length - 1]) points.add(at);
      }
    }
    const own = [...points].map((value) => Number(value.toPrecision(4))).sort((a, b) => a - b);
    cuts.push(own);
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const value = rows[i * width + feature];
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > own[middle]) low = middle + 1;
        else high = middle;
      }
      column[i] = low;
    }
    bins.push(column);
  }
  return { cuts, bins };
}

/** Trains oblivious trees on the log loss of weighted rows. `rowIds` are the rows to learn from. */
export function boost(
  binned: { cuts: number[][]; bins: Uint8Array[] },
  labels: Uint8Array,
  weights: Float32Array,
  rowIds: Uint32Array,
  options: BoostOptions,
): BoostedTrees {
  const { cuts, bins } = binned;
  const random = generator(options.seed);
  const count = labels.length;
  let positive = 0;
  let total = 0;
  for (const id of rowIds) {
    total += weights[id];
    if (labels[id]) positive += weights[id];
  }
  const rate = Math.min(0.99, Math.max(0.01, positive / total));
  const bias = Math.log(rate / (1 - rate));
  const score = new Float32Array(count).fill(bias);
  const gradient = new Float32Array(count);
  const hessian = new Float32Array(count);
  const leaves = new Uint8Array(count);
  const trees: ObliviousTree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (const id of rowIds) {
      const p = 1 / (1 + Math.exp(-score[id]));
      gradient[id] = (labels[id] - p) * weights[id];
      hessian[id] = Math.max(1e-6, p * (1 - p)) * weights[id];
    }
    const sample = rowIds.filter(() => random() < options.rowShare);
    leaves.fill(0);
    const chosen = cuts.map((_, i) => i).filter((i) => cuts[i].length > 0 && random() < options.featureShare);
    const f: number[] = [];
    const t: number[] = [];
    const splits: { feature: number; bin: number }[] = [];
    for (let level = 0; level < options.depth; level++) {
      const nodes = 1 << level;
      let bestGain = 0;
      let best: { feature: number; bin: number } | null = null;
      for (const feature of chosen) {
        const column = bins[feature];
        const g = new Float64Array(nodes * BINS);
        const h = new Float64Array(nodes * BINS);
        for (const id of sample) {
          const at = leaves[id] * BINS + column[id];
          g[at] += gradient[id];
          h[at] += hessian[id];
        }
        const gains = new Float64Array(cuts[feature].length);
        for (let node = 0; node < nodes; node++) {
          let allG = 0;
          let allH = 0;
          for (let bin = 0; bin < BINS; bin++) {
            allG += g[node * BINS + bin];
            allH += h[node * BINS + bin];
          }
          let leftG = 0;
          let leftH = 0;
          const base = (allG * allG) / (allH + options.penalty);
          for (let bin = 0; bin < gains.length; bin++) {
            leftG += g[node * BINS + bin];
            leftH += h[node * BINS + bin];
            const rightG = allG - leftG;
            const rightH = allH - leftH;
            gains[bin] +=
              (leftG * leftG) / (leftH + options.penalty) + (rightG * rightG) / (rightH + options.penalty) - base;
          }
        }
        for (let bin = 0; bin < gains.length; bin++) {
          if (gains[bin] > bestGain) {
            bestGain = gains[bin];
            best = { feature, bin };
          }
        }
      }
      if (best === null) break;
      f.push(best.feature);
      t.push(cuts[best.feature][best.bin]);
      splits.push(best);
      const column = bins[best.feature];
      for (const id of rowIds) if (column[id] > best.bin) leaves[id] |= 1 << level;
    }
    const size = 1 << f.length;
    const g = new Float64Array(size);
    const h = new Float64Array(size);
    for (const id of sample) {
      g[leaves[id]] += gradient[id];
      h[leaves[id]] += hessian[id];
    }
    const v = Array.from(g, (value, leaf) => Math.round((1000 * options.rate * value) / (h[leaf] + options.penalty)));
    for (const id of rowIds) score[id] += v[leaves[id]] / 1000;
    trees.push({ f, t, v });
  }
  return { bias: Number(bias.toFixed(3)), trees };
}

/** A small random generator (mulberry32) so that training gives the same model each time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
