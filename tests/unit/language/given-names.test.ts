import { describe, expect, it } from 'vitest';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lib/analysis/language/en/given-names.ts';

describe('given names', () => {
  it('are those of men or of women, in lower case', () => {
    expect([...MALE_NAMES].filter((name) => FEMALE_NAMES.has(name))).toEqual([]);
    for (const names of [MALE_NAMES, FEMALE_NAMES])
      expect([...names].filter((name) => !/^\p{Ll}+(?:-\p{Ll}+)?$/u.test(name))).toEqual([]);
  });
});
