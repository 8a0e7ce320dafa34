/** Keys to a bucket, about: fewer make lookups quicker, more make the index smaller. */
const KEYS_TO_A_BUCKET = 1;

/**
 * Finds the place of a key among sorted keys by its high bits: well mixed hashes fall evenly into buckets of
 * neighbours. Unlike a hash table it is made in one pass in order, which is what a first load is short of.
 */
export class SortedIndex {
  private readonly keys: Uint32Array;
  /** Where each bucket begins in `keys`; one more than there are buckets. */
  private readonly starts: Uint32Array;
  private readonly shift: number;

  /** `keys` ascend, are distinct, and have at most `bits` bits. */
  constructor(keys: Uint32Array, bits: number) {
    let used = 1;
    while (2 ** used * KEYS_TO_A_BUCKET < keys.length) used += 1;
    this.keys = keys;
    this.shift = bits - used;
    this.starts = new Uint32Array(2 ** used + 1);
    const { starts, shift } = this;
    let bucket = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const own = keys[i] >>> shift;
      while (bucket < own) {
        bucket += 1;
        starts[bucket] = i;
      }
    }
    starts.fill(keys.length, bucket + 1);
  }

  /** -1 when the key is not there. */
  indexOf(key: number): number {
    const { keys, starts } = this;
    const bucket = key >>> this.shift;
    const end = starts[bucket + 1];
    for (let i = starts[bucket]; i < end; i += 1) if (keys[i] >= key) return keys[i] === key ? i : -1;
    return -1;
  }
}
