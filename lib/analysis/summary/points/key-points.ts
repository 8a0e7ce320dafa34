import type { Passage } from '../../../contract.ts';
import { contentStems, overlap, shared } from '../../language/en/stems.ts';
import { isWithin } from '../../language/within.ts';
import { isWord } from '../../language/words.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { Point } from './point-candidates.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/**
 * Words of the main event and the points together above which no point is added to the first three, and what the last
 * may have over.
 */
const ROOM = 62;
const OVER = 10;
/** Worth below which no point is added to the first three, in log-odds; by reading. */
const LEAST_WORTH = -3;
/** Words that a point must have beside those of the answers that stand in it. */
const LEAST_NEW = 10;
/** From this share of common words (F1) on, two sentences say the same. */
const SAME = 0.5;
/** Content words that a point must have that nothing before it has. */
const LEAST_FRESH = 4;

/**
 * What a point gains by what it adds to the lines before it, in log-odds; set by cross-validation (docs/quality.md).
 */
const WEIGHTS = {
  /**
   * For each key figure, and each other one, that no point before has; with .8 instead, 108 articles tell .014 fewer
   * key facts.
   */
  keyFigure: 1.2,
  figure: 0.3,
  /**
   * For each word of the headline that neither the event nor a point before has; with .2 instead, .012 fewer key facts.
   */
  headline: 1.2,
  /**
   * For each word of the standfirst alone that no line before has; of 0, .3, .6, 1: key sentences .378, .380, .384,
   * .382.
   */
  standfirst: 0.6,
  /** For the share of its words, F1, that the line most like it has; by reading. */
  repeat: -1.6,
  /** For each noun that stands for what no line before tells; halves them and costs no key sentence. */
  pointing: -1,
} as const;

/**
 * New figures, words of the headline and of the standfirst, and nouns without their telling, for which a point gains or
 * loses at most.
 */
const MOST_FIGURES = 3;
const MOST_OF_HEADLINE = 3;
const MOST_OF_STANDFIRST = 4;
const MOST_POINTING = 2;

/** What the lines before a point tell. */
interface Told {
  views: SentenceView[];
  /** Stems of the whole sentences. */
  stems: Set<string>;
  /**
   * Stems of the headline, as the event's line and points have them, and all that the reader has met, with the headline
   * itself.
   */
  headline: Set<string>;
  met: Set<string>;
  figures: Set<string>;
}

function worth(point: Point, told: Told): number {
  const count = (most: number, keys: readonly string[], known: ReadonlySet<string>) =>
    Math.min(most, new Set(keys.filter((key) => !known.has(key))).size);
  const repeat = told.views.reduce((most, view) => Math.max(most, overlap(view.stems, point.view.stems)), 0);
  return (
    point.base +
    WEIGHTS.keyFigure * count(MOST_FIGURES, point.keyFigures, told.figures) +
    WEIGHTS.figure * count(MOST_FIGURES, point.figures, told.figures) +
    WEIGHTS.headline * count(MOST_OF_HEADLINE, point.headline, told.headline) +
    WEIGHTS.standfirst * count(MOST_OF_STANDFIRST, point.standfirst, told.met) +
    WEIGHTS.repeat * repeat +
    WEIGHTS.pointing * count(MOST_POINTING, point.pointing, told.met)
  );
}

/** Has it enough words that no answer in its sentence has? */
function isNew({ view, from, to }: Point, answers: readonly Passage[]): boolean {
  const words = view.sentence.tokens.slice(from, to).filter(isWord);
  const told = words.filter((word) => answers.some((answer) => isWithin(answer, word)));
  return told.length === 0 || words.length - told.length >= LEAST_NEW;
}

/** Is every word of it in one of the answers? */
const isTold = ({ passage }: Point, answers: readonly Passage[]): boolean =>
  answers.some((answer) => isWithin(answer, passage));

/**
 * Up to 5 sentences in text order, at least 3 where the article has so many beside that of the event, chosen one by one
 * for what they add to those before, to the main event and to the `answers`: those have lines of their own in the
 * summary. An answer is repeated only with enough that is new, or for want of other sentences; the event never is.
 */
export function chooseKeyPoints(
  article: ArticleView,
  event: MainEvent | undefined,
  answers: readonly Passage[],
  all: readonly Point[],
): Passage[] {
  const fresh = choose(
    article,
    all.filter((point) => isNew(point, answers)),
    event,
  );
  const points =
    fresh.length >= MIN_POINTS
      ? fresh
      : choose(
          article,
          all.filter((point) => !isTold(point, answers)),
          event,
        );
  return points.map(({ passage }) => passage).sort((x, y) => x.start - y.start);
}

/** Adds the sentence to what is told. */
function tell(told: Told, view: SentenceView): void {
  told.views.push(view);
  for (const stem of view.stems) {
    told.stems.add(stem);
    told.met.add(stem);
  }
}

function choose(article: ArticleView, points: readonly Point[], event: MainEvent | undefined): Point[] {
  const chosen: Point[] = [];
  const line = event ? event.view.sentence.tokens.slice(event.from, event.to) : [];
  const told: Told = {
    views: [],
    stems: new Set(),
    headline: contentStems(line),
    met: new Set(article.headline),
    figures: new Set(),
  };
  if (event) tell(told, event.view);
  let words = line.filter(isWord).length;
  const isFresh = ({ view }: Point) => view.stems.size - shared(view.stems, told.stems) >= LEAST_FRESH;
  const fits = (point: Point) =>
    (chosen.length < MIN_POINTS || words + point.words <= ROOM + OVER) &&
    isFresh(point) &&
    told.views.every((view) => view !== point.view && overlap(view.stems, point.view.stems) <= SAME);
  while (chosen.length < MAX_POINTS && (chosen.length < MIN_POINTS || words < ROOM)) {
    let best: Point | null = null;
    let most = -Infinity;
    for (const point of points) {
      const value = fits(point) ? worth(point, told) : -Infinity;
      if (value > most) {
        best = point;
        most = value;
      }
    }
    if (!best || (chosen.length >= MIN_POINTS && most < LEAST_WORTH)) break;
    chosen.push(best);
    tell(told, best.view);
    for (const stem of best.headline) told.headline.add(stem);
    for (const figure of best.figures) told.figures.add(figure);
    words += best.words;
  }
  return chosen;
}
