import type { Annotation, Article, Span } from '../../contract.ts';
import { firstFrom } from './first-from.ts';
import { splitSentences } from './sentences.ts';

/** An article with the language that the analysis went by. */
export type ReadArticle = Pick<Annotation, 'article' | 'language'>;

const known = new WeakMap<Article, { language: string; sentences: readonly Span[] }>();

/** The article's sentences in text order, cut once. */
function sentencesOf({ article, language }: ReadArticle): readonly Span[] {
  const cut = known.get(article);
  if (cut?.language === language) return cut.sentences;
  const sentences = article.blocks.flatMap((block) =>
    splitSentences(article.text.slice(block.start, block.end), language).map(
      ({ start, end }): Span => ({ start: block.start + start, end: block.start + end }),
    ),
  );
  known.set(article, { language, sentences });
  return sentences;
}

/** The last of the sentences, in text order, that begins at the offset or before it; undefined when all begin later. */
export const sentenceAt = <Cut extends Span>(sentences: readonly Cut[], offset: number): Cut | undefined =>
  sentences[firstFrom(sentences, offset + 1) - 1];

/**
 * The sentence around a span of the article's text, as the analysis cuts them: "the U.S. army" is inside one. From the
 * first to the last one when the span lies in several; the span itself where it stands outside all blocks.
 */
export function sentenceAround(read: ReadArticle, { start, end }: Span): Span {
  const sentences = sentencesOf(read);
  const first = sentenceAt(sentences, start);
  const last = sentenceAt(sentences, Math.max(start, end - 1));
  return {
    start: Math.min(start, first && first.end > start ? first.start : start),
    end: Math.max(end, last?.end ?? end),
  };
}
