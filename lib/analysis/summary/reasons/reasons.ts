import type { RankedAnswer } from '../../../contract.ts';
import { overlaps } from '../../language/within.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { Cue } from '../phrases/cues.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { type LinearModel, probability } from '../weighing/linear-model.ts';
import type { ReasonCandidate, ReasonFeature } from './reason-features.ts';
import { ReasonFinder } from './reason-finder.ts';

/** Sentences in which reasons are sought. */
const REACH = 40;

/** Clauses and phrases that may answer the question the cues stand for, best first, none over another. */
export function reasonCandidates(
  article: ArticleView,
  events: readonly MainEvent[],
  chances: ArticleChances,
  cues: readonly Cue[],
): ReasonCandidate[] {
  const finder = new ReasonFinder(article, events, chances, cues);
  article.sentences.slice(0, REACH).forEach((view, position) => {
    finder.read(view, position);
  });
  const ranked = [...finder.candidates].sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
  const apart: ReasonCandidate[] = [];
  for (const reason of ranked) {
    const { passage } = reason;
    if (apart.some((other) => overlaps(other.passage, passage))) continue;
    if (apart.some(({ passage: other }) => other.text.toLowerCase() === passage.text.toLowerCase())) continue;
    apart.push(reason);
  }
  return apart.map((reason, rank) => ({
    ...reason,
    features: {
      ...reason.features,
      score: reason.score,
      rank: 1 / (1 + rank),
      lead: reason.score - apart[0].score,
    },
  }));
}

/** Probability of being a good answer from which a reason is shown; chosen as that of a date. */
const LEAST_PROBABLE = 0.55;

/** The best of the candidates, each worth at least `least`, marked where the model doubts them; at most `limit`. */
export function findReasons(
  article: ArticleView,
  events: readonly MainEvent[],
  chances: ArticleChances,
  cues: readonly Cue[],
  limit: number,
  least: number,
  model: LinearModel<ReasonFeature>,
): RankedAnswer[] {
  return reasonCandidates(article, events, chances, cues)
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ passage, features }) =>
      probability(model, features) >= LEAST_PROBABLE ? passage : { ...passage, doubtful: true },
    );
}
