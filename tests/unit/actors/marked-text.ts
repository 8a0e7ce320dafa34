import { type Mention, mentionAt } from '../../../lib/analysis/actors/mention.ts';
import type { EntityType } from '../../../lib/analysis/actors/tagger/labels.ts';
import type { AnalysedText } from '../../../lib/analysis/language/analysed-text.ts';
import { articleOf } from './read-article.ts';

/** A text whose names are marked as the tagger would: "[PER Ana Holt] came to [LOC Lund]." */
export function markedText(marked: string, title = ''): { text: AnalysedText; mentions: Mention[] } {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let plain = '';
  for (const part of marked.split(/(\[(?:PER|ORG|LOC|GROUP|MISC) [^\]]+\])/)) {
    const found = /^\[(\w+) (.+)\]$/.exec(part);
    const words = found ? found[2] : part;
    if (found) spans.push({ start: plain.length, end: plain.length + words.length, type: found[1] as EntityType });
    plain += words;
  }
  const text = articleOf(plain, title);
  const mentions = spans.map(({ start, end, type }) => {
    const sentence = text.sentences.findIndex((one) => one.start <= start && end <= one.end);
    const { tokens } = text.sentences[sentence];
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= end);
    const mention = mentionAt(text, sentence, first, last, type);
    if (!mention) throw new Error(`no mention: ${plain.slice(start, end)}`);
    return mention;
  });
  return { text, mentions };
}
