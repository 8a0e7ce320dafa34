import type { ReadArticle } from '../../analysis/language/sentence-around.ts';
import type { Figure } from '../../contract.ts';
import { wordsAround } from '../wording/words-around.ts';
import { type FigureWords, formatAmount, formatQuantity, unitBeside } from './format-figure.ts';

/**
 * What a figure of the article counts, "troops"; its unit where the article says no more, else its place in the
 * sentence.
 */
export function countedOf(figure: Figure, read: ReadArticle): string {
  return figure.of ?? unitBeside(figure.unit) ?? wordsAround(read, figure);
}

/** The amount that stands beside `countedOf`: with its unit, unless that is all that is counted. */
export function amountBeside(figure: Figure, locale: string, words: FigureWords): string {
  return figure.of === null ? formatAmount(figure, locale, words) : formatQuantity(figure, locale, words);
}

/**
 * The amount that stands beside the statement of a figure: with its unit, and without a sign for a change, which the
 * statement tells better: "fell to 27%".
 */
export function amountStated(figure: Figure, locale: string, words: FigureWords): string {
  return formatAmount(figure, locale, words, unitBeside(figure.unit));
}
