import { KEY_BITS } from './hashing.ts';
import type { TaggerWeights } from './model-file.ts';
import { SortedIndex } from './sorted-index.ts';

/**
 * The weights of a model by feature key, laid out for few cache misses: they are the greater part of the tagger's time.
 */
export class FeatureWeights {
  private readonly index: SortedIndex;
  private readonly masks: Uint32Array;
  /** Where each feature's weights begin in `values`. */
  private readonly rows: Uint32Array;
  private readonly values: Int8Array;

  constructor({ keys, masks, values }: TaggerWeights) {
    this.index = new SortedIndex(keys, KEY_BITS);
    this.masks = masks;
    this.values = values;
    this.rows = new Uint32Array(keys.length);
    const { rows } = this;
    let row = 0;
    for (let i = 0; i < keys.length; i += 1) {
      rows[i] = row;
      row += bitCount(masks[i]);
    }
  }

  /** Adds the weights of the keys from `start` to `end` to `scores`, label by label from `at`. */
  addTo(scores: Int32Array, at: number, keys: Uint32Array, start: number, end: number): void {
    const { index, masks, rows, values } = this;
    for (let f = start; f < end; f += 1) {
      const feature = index.indexOf(keys[f]);
      if (feature < 0) continue;
      let row = rows[feature];
      for (let rest = masks[feature]; rest !== 0; rest &= rest - 1) {
        scores[at + 31 - Math.clz32(rest & -rest)] += values[row];
        row += 1;
      }
    }
  }
}

/** How many bits are set, by sums of ever wider fields. */
function bitCount(value: number): number {
  let sum = value - ((value >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
