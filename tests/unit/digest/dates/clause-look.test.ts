import { expect, test } from 'vitest';
import { looksAround } from '../../../../lib/digest/dates/clause-look.ts';

test.each([
  ['The mill was open in May', 'back'],
  ['The mill wasn’t open in May', 'back'],
  ["The board didn't close the mill in May", 'back'],
  ['They’ll open the dam in May', 'ahead'],
  ["The board won't open the dam in May", 'ahead'],
  ["They've blamed the board for the flood in May", 'perfect'],
  ["They haven't blamed the board for the flood in May", 'perfect'],
  ['We’re blaming the board for the flood in May', 'now'],
  ["The board can't open the dam in May", 'may'],
  ['A fair in the hills in May', null],
  ['The fair will be held in the timber-framed hall in May', 'ahead'],
])('%s: %s', (row, look) => {
  expect(looksAround(row, row.indexOf('May')).before).toBe(look);
});
