import { describe, expect, it } from 'vitest';
import { withoutHeadingWords } from '../../../lib/analysis/actors/heading-names.ts';
import { markedText } from './marked-text.ts';

describe('withoutHeadingWords', () => {
  it.each([
    ['Why [ORG Boat Lessons] Help Everybody\n\nMany boat lessons help.', []],
    ['Why [ORG Boat Lessons] Help Everybody\n\nMany boats help.', ['Boat Lessons']],
    ['Why [ORG Boat Lessons] help everybody\n\nMany boat lessons help.', ['Boat Lessons']],
    [
      'Why [ORG Boat Lessons] Help Everybody\n\nMany boat lessons by [ORG Boat Lessons] help.',
      ['Boat Lessons', 'Boat Lessons'],
    ],
    ['[ORG Creating Space for Boats]\n\nThey sail.', []],
    ['[ORG Cutting Space for Boats]\n\nThey sail.', []],
    ['[ORG Boeing Space for Boats]\n\nThey sail.', ['Boeing Space for Boats']],
    ['[ORG Velo] Opens a Harbour\n\nThey sail.', ['Velo']],
    ['[ORG Upskill] the workforce. They sail.', []],
    ['4. [ORG Upskill] the workforce.', []],
    ['[ORG Velo] sold the boats.', ['Velo']],
  ])('%s', (marked, left) => {
    const { text, mentions } = markedText(marked);
    expect(withoutHeadingWords(text, mentions).map((mention) => mention.text)).toEqual(left);
  });

  it('keeps the names of texts in other languages', () => {
    const { text, mentions } = markedText('Why [ORG Boat Lessons] Help Everybody\n\nMany boat lessons help.');
    expect(withoutHeadingWords({ ...text, language: 'de' }, mentions)).toEqual(mentions);
  });
});
