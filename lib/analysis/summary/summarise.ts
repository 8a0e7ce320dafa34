import type { ArticleKind, Passage, Summary } from '../../contract.ts';
import { articleKind } from './article-kind.ts';
import { WHY_CUES } from './cues.ts';
import { headlineReason } from './headline-reason.ts';
import { findHow } from './how.ts';
import { candidatePoints, chooseKeyPoints } from './key-points.ts';
import { findReasons } from './reasons.ts';
import type { ArticleView } from './sentence-view.ts';
import { findMainEvents, type MainEvent, withoutReasons } from './what.ts';
import { findWhen } from './when.ts';
import { findWhere } from './where.ts';
import { findWho } from './who.ts';

/** Worth from which a clause is a reason of this event rather than of another; set by reading. */
const LEAST_SURE = 0.5;

/** Kinds that tell many things and date none as the news. */
const ESSAYS: ReadonlySet<ArticleKind> = new Set(['interview', 'opinion']);

/** Longest account of the main event that stands for its clause, in words; of 26, 30 and 34 the best on the development articles. */
const FULLER_WORDS = 30;

/**
 * The main event and the key points. Where a point tells the whole event and then more, it is the event's line; where it tells more before
 * that, the clause stays. Other points are chosen beside it, as both would say the same twice.
 */
function told(
  article: ArticleView,
  event: MainEvent | undefined,
  why: readonly Passage[],
): Pick<Summary, 'what' | 'keyPoints'> {
  const clause = event ? [event.passage] : [];
  const points = candidatePoints(article, event);
  const keyPoints = chooseKeyPoints(article, event, [...clause, ...why], points);
  const [whole] = clause.flatMap(({ start, end }) =>
    keyPoints.filter(
      (point) => point.start <= start && point.end >= end && point.text.split(' ').length <= FULLER_WORDS,
    ),
  );
  if (!whole) return { what: clause, keyPoints };
  const others = chooseKeyPoints(article, event, [whole, ...why], points);
  if (others.some((point) => point.start < whole.end && point.end > whole.start)) return { what: clause, keyPoints };
  return { what: whole.start === clause[0].start ? [whole] : clause, keyPoints: others };
}

/** Answers who, what, when, where, why and how with passages of the article and picks the key points. */
export function summarise(article: ArticleView): Summary {
  const kind = articleKind(article.text, article.findings);
  const events = findMainEvents(article);
  const main = events[0];
  const stated = headlineReason(article, main);
  const reasons = findReasons(article, events, WHY_CUES, 2, LEAST_SURE);
  const why = stated
    ? [stated, ...reasons.filter(({ start, end }) => end <= stated.start || start >= stated.end)]
    : reasons;
  const event = main && withoutReasons(article, main, why);
  const { what, keyPoints } = told(article, event, why);
  return {
    who: findWho(article, main, 5),
    what,
    when: findWhen(article, main, 2, ESSAYS.has(kind)),
    where: findWhere(article, main, 3),
    why,
    how: findHow(article, events, why),
    keyPoints,
    articleKind: kind,
  };
}
