import { expect, test } from 'vitest';
import { ReadingLimit } from '../../../lib/page/reading-limit.ts';

test('a text is read again ten times in five minutes, and then again when those are over', () => {
  const limit = new ReadingLimit();
  for (let reading = 0; reading < 10; reading++) expect(limit.allows(reading * 1000)).toBe(true);
  expect(limit.allows(10_000)).toBe(false);
  expect(limit.allows(299_999)).toBe(false);
  expect(limit.allows(300_000)).toBe(true);
  expect(limit.allows(300_001)).toBe(false);
});
