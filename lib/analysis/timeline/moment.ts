import {
  addUnits,
  type CalendarDay,
  type CalendarUnit,
  dayFromNumber,
  dayNumber,
  daysBetween,
  firstDayOf,
  formatDay,
  formatMonth,
  formatPeriod,
  formatWeek,
  formatYear,
  isoWeekday,
  readDay,
} from './calendar.ts';

/**
 * Where a clause looks: back in past tense, ahead when it speaks of what is to come; `begun`: only back, as after
 * "since".
 */
export type Direction = 'past' | 'future' | 'begun';

/** What a relative expression is resolved against. */
export interface Moment {
  /** The publication day, or null when it is not known. */
  reference: CalendarDay | null;
  direction: Direction;
  /** Do the words of the clause show the direction? Else it is a guess, and the clause may tell of a habit. */
  shown: boolean;
  /** Does the word that shows it stand right before the expression? */
  close: boolean;
  /** Is it a present perfect, which tells of no day of the past? */
  perfect: boolean;
  /** Is the date that of a verb with "will": "will open in March"? */
  planned: boolean;
  /** Does a word stand before that leads to dates: "before Christmas"? */
  led: boolean;
  /** TIMEX3 value of the date mentioned last, or null. */
  anchor: string | null;
  /** The same where the text still tells of it, so that "that night" can hang on it; else null. */
  told: string | null;
  /** The last date told that has a month, while the text still tells of it, or null. */
  story: string | null;
  /** Has the text told of anything but the last days before publication? */
  isOfOtherDays: boolean;
  /** The earliest year that the text has named with a month (1..12). */
  months: ReadonlyMap<number, number>;
  /** Stands the expression inside a quotation? Then its day is that of the speaking, which the text may not tell. */
  quoted: boolean;
  /** Does a clause follow that tells which time is meant: "the night *he died*"? */
  restricted: boolean;
  /** The days that the text has meant by weekdays (1..7), where a tense showed them. */
  weekdays: ReadonlyMap<number, string>;
}

/** Unit letters of the grammar: the calendar's, weekends, and hours, minutes and seconds. */
export type Unit = CalendarUnit | 'WE' | 'TH' | 'TM' | 'TS';

/** Which of the possible dates a modifier asks for: "last Friday", "Friday", "next Friday". */
export type Choice = 'last' | 'nearest' | 'next';

/**
 * A value without a place in the calendar: PAST_REF for a negative count of units, PRESENT_REF for none, else
 * FUTURE_REF.
 */
