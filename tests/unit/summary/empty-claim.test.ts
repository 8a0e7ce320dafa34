import { expect, it } from 'vitest';
import { isEmptyClaim } from '../../../lib/analysis/summary/empty-claim.ts';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import { articleOf, NOTHING } from './article.ts';

const isEmpty = (sentence: string): boolean =>
  isEmptyClaim(viewArticle(articleOf('Council closes bridge', sentence), NOTHING).sentences[0]);

it.each([
  'The answer of the council is far from clear.',
  'The mayor’s problem is simple.',
  'The season of the ferries is over.',
])('says nothing: %s', (sentence) => expect(isEmpty(sentence)).toBe(true));

it.each([
  'The mayor of Brell was arrested.',
  'The bridge is a danger for every ship.',
  'The bridge is higher than the church of Brell.',
  'The council is ready to close the bridge.',
  'The mayor of Brell is dead, and the council of the town will choose another one before the end of the summer.',
])('says something: %s', (sentence) => expect(isEmpty(sentence)).toBe(false));
