import { expect, it } from 'vitest';
import { DETECT_NAMES, detectFeatures } from '../../../lib/article/detect-features.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

it.each([
  ['https://post.example/News/2026/pier-closes', 1],
  ['https://post.example/article/379018', 1],
  ['https://post.example/news_view.html?idx=1', 1],
  ['https://post.example/wirtschaft/hafen.html', 1],
  ['https://shop.example/buy-local-honey', 1],
  ['https://news.example/newsletters/pier', 0],
  ['https://shop.example/worldwide/pier', 0],
  ['not an address', 0],
])('%s has a word of newspapers: %j', (url, expected) => {
  const row = detectFeatures(parseDocument('<p>The pier closes.</p>', url), url);
  expect(row[DETECT_NAMES.indexOf('news-address')]).toBe(expected);
});

it('measures only what is asked for', () => {
  const page = parseDocument('<h1>Pier</h1><p>The pier closes.</p>', 'https://post.example/pier');
  const whole = detectFeatures(page, 'https://post.example/pier');
  const place = DETECT_NAMES.indexOf('headlines');
  const row = detectFeatures(page, 'https://post.example/pier', new Set([place]));
  expect([...row]).toEqual([...whole].map((value, at) => (at === place ? value : 0)));
  expect(row[place]).toBe(1);
});
