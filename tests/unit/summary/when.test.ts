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
});
