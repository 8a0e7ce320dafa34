import type { Article } from '../contract.ts';

/**
 * The longest text that is analysed, in UTF-16 code units: some 70,000 words, ten times the longest feature. What is
 * beyond is shown as it is, and the panel says so.
 */
export const LONGEST_TEXT = 400_000;

/** The article cut after the last block that fits, so that a giant page costs no more than a giant article. */
export function shortenArticle(article: Article, longest = LONGEST_TEXT): { article: Article; shortened: boolean } {
  if (article.text.length <= longest) return { article, shortened: false };
  const whole = article.blocks.filter(({ end }) => end <= longest);
  const [first] = article.blocks;
  const blocks = whole.length > 0 || !first ? whole : [{ ...first, end: longest }];
  const text = article.text.slice(0, blocks.at(-1)?.end ?? 0);
  return { article: { ...article, text, blocks }, shortened: true };
}
