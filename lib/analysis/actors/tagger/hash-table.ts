/** Open addressing over typed arrays: 32-bit key to index of insertion. Built once, then only read. */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly keys: Uint32Array;
  private readonly mask: number;

  /** `keys` are distinct; `indexOf` gives the place of a key in them. */
  constructor(keys: Uint32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = keys;
    this.slots = new Int32Array(size).fill(-1);
    const { slots, mask } = this;
    for (let i = 0; i < keys.length; i += 1) {
      let slot = Math.imul(keys[i], 0x9e3779b1) & mask;
      slot = (slot ^ (slot >>> 7)) & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = i;
    }
  }

  /** -1 when the key is not there. */
  indexOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.mask;
    slot = (slot ^ (slot >>> 7)) & this.mask;
    for (;;) {
      const index = this.slots[slot];
      if (index < 0 || this.keys[index] === key) return index;
      slot = (slot + 1) & this.mask;
    }
  }
}
