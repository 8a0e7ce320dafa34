import { describe, expect, it } from 'vitest';
import { domainOf, FOLDS, siteFolds } from '../../../tools/train-locator/folds.ts';

it.each([
  ['https://www.news.example/a', 'news.example'],
  ['https://sport.daily.co.uk:8080/b', 'daily.co.uk'],
  ['http://paper.com.au', 'paper.com.au'],
  ['page-12', 'page-12'],
  [null, ''],
])('the domain of %j is %j', (url, domain) => {
  expect(domainOf(url)).toBe(domain);
});

describe('folds', () => {
  const pages = Array.from({ length: 60 }, (_, i) => ({ url: `https://www.paper${i}.example/story` }));

  it('hold a site together, by its domain and by its publisher, whichever corpus names it', () => {
    for (const split of [0, 1, 2, 3]) {
      const [first, second, third] = siteFolds(
        [
          { url: 'https://paper.example/1', publisher: 'The Paper' },
          { url: 'https://blog.paper.example/2' },
          { url: 'https://amp.example/3', publisher: 'The Paper' },
        ],
        split,
      );
      expect(second).toBe(first);
      expect(third).toBe(first);
    }
  });

  it('are all in use, and other ones in each split', () => {
    expect(new Set(siteFolds(pages)).size).toBe(FOLDS);
    expect(siteFolds(pages, 1)).toEqual(siteFolds(pages, 1));
    const splits = [0, 1, 2, 3, 4, 5].map((split) => siteFolds(pages, split));
    const together = (folds: readonly number[]) =>
      pages.flatMap((_, i) => pages.slice(i + 1).map((_, j) => folds[i] === folds[i + 1 + j]));
    for (const [i, one] of splits.entries())
      for (const other of splits.slice(i + 1)) {
        const own = together(one);
        const both = together(other).filter((same, pair) => same && own[pair]);
        expect(both.length / own.filter(Boolean).length).toBeLessThan(0.35);
      }
  });

  it('hold the domains of a publisher together, and pages of one of them that name none', () => {
    const [first, second, third, fourth] = siteFolds([
      { url: null, publisher: 'The Paper' },
      { url: 'https://paper.example/1', publisher: 'The Paper' },
      { url: 'https://amp.example/2', publisher: 'The Paper' },
      { url: 'https://amp.example/3' },
    ]);
    expect([second, third, fourth]).toEqual([first, first, first]);
  });
});
