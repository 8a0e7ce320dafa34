import { describe, expect, it } from 'vitest';
import { isTermInWords, spelledAcronyms } from '../../../lib/analysis/actors/bracket-names.ts';
import { markedText } from './marked-text.ts';

describe('spelledAcronyms', () => {
  it.each([
    ['In the union of river towns ([ORG URT]) they met.', 'union of river towns'],
    ['The World Angling Awards ([ORG WAA]) are near.', 'World Angling Awards'],
    ['The [ORG URT] (of the river) met.', undefined],
    ['The towns of the river ([ORG URT]) met.', undefined],
    ['([ORG URT])', undefined],
  ])('%s', (marked, expected) => {
    const { text, mentions } = markedText(marked);
    expect([...spelledAcronyms(text, mentions).values()][0]).toBe(expected);
  });
});

describe('isTermInWords', () => {
  it.each([
    ['river data mining', true],
    ['union of river towns', false],
    ['river watching forum', false],
    ['government of national unity', false],
    ['World Angling Awards', false],
  ])('%s', (phrase, expected) => {
    expect(isTermInWords(phrase)).toBe(expected);
  });
});
