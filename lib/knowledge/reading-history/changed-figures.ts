import { isSameThing } from '../../digest/figures/same-figure.ts';
import type { KeptFigure } from './kept-article.ts';

/** One thing that was counted twice, with two results. */
export interface ChangedFigure {
  before: KeptFigure;
  after: KeptFigure;
}

/**
 * The figures that were given for the same thing in an earlier article and are different now. A figure
 * that both articles have did not change; one that could be paired with several is left out.
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
