import type { MainEvent } from '../../../lib/analysis/summary/event/main-event.ts';
import { findMainEvents } from '../../../lib/analysis/summary/event/what.ts';
import type { SummaryModels } from '../../../lib/analysis/summary/models.ts';
import type { ArticleView } from '../../../lib/analysis/summary/sentences/sentence-view.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { type ArticleChances, weighArticle } from '../../../lib/analysis/summary/weighing/article-chances.ts';
import type { Summary } from '../../../lib/contract.ts';

const SURE = { bias: 5, weights: {} };

/**
 * Weights by which rules can be tested whatever is learned: the top and the headline count, and no candidate is
 * doubted.
 */
export const PLAIN_MODELS: SummaryModels = {
  news: SURE,
  main: { bias: -1, weights: { agreement: 6, nearTop: 1, quoted: -2 } },
  key: { bias: -2, weights: { agreement: 1.5, nearTop: 1, newsDate: 1, quoted: -1.5 } },
  who: SURE,
  when: SURE,
  where: SURE,
  why: SURE,
  how: SURE,
};

export const plainChances = (article: ArticleView): ArticleChances => weighArticle(article, PLAIN_MODELS);

export const plainEvents = (article: ArticleView): MainEvent[] => findMainEvents(article, plainChances(article));

/** The summary by plain weights. */
export const plainSummary = (article: ArticleView): Summary => summarise(article, PLAIN_MODELS);
