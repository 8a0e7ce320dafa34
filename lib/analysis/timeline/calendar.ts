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
 * The local day written at the start of an ISO 8601 date or date-time; the zone is not applied, since "Friday" in an article
 * is a Friday where it was written. Null when there is no full and real date.
 */
export function readDay(iso: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** First day of a TIMEX3 date (day, week, month, quarter, season or year; a time of day is ignored); null when it has none. */
export function firstDayOf(value: string): CalendarDay | null {
  const day = readDay(value);
  if (day) return day;
  const match = /^(\d{4})(?:-(?:W(\d{2})|Q(\d)|(\d{2})|(SP|SU|FA|WI)))?/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    const fourth = { year, month: 1, day: 4 };
    return dayFromNumber(dayNumber(fourth) - isoWeekday(fourth) + 1 + 7 * (Number(match[2]) - 1));
  }
  if (match[3]) return { year, month: Number(match[3]) * 3 - 2, day: 1 };
  if (match[4]) return { year, month: Number(match[4]), day: 1 };
  if (match[5]) return { year, month: { SP: 3, SU: 6, FA: 9, WI: 12 }[match[5]] as number, day: 1 };
  return { year, month: 1, day: 1 };
}
