import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../lib/analysis/annotate.ts';
import type { Annotation } from '../../../../lib/contract.ts';
import { OUTCOME_WORDS } from '../../../../lib/digest/figures/outcomes.ts';
import { changedFigures } from '../../../../lib/knowledge/reading-history/changed-figures.ts';
import { earlierArticles } from '../../../../lib/knowledge/reading-history/earlier-articles.ts';
import { articleKey, type KeptArticle, keepOf } from '../../../../lib/knowledge/reading-history/kept-article.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';

/** What is kept of an article with this text. */
function kept(text: string, language = 'en'): KeptArticle {
  const article = { ...SAMPLE_ANNOTATION.article, text, language, blocks: [] };
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const analysis = analyse({ ...article, blocks }, { tagger: null, pack: null });
  return keepOf({ ...SAMPLE_ANNOTATION, ...analysis, article } satisfies Annotation, '2026-03-08T00:00:00Z');
}

function changes(then: string, now: string): string[] {
  return changedFigures(kept(then).figures, kept(now).figures).map(
    ({ before, after }) => `${before.value} > ${after.value}`,
  );
}

describe('a figure changed', () => {
  test.each([
    [
      'wounded',
      'At least 30 people were wounded in the clashes on Monday.',
      'Police said 25 people were wounded in the clashes.',
      ['30 > 25'],
    ],
    ['a rate', 'The central bank raised its key rate to 4.5%.', 'The bank cut the key rate to 4.25%.', ['4.5 > 4.25']],
    [
      'a price',
      'The repair is expected to cost $2.5 million.',
      'The repair will cost $3.1 million.',
      ['2500000 > 3100000'],
    ],
  ])('%s', (_, then, now, expected) => {
    expect(changes(then, now)).toEqual(expected);
  });
});

describe('no change is claimed', () => {
  test.each([
    ['for the same number', 'In all 30 people were wounded in the clashes.', 'The clashes left 30 people wounded.'],
    ['between the dead and the wounded', 'The quake killed 41 people.', 'The quake injured 300 people.'],
    ['between two events', 'A storm in the north injured 30 people.', 'A fire in a hotel injured 25 people.'],
    ['between units', 'The repair will cost $2.5 million.', 'The repair will take 18 people.'],
    [
      'where two could be meant',
      'The explosion injured 30 people. A second explosion injured 12 people.',
      'The explosion injured 25 people.',
    ],
    ['between measures', 'Inflation was 2.4% in April.', 'Unemployment was 5.1% in April.'],
  ])('%s', (_, then, now) => {
    expect(changes(then, now)).toEqual([]);
  });
});

test('beside a key figure the others of its name are kept, at the end, and no further ones', () => {
  const [figure] = SAMPLE_ANNOTATION.figures;
  const figureOf = (value: number, of: string, key: boolean) => ({ ...figure!, value, of, key, part: null });
  const figures = [
    figureOf(12, 'Pumps', false),
    figureOf(30, 'pumps', true),
    figureOf(5, 'boats', false),
    figureOf(7, 'dams', true),
  ];
  const { figures: stored } = keepOf({ ...SAMPLE_ANNOTATION, figures }, '2026-03-08T00:00:00Z');
  expect(stored.map(({ value }) => value)).toEqual([30, 7, 12]);
});

describe('earlier articles', () => {
  const current = keepOf(SAMPLE_ANNOTATION, '2026-03-08T00:00:00Z');
  const earlier = (part: Partial<KeptArticle>): KeptArticle => ({
    ...current,
    url: 'https://news.example/earlier',
    title: 'Earlier',
    figures: [],
    ...part,
  });
  const person = (name: string) => ({ name, type: 'person' as const });
  const place = (name: string) => ({ name, type: 'place' as const });

  test('share two main actors, also where one is named by the last name', () => {
    const article = earlier({ actors: [person('Erdogan'), place('Kosovo'), place('Norway')] });
    expect(earlierArticles(current, [article])[0]?.shared).toEqual(['Kosovo', 'Recep Tayyip Erdogan']);
  });

  test('one actor makes no story, and half a name is not the same name', () => {
    expect(earlierArticles(current, [earlier({ actors: [place('Kosovo'), place('Norway')] })])).toEqual([]);
    expect(earlierArticles(current, [earlier({ actors: [person('Berg'), place('Kosovo')] })])).toEqual([]);
  });

  test('the article itself is not among them', () => {
    expect(earlierArticles(current, [{ ...current, title: 'Before' }])).toEqual([]);
    const shared = { ...current, url: `${current.url.replace('news.', 'amp.news.')}?from=newsletter` };
    expect(earlierArticles(current, [shared])).toEqual([]);
    expect(earlierArticles(current, [{ ...shared, url: 'https://courier.example/battalion' }])).toHaveLength(1);
  });

  test('come most shared first, then newest, at most five', () => {
    const two = [place('Kosovo'), place('Serbia')];
    const kept = [1, 2, 3, 4, 5, 6].map((n) =>
      earlier({ url: `https://news.example/${n}`, published: `2023-05-0${n}T08:00:00Z`, actors: two }),
    );
    const closest = earlier({ url: 'https://news.example/0', published: null, readAt: '2020-01-01T00:00:00Z' });
    const found = earlierArticles(current, [...kept, closest]);
    expect(found.map(({ url }) => url.at(-1))).toEqual(['0', '6', '5', '4', '3']);
    expect(found[0]?.date).toBe('2020-01-01T00:00:00Z');
  });
});

test('an address is kept without its fragment', () => {
  expect(articleKey('https://news.example/a?id=1#comments')).toBe('https://news.example/a?id=1');
});

test('words for outcomes are sorted, and each says one thing', () => {
  const all = Object.values(OUTCOME_WORDS).flat();
  for (const words of Object.values(OUTCOME_WORDS)) expect(words).toEqual([...words].sort());
  expect(new Set(all).size).toBe(all.length);
});
