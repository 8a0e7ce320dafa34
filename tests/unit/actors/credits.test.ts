import { describe, expect, it } from 'vitest';
import { isMaker, withoutCredits } from '../../../lib/analysis/actors/credits.ts';
import { OTHER_LANGUAGE } from '../../../lib/analysis/language/identify-language.ts';
import { markedText } from './marked-text.ts';

describe('withoutCredits', () => {
  it.each([
    ['LUND ([ORG Reuters]) - The mayor left.', []],
    ['The mayor of [LOC Lund] left. (Reporting by [PER Ana Holt]; editing by [PER Bo Rao])', ['Lund']],
    ['[ORG Newswire] writer [PER Ana Holt] contributed to this report.', []],
    ['The bridge in [LOC Lund]. ([ORG AP] Photo/[PER Ana Holt])', ['Lund']],
    ['The bridge ([LOC Lund]) fell.', ['Lund']],
    ['The moon. ([ORG ESO]/M.Rao/[ORG LRI])', []],
    ['The [ORG Blue]/[ORG Red] list ([ORG Blue]/[ORG Red]) won.', ['Blue', 'Red', 'Blue', 'Red']],
    ['[PER ANA HOLT]\n\nThe bridge fell.', []],
    ['[PER Ana Holt]\n\nThe bridge fell.', ['Ana Holt']],
    ['The bridge fell.\n\n— [ORG Reuters]', []],
    ['[ORG ASSOCIATED PRESS].\n\nThe bridge fell.', []],
    ['(SOUNDBITE OF [PER ANA HOLT] SONG, "SEA")', []],
    ['[ORG Velo]\n\nThe bridge fell.', ['Velo']],
    ['[PER Holt] reported from [LOC Lund] and [PER Rao] from [LOC Kiruna].', []],
    ['by [PER Ana Holt] Monday, May 6, 2024\n\nThe bridge fell.', []],
    ['by [PER Ana Holt], who left on Monday, May 6', ['Ana Holt']],
    ['The bridge fell.\n\nContributing: [PER Ana Holt].', []],
    ['Sign up for our [ORG Lund Post] letter.', []],
    ['[PER Ana Holt] reported to the police, who read the files.', ['Ana Holt']],
    ['The note of [PER Ana Holt] first appeared in 2014.', ['Ana Holt']],
  ])('%s', (marked, left) => {
    const { text, mentions } = markedText(marked);
    expect(withoutCredits(text, mentions).map((mention) => mention.text)).toEqual(left);
  });
});

describe('isMaker', () => {
  const judge = (marked: string, title: string): boolean => {
    const { text, mentions } = markedText(marked, title);
    text.article = { ...text.article, byline: ['Ana Holt'], publisher: 'The Lund Post Online' };
    return isMaker(text)({ type: mentions[0].type, mentions });
  };

  it('knows the author and the publisher', () => {
    expect(judge('He told [PER Ana Holt] so.', '')).toBe(true);
    expect(judge('He told the [ORG Lund Post] so.', '')).toBe(true);
    expect(judge('He told the [ORG Kiruna Post] so.', '')).toBe(false);
  });

  it('knows the publisher that a language without a tagger has as a place', () => {
    const judgeIn = (language: string): boolean => {
      const { text, mentions } = markedText('[LOC Lundet] like.');
      text.article = { ...text.article, publisher: 'Lundet' };
      return isMaker({ ...text, language })({ type: 'LOC', mentions });
    };
    expect(judgeIn(OTHER_LANGUAGE)).toBe(true);
    expect(judgeIn('en')).toBe(false);
  });

  it('keeps one that the story is about', () => {
    expect(judge('The [ORG Lund Post] was sold.', 'Lund Post is sold')).toBe(false);
    expect(judge('[ORG Lund Post] [ORG Lund Post] [ORG Lund Post] [ORG Lund Post].', '')).toBe(false);
  });
});
