import { analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import { findQuotes } from '../../../lib/analysis/quotes/find-quotes.ts';
import type { Actor, Article, Quote } from '../../../lib/contract.ts';

/** An article of paragraphs; nothing but its text and language matters to the quote finder. */
export function articleOf(...paragraphs: string[]): Article {
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ start, end: start + paragraph.length, role: 'paragraph' });
    start += paragraph.length + 2;
  }
  return {
    language: 'en',
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    text: paragraphs.join('\n\n'),
    blocks,
  };
}

/** Quotes of an article with these paragraphs, in English unless told. */
export function readQuotes(paragraphs: string | string[], actors: readonly Actor[] = [], language = 'en'): Quote[] {
  return findQuotes(analyseText({ ...articleOf(...[paragraphs].flat()), language }), actors);
}

/** An actor with the mentions that its forms have in the text. */
export function actorOf(id: string, name: string, type: Actor['type'], text: string, ...forms: string[]): Actor {
  const mentions = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + form.length,
      text: form,
    })),
  );
  return { id, name, type, role: null, salience: 1, mentions: mentions.sort((a, b) => a.start - b.start) };
}
