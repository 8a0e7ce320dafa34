import type { Article, Span } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';
import { identifyLanguage, isSurelyNot, OTHER_LANGUAGE } from './identify-language.ts';
import { splitSentences } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

export type { Token } from './token.ts';

/** A sentence of one block; it never crosses a block's border. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  block: number;
  /** In text order, without white space. */
  tokens: Token[];
}

/** The article's text, cut once into sentences and tokens for all the finders. */
export interface AnalysedText {
  article: Article;
  /**
   * Two-letter code of the article's language as its words show, else as the page declares it, 'und', or
   * OTHER_LANGUAGE.
   */
  language: string;
  sentences: Sentence[];
}

/** Cuts the article into sentences and tokens. Linear in the text; an empty article gives no sentences. */
export function analyseText(article: Article): AnalysedText {
  return finish(textInSteps(article));
}

/** The same as `analyseText`, in steps. */
export function* textInSteps(article: Article): Steps<AnalysedText> {
  const declared = article.language.split('-')[0].toLowerCase() || 'und';
  const language = languageOf(article.text, declared);
  const sentences: Sentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    yield;
    const blockText = article.text.slice(block.start, block.end);
    for (const span of splitSentences(blockText, language)) {
      const start = block.start + span.start;
      const end = block.start + span.end;
      sentences.push({ start, end, block: index, tokens: tokenize(article.text, start, end) });
    }
  }
  return { article, language, sentences };
}

/**
 * The language that the words show where they show one: many sites declare English for whatever they publish. Else the
 * declared one, unless a long text has none of its words; and English for a text in Latin script that is too short or
 * mixed to tell, since a headline, a sentence or a table is read best with the words of the language that the analysis
 * knows best.
 */
function languageOf(text: string, declared: string): string {
  const shown = identifyLanguage(text);
  const isOther = shown === 'und' && isSurelyNot(declared === 'und' ? 'en' : declared, text);
  if (isOther && /\p{Script=Latin}/u.test(text)) return OTHER_LANGUAGE;
  if (declared === 'und') return shown === 'und' && /\p{Script=Latin}/u.test(text) ? 'en' : shown;
  return shown !== 'und' && Object.hasOwn(FREQUENT_WORDS, declared) ? shown : declared;
}
