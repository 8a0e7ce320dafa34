import { expect, test } from 'vitest';
import { findFigures } from '../../../lib/analysis/figures/find-figures.ts';
import { listFigures } from '../../../lib/analysis/figures/listed-figures.ts';
import type { Figure } from '../../../lib/contract.ts';
import { analysed } from './read.ts';

/** The listed figures of a text with a title, when the sentences with `points` are its key points. */
function listedIn(text: string, title: string, points: readonly string[] = []): Figure[] {
  const read = analysed(text);
  const keyPoints = points.map((point) => {
    const start = text.indexOf(point);
    return { start, end: start + point.length, text: point };
  });
  const titled = { ...read, article: { ...read.article, title } };
  return listFigures(findFigures(read), titled, { keyPoints, what: [] }).filter(({ key }) => key);
}

const listed = (text: string, title: string, ...points: string[]): string[] =>
  listedIn(text, title, points).map((figure) => figure.text);

test('small counts are listed when the headline has them or a key point tells them', () => {
  const text = 'Two swans met five geese near six trees.';
  expect(listed(text, 'Birds meet')).toEqual([]);
  expect(listed(text, 'Birds meet five geese')).toEqual(['five geese']);
  expect(listed(text, 'Birds meet', text)).toEqual(['Two swans', 'five geese', 'six trees']);
});

test('a single thing is none but for its fate', () => {
  const text =
    'One swan met Lund, and one person was killed. He saved one of the wounded guards, and one mile of road.';
  expect(listed(text, 'Birds meet', text)).toEqual(['one person', 'one mile']);
});

test.each([
  ['its sentence', 'First 20% of voters left, she said.', 'First 20% of voters left, she said'],
  ['without its dateline', 'LUND, May 3 (Tidings) - First 20% of voters left.', 'First 20% of voters left'],
  [
    'its clause in a long one',
    'The mayor of the old town on the island has kept the swans and the geese of her aunt in the garden behind the house; the harbour has fined 12 firms.',
    'the harbour has fined 12 firms',
  ],
])('a listed figure has its statement: %s', (_, text, statement) => {
  expect(listedIn(text, 'Vote').map((figure) => figure.statement?.text)).toEqual([statement]);
});

test('a share whose statement is too long to be read at a glance is not listed, a count is', () => {
  const tail = `who ${'walked slowly and '.repeat(13)}sang`;
  expect(listedIn(`There 40% of 90 old voters met some men ${tail}.`, 'Vote').map(({ text }) => text)).toEqual([
    '90 old voters',
  ]);
});

test('the hurt and the dead are listed, few or with the same words', () => {
  expect(
    listed('A fire killed two people. Later 83 people were wounded and 42 people were wounded in Lund.', 'Fire'),
  ).toEqual(['two people', '83 people', '42 people']);
});

test('the statements of headline and key points stay when there are too many', () => {
  const rest = Array.from(
    { length: 13 },
    (_, index) => `The price of the fund ${'x'.repeat(index + 1)} rose ${index + 1}% in the year.`,
  );
  const point = 'The price of bread rose 70%.';
  const found = listedIn([...rest, point, 'Rents fell 80%.'].join('\n'), 'Rents fall 80%', [point]);
  expect(new Set(found.map(({ statement }) => statement?.start)).size).toBe(8);
  expect(found.slice(-2).map((figure) => figure.text)).toEqual(['70%', '80%']);
});

/** Words that make a sentence too long for a statement. */
const LONG =
  'of Brell and of all the small towns by the sea, in the hills, on the moors and along the old road to the harbour of Norland and beyond the woods';

test.each([
  ['a level that something came from', 'Rents rose 5% to $900, up from about $800.', ['5%', '$900']],
  ['the end of a change that is not told', 'They hope to bring fares from about $9 today to $5 by 2040.', []],
  ['a magnitude without a number', 'They run billion-dollar firms.', []],
  ['a magnitude with an article', 'He runs a billion-dollar firm.', []],
  ['an amount that is a magnitude with an article', 'The ship cost a billion dollars.', ['a billion dollars']],
  ['a round number of times', 'The lamp of the ship was on a hundred times.', []],
  ['money for what its statement says', 'He spent $700 there.', ['$700']],
  ['a number that counts nothing that is named', 'He counted to 700 there.', []],
  ['the score of a game', 'The Swans beat the Geese 45-17.', ['45-17']],
  ['a count of people that stands alone', 'As many as 200 were killed.', ['200']],
  ['no bare noun out of a long sentence', `The council ${LONG} sank under 70 shells.`, []],
  ['a large count out of a long sentence', `The council ${LONG} sank under 700 shells.`, ['700 shells']],
  ['what is counted out of a long sentence', `The council ${LONG} sank under 700 old shells.`, ['700 old shells']],
  ['a change by a share in words', 'The mass of the ship could be cut by a third.', ['a third']],
])('%s', (_, text, expected) => {
  expect(listed(text, 'News', text)).toEqual(expected);
});
