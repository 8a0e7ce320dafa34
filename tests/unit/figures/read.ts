import { findFigures } from '../../../lib/analysis/figures/find-figures.ts';
import { type AnalysedText, analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import type { Article, Figure } from '../../../lib/contract.ts';

/** A text as an article, a paragraph for each line. */
export function analysed(text: string, language = 'en'): AnalysedText {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { role: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const article: Article = {
    language,
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    text,
    blocks,
  };
  return analyseText(article);
}

/** The figures of a text. */
export function figuresIn(text: string, language = 'en'): Figure[] {
  return findFigures(analysed(text, language));
}

/** A figure in one line: "about 40..50 km per day", "+" and "-" for up and down. */
export function brief({ value, valueTo, unit, approx, per, change, kind }: Figure): string {
  const bound = approx === '=' ? '' : approx;
  const joint = kind === 'pair' ? ':' : '..';
  const range = valueTo === null ? `${value}` : `${value}${joint}${valueTo}`;
  const direction = change === null ? '' : ` ${change}`;
  return `${bound}${range} ${unit ?? '-'}${per === null ? '' : ` per ${per}`}${direction}`;
}
