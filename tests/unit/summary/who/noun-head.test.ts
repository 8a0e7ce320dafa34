import { expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { nounHead } from '../../../../lib/analysis/summary/who/noun-head.ts';

it.each([
  ['The old mayor of Brell', 'mayor'],
  ['The man’s decision', 'decision'],
  ['Lund’s men', 'men'],
  ['A third case of the fever', 'case'],
  ['Rates of a rare fever among workers', 'Rates'],
  ['A ferry company, the largest in Brell', 'company'],
  ['The guard who shut the gate', 'guard'],
  ['People living in Brell', 'People'],
  ['Thousands of troops yesterday', 'troops'],
  ['The new harbour building', 'building'],
  ['More than 50 people', 'people'],
  ['At least five guards from Brell', 'guards'],
  ['Over 50 guests', 'guests'],
  ['Up to 50 guests', 'guests'],
  ['One in five voters', 'voters'],
  ['A third of the voters', 'voters'],
  ['Two-thirds of the voters', 'voters'],
  ['A total of forty guards', 'guards'],
  ['Twelve of the guards', 'guards'],
  ['Ninety per cent of the voters', 'voters'],
  ['Thousands of homes', 'homes'],
  ['Thousands', 'Thousands'],
  ['Hundreds in Brell', 'Hundreds'],
  ['Those in the house', 'Those'],
  ['More to come', 'More'],
])('the head of "%s" is "%s"', (phrase, head) => {
  expect(nounHead(tokenize(phrase), [])?.text).toBe(head);
});

it('a preposition in a name does not end the phrase', () => {
  const phrase = 'The Bank of Norland decision';
  expect(nounHead(tokenize(phrase), [])?.text).toBe('Bank');
  expect(nounHead(tokenize(phrase), [{ start: 4, end: 19 }])?.text).toBe('decision');
});

it('there is no head where there is no word', () => {
  expect(nounHead(tokenize('…'), [])).toBeNull();
});
