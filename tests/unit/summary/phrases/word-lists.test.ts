import { describe, expect, it } from 'vitest';
import { NEWS_ORGANIZATIONS } from '../../../../lib/analysis/actors/news-organizations.ts';
import { FURNITURE, HOW_CUES, NO_NEWS, WHY_CUES } from '../../../../lib/analysis/summary/phrases/cues.ts';
import { isPeople, PEOPLE_NOUNS } from '../../../../lib/analysis/summary/phrases/people-nouns.ts';
import { isNoPlace, PLACE_NOUNS } from '../../../../lib/analysis/summary/phrases/place-phrase.ts';
import { STATES } from '../../../../lib/analysis/summary/phrases/wide-areas.ts';

describe('word lists of the summary', () => {
  it('has every cue once, in lower case, with a weight from 0 to 1', () => {
    for (const cues of [WHY_CUES, HOW_CUES]) {
      const phrases = cues.map(({ words }) => words.join(' '));
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const { words, weight } of cues) {
        expect(words.join(' ')).toMatch(/^[a-z ]+$/);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each([
    ['furniture', FURNITURE],
    ['no news', NO_NEWS],
    ['people', PEOPLE_NOUNS],
    ['common nouns of places', [...PLACE_NOUNS]],
    ['states', STATES],
  ])('has sorted lower-case phrases: %s', (_, phrases) => {
    expect(phrases).toEqual([...phrases].sort());
    expect(phrases).toEqual(phrases.map((phrase) => phrase.toLowerCase()));
  });

  it.each([
    ['Friday', true],
    ['Easter', true],
    ['Diwali', true],
    ['TikTok', true],
    ['X', true],
    ['may', false],
    ['Brell', false],
  ])('knows which capitalised word is no place: %s', (word, expected) => {
    expect(isNoPlace(word)).toBe(expected);
  });

  it.each([
    ['Workers', true],
    ['novelists', true],
    ['fisherman', true],
    ['cases', false],
    ['playlists', false],
    ['specimen', false],
    ['list', false],
  ])('knows whether the noun means people: %s', (noun, expected) => {
    expect(isPeople(noun)).toBe(expected);
  });

  it('has the news organizations sorted', () => {
    expect([...NEWS_ORGANIZATIONS]).toEqual([...NEWS_ORGANIZATIONS].sort());
  });
});
