import { expect, it } from 'vitest';
import { CLUTTER_PHRASES } from '../../../lib/article/clutter-phrases.ts';
import { CLUTTER_SELECTORS } from '../../../lib/article/clutter-selectors.ts';
import { normaliseDate } from '../../../lib/article/dates.ts';
import { HINT_GROUPS } from '../../../lib/article/hint-groups.ts';
import { normalisePhrase, phraseLevel } from '../../../lib/article/phrases.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { SECTIONS } from '../../../lib/article/stated-kind.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

it.each([
  ['2023-06-04T17:20:00Z', '2023-06-04T17:20:00Z'],
  ['2023-06-04 17:20 +0300', '2023-06-04T17:20:00+03:00'],
  ['20230604', '2023-06-04'],
  ['1685899200', '2023-06-04T17:20:00Z'],
  ['Sun, 04 Jun 2023 17:20:00 GMT', '2023-06-04T17:20:00Z'],
  ['June 4, 2023', '2023-06-04'],
  ['4.6.2023', '2023-06-04'],
  ['2023-13-04', null],
  ['soon', null],
  ['', null],
])('reads the date %j', (text, iso) => {
  expect(normaliseDate(text)).toBe(iso);
});

it.each(Object.entries(CLUTTER_PHRASES))('phrases of %s are sorted, unique and in normal form', (_, phrases) => {
  expect([...phrases]).toEqual([...new Set(phrases)].sort());
  for (const phrase of phrases) expect(normalisePhrase(phrase)).toBe(phrase);
});

it.each(CLUTTER_SELECTORS.map(([kind, selectors]) => [kind, selectors] as const))(
  'selectors of %s are sorted and valid',
  (_, selectors) => {
    expect([...selectors]).toEqual([...new Set(selectors)].sort());
    const document = parseDocument('<p></p>', '');
    for (const selector of selectors) expect(() => document.querySelector(selector)).not.toThrow();
  },
);

it('naming words are sorted by group', () => {
  const names = HINT_GROUPS.map(([name]) => name);
  expect(names).toEqual([...names].sort());
  expect(names.length).toBeLessThan(31);
});

it.each([
  ['Read more', 2],
  ['READ MORE: a storm', 1],
  ['Lesen Sie auch:', 2],
  ['Reading is fun', 0],
])('%j speaks of reading on: %i', (text, level) => {
  expect(phraseLevel(text, 'read-more')).toBe(level);
});

it('settles conflicts of metadata by the stated rules', () => {
  const html = `<html lang="en-gb"><head><title>Ferry pier shut: what to know | Velden Post</title>
    <meta property="og:title" content="Velden closes its pier"><meta property="og:site_name" content="Velden Post">
    <meta property="article:published_time" content="2026-05-02">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Ferry pier shut: what to know",
    "datePublished":"2026-05-01T08:00:00+02:00","author":[{"@type":"Person","name":"By Jon Hald"},{"@type":"Organization","name":"Velden Post"}],"publisher":{"name":"Velden Post"},}]}</script>
    </head><body><h1>Velden closes its pier</h1></body></html>`;
  const { article } = readArticle(parseDocument(html, 'https://post.example/a'), {
    url: 'https://post.example/a',
    isVisible: isVisibleByAttributes,
  });
  expect(article).toMatchObject({
    title: 'Velden closes its pier',
    byline: ['Jon Hald'],
    publisher: 'Velden Post',
    published: '2026-05-01T08:00:00+02:00',
    language: 'en-GB',
  });
});

it('reads text under 20,000 nested elements without recursion', () => {
  const text = 'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years.';
  const document = parseDocument(`<body>${'<div>'.repeat(20_000)}<p>${text}</p>`, '');
  expect(() => readArticle(document, { url: '', isVisible: isVisibleByAttributes })).not.toThrow();
});

it('gives a reason for an empty page', () => {
  const reading = readArticle(parseDocument('', ''), { url: '', isVisible: isVisibleByAttributes });
  expect(reading.article.text).toBe('');
  expect(reading.reason).toBe('no-text');
});

it('takes no longer for a title that was never closed', () => {
  const words = 'Harbour - Post | '.repeat(40_000);
  const document = parseDocument(`<html><head><title>${words}`, 'https://post.example/a');
  const { article } = readArticle(document, { url: 'https://post.example/a', isVisible: isVisibleByAttributes });
  expect(article.title.length).toBeLessThanOrEqual(1000);
});

it.each([
  ['https://velden.example/opinion/2026/why-the-pier-matters', '', 'opinion'],
  ['https://velden.example/2026/opinion-of-the-court', '', null],
  ['https://velden.example/a/pier', '<meta property="article:section" content="Op-Ed">', 'opinion'],
  ['https://velden.example/a/pier', '<meta property="article:section" content="Interviews">', 'interview'],
  [
    'https://velden.example/a/pier',
    '<script type="application/ld+json">{"@type":"OpinionNewsArticle"}</script>',
    'opinion',
  ],
  [
    'https://velden.example/a/pier',
    '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
    'live-blog',
  ],
  ['https://velden.example/news/pier', '<meta property="article:section" content="Politics">', null],
  ['about:blank', '', null],
])('reads how the article is made from %s %s', (url, head, kind) => {
  const html = `<head>${head}</head><h1>Pier</h1><article><p>The council of Velden closed the old pier on Friday.</p></article>`;
  const { article } = readArticle(parseDocument(html, url), { url, isVisible: isVisibleByAttributes });
  expect(article.statedKind).toBe(kind);
});

it('names of sections are in lower case', () => {
  for (const names of Object.values(SECTIONS)) expect([...names]).toEqual([...names].map((name) => name.toLowerCase()));
});

it.each([
  ['… Read more …', 'read more'],
  ['Sağ (İ)', 'sağ (i'],
  ['“𝔸”!', '𝔸'],
  ['e\u0301 —', 'e\u0301'],
  ['---', ''],
])('the form of the phrase %j is %j', (text, expected) => {
  expect(normalisePhrase(text)).toBe(expected);
});

it('a long run of signs in a phrase takes no long time', () => {
  const signs = '…'.repeat(400_000);
  expect(normalisePhrase(`Old pier ${signs} closes${signs}`)).toBe(`old pier ${signs} closes`);
});