export const vagueTime = (count: number) => (count < 0 ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

/** The day `count` days from publication; PAST_REF, PRESENT_REF or FUTURE_REF when that is unknown. */
export function relativeDay(count: number, { reference }: Pick<Moment, 'reference'>): string {
  return reference ? formatPeriod(addUnits(reference, count, 'D'), 'D') : vagueTime(count);
}

/**
 * "today", "tomorrow": no day inside a quotation, where the day of the speaking counts; and none for a "today" in a
 * clause that shows no tense, which means nowadays ("Cars today have radios").
 */
export function spokenDay(count: number, moment: Moment): string {
  const isNowadays = count === 0 && !moment.shown;
  return moment.quoted || isNowadays ? vagueTime(count) : relativeDay(count, moment);
}

/** The period `count` units from the one of publication; hours and minutes give the day they fall on. */
export function relativePeriod(
  count: number,
  unit: Unit,
  { reference, direction }: Pick<Moment, 'reference' | 'direction'>,
): string {
  if (!reference) return vagueTime(count);
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

/**
 * The period `count` units from the date that is being told. PAST_REF, PRESENT_REF or FUTURE_REF when none is, when it
 * is too coarse to count such units from, or when that would lie behind publication in a story that looks back.
 */
export function periodFromTold(count: number, unit: Unit, moment: Moment): string {
  const day = moment.told === null ? null : firstDayOf(moment.told);
  if (!day || moment.told === null || grainOf(moment.told) > grainOfUnit(unit)) return vagueTime(count);
  const value = relativePeriod(count, unit, { ...moment, reference: day });
  return moment.direction !== 'future' && liesAhead(value, moment) ? vagueTime(count) : value;
}

/** The same from the date mentioned last, however long ago, and from publication when there was none. */
export function periodFromAnchor(count: number, unit: Unit, moment: Moment): string {
  const day = moment.anchor ? firstDayOf(moment.anchor) : null;
  if (!day) return relativePeriod(count, unit, moment);
  if (moment.anchor !== null && grainOf(moment.anchor) > grainOfUnit(unit)) return moment.anchor;
  return relativePeriod(count, unit, { ...moment, reference: day });
}

/** Does a date begin after publication? */
function liesAhead(value: string, { reference }: Moment): boolean {
  const first = firstDayOf(value);
  return first !== null && reference !== null && dayNumber(first) > dayNumber(reference);
}

/**
 * The weekday (1..7) that is meant; XXXX-WXX-1 when the publication day is not known. Where no tense shows it, the day
 * that the text has meant by it before.
 */
export function weekdayDate(weekday: number, choice: Choice, moment: Moment): string {
  const { reference, direction } = moment;
  if (!reference) return `XXXX-WXX-${weekday}`;
  const known = moment.weekdays.get(weekday);
  if (choice === 'nearest' && (!moment.shown || moment.perfect) && known) return known;
  if (choice === 'nearest' && direction === 'past' && mayBeOfStory(weekday, moment)) return `XXXX-WXX-${weekday}`;
  const back = (isoWeekday(reference) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const days =
    choice === 'last' ? -(back || 7) : choice === 'next' ? ahead || 7 : direction === 'future' ? ahead : -back;
  return relativeDay(days, moment);
}

/**
 * Is a day being told that lies a week or more before publication, and the weekday the one behind it, so that either
 * may be meant?
 */
function mayBeOfStory(weekday: number, { told, reference }: Moment): boolean {
  const day = readDay(told);
  if (!day || !reference || daysBetween(day, reference) < 7) return false;
  return (isoWeekday(day) % 7) + 1 === weekday;
}

/** "the following Tuesday": the first after the day that is being told; XXXX-WXX-2 when none is. */
export function followingWeekday(weekday: number, moment: Moment): string {
  const day = readDay(moment.told);
  return day ? weekdayDate(weekday, 'next', { ...moment, reference: day }) : `XXXX-WXX-${weekday}`;
}

/**
 * The month (1..12) without a year; XXXX-06 when the publication day is not known, or the story's year may be meant as
 * well.
 */
export function monthDate(month: number, choice: Choice, moment: Moment): string {
  const { reference } = moment;
  if (!reference) return formatMonth(null, month);
  // "opened in July": a month whose verb stands right before it is over
  const isOver = choice === 'nearest' && moment.direction === 'past' && moment.close && month > reference.month;
  if (isOver) return formatMonth(reference.year - 1, month);
  const year = yearOf(month - reference.month, choice, moment);
  return formatMonth(choice === 'nearest' ? storyYear(month, year, moment) : year, month);
}

/** "this June": of the year of publication; a month that is nearly a year over is the one to come. */
export function thisMonth(month: number, { reference }: Moment): string {
  if (!reference) return formatMonth(null, month);
  return formatMonth(reference.year + Number(month - reference.month < -EARLIEST_PAST), month);
}

/**
 * The day of a month without a year: the nearest in the clause's direction, or in the year of the story that is being
 * told.
 */
export function dayInYear(month: number, day: number, moment: Moment): string {
  const { reference } = moment;
  if (!reference) return formatDay(null, month, day);
  const offset = month - reference.month + (day - reference.day) / 31;
  return formatDay(storyYear(month, yearOf(offset, 'nearest', moment), moment), month, day);
}

/** Months behind a date of the story within which a month without a year belongs to it; set by reading. */
const GOES_ON = 2;
/** Months before a date of the story for which the story may step back; set by reading. */
const STEPS_BACK = 2;
/**
 * Months before publication for which a month without a year is that of the news, whatever is told besides; set by
 * reading.
 */
const IS_NEWS = 3;
/** The same for which it may be that of the news; set by reading. */
const MAY_BE_NEWS = 6;

/**
 * The year of a month: that of publication's reckoning, or that of the story being told where the month goes on with
 * it. Null where either may be meant, as where the text has named the same month of an earlier year.
 */
function storyYear(month: number, year: number, moment: Moment): number | null {
  const { story, direction, shown, reference } = moment;
  if (!reference || (direction === 'future' && shown)) return year;
  const ago = 12 * (reference.year - year) + reference.month - month;
  if (ago >= 0 && ago <= IS_NEWS) return year;
  const from = story && firstDayOf(story);
  if (from) {
    const inStory = month - from.month < -STEPS_BACK ? from.year + 1 : from.year;
    const behind = 12 * (inStory - from.year) + month - from.month;
    if (ago < 0 && !moment.close) return inStory < reference.year - 1 ? null : year;
    if (inStory < year) return ago < 0 || (behind <= GOES_ON && ago > MAY_BE_NEWS) ? inStory : null;
  }
  const named = moment.months.get(month);
  return named !== undefined && named < year ? null : year;
}

const SEASON_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The season (SP, SU, FA, WI) without a year. */
export function seasonDate(season: string, choice: Choice, moment: Moment): string {
  const { reference } = moment;
  const offset = reference ? SEASON_MONTH[season] - (reference.month - (reference.month % 3)) : 0;
  return `${formatYear(reference && yearOf(offset, choice, moment))}-${season}`;
}

/** "this summer": of the year of publication, but the winter that began in the year before until June. */
export function thisSeason(season: string, { reference }: Moment): string {
  const isOfYearBefore = season === 'WI' && reference !== null && reference.month <= 6;
  return `${formatYear(reference && reference.year - Number(isOfYearBefore))}-${season}`;
}

/**
 * "the summer": the nearest where a tense shows which; else, as in a habit or in advice, XXXX-SU. `isBare`: without an
 * article ("in summer"), which means one of a year only where it is over.
 */
export function bareSeason(season: string, isBare: boolean, moment: Moment): string {
  const isOver = moment.direction !== 'future';
  const isSure = moment.shown && (isOver || !isBare) && !moment.restricted && !moment.quoted;
  return isSure ? seasonDate(season, 'nearest', moment) : `XXXX-${season}`;
}

/** The quarter (1..4) without a year; one that is still to come only when the clause looks ahead. */
export function quarterDate(quarter: number, moment: Moment): string {
  const { reference } = moment;
  const offset = reference ? 3 * (quarter - Math.ceil(reference.month / 3)) : 0;
  return `${formatYear(reference && yearOf(offset, 'nearest', { ...moment, planned: false }))}-Q${quarter}`;
}

/** Months that an expression without a year may lie back when the clause looks back or ahead; chosen on TimeBank. */
const EARLIEST_PAST = 9.5;
const EARLIEST_AHEAD = 5;

/**
 * The year in which something lies that is `offset` months after the reference within a year. What is nearly a year off
 * in the clause's direction is taken from the other side: nobody leaves out a year that is so far away.
 */
function yearOf(offset: number, choice: Choice, { reference, direction, close, planned }: Moment): number {
  const year = reference?.year ?? 0;
  if (choice === 'last') return offset < 0 ? year : year - 1;
  if (choice === 'next') return offset > 0 ? year : year + 1;
  if (direction === 'begun') return offset > 0 ? year - 1 : year;
  if (planned && offset < 0) return year + 1;
  const earliest = direction === 'past' ? -EARLIEST_PAST : -EARLIEST_AHEAD;
  if (offset < earliest) return direction === 'past' && close ? year : year + 1;
  return offset >= earliest + 12 ? year - 1 : year;
}

/** A fraction of a unit counts in days of the unit below: half a year is six months. */
function shift(day: CalendarDay, count: number, unit: CalendarUnit): CalendarDay {
  if (Number.isInteger(count)) return addUnits(day, count, unit);
  const days = { D: 1, W: 7, M: 30.4, Q: 91.3, Y: 365.25, E: 3652.5, C: 36525 }[unit];
  return dayFromNumber(dayNumber(day) + Math.round(count * days));
}

const GRAINS = ['D', 'W', 'M', 'Q', 'Y', 'E', 'C'];

/** Hours count as days, from which they are told: "two hours later" is mostly the same day. */
function grainOfUnit(unit: Unit): number {
  return unit === 'WE' ? 1 : Math.max(0, GRAINS.indexOf(unit));
}

function grainOf(value: string): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 0;
  if (/^\d{4}-W/.test(value)) return 1;
  if (/^\d{4}-\d{2}/.test(value)) return 2;
  if (/^\d{4}-/.test(value)) return 3;
  return { 3: 5, 2: 6 }[value.length] ?? 4;
}
