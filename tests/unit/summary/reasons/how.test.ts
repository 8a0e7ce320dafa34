import { expect, it } from 'vitest';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { viewOf } from '../article.ts';
import { PLAIN_MODELS, plainSummary } from '../plain-models.ts';

const howOf = (title: string, ...sentences: string[]): string[] =>
  plainSummary(viewOf(title, ...sentences)).how.map(({ text }) => text);

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

it.each([
  ['Storm widens gap', 'The storm widened the gap between the two towns.', 'widened the gap'],
  ['Crew seizes tug', 'The crew seized an old tug outside the port.', 'seized an old tug'],
  ['Crew asks for help', 'The crew was asking the guards whether the ship was theirs.', 'was asking the guards'],
])('what was done ends before a preposition or a clause: %s', (title, sentence, deed) => {
  expect(howOf(title, sentence)).toContain(deed);
});

it('means do not end with an adverb that was cut from its adjective', () => {
  const sentence =
    'The crew of the tank killed a reporter by firing two shells one after the other over the hill at a clearly marked group of people who stood there.';
  expect(howOf('Crew kills reporter', sentence).join()).not.toMatch(/clearly$/);
});

it('shows no means that the model doubts, and what was done', () => {
  const view = viewOf('Crew frees ship', 'The crew freed the ship by using two tugs when the flood came.');
  const doubting = { ...PLAIN_MODELS, how: { bias: -5, weights: {} } };
  const marks = summarise(view, doubting).how.map((answer) => [answer.text.split(' ')[0], answer.doubtful ?? false]);
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

it('what was said is no deed', () => {
  const rest = 'the council of nine old bridges';
  expect(howOf('Mayor shows bridges', `The mayor showed ${rest}.`)).toEqual(['showed the council']);
  expect(howOf('Mayor tells of bridges', `The mayor told ${rest}.`)).toEqual([]);
});

it('what was done is not told again where the means have its words', () => {
  expect(howOf('Crew frees ship', 'The crew freed the ship by using two tugs.')).toEqual([
    'by using two tugs',
    'freed the ship',
  ]);
  expect(howOf('Crew frees ship', 'The crew freed by using two tugs the ship.')).toEqual([
    'by using two tugs the ship',
  ]);
});

it('no means are a reason too', () => {
  const summary = (title: string, sentence: string) => plainSummary(viewOf(title, sentence));
  const { why, how } = summary('Crew frees ship', 'The crew freed the ship with tugs after the storm had calmed down.');
  expect(why.map(({ text }) => text)).toEqual(['after the storm had calmed down']);
  expect(how.map(({ text }) => text)).toEqual(['freed the ship']);
});

it('two means are enough', () => {
  const sentence =
    'The crew freed the ship by using two tugs, with the help of divers, in exchange for nine barrels of oil.';
  expect(howOf('Crew frees ship', sentence)).toEqual([
    'by using two tugs',
    'with the help of divers',
    'freed the ship',
  ]);
});

it.each([
  ['a state', 'The crew has shown big news today.', 'has shown big news today', 'The crew is big news today.'],
  ['a verb alone', 'The crew has left Brell.', 'has left Brell', 'The crew has left.'],
  [
    'what ends within a quotation',
    'The crew called the ship a great white hope.',
    'called the ship a great',
    'The crew called the ship “a great white hope”.',
  ],
])('%s is no account of a deed', (_, sentence, deed, other) => {
  expect(howOf('Crew of ship', sentence)).toEqual([deed]);
  expect(howOf('Crew of ship', `On Monday in Brell, ${other.replace('The', 'the')}`)).toEqual([]);
});

it.each([
  ['before a colon', 'The crew freed two things: the ship and its tug.', 'freed two things'],
  ['before an article', 'The crew gave Ida Lund back the ship.', 'gave Ida Lund back'],
  ['behind a word with hyphens', 'The crew built a state-of-the-art ferry.', 'built a state-of-the-art'],
  ['behind joined words', 'The crew trained nine stand-in captains.', 'trained nine stand-in captains'],
])('what was done ends %s', (_, sentence, deed) => {
  expect(howOf('Crew of ship', sentence)).toEqual([deed]);
});

it('what was done is not told where no verb is known', () => {
  expect(howOf('Köprü açıldı', 'Belediye yeni köprüyü salı günü törenle halka açtı.')).toEqual([]);
});

it('what was done is told in five words', () => {
  expect(howOf('Crew frees ships', 'The crew freed seven old wooden ships.')).toEqual(['freed seven old wooden ships']);
  expect(howOf('Crew frees ships', 'The crew freed seven very old wooden ships.')).toEqual([
    'freed seven very old wooden',
  ]);
});

it('means stand in for one that tells the reason too', () => {
  const { why, how } = plainSummary(
    viewOf(
      'Crew frees ship',
      'The crew freed the ship as part of a plan to avoid new losses.',
      'Nine guards freed the old ship by using two tugs.',
      'Nine guards freed the old ship with the help of divers.',
    ),
  );
  expect(why.map(({ text }) => text)).toEqual(['to avoid new losses']);
  expect(how.map(({ text }) => text).slice(0, 2)).toEqual(['by using two tugs', 'with the help of divers']);
});

it.each([
  ['Mayor quits', 'The mayor quit because of heavy rain.', 'because of heavy rain'],
  ['Council punished', 'The council was punished for theft.', 'for theft'],
])('what was done is not told again with its reason: %s', (title, sentence, reason) => {
  const { why, how } = plainSummary(viewOf(title, sentence));
  expect(why.map(({ text }) => text)).toEqual([reason]);
  expect(how).toEqual([]);
});

it('what was done is not told beside the means that it ends with', () => {
  expect(howOf('Two hostages freed', 'Two hostages were freed in a swap.')).toEqual(['in a swap']);
});
