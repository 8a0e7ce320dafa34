import type { Passage } from '../../contract.ts';
import { type KeyPointWeights, WEIGHTS } from './key-point-weights.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { type Shortened, shortened } from './shortened.ts';
import type { MainEvent } from './what.ts';
import { contentStems, overlap } from './words.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/** Sentences of a long article that are looked at. */
const REACH = 60;

interface Point extends Shortened {
  view: SentenceView;
  base: number;
  figures: string[];
  keyFigures: string[];
  actors: { id: string; salience: number }[];
  stems: Set<string>;
}

const OPENING = /^(?:And|But|He|Her|His|If|It|Its|She|So|That|Their|There|These|They|This|Those|Which)$/;
const OUTLOOK = /\b(?:expected|expects?|faces?|forecasts?|plans?|will|would)\b/;
const TOLL =
  /\b(?:arrested|charged|convicted|dead|died|dies|fined|injured|injuring|jailed|killed|killing|sentenced|wounded)\b/;

/** In how many sentences each stem stands. */
function frequencies(article: ArticleView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of article.sentences.slice(0, REACH))
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function pointsOf(
  article: ArticleView,
  view: SentenceView,
  position: number,
  event: MainEvent | undefined,
  counts: ReadonlyMap<string, number>,
  weights: KeyPointWeights,
): Point[] {
  const total = Math.max(1, article.sentences.length);
  const block = article.text.article.blocks[view.sentence.block];
  const base =
    weights.position / (1 + weights.decay * position) +
    weights.earliness * (1 - position / total) +
    weights.agreement * view.agreement +
    weights.quoted * view.quoted +
    (OPENING.test(view.sentence.tokens[0]?.text ?? '') ? weights.opening : 0) +
    (view.clause ? 0 : weights.verbless) +
    (event && view === event.view ? weights.event : 0) +
    (block && view.sentence.start <= block.start ? weights.paragraph : 0);
  return shortened(article, view).map((version) => {
    const { passage, from, to } = version;
    const stems = contentStems(view.sentence.tokens.slice(from, to));
    let common = 0;
    for (const stem of stems) common += Math.log(counts.get(stem) ?? 1);
    const inside = view.figures.filter((figure) => figure.start >= passage.start && figure.end <= passage.end);
    const key = (figure: { value: number; unit: string | null }) => `${figure.value} ${figure.unit ?? ''}`;
    return {
      ...version,
      view,
      stems,
      base:
        base +
        weights.centrality * (stems.size ? common / stems.size : 0) +
        (OUTLOOK.test(passage.text) ? weights.outlook : 0) +
        (TOLL.test(passage.text) ? weights.toll : 0),
      figures: inside.map(key),
      keyFigures: inside.filter((figure) => figure.key).map(key),
      actors: view.actors
        .filter((actor) => actor.mentions.some(({ start, end }) => start >= passage.start && end <= passage.end))
        .map(({ id, salience }) => ({ id, salience })),
    };
  });
}

/** 3 to 5 sentences or clauses in text order, chosen one by one for what they add to those before. */
export function chooseKeyPoints(
  article: ArticleView,
  event: MainEvent | undefined,
  weights: KeyPointWeights = WEIGHTS,
): Passage[] {
  const counts = frequencies(article);
  const points = article.sentences
    .slice(0, REACH)
    .flatMap((view, position) => pointsOf(article, view, position, event, counts, weights));
  const chosen: Point[] = [];
  const covered = new Set<string>();
  let words = 0;
  const worth = (point: Point): number => {
    const fresh = (keys: readonly string[], most: number) =>
      Math.min(most, new Set(keys.filter((key) => !covered.has(key))).size);
    const actors = point.actors.reduce((sum, { id, salience }) => sum + (covered.has(id) ? 0 : salience), 0);
    const repeat = chosen.reduce((most, other) => Math.max(most, overlap(other.view.stems, point.view.stems)), 0);
    let concepts = 0;
    for (const stem of point.stems) if (!covered.has(`-${stem}`)) concepts += Math.log(1 + (counts.get(stem) ?? 1));
    const value =
      point.base +
      weights.keyFigure * fresh(point.keyFigures, 3) +
      weights.figure * fresh(point.figures, 3) +
      weights.actor * Math.min(1.5, actors) +
      weights.concepts * concepts +
      weights.repeat * repeat;
    return value / (point.words + weights.ease) ** weights.brevity;
  };
  while (chosen.length < MAX_POINTS) {
    let best: Point | null = null;
    let most = -Infinity;
    for (const point of points) {
      if (chosen.some(({ view }) => view === point.view)) continue;
      if (chosen.length > 0 && chosen.length + 1 > MIN_POINTS && words + point.words > weights.budget) continue;
      if (chosen.some(({ view }) => overlap(view.stems, point.view.stems) > 0.6)) continue;
      const value = worth(point);
      if (value > most) {
        best = point;
        most = value;
      }
    }
    if (!best) break;
    chosen.push(best);
    words += best.words;
    for (const key of [...best.figures, ...best.actors.map(({ id }) => id)]) covered.add(key);
    for (const stem of best.stems) covered.add(`-${stem}`);
  }
  return chosen.map(({ passage }) => passage).sort((a, b) => a.start - b.start);
}
