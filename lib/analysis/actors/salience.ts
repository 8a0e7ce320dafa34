import type { Passage, Span } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { findQuotedSpans } from '../language/quotation-marks.ts';

/** What salience asks of a text; made once for all its actors. */
export interface SalienceFrame {
  /** The headline's words in lower case, between single spaces. */
  headline: string;
  leadEnd: number;
  sentenceStarts: ReadonlySet<number>;
  /** Ranges in quotation marks, in text order. */
  quoted: readonly Span[];
}

/** Prepares a text for `rawSalience`. */
export function salienceFrame({ article, sentences }: AnalysedText): SalienceFrame {
  return {
    headline: ` ${plainWords(article.title.replace(/['’]s\b/gu, ''))} `,
    leadEnd: article.blocks[Math.min(1, article.blocks.length - 1)]?.end ?? 0,
    sentenceStarts: new Set(sentences.map((sentence) => sentence.start)),
    quoted: article.blocks.flatMap(({ start, end }) => findQuotedSpans(article.text.slice(start, end), start)),
  };
}

/**
 * How much the story is about an actor, before scaling: in the headline 3, in the first two paragraphs 1.5, as a
 * sentence's first words 0.4 each, and the logarithm of the number of mentions, of which those in quotation marks count
 * half. Weights set by hand after the order of the news gold.
 */
export function rawSalience(
  { headline, leadEnd, sentenceStarts, quoted }: SalienceFrame,
  mentions: readonly Passage[],
): number {
  let weight = 0;
  for (const { start } of mentions) weight += isQuoted(quoted, start) ? 0.5 : 1;
  let score = Math.log2(1 + weight);
  const forms = new Set(mentions.map(({ text }) => plainWords(text)));
  for (const form of forms) {
    if (form.length > 1 && headline.includes(` ${form} `)) {
      score += 3;
      break;
    }
  }
  if (mentions.some(({ start }) => start < leadEnd)) score += 1.5;
  let subjects = 0;
  // also after "The "
  for (const { start } of mentions) if (sentenceStarts.has(start) || sentenceStarts.has(start - 4)) subjects += 1;
  return score + 0.4 * Math.min(5, subjects);
}

function isQuoted(quoted: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < quoted.length && quoted[low].start <= offset;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
