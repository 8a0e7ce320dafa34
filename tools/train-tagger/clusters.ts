import { seededRandom } from './crf-trainer.ts';

/** Words with their vectors of equal length, most frequent first. */
export interface WordVectors {
  words: string[];
  /** `[word * dimensions + k]`, each of length one. */
  values: Float32Array;
  dimensions: number;
}

/** 64 clusters, each in 8, each of those in 8: the three grains share their high bits. */
const BRANCHES = [64, 8, 8];
const ROUNDS = 12;

/**
 * Clusters words by k-means on the unit sphere, top down. Returns for each word an id of 12 bits; `id >> 3` and `id >>
 * 6` are its coarser clusters.
 */
export function clusterWords(vectors: WordVectors, seed: number): Uint16Array {
  const ids = new Uint16Array(vectors.words.length);
  const random = seededRandom(seed);
  const all = Int32Array.from({ length: vectors.words.length }, (_, i) => i);
  split(vectors, all, 0, ids, random);
  return ids;
}

function split(vectors: WordVectors, members: Int32Array, level: number, ids: Uint16Array, random: () => number): void {
  if (level === BRANCHES.length || members.length === 0) return;
  const k = BRANCHES[level];
  const assigned = kMeans(vectors, members, k, random);
  for (let cluster = 0; cluster < k; cluster += 1) {
    const inside = members.filter((_, i) => assigned[i] === cluster);
    for (const word of inside) ids[word] = ids[word] * k + cluster;
    split(vectors, inside, level + 1, ids, random);
  }
}

function kMeans(
  { values, dimensions: d }: WordVectors,
  members: Int32Array,
  k: number,
  random: () => number,
): Uint8Array {
  const centres = new Float32Array(k * d);
  const sizes = new Float64Array(k).fill(1);
  for (let c = 0; c < k; c += 1) {
    const word = members[Math.floor(random() * members.length)];
    centres.set(values.subarray(word * d, word * d + d), c * d);
  }
  const assigned = new Uint8Array(members.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    members.forEach((word, i) => {
      let best = -Infinity;
      for (let c = 0; c < k; c += 1) {
        let dot = 0;
        for (let x = 0; x < d; x += 1) dot += values[word * d + x] * centres[c * d + x];
        // a small charge on large clusters keeps the sizes even
        const score = dot - (0.02 * sizes[c] * k) / members.length;
        if (score > best) {
          best = score;
          assigned[i] = c;
        }
      }
    });
    centres.fill(0);
    sizes.fill(0);
    members.forEach((word, i) => {
      sizes[assigned[i]] += 1;
      for (let x = 0; x < d; x += 1) centres[assigned[i] * d + x] += values[word * d + x];
    });
    for (let c = 0; c < k; c += 1) normalise(centres, c * d, d);
  }
  return assigned;
}

/** Makes a vector of length one, in place; a zero vector stays. */
export function normalise(values: Float32Array, start: number, dimensions: number): void {
  let sum = 0;
  for (let x = 0; x < dimensions; x += 1) sum += values[start + x] ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let x = 0; x < dimensions; x += 1) values[start + x] /= length;
}
