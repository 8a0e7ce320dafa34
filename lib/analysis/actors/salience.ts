import type { Passage } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';

/**
 * How much the story is about an actor, before scaling: in the headline 3, in the first two paragraphs 1.5, as a sentence's first
 * words 0.4 each, and the logarithm of the number of mentions. Weights set by hand after the order of the news gold.
 */
export function rawSalience(text: AnalysedText, mentions: readonly Passage[]): number {
  const { title, blocks } = text.article;
  const headline = ` ${title
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const forms = new Set(
    mentions.map((mention) =>
      mention.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ),
  );
  let score = Math.log2(1 + mentions.length);
  for (const form of forms) {
    if (form.length > 1 && headline.includes(` ${form} `)) {
      score += 3;
      break;
    }
  }
  const leadEnd = blocks[Math.min(1, blocks.length - 1)]?.end ?? 0;
  if (mentions.some((mention) => mention.start < leadEnd)) score += 1.5;
  const starts = new Set(text.sentences.map((sentence) => sentence.start));
  let subjects = 0;
  for (const mention of mentions) if (starts.has(mention.start) || starts.has(mention.start - 4)) subjects += 1;
  return score + 0.4 * Math.min(5, subjects);
}
