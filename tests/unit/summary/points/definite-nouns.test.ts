import { expect, test } from 'vitest';
import { stem } from '../../../../lib/analysis/language/en/stems.ts';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { bareDefinites, isAlwaysPointing } from '../../../../lib/analysis/summary/points/definite-nouns.ts';

test.each([
  ['The council rejected the proposal.', ['council', 'proposal']],
  ['The proposal, however, is dead.', ['proposal']],
  ['The couple’s boat was sold by the sailors and rebuilt.', ['coupl', 'sailor']],
])('a noun with "the" alone stands for something told: %s', (sentence, nouns) => {
  expect(bareDefinites(tokenize(sentence))).toEqual(nouns);
});

test.each([
  'the proposal of the government',
  'the room where he slept',
  'the harbour bridge of Brell',
  'the world and the police, the first',
  'the Council and the EU',
  'a proposal, and the',
])('a noun that says which, or of which there is one, does not: %s', (words) => {
  expect(bareDefinites(tokenize(words))).toEqual([]);
});

test('somebody unnamed is asked for whatever the article calls them before', () => {
  expect(['man', 'couple', 'children', 'girls'].map(stem).every(isAlwaysPointing)).toBe(true);
  expect(['proposal', 'ferry'].map(stem).some(isAlwaysPointing)).toBe(false);
});
