import type { RankedAnswer } from '../../../contract.ts';
import { shared } from '../../language/en/stems.ts';
import { oneHasOther } from '../../language/whole-words.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { type Features, type LinearModel, probability } from '../weighing/linear-model.ts';
import { PlaceFinder, type WhereCandidate, type WhereFeature } from './place-finder.ts';

/** Worth from which a phrase is a place rather than a thing "in" which something is; set by reading. */
const LEAST = 0.2;
/** Worth from which a named place is told where there is no better answer; set by reading. */
const LEAST_ALONE = -0.2;
/** Sentences that are read for phrases of place. */
const MOST_SENTENCES = 30;

/**
 * Probability of being the place from which a phrase is shown, and that in the headline or a dateline, where fewer are
 * wrong at the same probability. Chosen by cross-validation, with one that is wrong held to cost as much as three good
 * ones that are missing (docs/quality.md).
 */
const LEAST_PROBABLE = 0.55;
const LEAST_PROBABLE_NAMED = 0.5;
/** The same for a place behind one that is shown: of such only two in five were good. */
const LEAST_PROBABLE_SECOND = 0.7;

/** Worth by which the headline says that it happened there, and does not only name the place. */
const HAPPENED_THERE = 1;

/**
 * Is it surely the place of something else, whatever its probability: where somebody is from whom the event's sentence
 * describes, or a name alone, which tells whose something is rather than where, outside that sentence? `isSecond`:
 * behind a place that is shown, where such a name is none in that sentence either: "Norland closed the bridge in
 * Brell". By cross-validation the places outside that are left out are one wrong, two secondary and two good ones.
 */
function isOfElse(features: Features<WhereFeature>, isSecond: boolean): boolean {
  const { aside, bare, inEvent, headlineWorth = 0 } = features;
  const isOutside = inEvent !== 1 && headlineWorth < HAPPENED_THERE;
  return aside === 1 || (bare === 1 && (isSecond || isOutside));
}

const leastProbable = ({ inEvent, headline, dateline }: Features<WhereFeature>): number =>
  dateline || (headline && !inEvent) ? LEAST_PROBABLE_NAMED : LEAST_PROBABLE;

/** The phrases that may be the place of the main event, best first, the town before its country. */
export function whereCandidates(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
): WhereCandidate[] {
  const finder = new PlaceFinder(article, event, chances);
  article.sentences.slice(0, MOST_SENTENCES).forEach((view, position) => {
    finder.read(view, position);
  });
  const counts = new Map<string, number>();
  for (const { stems } of finder.candidates) for (const key of stems) counts.set(key, (counts.get(key) ?? 0) + 1);
  const counted = finder.candidates.map((item) => {
    const frequency = Math.max(1, ...[...item.stems].map((key) => counts.get(key) ?? 1));
    const often = Math.min(4, frequency - 1);
    return { ...item, score: item.score + 0.12 * often, features: { ...item.features, often } };
  });
  counted.sort((a, b) => b.score - b.loss - a.score + a.loss || a.passage.start - b.passage.start);
  const best = counted[0] ? counted[0].score - counted[0].loss : 0;
  return counted.map((item, rank) => ({
    ...item,
    features: { ...item.features, score: item.score, rank: 1 / (1 + rank), lead: item.score - item.loss - best },
  }));
}

/** Where the main event happened, marked where it may be of something else. At most `limit`. */
export function findWhere(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
  limit: number,
  model: LinearModel<WhereFeature>,
): RankedAnswer[] {
  const candidates = whereCandidates(article, event, chances);
  const sure = candidates.filter(({ score }) => score >= LEAST);
  const chosen: RankedAnswer[] = [];
  const told = new Set<string>();
  const last = candidates.filter(({ isKnown, score }) => isKnown && score >= LEAST_ALONE).slice(0, 1);
  const heard: ReadonlySet<string>[] = [];
  for (const { passage, actor, stems, features } of sure.length > 0 ? sure : last) {
    if (chosen.length === limit) break;
    if (actor !== null && told.has(actor)) continue;
    const name = passage.text.toLowerCase();
    const others = chosen.map((other) => other.text.toLowerCase());
    if (others.some((other) => oneHasOther(other, name))) continue;
    if (heard.some((other) => shared(stems, other) === stems.size)) continue;
    heard.push(stems);
    const isSecond = chosen.some(({ doubtful }) => !doubtful);
    const least = isSecond ? LEAST_PROBABLE_SECOND : leastProbable(features);
    const isShown = probability(model, features) >= least && !isOfElse(features, isSecond);
    chosen.push(isShown ? passage : { ...passage, doubtful: true });
    if (actor !== null) told.add(actor);
  }
  return chosen;
}
