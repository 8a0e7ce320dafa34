import type { ArticleKind, Summary } from '../../contract.ts';
import { articleKind } from './article-kind.ts';
import { WHY_CUES } from './cues.ts';
import { headlineReason } from './headline-reason.ts';
import { findHow } from './how.ts';
import { chooseKeyPoints } from './key-points.ts';
import { findReasons } from './reasons.ts';
import type { ArticleView } from './sentence-view.ts';
import { findMainEvents, withoutReasons } from './what.ts';
import { findWhen } from './when.ts';
import { findWhere } from './where.ts';
import { findWho } from './who.ts';

/** Worth from which a clause is a reason of this event rather than of another; set by reading. */
const LEAST_SURE = 0.5;

/** Kinds that tell many things and date none as the news. */
const ESSAYS: ReadonlySet<ArticleKind> = new Set(['interview', 'opinion']);

/** Answers who, what, when, where, why and how with passages of the article and picks the key points. */
export function summarise(article: ArticleView): Summary {
  const kind = articleKind(article.text, article.findings);
  const events = findMainEvents(article);
  const main = events[0];
  const told = headlineReason(article, main);
  const reasons = findReasons(article, events, WHY_CUES, 2, LEAST_SURE);
  const why = told ? [told, ...reasons.filter(({ start, end }) => end <= told.start || start >= told.end)] : reasons;
  const event = main && withoutReasons(article, main, why);
  const what = event ? [event.passage] : [];
  return {
    who: findWho(article, main, 5),
    what,
    when: findWhen(article, main, 2, ESSAYS.has(kind)),
    where: findWhere(article, main, 3),
    why,
    how: findHow(article, events, why),
    keyPoints: chooseKeyPoints(article, event, [...what, ...why]),
    articleKind: kind,
  };
}
