import type { Figure } from '../../contract.ts';
import { unitBeside } from './format-figure.ts';

/** A key figure with what it is made of and how it compares. */
export interface KeyFigure {
  figure: Figure;
  /** The figures that the article gives as its parts: 30 = 11 + 19. */
  parts: Figure[];
  /** The parts add up to the figure. */
  isComplete: boolean;
  /**
   * 0..1 of the largest figure of the same unit, 1 for a figure with all its parts; null when there is nothing to
   * compare.
   */
  share: number | null;
}

/** The same amount; of money and shares also of the same thing, as their unit does not say of what. */
function sameAmount(a: Figure, b: Figure): boolean {
  return (
    (unitBeside(a.unit) !== null || a.of === b.of) &&
    a.kind === b.kind &&
    a.value === b.value &&
    a.valueTo === b.valueTo &&
    a.unit === b.unit &&
    a.approx === b.approx &&
    a.per === b.per &&
    a.change === b.change
  );
}

function partsByWhole(figures: readonly Figure[]): Map<Figure, Figure[]> {
  const byWhole = new Map<Figure, Figure[]>();
  for (const figure of figures) {
    const whole = figure.part === null ? undefined : figures[figure.part];
    if (!whole || whole === figure) continue;
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), figure]);
  }
  return byWhole;
}

/**
 * The key figures in text order, each amount once, with parts and a share for the chart. The mention that comes with
 * its parts is the one listed, unless another says more of what is counted; parts stand under their whole and not
 * again.
 */
export function keyFigures(figures: readonly Figure[]): KeyFigure[] {
  const partsOf = partsByWhole(figures);
  const underWhole = new Set([...partsOf].filter(([whole]) => whole.key).flatMap(([, parts]) => parts));
  const chosen: KeyFigure[] = [];
  for (const figure of figures) {
    if (!figure.key || underWhole.has(figure)) continue;
    const parts = partsOf.get(figure) ?? [];
    const known = chosen.find((other) => sameAmount(other.figure, figure));
    const entry = { figure, parts, isComplete: isSum(figure, parts), share: null };
    if (!known) chosen.push(entry);
    else if (known.parts.length === 0 && parts.length > 0)
      Object.assign(known, entry, saysMore(known.figure, figure) ? { figure: known.figure } : {});
  }
  const largest = new Map<string, { value: number; count: number }>();
  for (const { figure, isComplete } of chosen) {
    if (isComplete || !isComparable(figure)) continue;
    const best = largest.get(unitOf(figure)) ?? { value: 0, count: 0 };
    largest.set(unitOf(figure), { value: Math.max(best.value, figure.value), count: best.count + 1 });
  }
  for (const entry of chosen) {
    if (entry.isComplete) {
      entry.share = 1;
      continue;
    }
    const group = isComparable(entry.figure) ? largest.get(unitOf(entry.figure)) : undefined;
    if (group && group.count > 1) entry.share = entry.figure.value / group.value;
  }
  return chosen;
}

/**
 * The key figure that stands for a figure in the list: itself, the same amount, or the whole it is a part of; else
 * null.
 */
export function listedFigure(figures: readonly Figure[], figure: Figure): Figure | null {
  const entry = keyFigures(figures).find(
    (one) => one.figure === figure || one.parts.includes(figure) || sameAmount(one.figure, figure),
  );
  return entry?.figure ?? null;
}

/** "soldiers wounded" beside "soldiers". */
const saysMore = (figure: Figure, other: Figure): boolean =>
  other.of !== null && (figure.of?.startsWith(`${other.of} `) ?? false);

function isSum({ value }: Figure, parts: readonly Figure[]): boolean {
  return parts.length > 1 && parts.every(isComparable) && parts.reduce((sum, part) => sum + part.value, 0) === value;
}

/** Amounts of one unit can share a scale; pairs and negative amounts have no length. */
function isComparable(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.unit !== null && Number.isFinite(figure.value) && figure.value > 0;
}

function unitOf({ unit, per }: Figure): string {
  return `${unit}/${per ?? ''}`;
}
