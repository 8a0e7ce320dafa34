import { expect, it } from 'vitest';
import { isEmptyClaim, isGeneral } from '../../../../lib/analysis/summary/sentences/empty-claim.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { actorOf, articleOf, NOTHING } from '../article.ts';

const isEmpty = (sentence: string): boolean =>
  isEmptyClaim(viewArticle(articleOf('Council closes bridge', sentence), NOTHING).sentences[0]);

it.each([
  'The answer of the council is far from clear.',
  'The mayor’s problem is simple.',
  'The season of the ferries is over.',
  'When the council offered the mayor of Brell the best of its nine ferries for 20 years, the mayor wasn’t satisfied.',
  'The mayor is right: The council has to close the bridge.',
])('says nothing: %s', (sentence) => expect(isEmpty(sentence)).toBe(true));

it.each([
  'The mayor of Brell was arrested.',
  'The bridge is a danger for every ship.',
  'The bridge is higher than the church of Brell.',
  'The council is ready to close the bridge.',
  'The guests are afraid, saying the bridge will fall.',
  'The mayor of Brell is dead, and the council of the town will choose another one before the end of the summer.',
])('says something: %s', (sentence) => expect(isEmpty(sentence)).toBe(false));

const generally = (sentence: string): boolean =>
  isGeneral(viewArticle(articleOf('Council closes bridge', sentence), NOTHING).sentences[0]);

it.each([
  'The building of a bridge is a long dance of steel.',
  'The building of a bridge is a dance of many years.',
  'The weather on the coast remains a riddle to sailors.',
])('holds always: %s', (sentence) => expect(generally(sentence)).toBe(true));

it.each(['The council was a school of politics.', 'The council closed the bridge.'])(
  'tells what happened: %s',
  (sentence) => expect(generally(sentence)).toBe(false),
);

it('takes no statement with a name or a figure for a general one', () => {
  const sentence = 'The bridge of Brell is a danger for 20 ships.';
  const text = articleOf('Council closes bridge', sentence);
  const named = viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'place', 0.5, 'Brell')] });
  expect(isGeneral(named.sentences[0])).toBe(false);
});
