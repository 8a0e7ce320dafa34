import { expect, test } from 'vitest';
import { findFigures } from '../../../lib/analysis/figures/find-figures.ts';
import { listFigures } from '../../../lib/analysis/figures/listed-figures.ts';
import type { Actor } from '../../../lib/contract.ts';
import { analysed } from './read.ts';

/** The figures that are listed of a text with a title, when the sentences with `points` are its key points. */
function listed(text: string, title: string, ...points: string[]): string[] {
  const read = analysed(text);
  const keyPoints = points.map((point) => {
    const start = text.indexOf(point);
    return { start, end: start + point.length, text: point };
  });
  const figures = listFigures(
    findFigures(read),
    { ...read, article: { ...read.article, title } },
    { keyPoints, what: [] },
    [],
  );
  return figures.filter(({ key }) => key).map((figure) => figure.text);
}

test('small counts are listed when the headline has them or a key point tells them', () => {
  const text = 'Two swans met five geese near six trees.';
  expect(listed(text, 'Birds meet')).toEqual([]);
  expect(listed(text, 'Birds meet five geese')).toEqual(['five geese']);
  expect(listed(text, 'Birds meet', text)).toEqual(['Two swans', 'five geese', 'six trees']);
});

test('what a reader cannot tell apart is listed once, the mention of a key point first', () => {
  const point = 'Later 40% of voters stayed home.';
  expect(listed(`First 20% of voters left. ${point}`, 'Vote')).toEqual(['20%']);
  expect(listed(`First 20% of voters left. ${point}`, 'Vote', point)).toEqual(['40%']);
});

test('figures that count the same are told apart by who is named before them', () => {
  const text = 'Brell sends 70 troops to the island. It is small. The Lund guard has 38 troops there.';
  const actor = (name: string) => {
    const start = text.indexOf(name);
    return { name, mentions: [{ start, end: start + name.length, text: name }] } as Actor;
  };
  const whoseOf = (...actors: Actor[]) =>
    listFigures(findFigures(analysed(text)), analysed(text), { keyPoints: [], what: [] }, actors)
      .filter(({ key }) => key)
      .map((figure) => [figure.text, figure.whose]);
  expect(whoseOf(actor('Brell'), actor('Lund guard'))).toEqual([
    ['70 troops', 'Brell'],
    ['38 troops', 'Lund guard'],
  ]);
  expect(whoseOf(actor('Brell'))).toEqual([['70 troops', undefined]]);
  expect(whoseOf()).toEqual([['70 troops', undefined]]);
});

test('no sentence begins behind an abbreviation', () => {
  const text = 'Lund and the U.S. guard sent 90 boats. Brell sent 60 boats.';
  const actors = ['Lund', 'guard', 'Brell'].map(
    (name) => ({ name, mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + 5, text: name }] }) as Actor,
  );
  const read = analysed(text);
  const listed = listFigures(findFigures(read), read, { keyPoints: [], what: [] }, actors);
  expect(listed.filter(({ key }) => key).map(({ whose }) => whose ?? null)).toEqual([null]);
});

test('the hurt and the dead are listed, few or with the same words', () => {
  expect(
    listed('A fire killed two people. Later 83 people were wounded and 42 people were wounded in Lund.', 'Fire'),
  ).toEqual(['two people', '83 people', '42 people']);
});

test('the figures of headline and key points stay when there are too many', () => {
  const rest = Array.from({ length: 13 }, (_, index) => `Fund ${'x'.repeat(index + 1)} rose ${index + 1}%.`);
  const point = 'The price of bread rose 70%.';
  const found = listed([...rest, point, 'Rents fell 80%.'].join('\n'), 'Rents fall 80%', point);
  expect(found).toHaveLength(10);
  expect(found.slice(-2)).toEqual(['70%', '80%']);
});

test.each([
  ['a level that something came from', 'Rents rose 5% to $900, up from about $800.', ['5%', '$900']],
  ['the end of a change that is not told', 'They hope to bring fares from about $9 today to $5 by 2040.', []],
  ['a magnitude without a number', 'They run billion-dollar firms.', []],
  ['a magnitude with an article', 'He runs a billion-dollar firm.', []],
  ['an amount that is a magnitude with an article', 'The ship cost a billion dollars.', ['a billion dollars']],
  ['a round number of times', 'The lamp of the ship was on a hundred times.', []],
  ['what counts nothing that is named', 'He spent $700 there.', []],
  ['a count of people that stands alone', 'As many as 200 were killed.', ['200']],
  ['a change by a share in words', 'The mass of the ship could be cut by a third.', ['a third']],
])('%s', (_, text, expected) => {
  expect(listed(text, 'News', text)).toEqual(expected);
});
