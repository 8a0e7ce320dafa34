import { expect, it } from 'vitest';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { actorOf, articleOf, NOTHING } from './article.ts';

const summaryOf = (title: string, sentence: string, ...bodies: string[]) => {
  const text = articleOf(title, sentence);
  return summarise(
    viewArticle(text, { ...NOTHING, actors: bodies.map((name) => actorOf(text, 'organization', 0.8, name)) }),
  );
};

it('a body without its country is nobody, the named one is', () => {
  const { who } = summaryOf('Ferry seized', 'The army of Brell said that the military seized a ferry.', 'military');
  expect(who.map(({ text }) => text)).not.toContain('military');
});

it('a clause that ends in "said NAME" is not who acts', () => {
  const { who } = summaryOf(
    'Numbers end debate',
    'The new numbers just about ends the debate, said the economist of the council, Ida Lund.',
  );
  expect(who.map(({ text }) => text).join()).not.toContain('ends');
});

it('a noun before "are" is no verb', () => {
  const { who, how } = summaryOf(
    'Street battles threaten Brell',
    'The street battles are a threat to the town of Brell.',
  );
  expect(who[0].text).toBe('The street battles');
  expect(how).toEqual([]);
});
