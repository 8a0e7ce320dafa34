import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { articleOf, dateOf, NOTHING } from './article.ts';

describe('when', () => {
  it('names a day before a time of the day that leans on it', () => {
    const text = articleOf(
      'Bus overturns near Brell harbour',
      'A bus overturned in the morning rush near Brell harbour on Tuesday, police said.',
    );
    const morning = { ...dateOf(text, 'the morning', '2024-03-06TMO'), type: 'time' as const };
    const timeline = [morning, dateOf(text, 'Tuesday', '2024-03-05')];
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline }));
    expect(when.map((answer) => answer.text)).toEqual(['Tuesday', 'the morning']);
  });

  it.each([
    ['The crew had used the bridge in the past month.', 'the past month', '2024-02'],
    ['The council closes the bridge every 2 April.', '2 April', '2024-04-02'],
    ['The captain, born on 3 March, closed the bridge.', '3 March', '2024-03-03'],
    ['The bridge is the one that the guests see today.', 'today', '2024-03-06'],
  ])('is no stretch of time, yearly day or state: %s', (sentence, words, value) => {
    const text = articleOf('Bridge closes', sentence);
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] }));
    expect(when).toEqual([]);
  });
});
