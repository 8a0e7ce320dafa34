const DAY = 86_400_000;

/** Midnight UTC of the Monday of an ISO 8601 week. */
function mondayOfWeek(year: number, week: number): Date {
  const january4 = Date.UTC(year, 0, 4);
  const weekday = new Date(january4).getUTCDay() || 7;
  return new Date(january4 + ((week - 1) * 7 - (weekday - 1)) * DAY);
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string | null {
  if (Number.isNaN(date.getTime())) return null;
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date);
  }
}

/**
 * The day of an ISO 8601 date or date-time in words, as the publisher wrote it: the day is not moved to the reader's
 * time zone. Null when the value does not start with a day.
 */
export function formatDay(iso: string | null, locale: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  return format(new Date(`${match[0]}T00:00:00Z`), locale, { dateStyle: 'long' });
}

/** Phrases of the reader's language for times that are no single day, month or year. */
export interface TimeWords {
  /** "week of May 29, 2023". */
  week: (monday: string) => string;
  /** "weekend of Jun 3 – 4, 2023". */
  weekend: (days: string) => string;
  /** "summer 2023", by the codes of TIMEX3. */
  seasons: Record<'SP' | 'SU' | 'FA' | 'WI', (year: string) => string>;
  /** "first half of 2023". */
  halves: Record<'H1' | 'H2', (year: string) => string>;
  /** "Q3 2023", with the number of the quarter. */
  quarter: (number: string, year: string) => string;
}

/** Shapes of TIMEX3 values that name a calendar time: TIMEX3 annotation guidelines, "value" of DATE and TIME. */
const CALENDAR_VALUE =
  /^(\d{4})(?:-(?:W(\d\d)(-WE)?|Q([1-4])|(SP|SU|FA|WI)|(H[12])|(\d\d)(?:-(\d\d))?))?(?:T(?:(\d\d):?(\d\d)?|[A-Z]{2}).*)?$/;

/** Saturday and Sunday of the week that begins on the Monday, as a span of days. */
function weekendOf(monday: Date, locale: string): string | null {
  if (Number.isNaN(monday.getTime())) return null;
  const [saturday, sunday] = [5, 6].map((days) => new Date(monday.getTime() + days * DAY));
  const options = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options).formatRange(saturday, sunday);
  } catch {
    return new Intl.DateTimeFormat('en', options).formatRange(saturday, sunday);
  }
}

function week(year: string, number: string, isWeekend: boolean, locale: string, words: TimeWords): string | null {
  const monday = mondayOfWeek(Number(year), Number(number));
  if (isWeekend) {
    const days = weekendOf(monday, locale);
    return days && words.weekend(days);
  }
  const day = format(monday, locale, { dateStyle: 'medium' });
  return day && words.week(day);
}

/**
 * A resolved TIMEX3 value in words: "Mon, 29 May 2023", "May 2023", "2023", "summer 2023", "week of 29 May 2023". Null
 * for what names no calendar time: durations, PRESENT_REF, unknown shapes.
 */
export function formatTimex(value: string, locale: string, words: TimeWords): string | null {
  const match = CALENDAR_VALUE.exec(value);
  if (!match) return null;
  const [, year = '', isoWeek, weekend, quarter, season, half, month, day, hour, minute] = match;
  if (isoWeek) return week(year, isoWeek, weekend !== undefined, locale, words);
  if (quarter) return words.quarter(quarter, year);
  if (season) return words.seasons[season as keyof TimeWords['seasons']](year);
  if (half) return words.halves[half as keyof TimeWords['halves']](year);
  if (!month) return year;
  if (!day) return format(new Date(`${year}-${month}-01T00:00:00Z`), locale, { month: 'long', year: 'numeric' });
  // the midnight that ends a day would be shown as one of the next
  const hasTime = hour !== undefined && hour !== '24';
  const time = hasTime ? `${hour}:${minute ?? '00'}` : '00:00';
  return format(new Date(`${year}-${month}-${day}T${time}:00Z`), locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(hasTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  });
}

/**
 * The time of a line in words: from one value to another where `until` is not null. A value without words stands as it
 * is.
 */
export function formatTime(
  { value, until }: { value: string; until: string | null },
  locale: string,
  words: TimeWords,
): string {
  const inWords = (each: string) => formatTimex(each, locale, words) ?? each;
  return until === null ? inWords(value) : `${inWords(value)} – ${inWords(until)}`;
}
