import { type ReadArticle, sentenceAround } from '../../analysis/language/sentence-around.ts';
import type { Span } from '../../contract.ts';

/**
 * So many characters before and after a passage are enough to know what it is about, and fit two lines of the panel.
 */
const BEFORE = 28;
const AFTER = 20;

/** A passage with the words of its sentence around it, whole words only, "…" where the sentence goes on. */
export function wordsAround(read: ReadArticle, { start, end }: Span): string {
  const { text } = read.article;
  const sentence = sentenceAround(read, { start, end });
  const left = text.slice(sentence.start, start).trimStart();
  const right = text.slice(end, sentence.end).replace(/[.\s]+$/, '');
  const before = left.length <= BEFORE ? left : `…\u00a0${left.slice(-BEFORE).replace(/^\S*\s+/, '')}`;
  const after = right.length <= AFTER ? right : `${right.slice(0, AFTER).replace(/[\s,;:]+\S*$/, '')}\u00a0…`;
  return before + text.slice(start, end) + after;
}
