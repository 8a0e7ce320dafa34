import { expect, test } from 'vitest';
import { findBackground } from '../../../../lib/analysis/summary/sentences/background.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, dateOf, NOTHING } from '../article.ts';

const WORDS = 'in that time';

/** Is the third sentence, whose only sign is a date of that TIMEX3 value, background in an article of 6 March 2024? */
function isBackground(value: string, published: string | null = '2024-03-06'): boolean {
  const sentence = `The council of Brell closed the harbour bridge ${WORDS} after a vote.`;
  const text = articleOf(
    'Council opens bridge',
    'The council opens the bridge.',
    'Ferries stay in the port of Brell.',
    sentence,
  );
  text.article.published = published;
  const article = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, WORDS, value)] });
  return findBackground(article).some((passage) => passage.text === sentence);
}

test.each(['2023-05-03', '2024-03-01', '2023-05', '2024-02', '2023', '199', '19'])(
  'what was in %s is background',
  (value) => {
    expect(isBackground(value)).toBe(true);
  },
);

test.each(['2024-03-05', '2024-03', '2024', '202', '20', '2031', 'PAST_REF', 'P3Y'])(
  'what is in %s is none',
  (value) => {
    expect(isBackground(value)).toBe(false);
  },
);

test.each(['2024-W09', '2023-Q3', '2023-H1', '2023-SU'])(
  'a week, and what may be the season or quarter of any year or match, makes no background: %s',
  (value) => {
    expect(isBackground(value)).toBe(false);
  },
);

test('late in a month its middle is behind, in a year it is not', () => {
  expect(isBackground('2024-03', '2024-03-30')).toBe(true);
  expect(isBackground('2024', '2024-12-30')).toBe(false);
});

test('a date says nothing where the day of the article is unknown', () => {
  expect(isBackground('2023-05-03', null)).toBe(false);
});
