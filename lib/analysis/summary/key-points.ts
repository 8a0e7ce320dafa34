import type { Passage } from '../../contract.ts';
import { attributionStart, clauseEnds, passageOf } from './clauses.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import type { MainEvent } from './what.ts';
import { isWord, overlap } from './words.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/** Words of all the key points together. */
const BUDGET = 64;
const LONGEST = 24;

interface Point {
  view: SentenceView;
  passage: Passage;
  words: number;
  base: number;
}

/** The sentence, or its main part when it is long: without a closing attribution and without clauses after a comma. */
function shorten(article: ArticleView, view: SentenceView): { passage: Passage; words: number } | null {
  const { tokens } = view.sentence;
  const from = view.clause?.dateline ?? 0;
  const full = attributionStart(tokens, from, tokens.length);
  let end = full;
  const count = (to: number) => tokens.slice(from, to).filter(isWord).length;
  if (count(end) > LONGEST && view.clause && view.quoted < 0.3) {
    const ends = clauseEnds(tokens, view.clause.verb, full).filter((to) => count(to) >= 9 && count(to) <= LONGEST);
    end = ends.at(-1) ?? end;
  }
  const passage = passageOf(article.text.article.text, tokens, from, end);
  return passage && { passage, words: count(end) };
}

function basePoint(article: ArticleView, view: SentenceView, position: number): Point | null {
  const short = shorten(article, view);
  if (!short || short.words > 45) return null;
  const within = <Item extends { start: number; end: number }>(items: readonly Item[]) =>
    items.filter((item) => item.end <= short.passage.end);
  const figures = within(view.figures);
  const salience = view.actors.reduce((sum, actor) => sum + Math.min(1, actor.salience), 0);
  const total = article.sentences.length;
  const opening = /^(?:He|She|It|They|This|That|These|Those|But|And|His|Her|Their|Its)$/.test(
    view.sentence.tokens[0]?.text ?? '',
  );
  const base =
    1.2 / (1 + 0.45 * position) +
    0.5 * (1 - position / Math.max(1, total)) +
    0.9 * view.agreement +
    0.28 * Math.min(3, figures.filter((figure) => figure.key).length) +
    0.1 * Math.min(2, figures.length) +
    0.22 * Math.min(2, salience) -
    0.7 * view.quoted -
    (opening ? 0.15 : 0) -
    (short.words > LONGEST ? 0.35 : 0) -
    (view.clause ? 0 : 0.4);
  return { view, ...short, base };
}

/** 3 to 5 sentences or clauses in text order, chosen one by one for what they add to those before. */
export function chooseKeyPoints(article: ArticleView, event: MainEvent | undefined): Passage[] {
  const points = article.sentences.slice(0, 60).flatMap((view, position) => {
    const point = basePoint(article, view, position);
    if (point && event && view === event.view) point.base += 1.5;
    return point ? [point] : [];
  });
  const chosen: Point[] = [];
  let words = 0;
  while (chosen.length < MAX_POINTS) {
    let best: Point | null = null;
    let bestGain = -Infinity;
    for (const point of points) {
      if (chosen.includes(point)) continue;
      if (chosen.length >= MIN_POINTS && words + point.words > BUDGET) continue;
      const repeat = chosen.reduce((most, other) => Math.max(most, overlap(other.view.stems, point.view.stems)), 0);
      if (repeat > 0.6) continue;
      const gain = (point.base - 1.6 * repeat) / Math.sqrt(point.words + 12);
      if (gain > bestGain) {
        best = point;
        bestGain = gain;
      }
    }
    if (!best) break;
    chosen.push(best);
    words += best.words;
  }
  return chosen.map(({ passage }) => passage).sort((a, b) => a.start - b.start);
}
