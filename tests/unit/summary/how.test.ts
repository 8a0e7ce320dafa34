import { expect, it } from 'vitest';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { articleOf, NOTHING } from './article.ts';
import { PLAIN_MODELS, plainSummary } from './plain-models.ts';

const howOf = (title: string, ...sentences: string[]): string[] =>
  plainSummary(viewArticle(articleOf(title, ...sentences), NOTHING)).how.map(({ text }) => text);

it.each([
  ['Two hostages freed', 'Two hostages were freed in a prisoner swap.', 'in a prisoner swap'],
  ['Crew frees ship', 'The crew freed the ship by using two tugs.', 'by using two tugs'],
])('%s: the means come first', (title, sentence, means) => {
  expect(howOf(title, sentence)[0]).toBe(means);
});

it.each([
  ['Crew uses phones', 'Using a phone on the bridge of a ship is forbidden to the crew.', 'Using'],
  ['Coach quits', 'The coach quit the team via USA Today.', 'via'],
  ['Crew frees ship', 'The crew freed the ship in a wide bay.', 'in a'],
])('%s: a subject, a source and a place are no means', (title, sentence, opening) => {
  expect(howOf(title, sentence).filter((text) => text.startsWith(opening))).toEqual([]);
});

it('what was done does not end within a name', () => {
  expect(howOf('Cat found in Santa Brell Olm', 'The old cat has been found in Santa Brell Olm today.')).toEqual([
    'has been found in Santa Brell Olm',
  ]);
});

it('means do not end with an adverb that was cut from its adjective', () => {
  const sentence =
    'The crew of the tank killed a reporter by firing two shells one after the other over the hill at a clearly marked group of people who stood there.';
  expect(howOf('Crew kills reporter', sentence).join()).not.toMatch(/clearly$/);
});

it('shows no means that the model doubts, and what was done', () => {
  const text = articleOf('Crew frees ship', 'The crew freed the ship by using two tugs when the flood came.');
  const doubting = { ...PLAIN_MODELS, how: { bias: -5, weights: {} } };
  const marks = summarise(viewArticle(text, NOTHING), doubting).how.map((answer) => [
    answer.text.split(' ')[0],
    answer.doubtful ?? false,
  ]);
  expect(marks).toEqual([
    ['by', true],
    ['when', true],
    ['freed', false],
  ]);
});

it('how something else was told is no means', () => {
  const letter = 'In a letter to the crew, Ida Lund explained the changes.';
  const deal = 'Guards have freed other goods as part of a deal.';
  expect(howOf('Crew frees ship', 'The crew freed the ship.', letter, deal).join()).not.toMatch(/letter|deal/);
});

it('what always holds tells no means of the event', () => {
  const fact = 'Goods are safe on their way from the ship via small tugs.';
  expect(howOf('Crew frees ship', 'The crew freed the ship.', fact).join()).not.toContain('tugs');
});
