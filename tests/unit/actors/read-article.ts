import { readFileSync } from 'node:fs';
import { findActors, readTaggerModel, type TaggerModel } from '../../../lib/analysis/actors/find-actors.ts';
import { type AnalysedText, analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import type { Actor, Article } from '../../../lib/contract.ts';

/** The model that the extension ships. */
export function shippedModel(): TaggerModel {
  return readTaggerModel(readFileSync(new URL('../../../public/models/actors-en.bin', import.meta.url)));
}

/** A text of paragraphs as an article of the language. */
export function articleOf(text: string, title = '', language = 'en'): AnalysedText {
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ start, end: start + paragraph.length, role: 'paragraph' });
    start += paragraph.length + 2;
  }
  const rest = { standfirst: null, byline: [], publisher: null, published: null, modified: null };
  return analyseText({ language, title, text, blocks, ...rest });
}

/** The actors of a text, checked for what every result promises. */
export function actorsOf(text: string, model: TaggerModel | null, title = '', language = 'en'): Actor[] {
  const article = articleOf(text, title, language);
  const actors = findActors(article, model);
  for (const { mentions, salience } of actors) {
    if (mentions.length === 0 || !(salience >= 0 && salience <= 1))
      throw new Error('an actor without mentions or salience');
    for (const mention of mentions) {
      if (text.slice(mention.start, mention.end) !== mention.text) throw new Error(`a wrong span: ${mention.text}`);
    }
  }
  return actors;
}
