import { expect, test } from 'vitest';
import type { Summary } from '../../../lib/contract.ts';
import { headlineDiffers } from '../../../lib/digest/headline-differs.ts';

const NO_ANSWERS: Summary = { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] };

test.each([
  [undefined, false],
  [0, true],
  [0.09, true],
  [0.1, false],
  [1, false],
])('agreement of %s: told as different is %s', (headlineAgreement, expected) => {
  expect(headlineDiffers({ ...NO_ANSWERS, headlineAgreement })).toBe(expected);
});
