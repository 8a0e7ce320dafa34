import { firstDayOf, formatDay, formatMonth, formatYear, isRealDay } from './calendar.ts';
import {
  type Choice,
  dayInYear,
  type Moment,
  monthDate,
  periodFromAnchor,
  relativeDay,
  relativePeriod,
  type Unit,
  weekdayDate,
} from './moment.ts';
import type { Captures } from './pattern.ts';
import type { WordValue } from './readings.ts';

/** What a rule caught, by the names in its pattern. */
export type Caught = Captures<WordValue>;

/** What a modifier asks for: -1 for the last, 1 for the next, 0 for this. */
export const count = (c: Caught) => (c.last !== undefined ? -1 : c.next !== undefined ? 1 : Number(c.latest ?? 0));
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

/** A length of time counted back from publication, or on from the date mentioned last. */
export function apart(c: Caught, moment: Moment): string | null {
  const number = amount(c);
  if (number === 1 && c.unit === 'Y') return yearBefore(c, moment);
  const back = c.ago !== undefined || c.earlier !== undefined;
  if (typeof number !== 'number') return back ? 'PAST_REF' : 'FUTURE_REF';
  const units = (number + (c.half === undefined ? 0 : 0.5)) * (back ? -1 : 1);
  if (Math.abs(units) > 5000) return back ? 'PAST_REF' : 'FUTURE_REF';
  return c.ago === undefined ? periodFromAnchor(units, unit(c), moment) : relativePeriod(units, unit(c), moment);
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

/** The day mentioned last, else the day of publication. */
export const anchorDay = (moment: Moment) =>
  moment.anchor && /^\d{4}-\d{2}-\d{2}/.test(moment.anchor) ? moment.anchor.slice(0, 10) : relativeDay(0, moment);

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

/** "last week", "this quarter"; null for a plain day and for hours. */
export function relativeSpan(c: Caught, moment: Moment): string | null {
  if (isTimeUnit(c) || (c.unit === 'D' && c.last === undefined && c.next === undefined)) return null;
  return relativePeriod(count(c), unit(c), moment);
}

/** "the next day", "the following year": from the date mentioned last in a story, from publication when it looks ahead. */
export function followingPeriod(c: Caught, moment: Moment): string {
  return moment.direction === 'future' ? relativePeriod(1, unit(c), moment) : periodFromAnchor(1, unit(c), moment);
}

/** "a year earlier", "the year-ago quarter": of a quarter mentioned before, the same quarter. */
export function yearBefore(c: Caught, moment: Moment): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(moment.anchor ?? '');
  if (c.later !== undefined) return periodFromAnchor(1, 'Y', moment);
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

/** A holiday with a fixed date, in its year or the one that fits. */
export function holiday(c: Caught, moment: Moment): string {
  const [month, day] = String(c.holiday).split('-').map(Number);
  return c.year === undefined ? dayInYear(month, day, moment) : formatDay(Number(c.year), month, day);
}

/** "last night", "tonight". */
export function relativeTime(c: Caught, moment: Moment): string {
  const [days, part] = String(c.relativeTime).split(' ');
  return timeOn(relativeDay(Number(days), moment), `T${part}`);
}

/** A vague day (PRESENT_REF) stays as it is. */
export function timeOn(day: string, time: WordValue): string {
  return /^\d/.test(day) ? `${day}${time}` : day;
}
