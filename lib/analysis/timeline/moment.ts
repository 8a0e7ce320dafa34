import {
  addUnits,
  type CalendarDay,
  type CalendarUnit,
  dayFromNumber,
  dayNumber,
  firstDayOf,
  formatDay,
  formatMonth,
  formatPeriod,
  formatWeek,
  formatYear,
  isoWeekday,
} from './calendar.ts';

/** Where a clause looks: back in past tense, ahead when it speaks of what is to come; `begun`: only back, as after "since". */
export type Direction = 'past' | 'future' | 'begun';

/** What a relative expression is resolved against. */
export interface Moment {
  /** The publication day, or null when it is not known. */
  reference: CalendarDay | null;
  direction: Direction;
  /** TIMEX3 value of the date mentioned last, or null. */
  anchor: string | null;
}

/** Unit letters of the grammar: the calendar's, weekends, and hours, minutes and seconds. */
export type Unit = CalendarUnit | 'WE' | 'TH' | 'TM' | 'TS';

/** Which of the possible dates a modifier asks for: "last Friday", "Friday", "next Friday". */
export type Choice = 'last' | 'nearest' | 'next';

const vague = (count: number) => (count < 0 ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

/** The day `count` days from publication; PAST_REF, PRESENT_REF or FUTURE_REF when that is unknown. */
export function relativeDay(count: number, { reference }: Moment): string {
  return reference ? formatPeriod(addUnits(reference, count, 'D'), 'D') : vague(count);
}

/** The period `count` units from the one of publication; hours and minutes give the day they fall on. */
export function relativePeriod(count: number, unit: Unit, { reference, direction }: Moment): string {
  if (!reference) return vague(count);
  if (unit === 'WE') {
    const ago = count === 0 && direction !== 'future' && isoWeekday(reference) < 5 ? -1 : count;
    return `${formatWeek(addUnits(reference, ago, 'W'))}-WE`;
  }
  if (unit === 'TM' || unit === 'TS') return formatPeriod(reference, 'D');
  if (unit === 'TH') return formatPeriod(addUnits(reference, Math.trunc(count / 24), 'D'), 'D');
  // In news a week runs from Sunday: on a Sunday, "last week" is the one that ended the day before.
  const inWeek = unit === 'W' && isoWeekday(reference) === 7 ? addUnits(reference, 1, 'D') : reference;
  return formatPeriod(shift(inWeek, count, unit), unit);
}

/** The period `count` units from the date mentioned last (from publication when there was none). */
export function periodFromAnchor(count: number, unit: Unit, moment: Moment): string {
  const day = moment.anchor ? firstDayOf(moment.anchor) : null;
  if (!day) return relativePeriod(count, unit, moment);
  if (moment.anchor !== null && grainOf(moment.anchor) > grainOfUnit(unit)) return moment.anchor;
  return relativePeriod(count, unit, { ...moment, reference: day });
}

/** The weekday (1..7) that is meant; XXXX-WXX-1 when the publication day is not known. */
export function weekdayDate(weekday: number, choice: Choice, { reference, direction }: Moment): string {
  if (!reference) return `XXXX-WXX-${weekday}`;
  const back = (isoWeekday(reference) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const days =
    choice === 'last' ? -(back || 7) : choice === 'next' ? ahead || 7 : direction === 'future' ? ahead : -back;
  return relativeDay(days, { reference, direction, anchor: null });
}

/** The month (1..12) without a year; XXXX-06 when the publication day is not known. */
export function monthDate(month: number, choice: Choice, { reference, direction }: Moment): string {
  return formatMonth(reference && yearOf(month - reference.month, choice, reference.year, direction), month);
}

/** The day of a month without a year: the nearest in the clause's direction. */
export function dayInYear(month: number, day: number, { reference, direction }: Moment): string {
  if (!reference) return formatDay(null, month, day);
  const offset = month - reference.month + (day - reference.day) / 31;
  return formatDay(yearOf(offset, 'nearest', reference.year, direction), month, day);
}

const SEASON_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The season (SP, SU, FA, WI) without a year. */
export function seasonDate(season: string, choice: Choice, { reference, direction }: Moment): string {
  const offset = reference ? SEASON_MONTH[season] - (reference.month - (reference.month % 3)) : 0;
  return `${formatYear(reference && yearOf(offset, choice, reference.year, direction))}-${season}`;
}

/** The quarter (1..4) without a year; one that is still to come only when the clause looks ahead. */
export function quarterDate(quarter: number, { reference, direction }: Moment): string {
  const offset = reference ? 3 * (quarter - Math.ceil(reference.month / 3)) : 0;
  return `${formatYear(reference && yearOf(offset, 'nearest', reference.year, direction))}-Q${quarter}`;
}

/** Months that an expression without a year may lie back when the clause looks back or ahead; chosen on TimeBank. */
const EARLIEST_PAST = 9.5;
const EARLIEST_AHEAD = 5;

/**
 * The year in which something lies that is `offset` months after the reference within a year. What is nearly a year off in
 * the clause's direction is taken from the other side: nobody leaves out a year that is so far away.
 */
function yearOf(offset: number, choice: Choice, year: number, direction: Direction): number {
  if (choice === 'last') return offset < 0 ? year : year - 1;
  if (choice === 'next') return offset > 0 ? year : year + 1;
  if (direction === 'begun') return offset > 0 ? year - 1 : year;
  const earliest = direction === 'past' ? -EARLIEST_PAST : -EARLIEST_AHEAD;
  if (offset < earliest) return year + 1;
  return offset >= earliest + 12 ? year - 1 : year;
}

/** A fraction of a unit counts in days of the unit below: half a year is six months. */
function shift(day: CalendarDay, count: number, unit: CalendarUnit): CalendarDay {
  if (Number.isInteger(count)) return addUnits(day, count, unit);
  const days = { D: 1, W: 7, M: 30.4, Q: 91.3, Y: 365.25, E: 3652.5, C: 36525 }[unit];
  return dayFromNumber(dayNumber(day) + Math.round(count * days));
}

const GRAINS = ['D', 'W', 'M', 'Q', 'Y', 'E', 'C'];

function grainOfUnit(unit: Unit): number {
  return unit === 'WE' ? 1 : GRAINS.indexOf(unit);
}

function grainOf(value: string): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 0;
  if (/^\d{4}-W/.test(value)) return 1;
  if (/^\d{4}-\d{2}/.test(value)) return 2;
  if (/^\d{4}-/.test(value)) return 3;
  return 4;
}
