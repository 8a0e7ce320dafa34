import { expect, it } from 'vitest';
import { isOffice } from '../../../../lib/analysis/summary/who/nobody.ts';

it.each([
  ['The Prime Minister', true],
  ['mayor', true],
  ['President of the Senate', true],
  ['the president of Brell', true],
  ['King of The Brell Isles', true],
  ['the Norland leader', true],
  ['president of three small clubs', false],
  ['The speaker of the evening', false],
  ['Mayor Ida Lund', false],
])('%s is an office alone: %s', (name, expected) => {
  expect(isOffice(name)).toBe(expected);
});
