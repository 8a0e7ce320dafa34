import type { SummaryModels } from '../../lib/analysis/summary/models.ts';
import type { ArticleView } from '../../lib/analysis/summary/sentences/sentence-view.ts';
import { summarise } from '../../lib/analysis/summary/summarise.ts';
import type { Passage, Span } from '../../lib/contract.ts';
import { answers, type Question } from '../../lib/digest/answers/answers.ts';
import { pointsOf } from '../../lib/digest/answers/points.ts';
import type { Labelled, Verdict } from './examples.ts';
import { learn } from './learn.ts';

const FOLDS = 5;
/** Share of a shown line and of a judged one that must overlap for the verdict to hold. */
const SAME = 0.6;

/** An article to measure on. */
export interface JudgedArticle {
  labelled: Labelled;
  view: ArticleView;
  group: string;
}

/** What a reader of the panel would meet. */
export interface PanelMeasures {
  articles: number;
  /** Share of articles whose first "what" stands in a sentence that tells the main event. */
  event: number;
  /**
   * Articles whose "what" is answered, and in how many of them by such a sentence; of all, and of reports and features.
   */
  answered: Record<'all' | 'news', { articles: number; right: number }>;
  /** Share of the key sentences that a line tells, the most important ones counting most. */
  keyCoverage: number;
  /** Share of the key points that stand in a key sentence. */
  keyPrecision: number;
  /** Mean words of event and points. */
  words: number;
  /** Shown answers by verdict; "unread": nobody judged such a line. */
  shown: Record<string, Record<Verdict | 'unread', number>>;
}

function foldOf(group: string): number {
  let hash = 0;
  for (const letter of group) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

const overlap = (a: Span, [start, end]: readonly [number, number]): number =>
  (Math.min(a.end, end) - Math.max(a.start, start)) / Math.max(a.end - a.start, end - start);

const isIn = ({ start, end }: Span, [from, to]: readonly [number, number]): boolean => start >= from && end <= to + 1;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));

const words = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Measures whole summaries by models that have seen neither the article nor its story. */
export function crossValidate(articles: readonly JudgedArticle[]): PanelMeasures {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(articles.filter(({ group }) => foldOf(group) !== fold)),
  );
  return measure(articles, ({ group }) => models[foldOf(group)]);
}

function measure(
  articles: readonly JudgedArticle[],
  modelsFor: (article: JudgedArticle) => SummaryModels,
): PanelMeasures {
  const event: number[] = [];
  const coverage: number[] = [];
  const precision: number[] = [];
  const lengths: number[] = [];
  const shown: PanelMeasures['shown'] = {};
  const answered: PanelMeasures['answered'] = { all: { articles: 0, right: 0 }, news: { articles: 0, right: 0 } };
  const count = (question: Question, verdict: Verdict | 'unread') => {
    shown[question] ??= { G: 0, D: 0, W: 0, unread: 0 };
    shown[question][verdict]++;
  };
  for (const article of articles) {
    const summary = summarise(article.view, modelsFor(article));
    const [reading] = article.labelled.readings;
    for (const { question, passage } of answers(summary)) {
      const best = [...reading.answers[question]]
        .sort(([from, to], [start, end]) => overlap(passage, [start, end]) - overlap(passage, [from, to]))
        .find(([start, end]) => overlap(passage, [start, end]) > SAME);
      count(question, best?.[2] ?? 'unread');
    }
    const points = pointsOf(summary);
    const lines = [...summary.what.filter(({ doubtful }) => !doubtful), ...points];
    lengths.push(words(lines));
    if (reading.main.length > 0) {
      const isRight = summary.what.slice(0, 1).some((line) => reading.main.some((main) => isIn(line, main)));
      event.push(isRight ? 1 : 0);
      const isNews = /^(?:feature|report)$/.test(article.labelled.kind);
      for (const kind of summary.what[0]?.doubtful ? [] : isNews ? (['all', 'news'] as const) : (['all'] as const)) {
        answered[kind].articles++;
        if (isRight) answered[kind].right++;
      }
    }
    if (reading.key.length === 0) continue;
    const importance = reading.key.map((_, rank) => 1 / (1 + rank / 4));
    const total = importance.reduce((sum, weight) => sum + weight, 0);
    const told = reading.key.map((key, rank) => (lines.some((line) => isIn(line, key)) ? importance[rank] : 0));
    coverage.push(told.reduce((sum, weight) => sum + weight, 0) / total);
    precision.push(
      mean(points.map((point) => ([...reading.key, ...reading.main].some((key) => isIn(point, key)) ? 1 : 0))),
    );
  }
  return {
    articles: articles.length,
    event: mean(event),
    answered,
    keyCoverage: mean(coverage),
    keyPrecision: mean(precision),
    words: mean(lengths),
    shown,
  };
}
