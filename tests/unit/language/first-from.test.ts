import { describe, expect, it } from 'vitest';
import { firstFrom } from '../../../lib/analysis/language/first-from.ts';

describe('the first place from an offset on', () => {
  const places = [2, 5, 5, 9].map((start) => ({ start }));
  it.each([
    [-3, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 3],
    [9, 3],
    [10, 4],
  ])('from %i is place %i', (offset, index) => {
    expect(firstFrom(places, offset)).toBe(index);
  });

  it('is 0 where there is no place', () => {
    expect(firstFrom([], 7)).toBe(0);
  });
});
