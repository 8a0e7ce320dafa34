import { tokenize } from '../../language/tokenize.ts';
import { isWord } from '../../language/words.ts';
import { passageOf } from '../phrases/passage.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { MainEvent } from './main-event.ts';

/** Sentences that a lead may have, of at most so many words each; set by reading. */
const LEAD_SENTENCES = 4;
const MOST_WORDS = 60;
/** Share of a sentence in quotation marks from which it is somebody's words. */
const MOSTLY_QUOTED = 0.5;
/**
 * Words of the headline are met in a sentence by their first letters, so that endings do not matter; shorter ones are
 * articles and prepositions in most languages.
 */
const FIRST_LETTERS = 5;
const SHORTEST = 4;

/** The first letters of the longer words, in lower case without accents. */
function beginnings(words: readonly string[]): Set<string> {
  const long = words.filter((word) => word.length >= SHORTEST);
  return new Set(
    long.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, FIRST_LETTERS)),
  );
}

/** How many words of the headline the sentence has, whatever their endings. */
export function sharesWithHeadline({ text }: ArticleView, { sentence }: SentenceView): number {
  const headline = beginnings(tokenize(text.article.title).map((token) => token.text));
  const words = beginnings(sentence.tokens.filter(isWord).map((token) => token.text));
  return [...headline].filter((beginning) => words.has(beginning)).length;
}

/**
 * The main event where the verbs of a language are not known: that of the sentences of the lead which has most words of
 * the headline, the first of several; nothing where there is no sentence.
 */
export function leadEvents(article: ArticleView): MainEvent[] {
  const lead = article.sentences
    .slice(0, LEAD_SENTENCES)
    .filter(({ words, quoted }) => words <= MOST_WORDS && quoted < MOSTLY_QUOTED);
  const [best] = (lead.length > 0 ? lead : article.sentences.slice(0, 1))
    .map((view) => ({ view, shared: sharesWithHeadline(article, view) }))
    .sort((x, y) => y.shared - x.shared);
  if (!best) return [];
  const { tokens } = best.view.sentence;
  const passage = passageOf(article.text.article.text, tokens, 0, tokens.length);
  return passage ? [{ view: best.view, from: 0, verb: 0, to: tokens.length, passage }] : [];
}
