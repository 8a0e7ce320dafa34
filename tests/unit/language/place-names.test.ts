import { expect, test } from 'vitest';
import { placeKey } from '../../../lib/analysis/language/en/place-key.ts';
import { isStateCode } from '../../../lib/analysis/language/en/place-names.ts';
import { placeOfAdjective } from '../../../lib/analysis/language/en/place-of-adjective.ts';

test.each([
  ['Calif.', true],
  ['Calif', true],
  ['N.Y.', true],
  ['NY', true],
  ['W. Va.', true],
  ['D.C.', true],
  ['La.', true],
  ['LA', false],
  ['ore', false],
  ['ILL', false],
  ['Brell', false],
  ['', false],
])('is %j the abbreviation of a state? %s', (text, expected) => {
  expect(isStateCode(text)).toBe(expected);
});

test.each([
  ['U.S.', 'United States of America'],
  ['HMP Brell', 'Brell prison'],
  ['Mass.', 'Massachusetts'],
])('%s and %s are one place', (name, other) => {
  expect(placeKey(name.split(' '))).toBe(placeKey(other.split(' ')));
});

test.each([
  ['Turkish', placeKey(['Türkiye'])],
  ['Brellish', null],
])('%s belongs to %s', (adjective, place) => {
  expect(placeOfAdjective(adjective)).toBe(place);
});
