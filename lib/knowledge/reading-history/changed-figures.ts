import { foldedWords } from './figure-context.ts';
import type { KeptFigure } from './kept-article.ts';

/** One thing that was counted twice, with two results. */
export interface ChangedFigure {
  before: KeptFigure;
  after: KeptFigure;
}

/** So many other words must two sentences share to be about one event, where they name an outcome only. */
const FEWEST_SHARED_WORDS = 1;
/** Of the words for what is measured ("key rate"), so large a part must be the same. */
const LEAST_OVERLAP = 0.5;

/**
 * The figures that were given for the same thing in an earlier article and are different now. The same thing is: the same unit,
 * and either the same outcome ("wounded") in sentences that share another word, or the same words for what is measured. A
 * figure that both articles have did not change; one that could be paired with several is left out.
 */
export function changedFigures(earlier: readonly KeptFigure[], current: readonly KeptFigure[]): ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  for (const after of current) {
    const matches = earlier.filter((one) => isSameThing(one, after));
    const rivals = current.filter((other) => matches.some((one) => isSameThing(one, other)));
    const [before] = matches;
    if (!before || matches.length > 1 || rivals.length > 1) continue;
    if (before.value !== after.value || before.valueTo !== after.valueTo) changed.push({ before, after });
  }
  return changed;
}

function isSameThing(a: KeptFigure, b: KeptFigure): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.per !== b.per || a.unit !== b.unit) return false;
  if (a.outcome !== b.outcome) return false;
  if (a.outcome !== null) return sharedWords(a, b) >= FEWEST_SHARED_WORDS;
  return overlap(measured(a), measured(b)) >= LEAST_OVERLAP;
}

/** Words that both sentences have, apart from the unit and the words that name the outcome. */
function sharedWords(a: KeptFigure, b: KeptFigure): number {
  const own = new Set([...foldedWords(a.unit ?? ''), ...foldedWords(a.text), ...foldedWords(b.text)]);
  return a.words.filter((word) => b.words.includes(word) && !own.has(word)).length;
}

/** Words for what is measured beside the unit: "key rate", but nothing for "500 soldiers". */
function measured({ of, unit }: KeptFigure): Set<string> {
  const units = foldedWords(unit ?? '');
  return new Set(foldedWords(of ?? '').filter((word) => !units.includes(word)));
}

/** Shared part of all words of two sets, 0..1; 0 when one is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / new Set([...a, ...b]).size;
}
