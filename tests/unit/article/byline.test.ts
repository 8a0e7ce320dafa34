import { expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

const STORY =
  '<p>The harbour council of Velden voted on Tuesday to close the old ferry pier for two years, and a bus will replace the boats.</p>';

function bylineOf(inner: string, author?: string): string[] {
  const stated = author ? `<meta name="author" content="${author}">` : '';
  const html = `<html lang="en"><head><title>Pier closes</title>${stated}</head><body>${inner}</body></html>`;
  return readArticle(parseDocument(html, ''), { url: '', isVisible: isVisibleByAttributes }).article.byline;
}
const head = (byline: string) => `<article><header><h1>Pier closes</h1>${byline}</header>${STORY}</article>`;

it.each([
  ['Ann Example, RDN, MS', ['Ann Example']],
  ['Ann Example; Ph.D.', ['Ann Example']],
  ['Ann Example on Monday', ['Ann Example']],
  ['Ann Example ● December 23', ['Ann Example']],
  ['Ann Example Tuesday, May 4', ['Ann Example']],
  ['Analysis by Ann Example', ['Ann Example']],
  ['Текст: Анна Примерова', ['Анна Примерова']],
  ['The Harbour on Sunday', ['The Harbour on Sunday']],
  ['Sunday Courier', ['Sunday Courier']],
  ['Anne Garçon', ['Anne Garçon']],
  ['Bo Yeşin in Velden', ['Bo Yeşin']],
])('the author stated as %j is %j', (stated, names) => {
  expect(bylineOf(head(''), stated)).toEqual(names);
});

it('a name and the same as a part of an address are one author', () => {
  expect(bylineOf(head(''), 'Ann Example; ann-example')).toEqual(['Ann Example']);
});

it('authors of other stories and of comments are not those of this one', () => {
  const own = '<div><div><p class="byline"><a href="/a">Ann Example</a></p></div></div>';
  const other = '<div><div><div><p class="byline"><a href="/b">Bo Sample</a></p></div></div></div>';
  expect(bylineOf(`${head(own)}<section>${other}</section>`)).toEqual(['Ann Example']);
  const comment = '<div class="comment"><span class="author-name">Cy Guest</span></div>';
  expect(bylineOf(`<article><h1>Pier closes</h1>${STORY}${comment}</article>`)).toEqual([]);
});

it('of the links of a byline those to authors count, and no controls', () => {
  const tags = '<a href="/author/ann">Ann Example</a> <a href="/topic/ports">Ports and Piers</a>';
  expect(bylineOf(head(`<p class="byline">${tags}</p>`))).toEqual(['Ann Example']);
  const control = '<a href="/x">Ann Example</a> <a href="/y">Learn more</a>';
  expect(bylineOf(head(`<p class="byline">${control}</p>`))).toEqual(['Ann Example']);
});

it('a name after "By" and before a day is read from the text of the byline', () => {
  const byline = '<p class="byline">by Ann Example<br>Monday, November 18, 2019 <a href="/blog">Harbour Blog</a></p>';
  expect(bylineOf(head(byline))).toEqual(['Ann Example']);
});
