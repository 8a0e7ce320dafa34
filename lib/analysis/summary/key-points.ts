import type { Passage } from '../../contract.ts';
import { attributionStart, clauseEnds, passageOf } from './clauses.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import type { MainEvent } from './what.ts';
import { isWord, overlap } from './words.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/** Words from which no point is added to the first three; these may be longer, since a limit on them cost more facts than words. */
const BUDGET = 56;
const LONGEST = 20;
/** Sentences of a long article that are looked at. */
const REACH = 60;

/** What a point is worth. Named here so that they can be tuned together; set on the development articles. */
const WEIGHTS = {
  position: 1.2,
  decay: 0.42,
  earliness: 0.3,
  agreement: 0.8,
  keyFigure: 0.3,
  figure: 0.12,
  actor: 0.28,
  event: 2,
  quoted: 0.7,
  opening: 0.12,
  verbless: 0.4,
  repeat: 2.2,
  /** Words that are forgiven when worth is weighed against length. */
  ease: 16,
} as const;

interface Point {
  view: SentenceView;
  passage: Passage;
  words: number;
  base: number;
  figures: string[];
  keyFigures: string[];
  actors: { id: string; salience: number }[];
}

const count = (view: SentenceView, from: number, to: number): number =>
  view.sentence.tokens.slice(from, to).filter(isWord).length;

/** The sentence without a closing attribution, and its main part when that is shorter and still says something. */
function versions(article: ArticleView, view: SentenceView): { passage: Passage; words: number }[] {
  const { tokens } = view.sentence;
  const from = view.clause?.dateline ?? 0;
  const full = attributionStart(tokens, from, tokens.length, view.people);
  const ends = [full];
  if (view.clause && view.quoted < 0.3) {
    const shorter = clauseEnds(tokens, view.clause.verb, full).filter(
      (to) => to < full && count(view, from, to) >= 7 && count(view, from, to) <= LONGEST,
    );
    const longest = shorter.at(-1);
    if (longest !== undefined) ends.push(longest);
  }
  return ends.flatMap((to) => {
    const passage = passageOf(article.text.article.text, tokens, from, to);
    const words = count(view, from, to);
    return passage && words <= 34 ? [{ passage, words }] : [];
  });
}

function pointsOf(article: ArticleView, view: SentenceView, position: number, event: MainEvent | undefined): Point[] {
  const total = Math.max(1, article.sentences.length);
  const opening = /^(?:He|She|It|They|This|That|These|Those|But|And|His|Her|Their|Its)$/.test(
    view.sentence.tokens[0]?.text ?? '',
  );
  const base =
    WEIGHTS.position / (1 + WEIGHTS.decay * position) +
    WEIGHTS.earliness * (1 - position / total) +
    WEIGHTS.agreement * view.agreement -
    WEIGHTS.quoted * view.quoted -
    (opening ? WEIGHTS.opening : 0) -
    (view.clause ? 0 : WEIGHTS.verbless) +
    (event && view === event.view ? WEIGHTS.event : 0);
  return versions(article, view).map(({ passage, words }) => {
    const inside = view.figures.filter((figure) => figure.end <= passage.end);
    const key = (figure: { value: number; unit: string | null }) => `${figure.value} ${figure.unit ?? ''}`;
    return {
      view,
      passage,
      words,
      base,
      figures: inside.map(key),
      keyFigures: inside.filter((figure) => figure.key).map(key),
      actors: view.actors
        .filter((actor) => actor.mentions.some(({ start, end }) => start >= passage.start && end <= passage.end))
        .map(({ id, salience }) => ({ id, salience })),
    };
  });
}

/** 3 to 5 sentences or clauses in text order, chosen one by one for what they add to those before. */
export function chooseKeyPoints(article: ArticleView, event: MainEvent | undefined): Passage[] {
  const points = article.sentences
    .slice(0, REACH)
    .flatMap((view, position) => pointsOf(article, view, position, event));
  const chosen: Point[] = [];
  const covered = new Set<string>();
  let words = 0;
  const worth = (point: Point): number => {
    const fresh = (keys: readonly string[], most: number) =>
      Math.min(most, new Set(keys.filter((key) => !covered.has(key))).size);
    const actors = point.actors.reduce((sum, { id, salience }) => sum + (covered.has(id) ? 0 : salience), 0);
    const repeat = chosen.reduce((most, other) => Math.max(most, overlap(other.view.stems, point.view.stems)), 0);
    const value =
      point.base +
      WEIGHTS.keyFigure * fresh(point.keyFigures, 3) +
      WEIGHTS.figure * fresh(point.figures, 3) +
      WEIGHTS.actor * Math.min(1.5, actors) -
      WEIGHTS.repeat * repeat;
    return value / Math.sqrt(point.words + WEIGHTS.ease);
  };
  while (chosen.length < MAX_POINTS) {
    let best: Point | null = null;
    let most = -Infinity;
    for (const point of points) {
      if (chosen.some(({ view }) => view === point.view)) continue;
      if (chosen.length > 0 && chosen.length + 1 > MIN_POINTS && words + point.words > BUDGET) continue;
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
  }
  return chosen.map(({ passage }) => passage).sort((a, b) => a.start - b.start);
}
