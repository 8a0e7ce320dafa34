import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellsHistory } from '../../../../lib/analysis/summary/event/about-event.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, dateOf, NOTHING } from '../article.ts';

/** Is a sentence with a date of that TIMEX3 value history in an article of that publication time? */
function isHistory(value: string, published: string | null = '2024-03-06'): boolean {
  const words = 'in that time';
  const text = articleOf('Council opens bridge', `The council of Brell had closed the bridge ${words} and left.`);
  text.article.published = published;
  const article = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] });
  const [view] = article.sentences;
  return tellsHistory(article, view, view.sentence.end);
}

describe('tellsHistory', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    '2019-05-03',
    '2019-05-03T06:00',
    '2019-05',
    '2019',
    '2019-W30',
    '2019-W30-WE',
    '2019-Q3',
    '2019-H1',
    '2019-SU',
    '199',
    '19',
  ])('knows that %s is long ago', (value) => {
    expect(isHistory(value)).toBe(true);
  });

  it.each(['2024-02-03', '2024-02', '2024', '2024-W08', '2024-Q1', '2023-WI', '202', '20', '2025', 'PAST_REF', 'P3Y'])(
    'does not call %s so',
    (value) => {
      expect(isHistory(value)).toBe(false);
    },
  );

  it('counts whole days, in whatever zone the reader is', () => {
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/Lima']) {
      vi.stubEnv('TZ', zone);
      expect(new Date(2024, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC');
      expect(isHistory('2024-01-05', '2024-03-05T06:00:00')).toBe(false);
      expect(isHistory('2024-01-04', '2024-03-05T06:00:00')).toBe(true);
    }
  });

  it('knows nothing of an article without a day', () => {
    expect(isHistory('2019', null)).toBe(false);
  });

  it('looks only at what stands before the place', () => {
    const text = articleOf(
      'Council opens bridge',
      'The council of Brell closed the bridge because of a flood in 2019.',
    );
    const article = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, '2019', '2019')] });
    const [view] = article.sentences;
    expect(tellsHistory(article, view, view.sentence.end)).toBe(true);
    expect(tellsHistory(article, view, text.article.text.indexOf('because'))).toBe(false);
  });
});
