import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  countArticles,
  eraseArticles,
  exportArticles,
  keepArticle,
  keptArticles,
  MOST_ARTICLES,
} from '../../../lib/browser/reading-history.ts';
import { keepOf } from '../../../lib/knowledge/reading-history/kept-article.ts';
import { SAMPLE_ANNOTATION } from '../../../tools/panel/sample-page.ts';

const ARTICLE = keepOf(SAMPLE_ANNOTATION, '2026-03-08T10:00:00.000Z');

beforeEach(eraseArticles);

test('an article is kept once, with what it said last', async () => {
  await keepArticle(ARTICLE);
  await keepArticle({ ...ARTICLE, title: 'Changed', readAt: '2026-03-09T10:00:00.000Z' });
  expect((await keptArticles()).map(({ title }) => title)).toEqual(['Changed']);
});

test('nothing of the article’s sentences is kept but single words', () => {
  const kept = JSON.stringify(ARTICLE);
  expect(kept).not.toContain('asked for help');
  expect(kept).not.toContain('These soldiers will make');
  expect(ARTICLE.url).toBe('https://news.example/world/battalion-kosovo');
});

test('the article read longest ago goes when there are too many', async () => {
  const start = Date.UTC(2026, 0, 1);
  for (let n = 0; n < MOST_ARTICLES + 3; n += 1) {
    const readAt = new Date(start + n * 60_000).toISOString();
    await keepArticle({ ...ARTICLE, url: `https://news.example/${n}`, readAt });
  }
  const kept = await keptArticles();
  expect(kept).toHaveLength(MOST_ARTICLES);
  expect(kept[0]?.url).toBe('https://news.example/3');
});

test('everything can be taken out as a file and erased', async () => {
  await keepArticle(ARTICLE);
  expect(JSON.parse(await exportArticles())).toEqual({ newsgloss: 'reading', articles: [ARTICLE] });
  await eraseArticles();
  expect(await countArticles()).toBe(0);
});
