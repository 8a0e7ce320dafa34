import { formatMonth, formatYear } from './calendar.ts';
import {
  bareSeason,
  followingWeekday,
  type Moment,
  monthDate,
  periodFromTold,
  quarterDate,
  relativeDay,
  relativePeriod,
  seasonDate,
  spokenDay,
  thisMonth,
  thisSeason,
  weekdayDate,
} from './moment.ts';
import {
  amount,
  apart,
  type Caught,
  choice,
  clockTime,
  count,
  duration,
  edgeOf,
  everyYear,
  followingPeriod,
  holiday,
  isPart,
  isTimeUnit,
  lastQuarter,
  length,
  monthDay,
  monthDayOfYear,
  monthOfWeek,
  monthOfYear,
  onDay,
  partOfYear,
  relativeSpan,
  relativeTime,
  timeOfTold,
  timeOn,
  unit,
  vaguePeriods,
  weekdayOfWeek,
  weekend,
  yearBefore,
} from './values.ts';

/** A line of the grammar. */
export interface Rule {
  /**
   * The name under which later rules see the match; `day`, `span`, `time`, `duration`, `set` and `ref` are expressions
   * by themselves.
   */
  gives: string;
  /**
   * See `compilePattern`; the names are word classes of `DateWords`, computed readings, and what earlier rules give.
   */
  pattern: string;
  /** The TIMEX3 value, or null when the words make none (31 June). */
  value: (caught: Caught, moment: Moment) => string | null;
}

