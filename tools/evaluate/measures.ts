/** Precision, recall and F1 in per cent, rounded to one decimal as the tables show them. */
export interface PrecisionRecall {
  p: number;
  r: number;
  f1: number;
}

/**
 * Precision, recall and F1 of `right` items among `gold` and `predicted` ones; 0 where there is nothing to divide by.
 */
export function precisionRecall(right: number, gold: number, predicted: number, decimals = 1): PrecisionRecall {
  const p = predicted > 0 ? right / predicted : 0;
  const r = gold > 0 ? right / gold : 0;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: round(100 * p, decimals), r: round(100 * r, decimals), f1: round(100 * f1, decimals) };
}

/** `part` of `whole` in per cent; null when there is nothing to count. */
export function percent(part: number, whole: number): number | null {
  return whole > 0 ? round((100 * part) / whole, 1) : null;
}

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Arithmetic mean; 0 of an empty list. */
export function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** A multiset of strings. */
export type Bag = Map<string, number>;

export function bagOf(items: Iterable<string>): Bag {
  const bag: Bag = new Map();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** How many items the two bags share, counted as often as both have them. */
export function sharedCount(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0);
  return shared;
}

/** F1 of two token lists as bags. */
export function tokenF1(a: readonly string[], b: readonly string[]): number {
  const shared = sharedCount(bagOf(a), bagOf(b));
  return shared > 0 ? (2 * shared) / (a.length + b.length) : 0;
}

/** Lower case, without accents. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of letters and digits, folded, possessive endings left out. */
export function foldedTokens(text: string | null | undefined): string[] {
  return (
    fold(text)
      .replaceAll("'s ", ' ')
      .replaceAll('’s ', ' ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Runs of letters, digits and underscores in any script. */
export function words(text: string | null | undefined): string[] {
  return (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Does `needle` occur in `hay` as a run of items? An empty needle does not. */
export function isRunOf(needle: readonly string[], hay: readonly string[]): boolean {
  if (needle.length === 0) return false;
  for (let from = 0; from + needle.length <= hay.length; from++) {
    if (needle.every((item, index) => hay[from + index] === item)) return true;
  }
  return false;
}
