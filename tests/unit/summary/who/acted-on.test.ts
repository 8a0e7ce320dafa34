import { expect, it } from 'vitest';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { isActedOn } from '../../../../lib/analysis/summary/who/acted-on.ts';
import { actorOf, articleOf, NOTHING } from '../article.ts';

it.each([
  ['The council thanked Lund on Monday.', true],
  ['The council thanked former Prime Minister Lund on Monday.', true],
  ['The council met with the Lund on Monday.', true],
  ['The council will be joining Lund on Monday.', true],
  ['The council has seen Lund on Monday.', true],
  ['Lund thanked the council on Monday.', false],
  ['The council thanked a friend of Lund on Monday.', false],
  ['The council thanked Old Harbour Sea Ferry Lund on Monday.', false],
])('is somebody acted on: %s', (sentence, expected) => {
  const text = articleOf('Council thanks Lund', sentence, 'The harbour of Brell opened on Tuesday.');
  const lund = actorOf(text, 'person', 0.8, 'Lund');
  const [view, other] = viewArticle(text, { ...NOTHING, actors: [lund] }).sentences;
  expect(isActedOn(view, lund)).toBe(expected);
  expect(isActedOn(other, lund)).toBe(false);
});
