import { actorsInSteps, type TaggerModel } from '../../lib/analysis/actors/find-actors.ts';
import { figuresInSteps } from '../../lib/analysis/figures/find-figures.ts';
import { textInSteps } from '../../lib/analysis/language/analysed-text.ts';
import { quotesInSteps } from '../../lib/analysis/quotes/find-quotes.ts';
import { findMainEvents } from '../../lib/analysis/summary/event/what.ts';
import { HOW_CUES, WHY_CUES } from '../../lib/analysis/summary/phrases/cues.ts';
import { reasonCandidates } from '../../lib/analysis/summary/reasons/reasons.ts';
import type { ArticleView } from '../../lib/analysis/summary/sentences/sentence-view.ts';
import { whenCandidates } from '../../lib/analysis/summary/time-and-place/when.ts';
import { whereCandidates } from '../../lib/analysis/summary/time-and-place/where.ts';
import { viewInSteps } from '../../lib/analysis/summary/view-article.ts';
import { type WeighingModels, weighArticle } from '../../lib/analysis/summary/weighing/article-chances.ts';
import { articleFeatures } from '../../lib/analysis/summary/weighing/article-features.ts';
import type { Features } from '../../lib/analysis/summary/weighing/linear-model.ts';
import { sentenceFeatures } from '../../lib/analysis/summary/weighing/sentence-features.ts';
import { whoCandidates } from '../../lib/analysis/summary/who/who.ts';
import { timelineInSteps } from '../../lib/analysis/timeline/find-timeline.ts';
import type { Article, Span } from '../../lib/contract.ts';
import { finish } from '../../lib/steps.ts';

/** Questions whose candidates were judged one by one. */
export const JUDGED = ['who', 'when', 'where', 'why', 'how'] as const;
export type Judged = (typeof JUDGED)[number];

/** good: a careful editor would print it; defensible: true and secondary; wrong. */
export type Verdict = 'G' | 'D' | 'W';

type Range = readonly [start: number, end: number];

/** What one reader said of an article, in ranges of UTF-16 code units of its text. */
export interface Reading {
  main: Range[];
  key: Range[];
  background: Range[];
  answers: Record<Judged | 'what', [start: number, end: number, verdict: Verdict][]>;
}

/** A line of labels.ndjson. */
export interface Labelled {
  set: string;
  id: string;
  /** Length of the article's text when it was read: another length means other offsets. */
  length: number;
  kind: string;
  readings: Reading[];
  /** The part of the text that was read. */
  read: Range;
}

/** A candidate with its features and the readers' verdicts. */
export interface JudgedCandidate {
  features: Features;
  verdicts: Verdict[];
}

/** A sentence with its features and the share of readers who chose it. */
export interface JudgedSentence {
  features: Features;
  main: number;
  key: number;
}

/** Everything that can be learned from one article. */
export interface Lesson {
  id: string;
  /** What the whole text shows, and how much its kind is news, 0..1. */
  article: Features;
  news: number;
  /** How much the article counts in learning. */
  weight: number;
  sentences: JudgedSentence[];
  answers: Record<Judged, JudgedCandidate[]>;
}

/** How much news there is in the kinds that readers tell apart; in guides, lists, reviews and opinions none. */
const NEWS: Readonly<Record<string, number>> = { report: 1, live: 1, feature: 0.5, interview: 0.4 };

/**
 * What an article that is no news counts in learning: people read the news with this. Of 0.15, 0.4 and 1: the event is
 * right in .747, .747 and .740 of news.
 */
const OTHER_KINDS = 0.4;

/** The article as the summary reads it. */
export function viewOf(article: Article, tagger: TaggerModel | null): ArticleView {
  const text = finish(textInSteps(article));
  const actors = finish(actorsInSteps(text, tagger));
  const figures = finish(figuresInSteps(text));
  const timeline = finish(timelineInSteps(text));
  const quotes = finish(quotesInSteps(text, actors));
  return finish(viewInSteps(text, { actors, figures, timeline, quotes }));
}

/**
 * Puts what readers said beside what the program sees, with the main event as `models` choose it. Candidates that no
 * reader judged are left out.
 */
export function lessonOf(labelled: Labelled, view: ArticleView, models: WeighingModels): Lesson {
  const chances = weighArticle(view, models);
  const events = findMainEvents(view, chances);
  const candidates: Record<Judged, { passage: Span; features: Features }[]> = {
    who: whoCandidates(view, events[0], chances),
    when: whenCandidates(view, events[0], chances).map(({ entry, features }) => ({ passage: entry, features })),
    where: whereCandidates(view, events[0], chances),
    why: reasonCandidates(view, events, chances, WHY_CUES),
    how: reasonCandidates(view, events, chances, HOW_CUES),
  };
  const judged = (question: Judged): JudgedCandidate[] =>
    candidates[question].flatMap(({ passage: { start, end }, features }) => {
      const verdicts = labelled.readings.flatMap(({ answers }) =>
        answers[question].filter(([from, to]) => from === start && to === end).map(([, , verdict]) => verdict),
      );
      return verdicts.length > 0 ? [{ features, verdicts }] : [];
    });
  const rows = sentenceFeatures(view);
  const share = (part: 'main' | 'key', { start, end }: Span) =>
    labelled.readings.filter((reading) => reading[part].some(([from, to]) => from === start && to === end)).length /
    labelled.readings.length;
  const sentences = view.sentences.slice(0, rows.length).flatMap(({ sentence: { start, end } }, index) =>
    end > labelled.read[1]
      ? []
      : [
          {
            features: rows[index],
            main: share('main', { start, end }),
            key: share('key', { start, end }),
          },
        ],
  );
  const answers = Object.fromEntries(JUDGED.map((question) => [question, judged(question)]));
  return {
    id: labelled.id,
    article: articleFeatures(view),
    news: NEWS[labelled.kind] ?? 0,
    weight: labelled.kind in NEWS ? 1 : OTHER_KINDS,
    sentences,
    answers: answers as Lesson['answers'],
  };
}
