import { type CalendarDay, firstDayOf, formatDay, formatMonth, formatYear, isRealDay, readDay } from './calendar.ts';
import {
  type Choice,
  dayInYear,
  type Moment,
  monthDate,
  periodFromAnchor,
  periodFromTold,
  relativeDay,
  relativePeriod,
  type Unit,
  vagueTime,
  weekdayDate,
} from './moment.ts';
import type { Captures } from './pattern.ts';
import type { WordValue } from './readings.ts';

/** What a rule caught, by the names in its pattern. */
export type Caught = Captures<WordValue>;

/** What a modifier asks for: -1 for the last, 1 for the next, 0 for this. */
export const count = (c: Caught) =>
  c.last !== undefined ? -1 : c.next !== undefined || c.following !== undefined ? 1 : Number(c.latest ?? 0);
/** Which of the possible dates a modifier picks. */
export const choice = (c: Caught): Choice =>
  c.last !== undefined ? 'last' : c.next !== undefined ? 'next' : 'nearest';
/** The unit of time that a rule caught. */
export const unit = (c: Caught) => String(c.unit) as Unit;

function yearMonthDay(year: number, month: WordValue, day: WordValue): string | null {
  return isRealDay(year, Number(month), Number(day)) ? formatDay(year, Number(month), Number(day)) : null;
}

/** "24 February last year". */
export function monthDayOfYear(c: Caught, moment: Moment): string | null {
  const year = firstDayOf(relativePeriod(count(c), 'Y', moment))?.year;
  return year === undefined ? null : yearMonthDay(year, c.month, c['day-number'] ?? c.ordinal);
}

/** The day of a month and its number, with or without a year; null when there is no such day. */
export function monthDay(c: Caught, moment: Moment): string | null {
  const day = c['day-number'] ?? c.ordinal;
  if (c.year !== undefined) return yearMonthDay(Number(c.year), c.month, day);
  return isRealDay(null, Number(c.month), Number(day)) ? dayInYear(Number(c.month), Number(day), moment) : null;
}

/** "every 4 June". */
export const everyYear = (c: Caught) => formatDay(null, Number(c.month), Number(c['day-number'] ?? c.ordinal));

/** PnY, PTnH; decades are ten years; half a year is six months, half an hour thirty minutes. */
export function duration(amount: WordValue, of: WordValue, half = false): string {
  let [number, letter] = [amount, String(of)];
  if (typeof number === 'number' && half) number += 0.5;
  if (letter === 'WE') return `P${number}WE`;
  if (number === 'X' && (letter === 'E' || letter === 'C')) return `PX${letter}`;
  if (letter === 'E') [number, letter] = [Number(number) * 10, 'Y'];
  if (letter === 'C') [number, letter] = [Number(number) * 100, 'Y'];
  if (typeof number === 'number' && number % 1 === 0.5) {
    const smaller = { Y: '6M', TH: '30M', TM: '30S' }[letter];
    const whole = Math.floor(number);
    const head = whole > 0 ? `${whole}${letter.at(-1)}` : '';
    if (smaller) return `${letter.startsWith('T') ? 'PT' : 'P'}${head}${smaller}`;
  }
  return letter.startsWith('T') ? `PT${number}${letter[1]}` : `P${number}${letter}`;
}

/** The number of units that a rule caught; 'X' for an unknown one. */
export const amount = (c: Caught) => c.quantity ?? c.number ?? c.a ?? 'X';

/**
 * A length of time counted from publication ("ago", "from now"), or from the date that is being told ("later",
 * "earlier"). More than so many years ago is no date.
 */
export function apart(c: Caught, moment: Moment): string | null {
  const number = amount(c);
  if (number === 1 && c.unit === 'Y' && c.approx !== 'beyond') return yearBefore(c, moment);
  const back = c.ago !== undefined || c.earlier !== undefined;
  const vague = vagueTime(back ? -1 : 1);
  if (number === 'X' && c.later !== undefined) return duration(number, c.unit);
  if (typeof number !== 'number' || c.approx === 'beyond') return vague;
  const units = (number + (c.half === undefined ? 0 : 0.5)) * (back ? -1 : 1);
  if (Math.abs(units) > 5000) return vague;
  if (c.later === 'now' || c.ago !== undefined) return relativePeriod(units, unit(c), moment);
  return periodFromTold(units, unit(c), moment);
}

/** "7:15 p.m." as T19:15; null when it is no time of day. */
export function clockTime(c: Caught): string | null {
  if (c.clockWord !== undefined) return `T${c.clockWord}`;
  const [hour, minute = '00'] = String(c.clock ?? c['bare-clock'] ?? c.number).split(':');
  let value = Number(hour);
  if (c.meridiem !== undefined) {
    if (!Number.isInteger(value) || value < 1 || value > 12) return null;
    value = (value % 12) + (c.meridiem === 'pm' ? 12 : 0);
  }
  return Number.isInteger(value) && value <= 24 ? `T${String(value).padStart(2, '0')}:${minute}` : null;
}

/** A time on the day that a rule caught; a vague day stays as it is. */
export const onDay = (c: Caught, time: WordValue) =>
  /^\d|^XXXX/.test(String(c.day)) ? `${c.day}${time}` : String(c.day);

/**
 * A time on the day that is being told. Where none is, on that of the news, as long as the text tells of nothing else
 * and the clause of what has happened; else XXXX-XX-XX, as in a habit ("at 4 a.m."), or where a clause tells which.
 */
