import { type AnalysedText, analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import type { Findings } from '../../../lib/analysis/summary/sentences/findings.ts';
import type { ArticleView } from '../../../lib/analysis/summary/sentences/sentence-view.ts';
import { viewArticle } from '../../../lib/analysis/summary/view-article.ts';
import type { Actor, Block, Figure, Quote, TimelineEntry } from '../../../lib/contract.ts';

/** No finder found anything. */
export const NOTHING: Findings = { actors: [], figures: [], quotes: [], timeline: [] };

/** An analysed article from paragraphs; one that starts with "# " is a subheading, with "* " a list item. */
export function articleOf(title: string, ...paragraphs: string[]): AnalysedText {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    const mark = /^[#*] /.exec(paragraph)?.[0];
    const body = mark ? paragraph.slice(2) : paragraph;
    const role = mark === '# ' ? 'subheading' : mark === '* ' ? 'list-item' : 'paragraph';
    blocks.push({ role, start: text.length, end: text.length + body.length });
    text += body;
  }
  return analyseText({
    language: 'en',
    title,
    standfirst: null,
    byline: [],
    publisher: null,
    published: '2024-03-06',
    modified: null,
    text,
    blocks,
  });
}

/** The article of these paragraphs as the summary reads it, in which no finder found anything. */
export const viewOf = (title: string, ...paragraphs: string[]): ArticleView =>
  viewArticle(articleOf(title, ...paragraphs), NOTHING);

/** An actor with all places where the names stand in the text. */
export function actorOf(text: AnalysedText, type: Actor['type'], salience: number, ...names: string[]): Actor {
  const mentions = names.flatMap((name) => {
    const start = text.article.text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, text: name }];
  });
  return { id: names[0].toLowerCase(), name: names[0], type, role: null, salience, mentions };
}

/** A date expression where it first stands in the text. */
export function dateOf(text: AnalysedText, words: string, value: string): TimelineEntry {
  const start = text.article.text.indexOf(words);
  return { start, end: start + words.length, text: words, value, type: 'date', event: null };
}

/** A figure where its number first stands in the text. */
export function figureOf(text: AnalysedText, words: string, key = false): Figure {
  const start = text.article.text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'quantity',
    value: Number(words),
    valueTo: null,
    unit: null,
    approx: '=',
    approxWords: null,
    amountWords: null,
    per: null,
    change: null,
    of: null,
    part: null,
    key,
  };
}

/** A direct quotation of words that stand in the text. */
export function quoteOf({ article }: AnalysedText, words: string): Quote {
  const start = article.text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'direct',
    speaker: null,
    speakerName: null,
    actor: null,
    unnamed: false,
    verb: null,
    strength: 'neutral',
  };
}
