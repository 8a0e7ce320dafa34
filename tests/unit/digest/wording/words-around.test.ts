import { expect, test } from 'vitest';
import { wordsAround } from '../../../../lib/digest/wording/words-around.ts';
import { analysed } from '../../figures/read.ts';

const TEXT =
  'Prices rose. The bank kept its rate unchanged for a third month in a row and inflation stays high, at 6.85%.\n\n' +
  'Of the boats, 40 were lost in the storm that came in from the north in March. 12 remain. At the U.S. dock 7 are new.';

test.each([
  ['6.85%', '…\u00a0inflation stays high, at 6.85%'],
  ['40', 'Of the boats, 40 were lost in the\u00a0…'],
  ['12', '12 remain'],
  ['Prices', 'Prices rose'],
  ['7', 'At the U.S. dock 7 are new'],
])('%s stands among its own sentence’s words', (words, expected) => {
  const start = TEXT.indexOf(words);
  expect(wordsAround(analysed(TEXT), { start, end: start + words.length })).toBe(expected);
});

test('a passage outside the text gives no words', () => {
  expect(wordsAround(analysed(''), { start: 5, end: 9 })).toBe('');
});