export function timeOfTold(time: WordValue, moment: Moment): string {
  const day = moment.restricted ? null : (readDay(moment.told) ?? dayOfNews(moment));
  return `${day ? formatDay(day.year, day.month, day.day) : 'XXXX-XX-XX'}${time}`;
}

function dayOfNews({ anchor, direction, isOfOtherDays, quoted, reference, shown }: Moment): CalendarDay | null {
  if (isOfOtherDays || quoted || !shown || direction !== 'past') return null;
  return readDay(anchor) ?? reference;
}

/** The quarter or half of a year. */
export const partOfYear = (c: Caught, year: WordValue) => `${year}-${c.half === undefined ? 'Q' : 'H'}${c.ordinal}`;
/** Does a year have so many quarters or halves? */
export const isPart = (c: Caught) => Number(c.ordinal) <= (c.half === undefined ? 4 : 2);

/** The length of a duration; null for "a second", which is mostly no time. */
export function length(c: Caught): string | null {
  if (c.a !== undefined && c.more === undefined && c.unit === 'TS') return null;
  return duration(amount(c), c.unit);
}

/** Hours, minutes and seconds. */
export function isTimeUnit(c: Caught): boolean {
  return String(c.unit).startsWith('T');
}

/**
 * "last week", "this quarter"; null for a plain day and for hours. The past year, and what happens over the last one,
 * is no year of the calendar but a length of time: P1Y.
 */
export function relativeSpan(c: Caught, moment: Moment): string | null {
  if (isTimeUnit(c) || (c.unit === 'D' && c.last === undefined && c.next === undefined)) return null;
  if (c.last === 'past' && c.unit !== 'WE') return duration(1, c.unit);
  return relativePeriod(count(c), unit(c), moment);
}

/**
 * "the next day": from the date that is being told in a story, from publication when it looks ahead; "the following
 * day": never that.
 */
export function followingPeriod(c: Caught, moment: Moment): string {
  const isAhead = moment.direction === 'future' && c.following === undefined;
  return isAhead ? relativePeriod(1, unit(c), moment) : periodFromTold(1, unit(c), moment);
}

/** "a year earlier", "the year-ago quarter": of a quarter mentioned before, the same quarter. */
export function yearBefore(c: Caught, moment: Moment): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(moment.anchor ?? '');
  if (c.later !== undefined) return periodFromTold(1, 'Y', moment);
  if (quarter)
    return `${formatYear(moment.reference ? moment.reference.year - 1 : Number(quarter[1]) - 1)}-Q${quarter[2]}`;
  return c.ago === undefined ? periodFromAnchor(-1, 'Y', moment) : relativePeriod(-1, 'Y', moment);
}

/** "the quarter": the one mentioned last, else the last that is over. */
export function lastQuarter(moment: Moment): string {
  return moment.anchor && /^\d{4}-Q\d$/.test(moment.anchor) ? moment.anchor : relativePeriod(-1, 'Q', moment);
}

/** "June of last year". */
export function monthOfYear(c: Caught, moment: Moment): string {
  const year = firstDayOf(relativePeriod(count(c), 'Y', moment))?.year ?? null;
  return formatMonth(year, Number(c.month));
}

/** "the first week of June (2021)": the month, since TIMEX3 has no weeks of months. */
export function monthOfWeek(c: Caught, moment: Moment): string {
  return c.year === undefined
    ? monthDate(Number(c.month), 'nearest', moment)
    : formatMonth(Number(c.year), Number(c.month));
}

/** "Friday of last week". */
export function weekdayOfWeek(c: Caught, moment: Moment): string {
  const monday = firstDayOf(relativePeriod(count(c), 'W', moment));
  return monday
    ? relativeDay(Number(c.weekday) - 1, { ...moment, reference: monday })
    : weekdayDate(Number(c.weekday), 'nearest', moment);
}

/**
 * A holiday with a fixed date, in its year or the one that fits; without a year where no tense shows one, as in a
 * saying.
 */
export function holiday(c: Caught, moment: Moment): string {
  const [month, day] = String(c.holiday).split('-').map(Number);
  if (c.year !== undefined) return formatDay(Number(c.year), month, day);
  return moment.shown && moment.led && !moment.quoted ? dayInYear(month, day, moment) : formatDay(null, month, day);
}

/** "last night", "tonight"; no day inside a quotation. */
export function relativeTime(c: Caught, moment: Moment): string {
  const [days, part] = String(c.relativeTime).split(' ');
  const day = moment.quoted ? vagueTime(Number(days)) : relativeDay(Number(days), moment);
  return timeOn(day, `T${part}`);
}

/** "the weekend": of publication where a tense shows it; else, as in a habit, any. */
export function weekend(moment: Moment): string {
  return moment.shown ? relativePeriod(0, 'WE', moment) : 'XXXX-WXX-WE';
}

/** "the end of the year": of publication where a tense shows it; else, as in a rule, any. */
export function edgeOf(c: Caught, moment: Moment): string {
  return moment.shown ? relativePeriod(0, unit(c), moment) : 'PRESENT_REF';
}

/** "past years", "the coming weeks": no time in the calendar; null for hours, since "they last hours". */
export function vaguePeriods(c: Caught): string | null {
  return String(c['unit-plural']).startsWith('T') ? null : vagueTime(c.last === undefined ? 1 : -1);
}

/** A vague day (PRESENT_REF) stays as it is. */
export function timeOn(day: string, time: WordValue): string {
  return /^\d/.test(day) ? `${day}${time}` : day;
}
