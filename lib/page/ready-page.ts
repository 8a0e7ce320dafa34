import type { ArticleReading } from '../article/read-article.ts';
import type { AnnotatedPage, HiddenItem } from '../browser/messages.ts';
import type { PaintEngine, Settings } from '../browser/settings.ts';
import type { Analysis, Notice } from '../contract.ts';

/** What is known of an article that is shown. */
interface ShownArticle {
  url: string;
  /** The detector's confidence, 0 to 1. */
  score: number;
  reading: ArticleReading;
  analysis: Analysis;
  /** As it is hidden now. */
  clutter: HiddenItem[];
  engine: PaintEngine;
  notices: Notice[];
}

/** An article that is shown, as the panel is told of it. */
export function annotatedPage(shown: ShownArticle, { highlightsOn, clutterHidden }: Settings): AnnotatedPage {
  const { url, score, reading, analysis, clutter, engine, notices } = shown;
  return {
    annotation: {
      id: url,
      url,
      isArticle: true,
      articleScore: score,
      article: reading.article,
      clutter: clutter.map(({ kind, text }) => ({ kind, text })),
      ...analysis,
    },
    related: reading.related,
    clutter,
    highlightsOn,
    clutterHidden,
    engine,
    notices,
  };
}
