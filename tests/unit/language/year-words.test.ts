import { expect, test } from 'vitest';
import { BEFORE_YEAR, LEADS_TO_YEAR, mayLeadToYear } from '../../../lib/analysis/language/en/year-words.ts';

test('words before a year are sorted and in lower case', () => {
  expect([...BEFORE_YEAR]).toEqual([...BEFORE_YEAR].sort());
  for (const word of BEFORE_YEAR) expect(word).toMatch(/^[a-z]+$/);
});

test.each([
  ['Since', true],
  ['About', true],
  ['Till', true],
  ['Copyright', true],
  ['Agenda', false],
  ['Brell', false],
])('may %s stand before a year of no name? %s', (word, expected) => {
  expect(mayLeadToYear(word)).toBe(expected);
});

test.each([
  ['the dam broke in ', true],
  ['at the end of ', true],
  ['mid-', true],
  ['like ', false],
  ['', false],
])('do the words %j lead to a year? %s', (before, expected) => {
  expect(LEADS_TO_YEAR.test(before)).toBe(expected);
});
