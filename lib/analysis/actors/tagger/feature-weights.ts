import type { TaggerWeights } from './model-file.ts';

/** Bits of the filter that most absent keys stop at: 1 MB, small enough for a processor's cache. */
const FILTER_BITS = 23;
const FILTER_MASK = 2 ** FILTER_BITS - 1;

/** A slot holds a key plus one (0 is empty), where its weights begin, and the labels that they are for. */
const SLOT = 3;

/** The weights of a model by feature key, laid out for few cache misses: they are the greater part of the tagger's time. */
export class FeatureWeights {
  private readonly filter = new Uint8Array(2 ** (FILTER_BITS - 3));
  private readonly slots: Uint32Array;
  private readonly mask: number;
  private readonly values: Int8Array;

  constructor({ keys, masks, values }: TaggerWeights) {
    let size = 16;
    while (size < keys.length * 1.5) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size * SLOT);
    this.values = values;
    const { filter, slots, mask } = this;
    let row = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i];
      const bit = key & FILTER_MASK;
      filter[bit >> 3] |= 1 << (bit & 7);
      let slot = key & mask;
      while (slots[slot * SLOT] !== 0) slot = (slot + 1) & mask;
      slots[slot * SLOT] = key + 1;
      slots[slot * SLOT + 1] = row;
      slots[slot * SLOT + 2] = masks[i];
      for (let rest = masks[i]; rest !== 0; rest &= rest - 1) row += 1;
    }
  }

  /** Adds the weights of the keys from `start` to `end` to `scores`, label by label from `at`. */
  addTo(scores: Float32Array, at: number, keys: Uint32Array, start: number, end: number): void {
    const { filter, slots, mask, values } = this;
    for (let f = start; f < end; f += 1) {
      const key = keys[f];
      const bit = key & FILTER_MASK;
      if (((filter[bit >> 3] >> (bit & 7)) & 1) === 0) continue;
      let slot = key & mask;
      while (slots[slot * SLOT] !== 0 && slots[slot * SLOT] !== key + 1) slot = (slot + 1) & mask;
      if (slots[slot * SLOT] === 0) continue;
      let row = slots[slot * SLOT + 1];
      for (let rest = slots[slot * SLOT + 2]; rest !== 0; rest &= rest - 1) {
        scores[at + 31 - Math.clz32(rest & -rest)] += values[row];
        row += 1;
      }
    }
  }
}
