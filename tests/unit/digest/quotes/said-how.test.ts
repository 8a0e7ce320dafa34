import { expect, test } from 'vitest';
import { saidHow } from '../../../../lib/digest/quotes/said-how.ts';

test.each([
  ['say', 'en', 'said'],
  ['write', 'en', 'wrote'],
  ['joke', 'en', 'joked'],
  ['tell', 'en', null],
  ['call', 'en', null],
  ['read', 'en', null],
  ['sagen', 'de', 'sagen'],
  [null, 'en', null],
])('%s in %s', (verb, language, expected) => {
  expect(saidHow(verb, language)).toBe(expected);
});
