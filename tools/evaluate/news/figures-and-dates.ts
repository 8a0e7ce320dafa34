import type { Figure, TimelineEntry } from '../../../lib/contract.ts';
import { bagOf, sharedCount, words } from '../measures.ts';
import { plain } from './plain-text.ts';
import type { Tally } from './tally.ts';

export interface FigureGold {
  surface: string;
  value: number;
  /** Further values that count as right. */
  alt?: number[];
  key?: boolean;
  optional?: boolean;
}

export interface EventGold {
  date: string;
  surface: string;
  /** First and last day that also count as right. */
  range?: [string, string];
  optional?: boolean;
}

/** A value is right within half a per cent. Recall is one to one, by the words in common; precision is not. */
export function scoreFigures(golds: readonly FigureGold[], made: readonly Figure[], tally: Tally): void {
  tally.add('figureMade', made.length);
  tally.add('figureRight', made.filter((figure) => golds.some((gold) => valueIsRight(figure, gold))).length);
  const pairs = golds.flatMap((gold, i) => {
    const surface = bagOf(words(plain(gold.surface).toLowerCase()));
    return made.flatMap((figure, j) => {
      if (!valueIsRight(figure, gold)) return [];
      const own = bagOf(words(plain(`${figure.text} ${figure.of ?? ''}`).toLowerCase()));
      return [{ key: [-sharedCount(surface, own), Number(gold.optional ?? false), i, j], i, j }];
    });
  });
  pairs.sort((a, b) => a.key.map((value, at) => value - b.key[at]).find((difference) => difference !== 0) ?? 0);
  const found = new Set<number>();
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    if (found.has(i) || used.has(j)) continue;
    found.add(i);
    used.add(j);
  }
  golds.forEach((gold, index) => {
    if (gold.optional || !gold.key) return;
    tally.add('figureGoldKey');
    tally.add('figureFoundKey', found.has(index));
  });
}

function valueIsRight({ value }: Figure, { value: gold, alt = [] }: FigureGold): boolean {
  return [gold, ...alt].some((wanted) => {
    return Math.abs(value - wanted) <= 0.005 * Math.max(Math.abs(value), Math.abs(wanted)) + 1e-12;
  });
}

/** A value is right if it starts with the gold date (a day counts for a gold month) or lies in the range. */
export function scoreEvents(
  golds: readonly EventGold[],
  made: readonly TimelineEntry[],
  published: string | null,
  tally: Tally,
): void {
  const values = made.map(({ value }) => value.trim()).filter(Boolean);
  for (const gold of golds) {
    if (gold.optional) continue;
    tally.add('eventGold');
    tally.add(
      'eventFound',
      values.some((value) => dateIsRight(value, gold)),
    );
  }
  const today = (published ?? '').slice(0, 10);
  tally.add('eventMade', values.length);
  for (const value of values) {
    const isToday = today !== '' && value.slice(0, 10) === today;
    tally.add('eventRight', isToday || golds.some((gold) => dateIsRight(value, gold)));
  }
}

function dateIsRight(value: string, { date, range }: EventGold): boolean {
  if (value.startsWith(date)) return true;
  const day = value.slice(0, 10);
  return range !== undefined && value.length >= 10 && range[0] <= day && day <= range[1];
}
