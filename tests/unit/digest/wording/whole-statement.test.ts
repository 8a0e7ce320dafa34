import { expect, test } from 'vitest';
import { isTorn } from '../../../../lib/digest/wording/whole-statement.ts';

test.each([
  ['The dam “held” and broke.', false],
  ['The dam „held“ and broke.', false],
  ['The dam „held” and broke.', false],
  ['The „dam“ and the “ferry” left.', false],
  ['The “ferry” and the „dam“ left.', false],
  ['The board wrote: „The “ferry” left“.', false],
  ['The dam «held» and (so) broke "twice".', false],
  ['The dam “held and broke.', true],
  ['The dam held” and broke.', true],
  ['The „dam and the “ferry” left.', true],
  ['The dam“ and the “ferry” left.', true],
  ['The dam ”held“ and broke.', true],
  ['The dam (held and broke.', true],
])('are marks torn in %s? %s', (text, torn) => {
  expect(isTorn(text)).toBe(torn);
});
