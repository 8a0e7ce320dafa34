import { describe, expect, it } from 'vitest';
import type { AnalysedText } from '../../../lib/analysis/language/analysed-text.ts';
import { articleKind } from '../../../lib/analysis/summary/article-kind.ts';
import type { Quote, StatedKind } from '../../../lib/contract.ts';
import { articleOf, NOTHING } from './article.ts';

const PARAGRAPH = 'The council met in the old town hall and spoke about the new road for two hours without a vote.';
const ESSAY = 'I think that we should ask our leaders what they want from us before we give them my street.';

const ADVICE = 'You can ask for your money back.';
const MINE = 'The mine was dug long ago, and guards now search each part of the mine before the old mine closes.';

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
    ['report', articleOf('Whose road is it', ...Array(12).fill(ESSAY), ADVICE)],
    ['opinion', articleOf('Whose road is it', ...Array(30).fill(ESSAY), ADVICE)],
    ['opinion', statedAs('opinion', articleOf('Whose road is it', ...Array(12).fill(PARAGRAPH)))],
    ['opinion', articleOf('Opinion: Whose road is it', ...Array(12).fill(PARAGRAPH))],
    ['report', articleOf('Guards search the coal mine', ...Array(12).fill(MINE))],
  ] as const)('calls it %s', (kind, text) => {
    expect(articleKind(text, NOTHING)).toBe(kind);
  });

  it('hears "you" from the writer alone', () => {
    const words = '“You will never see the plan, and you know it,”';
    const text = articleOf('Whose road is it', ...Array(12).fill(ESSAY), `${words} the mayor told me.`);
    const start = text.article.text.indexOf(words);
    const quote = { start, end: start + words.length, text: words, kind: 'direct' } as Quote;
    expect(articleKind(text, { ...NOTHING, quotes: [quote] })).toBe('opinion');
    expect(articleKind(text, NOTHING)).toBe('report');
  });

  it.each([
    ['Election live: votes are counted', 'live-blog'],
    ['Live: votes are counted in Brell', 'live-blog'],
    ['Brell election live – latest', 'live-blog'],
    ['Brell election live - latest', 'live-blog'],
    ['Storm live coverage: ferries stay in port', 'live-blog'],
    ['Storm live updates', 'live-blog'],
    ['Brell seçimi canlı: oylar sayılıyor', 'live-blog'],
    ['BRELL SEÇİMİ CANLI ANLATIM: OYLAR SAYILIYOR', 'live-blog'],
    ['Live-action film of the ferry delayed', 'report'],
    ['Two live-in carers jailed', 'report'],
    ['The road where they live: a visit', 'report'],
    ['A new place to live – and to work', 'report'],
    ['Enkazdan canlı çıkarıldı', 'report'],
    ['10 best bridges of Brell', 'list'],
    ['Ten of the worst storms in Brell', 'list'],
    ['The 12 biggest ferries', 'list'],
    ['Nine very old ways to cross the bay', 'list'],
    ['Ten die in worst floods in decades', 'report'],
    ['12 killed as worst storm hits Brell', 'report'],
    ['Seven hurt in biggest fire of the year', 'report'],
    ['Opinion - Whose road is it', 'opinion'],
    ['Opinion-makers meet in Brell', 'report'],
    ['Letter-writers win a prize in Brell', 'report'],
  ])('reads the headline "%s"', (title, kind) => {
    expect(articleKind(articleOf(title, ...Array(12).fill(PARAGRAPH)), NOTHING)).toBe(kind);
  });
});
