import { TIME_UNITS } from '../language/en/calendar.ts';
import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import type { Words } from './words.ts';

/** Key figures of an article, at most. */
const MAX_KEY = 14;
/** Score from which a figure belongs in the list. */
const KEY_SCORE = 2;
/** Pieces around a figure in which a word of harm or punishment belongs to it. */
const WINDOW = 7;

/** A figure with what decides whether it belongs in the list. */
export interface Candidate {
  quantity: Quantity;
  /** Index of the block that it stands in. */
  block: number;
  /** A word of harm to people stands near. */
  casualty: boolean;
  /** A word of punishment stands near. */
  penalty: boolean;
  /** Words of what is measured; the mention with the most is the fullest. */
  words: number;
}

/**
 * How much the story is likely to be about the figure. Money, shares, counts of people and prison terms come first,
 * casualties before all; ages, "one", pairs and conversions never are. Weights set by hand on news pages.
 */
function keyScore({ quantity, block, casualty, penalty }: Candidate, language: FigureWords): number {
  const { unit, value, source, pair, form, converted } = quantity;
  if (pair || converted || unit?.endsWith(' old') || (value === 1 && form === 'words') || unit === null) return 0;
  let score = source === 'money' || source === 'percent' ? 2 : 1;
  if (TIME_UNITS.has(unit)) score += penalty ? 1 : -0.5;
  if (casualty && source === 'noun') score += 2;
  if (source === 'noun' && language.plurals.has(unit)) score += 0.5;
  if (Math.abs(value) >= 100) score += 1;
  if (block < 4) score += 1;
  if (form === 'vague') score -= 1;
  return score;
}

/** Whether one of the words stands near the quantity. */
export function isNear(words: Words, { from, to }: Quantity, list: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - WINDOW); at < Math.min(words.length, to + WINDOW); at++) {
    if (list.has(words.lower[at])) return true;
  }
  return false;
}

/** Chooses the key figures: each value and unit once, the fullest mention, the best when there are too many. */
export function chooseKeyFigures(candidates: Candidate[], language: FigureWords): Set<number> {
  const best = new Map<string, { index: number; score: number; words: number }>();
  candidates.forEach((candidate, index) => {
    const score = keyScore(candidate, language);
    if (score < KEY_SCORE) return;
    const { value, valueTo, unit } = candidate.quantity;
    const id = `${value} ${valueTo} ${unit}`;
    const known = best.get(id);
    if (!known) best.set(id, { index, score, words: candidate.words });
    else if (candidate.words > known.words)
      best.set(id, { index, score: Math.max(score, known.score), words: candidate.words });
    else known.score = Math.max(score, known.score);
  });
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.index - b.index);
  return new Set(ranked.slice(0, MAX_KEY).map(({ index }) => index));
}
