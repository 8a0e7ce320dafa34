import { expect, test } from 'vitest';
import { shortenArticle } from '../../../lib/article/article-limit.ts';
import type { Article } from '../../../lib/contract.ts';

function article(...blocks: string[]): Article {
  let end = -2;
  return {
    language: 'en',
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    text: blocks.join('\n\n'),
    blocks: blocks.map((text) => {
      const start = end + 2;
      end = start + text.length;
      return { start, end, role: 'paragraph' };
    }),
  };
}

test.each([
  ['within the limit', article('aaaa', 'bbbb'), 'aaaa\n\nbbbb', false],
  ['with a block beyond it', article('aaaa', 'bbbb', 'cccc'), 'aaaa\n\nbbbb', true],
  ['of one block that is too long', article('a'.repeat(30)), 'aaaaaaaaaa', true],
])('an article %s', (_name, given, text, shortened) => {
  const result = shortenArticle(given, 10);
  expect(result.shortened).toBe(shortened);
  expect(result.article.text).toBe(text);
  expect(result.article.blocks.at(-1)?.end).toBe(text.length);
});
