import { describe, expect, it } from 'vitest';
import type { AnalysedText } from '../../../lib/analysis/language/analysed-text.ts';
import { articleKind } from '../../../lib/analysis/summary/article-kind.ts';
import type { StatedKind } from '../../../lib/contract.ts';
import { articleOf, NOTHING } from './article.ts';

const PARAGRAPH = 'The council met in the old town hall and spoke about the new road for two hours without a vote.';
const ESSAY = 'I think that we should ask our leaders what they want from us before we give them my street.';

const statedAs = (statedKind: StatedKind, text: AnalysedText): AnalysedText => ({
  ...text,
  article: { ...text.article, statedKind },
});

describe('articleKind', () => {
  it.each([
    ['short', articleOf('Council meets', PARAGRAPH)],
    ['report', articleOf('Council meets', ...Array(12).fill(PARAGRAPH))],
    ['long', articleOf('Council meets', ...Array(120).fill(PARAGRAPH))],
    ['list', articleOf('Seven things to know about the road', ...Array(10).fill(PARAGRAPH))],
    ['list', articleOf('The new road', PARAGRAPH, ...Array(6).fill('* A longer point about the road'))],
    ['live-blog', articleOf('Road vote: as it happened', ...Array(10).fill(PARAGRAPH))],
    [
      'live-blog',
      articleOf(
        'Road vote',
        ...Array(4)
          .fill([`14:05 ${PARAGRAPH}`, PARAGRAPH])
          .flat(),
      ),
    ],
    ['interview', articleOf('The road', ...Array(5).fill(['Why did the council wait?', PARAGRAPH]).flat())],
    ['interview', articleOf('Ida Lund interview: the road and I', ...Array(12).fill(PARAGRAPH))],
    ['report', articleOf('Lund agrees to interview with guards', ...Array(12).fill(PARAGRAPH))],
    ['opinion', articleOf('Whose road is it', ...Array(12).fill(ESSAY))],
    ['opinion', statedAs('opinion', articleOf('Whose road is it', ...Array(12).fill(PARAGRAPH)))],
    ['opinion', articleOf('Opinion: Whose road is it', ...Array(12).fill(PARAGRAPH))],
  ] as const)('calls it %s', (kind, text) => {
    expect(articleKind(text, NOTHING)).toBe(kind);
  });
});
