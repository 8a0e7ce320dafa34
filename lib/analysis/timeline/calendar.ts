/** A day of the Gregorian calendar; month 1..12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Units of the calendar in TIMEX3 letters; E is a decade and C a century. */
export type CalendarUnit = 'D' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The day `count` days after 1970-01-01. */
export function dayFromNumber(count: number): CalendarDay {
  const date = new Date(count * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function isoWeekday(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whether the month has such a day; a null year allows 29 February. */
export function isRealDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const next = dayFromNumber(dayNumber({ year: year ?? 2000, month, day }));
  return next.month === month && next.day === day;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** "2023-06-04"; a null year is "XXXX". */
export function formatDay(year: number | null, month: number, day: number): string {
  return `${formatMonth(year, month)}-${pad(day, 2)}`;
}

/** "2023-06"; a null year is "XXXX". */
export function formatMonth(year: number | null, month: number): string {
  return `${formatYear(year)}-${pad(month, 2)}`;
}

/** "2023"; null is "XXXX". */
export function formatYear(year: number | null): string {
  return year === null ? 'XXXX' : pad(year, 4);
}

/** ISO 8601 week of a day: "2023-W22". */
export function formatWeek(day: CalendarDay): string {
  const thursday = dayFromNumber(dayNumber(day) - isoWeekday(day) + 4);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1;
  return `${formatYear(thursday.year)}-W${pad(week, 2)}`;
}

/** The day `count` units away; months and years keep the day where the month has it, else take the month's last. */
export function addUnits(day: CalendarDay, count: number, unit: CalendarUnit): CalendarDay {
  if (unit === 'D') return dayFromNumber(dayNumber(day) + count);
  if (unit === 'W') return dayFromNumber(dayNumber(day) + 7 * count);
  const months = count * { M: 1, Q: 3, Y: 12, E: 120, C: 1200 }[unit];
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  let last = day.day;
  while (!isRealDay(year, month, last)) last--;
  return { year, month, day: last };
}

/** The period of the given unit that holds the day: 2023-06-04, 2023-W22, 2023-06, 2023-Q2, 2023, 202, 20. */
export function formatPeriod(day: CalendarDay, unit: CalendarUnit): string {
  switch (unit) {
    case 'D':
      return formatDay(day.year, day.month, day.day);
    case 'W':
      return formatWeek(day);
    case 'M':
      return formatMonth(day.year, day.month);
    case 'Q':
      return `${formatYear(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case 'Y':
      return formatYear(day.year);
    case 'E':
      return formatYear(day.year).slice(0, 3);
    case 'C':
      return formatYear(day.year).slice(0, 2);
  }
}

/**
 * The local day written at the start of an ISO 8601 date or date-time; the zone is not applied, since "Friday" in an
 * article is a Friday where it was written. Null when there is no full and real date.
 */
export function readDay(iso: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Days from the first to the second; negative when the second is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** A stretch of the calendar, with both of its days. */
interface Period {
  first: CalendarDay;
  last: CalendarDay;
}

/** What follows the year in a TIMEX3 date: week or its weekend, quarter, half, month, season. */
const PART_OF_YEAR =
  /^(\d{4})-(?:W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])|(0[1-9]|1[0-2])(?!-)|(SP|SU|FA|WI))(?!\d)/;
/** First months of the seasons, as in news of the northern half of the earth. */
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function lasting(first: CalendarDay, count: number, unit: CalendarUnit): Period {
  return { first, last: addUnits(addUnits(first, count, unit), -1, 'D') };
}

/**
 * The days of a TIMEX3 date: a day, week, weekend, month, quarter, half, season, year, decade ("199") or century
 * ("19"); a time of day is ignored. Null for what has no place in the calendar.
 */
export function periodOf(value: string): Period | null {
  const day = readDay(value);
  if (day) return { first: day, last: day };
  if (/^\d{2,4}$/.test(value)) {
    const unit = ({ 2: 'C', 3: 'E', 4: 'Y' } as const)[value.length as 2 | 3 | 4];
    return lasting({ year: Number(value.padEnd(4, '0')), month: 1, day: 1 }, 1, unit);
  }
  const part = PART_OF_YEAR.exec(value);
  if (!part) return null;
  const [, digits, week, weekend, quarter, half, month, season] = part;
  const from = (firstMonth: number) => ({ year: Number(digits), month: firstMonth, day: 1 });
  if (week) {
    const fourth = { ...from(1), day: 4 };
    const monday = addUnits(fourth, 1 - isoWeekday(fourth) + 7 * (Number(week) - 1), 'D');
    return weekend ? lasting(addUnits(monday, 5, 'D'), 2, 'D') : lasting(monday, 1, 'W');
  }
  if (quarter) return lasting(from(Number(quarter) * 3 - 2), 1, 'Q');
  if (half) return lasting(from(Number(half) * 6 - 5), 2, 'Q');
  return month ? lasting(from(Number(month)), 1, 'M') : lasting(from(SEASON_MONTHS[season]), 1, 'Q');
}

/** First day of a TIMEX3 date, as `periodOf` reads it; null when it has none. */
export function firstDayOf(value: string): CalendarDay | null {
  return periodOf(value)?.first ?? null;
}
