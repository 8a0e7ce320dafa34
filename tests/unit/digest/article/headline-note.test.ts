import { expect, test } from 'vitest';
import type { Summary } from '../../../../lib/contract.ts';
import { headlineNote } from '../../../../lib/digest/article/headline-note.ts';

const NO_ANSWERS: Summary = { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] };
const EVENT = { start: 0, end: 5, text: 'It is' };

test.each([
  [undefined, null],
  [0, 'differs'],
  [0.09, 'differs'],
  [0.1, null],
  [1, null],
])('agreement of %s: %s', (headlineAgreement, expected) => {
  expect(headlineNote({ ...NO_ANSWERS, what: [EVENT], headlineAgreement })).toBe(expected);
});

test('an event that may not be the main one leaves the headline alone to tell the news', () => {
  const what: Summary['what'] = [{ ...EVENT, doubtful: true }];
  expect(headlineNote({ ...NO_ANSWERS, what, headlineAgreement: 0 })).toBe('alone');
  expect(headlineNote({ ...NO_ANSWERS, what, headlineAgreement: 1 })).toBe('alone');
  expect(headlineNote({ ...NO_ANSWERS, what })).toBeNull();
});
