import { type CalendarDay, daysBetween, isoWeekday, readDay } from './calendar.ts';
import type { Moment } from './moment.ts';
import { FRESH_DAYS } from './news-age.ts';

/**
 * Sentences behind its own in which a date is still told of: "He was arrested on May 3. … Two days later"; of 2 and 3
 * the better on TimeBank.
 */
const TOLD_FOR = 3;

interface Told {
  value: string;
  sentence: number;
}

/** The dates that a text has told so far, as far as later ones may hang on them. */
interface Narrative {
  last: Told | null;
  /** The last one with a month. */
  lastMonth: Told | null;
  /** Has the text told of anything but the days of its own news? */
  isOfOtherDays: boolean;
  /** The earliest year that the text has named with a month (1..12). */
  months: Map<number, number>;
  /** Days that the text has meant by weekdays (1..7) where a tense showed them. */
  weekdays: Map<number, string>;
}

/** Nothing told yet. */
export function newNarrative(): Narrative {
  return { last: null, lastMonth: null, isOfOtherDays: false, months: new Map(), weekdays: new Map() };
}

/**
 * Notes a date that the sentence of the given number tells, from its TIMEX3 value and its words; values without a year
 * are passed over. `published`: the day of publication, where it is known.
 */
export function tell(
  narrative: Narrative,
  { value, text }: { value: string; text: string },
  sentence: number,
  published: CalendarDay | null,
): void {
  if (!/^\d{2,4}(?!\d)/.test(value)) return;
  const day = readDay(value);
  const age = day && published ? daysBetween(day, published) : null;
  if (age === null || age < 0 || age > FRESH_DAYS) narrative.isOfOtherDays = true;
  narrative.last = { value, sentence };
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(value) ?? [];
  if (!year) return;
  narrative.lastMonth = { value, sentence };
  const known = narrative.months.get(Number(month)) ?? Number(year);
  if (text.includes(year)) narrative.months.set(Number(month), Math.min(known, Number(year)));
}

/** Notes the day (TIMEX3 value) that a tense showed, so that the same weekday means it elsewhere too. */
export function meetWeekday({ weekdays }: Narrative, value: string): void {
  const day = readDay(value);
  if (day) weekdays.set(isoWeekday(day), value);
}

/** Has the sentence of the given number told a date? */
export function tellsIn({ last }: Narrative, sentence: number): boolean {
  return last?.sentence === sentence;
}

/** A subheading begins: what stands above it is told no more. */
export function beginSection(narrative: Narrative): void {
  if (narrative.last) narrative.last.sentence = Number.NEGATIVE_INFINITY;
  narrative.lastMonth = null;
}

/** What the sentence of the given number still tells of: the fields of `Moment` that speak of dates told before. */
export function toldAt(
  { last, lastMonth, isOfOtherDays, months, weekdays }: Narrative,
  sentence: number,
): Pick<Moment, 'anchor' | 'isOfOtherDays' | 'told' | 'story' | 'months' | 'weekdays'> {
  const isNear = (told: Told) => sentence - told.sentence <= TOLD_FOR;
  return {
    anchor: last && /^\d{4}/.test(last.value) ? last.value : null,
    told: last && isNear(last) ? last.value : null,
    story: lastMonth && isNear(lastMonth) ? lastMonth.value : null,
    isOfOtherDays,
    months,
    weekdays,
  };
}
