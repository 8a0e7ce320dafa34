import { expect, test } from 'vitest';
import { sentenceAround } from '../../../lib/analysis/language/sentence-around.ts';
import { analysed } from '../figures/read.ts';

const TEXT =
  'The dam was old. In May the U.S. army sent 40 boats to Brell! “Help came late,” Ida Lund said.\nA second line';

const around = (words: string): string => {
  const start = TEXT.indexOf(words);
  const { start: from, end } = sentenceAround(analysed(TEXT), { start, end: start + words.length });
  return TEXT.slice(from, end);
};

test.each([
  ['dam', 'The dam was old.'],
  ['40 boats', 'In May the U.S. army sent 40 boats to Brell!'],
  ['In', 'In May the U.S. army sent 40 boats to Brell!'],
  ['old. In', 'The dam was old. In May the U.S. army sent 40 boats to Brell!'],
  ['Lund', '“Help came late,” Ida Lund said.'],
  ['second', 'A second line'],
])('the sentence around "%s"', (words, expected) => {
  expect(around(words)).toBe(expected);
});

test('a span outside the text stands alone', () => {
  expect(sentenceAround(analysed(''), { start: 5, end: 9 })).toEqual({ start: 5, end: 9 });
  expect(sentenceAround(analysed('It fell.'), { start: 50, end: 59 })).toEqual({ start: 50, end: 59 });
});
