import type { Passage, TimelineEntry } from '../contract.ts';

/** What the article dates to one calendar time. */
export interface DatedEvents {
  /** TIMEX3 value shared by the entries. */
  value: string;
  entries: TimelineEntry[];
}

/** Orders TIMEX3 values by the first day that they can mean; a coarser value comes before the days in it. */
export function sortKey(value: string): string {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week) {
    const day = Math.max(0, Number(week[2]) - 1) * 7;
    return new Date(Date.UTC(Number(week[1]), 0, 1 + day)).toISOString().slice(0, 10);
  }
  const quarter = /^(\d{4})-Q([1-4])/.exec(value);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return value;
}

/** The clause that an entry dates, or the expression itself. */
export function datedPassage(entry: TimelineEntry): Passage {
  return entry.event ?? entry;
}

/**
 * The entries that name a calendar time, grouped by it and in its order; entries that date the same clause to the same
 * time are listed once. Durations, repeated times and unresolved expressions are left out: they have no place on a line.
 */
export function datedEvents(timeline: readonly TimelineEntry[]): DatedEvents[] {
  const groups = new Map<string, DatedEvents>();
  const seen = new Set<string>();
  for (const entry of timeline) {
    if (entry.type === 'duration' || entry.type === 'set' || !/^\d{4}/.test(entry.value)) continue;
    const passage = datedPassage(entry);
    const key = `${entry.value} ${passage.start} ${passage.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const group = groups.get(entry.value) ?? { value: entry.value, entries: [] };
    group.entries.push(entry);
    groups.set(entry.value, group);
  }
  const keyed = [...groups.values()].map((group) => ({ group, key: sortKey(group.value) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ group }) => group);
}
