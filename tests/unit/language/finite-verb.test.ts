import { expect, test } from 'vitest';
import { laterVerb } from '../../../lib/analysis/language/en/finite-verb.ts';
import { tokenize } from '../../../lib/analysis/language/tokenize.ts';

test.each([
  ['Lund, known as the Fox, has won', 'has'],
  ['Lund, named by Norland in May, left the board', 'left'],
  ['Lund, named by Norland in May,', null],
  ['The board disputed on Monday whether a ship had been hit', null],
])('the verb behind a participle of the subject: %s', (text, verb) => {
  const tokens = tokenize(text);
  const inside = tokens.map(() => false);
  const at = laterVerb(tokens, inside, 2);
  expect(tokens[at]?.text ?? null).toBe(verb);
});