/** Expressions built from words. */
const SIMPLE: Rule[] = [
  // 2023-06-04; 06/04/2023
  { gives: 'day', pattern: '(weekday ,?)? written-date', value: (c) => String(c['written-date']) },
  // June 4; Sunday, June 4, 2023; June 4th
  { gives: 'day', pattern: '(weekday ,?)? month the? day-number|ordinal (,? year)?', value: monthDay },
  // June 4-5, 2023; June 4, 11, 2023: the first of the days
  { gives: 'day', pattern: 'month day-number ,? day-number ,? year', value: monthDay },
  // 4 June 2023; the 4th of June
  { gives: 'day', pattern: '(weekday ,?)? (on? the)? day-number|ordinal of? month (,? of? year)?', value: monthDay },
  // 24 February last year
  { gives: 'day', pattern: '(on? the)? day-number|ordinal of? month last|this|next unit=Y', value: monthDayOfYear },
  { gives: 'day', pattern: 'month the? day-number|ordinal ,? last|this|next unit=Y', value: monthDayOfYear },
  { gives: 'day', pattern: 'holiday (,? year)?', value: (c, m) => holiday(c, m) },
  // Friday; last Friday; Friday of last week
  { gives: 'day', pattern: 'bare-weekday', value: (c, m) => weekdayDate(Number(c['bare-weekday']), 'nearest', m) },
  {
    gives: 'day',
    pattern: 'the? last|this|next weekday',
    value: (c, m) => weekdayDate(Number(c.weekday), choice(c), m),
  },
  { gives: 'day', pattern: 'the? following weekday', value: (c, m) => followingWeekday(Number(c.weekday), m) },
  { gives: 'day', pattern: 'weekday following', value: (c, m) => weekdayDate(Number(c.weekday), 'next', m) },
  { gives: 'day', pattern: 'weekday last|next', value: (c, m) => weekdayDate(Number(c.weekday), choice(c), m) },
  { gives: 'day', pattern: 'weekday ,? of? last|this|next unit=W', value: weekdayOfWeek },
  { gives: 'day', pattern: 'relativeDay', value: (c, m) => spokenDay(Number(c.relativeDay), m) },
  // 2021 July 9; 2021 July
  { gives: 'day', pattern: 'year month the? day-number|ordinal', value: monthDay },
  { gives: 'span', pattern: 'year month', value: (c) => formatMonth(Number(c.year), Number(c.month)) },
  // June 2023; June of last year; last June
  { gives: 'span', pattern: 'month ,? of? year', value: (c) => formatMonth(Number(c.year), Number(c.month)) },
  { gives: 'span', pattern: 'month of? last|this|next unit=Y', value: monthOfYear },
  // the first week of June
  { gives: 'span', pattern: 'the? ordinal|last unit=W of month (,? of? year)?', value: monthOfWeek },
  { gives: 'span', pattern: 'this month', value: (c, m) => thisMonth(Number(c.month), m) },
  { gives: 'span', pattern: 'last|next month', value: (c, m) => monthDate(Number(c.month), choice(c), m) },
  { gives: 'span', pattern: 'bare-month', value: (c, m) => monthDate(Number(c['bare-month']), 'nearest', m) },
  // 2023; fiscal 2023; the year 2000; last year
  { gives: 'named-year', pattern: 'the? fiscal? (unit=Y)? year', value: (c) => formatYear(Number(c.year)) },
  {
    gives: 'named-year',
    pattern: 'the? last|this|next|latest fiscal? unit=Y',
    value: (c, m) => relativePeriod(count(c), 'Y', m),
  },
  { gives: 'span', pattern: 'bare-year', value: (c) => formatYear(Number(c['bare-year'])) },
  { gives: 'span', pattern: 'the? fiscal (unit=Y)? year', value: (c) => formatYear(Number(c.year)) },
  { gives: 'span', pattern: 'the? unit=Y year', value: (c) => formatYear(Number(c.year)) },
  { gives: 'span', pattern: 'the? year unit=Q', value: (c) => formatYear(Number(c.year)) },
  { gives: 'span', pattern: 'the? edge the? unit=Y|unit=M|unit=W', value: edgeOf },
  // past years; the coming weeks
  { gives: 'span', pattern: 'the? last|next|following unit-plural', value: vaguePeriods },
  // the year-earlier quarter
  { gives: 'span', pattern: 'the? unit=Y ago|earlier (unit=Q)?', value: (c, m) => yearBefore(c, m) },
  // over the last year
  {
    gives: 'duration',
    pattern: 'approx=beyond the last unit=Y|unit=M|unit=W|unit=E',
    value: (c) => duration(1, c.unit),
  },
  // the following week; last week; this fiscal year; the current quarter
  { gives: 'span', pattern: 'the? following unit', value: (c, m) => (isTimeUnit(c) ? null : followingPeriod(c, m)) },
  { gives: 'span', pattern: 'the next unit', value: (c, m) => (isTimeUnit(c) ? null : followingPeriod(c, m)) },
  { gives: 'span', pattern: 'the? last|this|next|latest fiscal? unit', value: relativeSpan },
  // the same day; that year; the following week; the previous month
  { gives: 'span', pattern: 'same unit', value: (c, m) => (isTimeUnit(c) ? null : periodFromTold(0, unit(c), m)) },
  // the weekend; the quarter
  { gives: 'span', pattern: 'the unit=WE', value: (_, m) => weekend(m) },
  { gives: 'span', pattern: 'the unit=Q', value: (_, m) => lastQuarter(m) },
  // the summer; last summer; summer 2023
  {
    gives: 'span',
    pattern: 'last|next season',
    value: (c, m) => seasonDate(String(c.season), choice(c), m),
  },
  { gives: 'span', pattern: 'this season', value: (c, m) => thisSeason(String(c.season), m) },
  { gives: 'span', pattern: 'the|of season', value: (c, m) => bareSeason(String(c.season), c.the === undefined, m) },
  { gives: 'span', pattern: 'the? season of? year', value: (c) => `${c.year}-${c.season}` },
  { gives: 'span', pattern: 'of season of? year', value: (c) => `${c.year}-${c.season}` },
  // the winter of 1962-63: as that of TIMEX3, it begins in the first year
  { gives: 'span', pattern: 'the|of? season of? split-year', value: (c) => `${c['split-year']}-${c.season}` },
  // the 1990s; the nineties; the 20th century
  { gives: 'span', pattern: 'the? part? decade', value: (c) => String(c.decade) },
  { gives: 'span', pattern: 'the part? decadeWord', value: (c) => `19${c.decadeWord}` },
  { gives: 'span', pattern: 'the? part? ordinal unit=C', value: (c) => String(Number(c.ordinal) - 1).padStart(2, '0') },
  // two days ago; a year earlier; three weeks later
  { gives: 'span', pattern: 'approx? a|number|quantity unit suffix? ago', value: apart },
  { gives: 'span', pattern: 'approx? a|number|quantity unit later|earlier', value: apart },
  { gives: 'span', pattern: 'approx? number and a half unit ago', value: apart },
  { gives: 'ref', pattern: 'unit ago', value: () => 'PAST_REF' },
  // 7:15 p.m. EST; noon; 18:30 GMT
  { gives: 'clock-time', pattern: 'approx? clock|number meridiem zone?', value: clockTime },
  { gives: 'clock-time', pattern: 'approx? clock|number zone', value: clockTime },
  { gives: 'clock-time', pattern: 'approx? clockWord zone?', value: clockTime },
  { gives: 'plain-clock', pattern: 'approx? bare-clock', value: clockTime },
  // last night; tonight; this morning
  { gives: 'time', pattern: 'relativeTime', value: (c, m) => relativeTime(c, m) },
  {
    gives: 'time',
    pattern: 'part? this dayPart',
    value: (c, m) => timeOn(m.quoted ? 'PRESENT_REF' : relativeDay(0, m), `T${c.dayPart}`),
  },
  { gives: 'time', pattern: 'part? the dayPart', value: (c, m) => timeOfTold(`T${c.dayPart}`, m) },
  { gives: 'time', pattern: 'same dayPart', value: (c, m) => timeOfTold(`T${c.dayPart}`, { ...m, restricted: false }) },
  // 48-year-old: no date, but its words are taken
  { gives: 'age', pattern: 'the? a|number unit old', value: () => '' },
  // three years; the past two months; a week; 10-year
  {
    gives: 'duration',
    pattern: '(the? last|next|following|latest|ordinal)? number|quantity (to|or number)? more? unit suffix?',
    value: length,
  },
  { gives: 'duration', pattern: 'the? approx? number|quantity more? unit suffix?', value: length },
  { gives: 'duration', pattern: 'approx? a more? unit suffix?', value: length },
  { gives: 'duration', pattern: 'approx? number and a half unit', value: (c) => duration(amount(c), c.unit, true) },
  { gives: 'duration', pattern: 'a unit and a half', value: (c) => duration(1, c.unit, true) },
  { gives: 'duration', pattern: 'half a unit', value: (c) => duration(0, c.unit, true) },
  { gives: 'duration', pattern: 'unit-plural', value: (c) => duration('X', c['unit-plural']) },
  // the 2022/23 season: a year that begins in one and ends in the next
  { gives: 'duration', pattern: 'the? fiscal? (unit=Y)? of? split-year', value: () => 'P1Y' },
  // every Monday; each year; daily; Sundays
  { gives: 'set', pattern: 'every number? unit', value: (c) => duration(c.number ?? 1, c.unit) },
  { gives: 'set', pattern: 'every weekday', value: (c) => `XXXX-WXX-${c.weekday}` },
  { gives: 'set', pattern: 'every month', value: (c) => formatMonth(null, Number(c.month)) },
  { gives: 'set', pattern: 'every month day-number|ordinal', value: (c) => everyYear(c) },
  { gives: 'set', pattern: 'every day-number|ordinal of? month', value: (c) => everyYear(c) },
  { gives: 'set', pattern: 'every season', value: (c) => `XXXX-${c.season}` },
  { gives: 'set', pattern: 'every dayPart', value: (c) => `XXXX-XX-XXT${c.dayPart}` },
  // Tuesday-Saturday drivers
  { gives: 'set', pattern: 'weekday weekday', value: (c) => `XXXX-WXX-${c.weekday}` },
  { gives: 'set', pattern: 'on? weekdays', value: (c) => `XXXX-WXX-${c.weekdays}` },
  { gives: 'set', pattern: 'weekday dayPart-plural', value: (c) => `XXXX-WXX-${c.weekday}T${c['dayPart-plural']}` },
  { gives: 'set', pattern: 'setWord', value: (c) => String(c.setWord) },
  { gives: 'ref', pattern: 'ref', value: (c) => String(c.ref) },
];

