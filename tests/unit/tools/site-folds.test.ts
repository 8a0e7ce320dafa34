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
    expect(siteFolds(pages, 1)).not.toEqual(siteFolds(pages));
    expect(siteFolds(pages, 1)).toEqual(siteFolds(pages, 1));
  });
});
