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
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    blocks.push({ role: 'paragraph', start, end: start + match[0].trim().length });
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
