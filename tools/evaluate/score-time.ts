import type { TimelineEntry } from '../../lib/contract.ts';
import { type PrecisionRecall, precisionRecall } from './measures.ts';

export interface TimeGold {
  id: string;
  text: string;
  published: string;
  timexes: { s: number; e: number; type: string; value: string }[];
}

export interface TimeScore {
  strict: PrecisionRecall;
  relaxed: PrecisionRecall;
  value: PrecisionRecall;
}

/** Temporal expressions as in TempEval-3: spans that are the same or that touch, and among these the same value. */
export function scoreTime(golds: readonly TimeGold[], timelines: Map<string, TimelineEntry[]>): TimeScore {
  const total = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0 };
  for (const { id, timexes } of golds) {
    const made = (timelines.get(id) ?? []).filter(({ start, end }) => end > start);
    total.gold += timexes.length;
    total.predicted += made.length;
    for (const [gold, entry] of matchBySharedCharacters(timexes, made)) {
      total.relaxed++;
      if (gold.s === entry.start && gold.e === entry.end) total.strict++;
      if (normalValue(gold.value) === normalValue(entry.value)) total.value++;
    }
  }
  const score = (right: number) => precisionRecall(right, total.gold, total.predicted);
  return { strict: score(total.strict), relaxed: score(total.relaxed), value: score(total.value) };
}

type Timex = TimeGold['timexes'][number];

function matchBySharedCharacters(golds: Timex[], made: TimelineEntry[]): [Timex, TimelineEntry][] {
  const candidates: { shared: number; difference: number; i: number; j: number }[] = [];
  golds.forEach((gold, i) => {
    made.forEach((entry, j) => {
      const shared = Math.min(gold.e, entry.end) - Math.max(gold.s, entry.start);
      const difference = Math.abs(gold.e - gold.s - (entry.end - entry.start));
      if (shared > 0) candidates.push({ shared, difference, i, j });
    });
  });
  candidates.sort((a, b) => b.shared - a.shared || a.difference - b.difference || b.i - a.i || b.j - a.j);
  const usedGold = new Set<number>();
  const usedMade = new Set<number>();
  const pairs: [Timex, TimelineEntry][] = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedMade.has(j)) continue;
    usedGold.add(i);
    usedMade.add(j);
    pairs.push([golds[i], made[j]]);
  }
  return pairs;
}

function normalValue(value: string | null | undefined): string {
  const upper = (value ?? '').trim().toUpperCase();
  const local = upper.includes('T') && /^\d/.test(upper) ? upper.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '') : upper;
  return local.replace(/(T\d\d:\d\d):00(?:\.0+)?$/, '$1');
}
