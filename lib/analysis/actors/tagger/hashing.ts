/** Bits of a feature key: fewer make a smaller model, more make fewer collisions (275,000 keys fill 0.2% of 2^27). */
export const KEY_BITS = 27;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit hash of UTF-16 code units from `start` to `end` (FNV-1a over the units, then mixed as in MurmurHash3). */
export function hashString(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

/** Two hashes as one, order kept. */
export function combine(left: number, right: number): number {
  return mix(Math.imul(left, 0x9e3779b1) ^ right);
}

/** The key of a feature: a template's number with the hashes of what fills it. */
export function featureKey(template: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
