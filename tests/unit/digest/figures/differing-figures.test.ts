import { expect, test } from 'vitest';
import { analyse } from '../../../../lib/analysis/annotate.ts';
import type { Annotation, Article } from '../../../../lib/contract.ts';
import { differingFigures } from '../../../../lib/digest/figures/differing-figures.ts';

/** The ledger of a text as the analysis reads it, in words. */
function ledger(...paragraphs: string[]): string[][] {
  const text = paragraphs.join('\n\n');
  const article: Article = {
    language: 'en',
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: '2026-03-08',
    modified: null,
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  };
  const analysis = analyse(article, { tagger: null, pack: null });
  const annotation = { article, ...analysis } as Annotation;
  return differingFigures(annotation).map(({ claims }) =>
    claims.map(({ figure, saidBy }) => `${figure.text}: ${saidBy}`),
  );
}

test('differing figures of two sources stand side by side', () => {
  expect(
    ledger(
      'The police said 12 people were killed in the fire at the market.',
      'The Red Cross said 15 people were killed at the market.',
    ),
  ).toEqual([['12 people: police', '15 people: Red Cross']]);
});

test.each([
  [
    'one source that counts twice',
    'The police said 12 people were killed at the market.',
    'The police said 15 people were killed at the market.',
  ],
  [
    'different outcomes',
    'The police said 12 people were killed at the market.',
    'The Red Cross said 15 people were injured at the market.',
  ],
  [
    'the same figure',
    'The police said 12 people were killed at the market.',
    'The Red Cross said 12 people were killed at the market.',
  ],
  [
    'leads, of which each poll has another',
    'The police said the margin of Berg is 12 points.',
    'The Red Cross said the margin of Berg is 15 points.',
  ],
  [
    'a bound and an amount that keeps to it',
    'The police said the town has at least 12 wooden boats in Lund.',
    'The Red Cross said the town has 15 wooden boats in Lund.',
  ],
  [
    'shares of many named before them',
    'The police said young voters (12%) in Lund stayed home.',
    'The Red Cross said young voters (15%) in Lund were away.',
  ],
  [
    'shares of one base',
    'The police said 12% of voters in Lund stayed home.',
    'The Red Cross said 15% of voters in Lund were ill.',
  ],
  [
    'a level and what it came from',
    'The police said the fare was $9 at the market.',
    'The Red Cross said the fare was up from $8.',
  ],
  [
    'prices of different things',
    'The police said the average price of a small new wooden fishing boat was $9.',
    'The Red Cross said the average price of a large new wooden ferry boat was $8.',
  ],
  [
    'different units',
    'The police said 12 houses were destroyed at the market.',
    'The Red Cross said 15 people were killed at the market.',
  ],
])('%s are no contradiction', (_, ...paragraphs) => {
  expect(ledger(...paragraphs)).toEqual([]);
});
