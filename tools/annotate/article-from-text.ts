import type { Article, Block } from '../../lib/contract.ts';

/**
 * Makes an article of a plain text, which stays as it is: every run of text between line breaks is a paragraph.
 * The language is 'und', so that the analysis identifies it.
 */
export function articleFromText(
  text: string,
  { title, published }: { title?: string | null; published?: string | null } = {},
): Article {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = start + line.trim().length;
    if (end > start) blocks.push({ role: 'paragraph', start, end });
  }
  return {
    language: 'und',
    title: title ?? '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: published ?? null,
    modified: null,
    text,
    blocks,
  };
}
