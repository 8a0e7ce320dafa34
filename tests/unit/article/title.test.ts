import { expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

const SHARED =
  'The harbour council of Velden closes the old ferry pier, and islanders ask who will bring their children to school now';

function titleOf(headline: string): string {
  const stated = JSON.stringify({ '@type': 'NewsArticle', headline });
  const html = `<html lang="en"><head><meta property="og:title" content="${SHARED}"><script type="application/ld+json">${stated}</script></head><body><p>Velden</p></body></html>`;
  return readArticle(parseDocument(html, ''), { url: '', isVisible: isVisibleByAttributes }).article.title;
}

it('a stated headline that was cut gives way to the whole one', () => {
  expect(titleOf(`${SHARED.slice(0, 100)}…`)).toBe(SHARED);
  expect(titleOf(SHARED.slice(0, 105))).toBe(SHARED);
});

it('a short headline that begins the shared one stays', () => {
  expect(titleOf('The harbour council of Velden closes the old ferry pier')).toBe(
    'The harbour council of Velden closes the old ferry pier',
  );
});

it('a text is no headline', () => {
  expect(titleOf('The council voted on Tuesday. '.repeat(12))).toBe(SHARED);
});