/** Expressions built from expressions. */
const COMPOUND: Rule[] = [
  // the third quarter; second half of 2023; this year's first quarter
  {
    gives: 'span',
    pattern: 'the? fiscal? ordinal unit=Q|half of? named-year',
    value: (c) => (isPart(c) ? partOfYear(c, c['named-year']) : null),
  },
  {
    gives: 'span',
    pattern: 'named-year possessive? fiscal? ordinal unit=Q|half',
    value: (c) => (isPart(c) ? partOfYear(c, c['named-year']) : null),
  },
  {
    gives: 'span',
    pattern: 'the? fiscal? ordinal unit=Q',
    value: (c, m) => (isPart(c) ? quarterDate(Number(c.ordinal), m) : null),
  },
  // Saturday night; tomorrow morning; noon Thursday; Nov. 9 at 5 p.m.
  { gives: 'time', pattern: 'part? day ,? part? dayPart', value: (c) => onDay(c, `T${c.dayPart}`) },
  { gives: 'time', pattern: 'the? part? dayPart of|on? day', value: (c) => onDay(c, `T${c.dayPart}`) },
  {
    gives: 'time',
    pattern: 'clock-time|plain-clock ,? on? day',
    value: (c) => onDay(c, c['clock-time'] ?? c['plain-clock']),
  },
  {
    gives: 'time',
    pattern: 'day ,? at? clock-time|plain-clock',
    value: (c) => onDay(c, c['clock-time'] ?? c['plain-clock']),
  },
  { gives: 'time', pattern: 'clock-time', value: (c, m) => timeOfTold(c['clock-time'], m) },
  { gives: 'time', pattern: 'at plain-clock', value: (c, m) => timeOfTold(c['plain-clock'], m) },
  // early Tuesday; the end of 1990; later this year
  { gives: 'day', pattern: 'approx? part? day', value: (c) => String(c.day) },
  { gives: 'span', pattern: 'approx? part? span', value: (c) => String(c.span) },
  { gives: 'span', pattern: 'the? edge the? named-year|span', value: (c) => String(c.span ?? c['named-year']) },
  { gives: 'span', pattern: 'part named-year', value: (c) => String(c['named-year']) },
];

/**
 * The grammar in the order of its stages: the rules of one may use what those before it gave. Earlier rules win over
 * later ones of a stage.
 */
export const GRAMMAR: Rule[][] = [SIMPLE, COMPOUND];

/** What a rule can give that is an expression by itself; an age is one that is not reported. */
export const EXPRESSIONS: ReadonlySet<string> = new Set(['day', 'span', 'time', 'duration', 'set', 'ref', 'age']);
