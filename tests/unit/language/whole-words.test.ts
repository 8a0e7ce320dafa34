import { expect, it } from 'vitest';
import { hasWords, indexOfWords } from '../../../lib/analysis/language/whole-words.ts';

it.each([
  ['Mali', 'a ferry off Mali', 12],
  ['Mali', 'Mali’s ferry', 0],
  ['Mali', 'Somalia', -1],
  ['Mali', 'Malians', -1],
  ['Mali', 'Somalia and Mali', 12],
  ['Brell 1', 'Brell 12', -1],
  ['Jos', 'José'.normalize('NFD'), -1],
  ['Oru', 'Noru, Oru-on-Sea', 6],
  ['St. Olm', 'in St. Olm, Texas', 3],
  ['İzmir', 'in İzmir', 3],
  ['Olm', '', -1],
  ['', 'Olm', -1],
])('%s in "%s" stands at %i', (words, text, at) => {
  expect(indexOfWords(text, words)).toBe(at);
  expect(hasWords(text, words)).toBe(at >= 0);
});
