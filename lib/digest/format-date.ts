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

/** Shapes of TIMEX3 values that name a calendar time: TIMEX3 annotation guidelines, "value" of DATE and TIME. */
const CALENDAR_VALUE =
  /^(\d{4})(?:-(?:W(\d\d)|(?:Q([1-4]))|(\d\d)(?:-(\d\d))?)(?:-?WE)?)?(?:T(?:(\d\d):?(\d\d)?|[A-Z]{2}).*)?$/;

/**
 * A resolved TIMEX3 value in words: "Mon, 29 May 2023", "May 2023", "2023", "from 29 May 2023" for a week (the caller's
 * `week` makes the phrase). Null for what names no calendar time: durations, PRESENT_REF, unknown shapes.
 */
export function formatTimex(value: string, locale: string, week: (monday: string) => string): string | null {
  const match = CALENDAR_VALUE.exec(value);
  if (!match) return null;
  const [, year = '', isoWeek, quarter, month, day, hour, minute] = match;
  if (isoWeek) {
    const monday = format(mondayOfWeek(Number(year), Number(isoWeek)), locale, { dateStyle: 'medium' });
    return monday && week(monday);
  }
  if (quarter) return `${year}, Q${quarter}`;
  if (!month) return year;
  if (!day) return format(new Date(`${year}-${month}-01T00:00:00Z`), locale, { month: 'long', year: 'numeric' });
  const time = hour ? `${hour}:${minute ?? '00'}` : '00:00';
  return format(new Date(`${year}-${month}-${day}T${time}:00Z`), locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(hour ? { hour: '2-digit', minute: '2-digit' } : {}),
  });
}
