/**
 * Numbers from 0 (inclusive) to `below` (exclusive), the same ones for the same seed: mulberry32 by Tommy Ettinger
 * (public domain).
 */
export type Pick = (below: number) => number;

/** A `Pick` for a seed; any number is a seed. */
export function seeded(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
