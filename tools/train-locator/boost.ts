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
    const sampleG = Float64Array.from(sample, (id) => gradient[id]);
    const sampleH = Float64Array.from(sample, (id) => hessian[id]);
    leaves.fill(0);
    const chosen = cuts.map((_, i) => i).filter((i) => cuts[i].length > 0 && random() < options.featureShare);
    const f: number[] = [];
    const t: number[] = [];
    let sums = chosen.map((feature) => {
      const of = emptySums(1);
      addRows(of, bins[feature], sample, sampleG, sampleH, leaves);
      return of;
    });
    for (let level = 0; level < options.depth; level++) {
      const nodes = 1 << level;
      let bestGain = 0;
      let best: { feature: number; bin: number } | null = null;
      for (const [n, feature] of chosen.entries()) {
        const gains = gainsOf(sums[n], nodes, cuts[feature].length, options.penalty);
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
      const column = bins[best.feature];
      for (const id of rowIds) if (column[id] > best.bin) leaves[id] |= nodes;
      if (level + 1 < options.depth) {
        const { bin } = best;
        const above = sample.reduce((number, id) => number + (column[id] > bin ? 1 : 0), 0);
        const counted = above <= sample.length / 2;
        const at = Uint32Array.from(sample.keys()).filter((i) => column[sample[i]] > bin === counted);
        const part = at.map((i) => sample[i]);
        const partG = Float64Array.from(at, (i) => sampleG[i]);
        const partH = Float64Array.from(at, (i) => sampleH[i]);
        sums = sums.map((whole, n) => {
          const own = emptySums(2 * nodes);
          addRows(own, bins[chosen[n]], part, partG, partH, leaves);
          return withOtherHalf(whole, own, nodes, counted);
        });
      }
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

/** Sums of gradients and hessians of rows by leaf and bin; leaf l's bins are `l * BINS` to `l * BINS + BINS - 1`. */
interface Sums {
  g: Float64Array;
  h: Float64Array;
}

function emptySums(leaves: number): Sums {
  return { g: new Float64Array(leaves * BINS), h: new Float64Array(leaves * BINS) };
}

/** Adds rows to their leaves' sums. `rowG` and `rowH` belong to `ids`, `column` and `leaves` to all rows. */
function addRows(
  { g, h }: Sums,
  column: Uint8Array,
  ids: Uint32Array,
  rowG: Float64Array,
  rowH: Float64Array,
  leaves: Uint8Array,
): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    const at = leaves[id] * BINS + column[id];
    g[at] += rowG[i];
    h[at] += rowH[i];
  }
}

/**
 * After a split of `nodes` leaves only the rows on one side are counted in `own`, those above the cut if `above`; the
 * other side is what is left of `whole`, the sums before the split.
 */
function withOtherHalf(whole: Sums, own: Sums, nodes: number, above: boolean): Sums {
  const half = nodes * BINS;
  const [counted, other] = above ? [half, 0] : [0, half];
  for (let i = 0; i < half; i++) {
    own.g[other + i] = whole.g[i] - own.g[counted + i];
    own.h[other + i] = Math.max(0, whole.h[i] - own.h[counted + i]);
  }
  return own;
}

/** What each cut of a feature gains over no cut, all leaves together. */
function gainsOf({ g, h }: Sums, nodes: number, cutCount: number, penalty: number): Float64Array {
  const gains = new Float64Array(cutCount);
  for (let node = 0; node < nodes; node++) {
    const from = node * BINS;
    let allG = 0;
    let allH = 0;
    for (let bin = from; bin < from + BINS; bin++) {
      allG += g[bin];
      allH += h[bin];
    }
    let leftG = 0;
    let leftH = 0;
    const base = (allG * allG) / (allH + penalty);
    for (let bin = 0; bin < cutCount; bin++) {
      leftG += g[from + bin];
      leftH += h[from + bin];
      const rightG = allG - leftG;
      const rightH = allH - leftH;
      gains[bin] += (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - base;
    }
  }
  return gains;
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
