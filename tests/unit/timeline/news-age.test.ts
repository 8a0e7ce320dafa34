import { expect, test } from 'vitest';
import { FRESH_DAYS, HISTORY_DAYS, NEWS_DAYS, WEEK_DAYS } from '../../../lib/analysis/timeline/news-age.ts';

test('news is fresh first, then of the days around it, then of the week, and then history', () => {
  const days = [FRESH_DAYS, NEWS_DAYS, WEEK_DAYS, HISTORY_DAYS];
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(new Set(days).size).toBe(days.length);
  expect(WEEK_DAYS).toBeGreaterThan(7);
});
