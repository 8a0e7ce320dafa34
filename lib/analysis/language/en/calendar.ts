/** The names of the English calendar, in lower case, with their values in dates; phrases of dates are in `dates.ts`. */

/** Months in their order, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Short forms of months, with and without a full stop behind them. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Days of the week in their order, with their numbers of ISO 8601: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Short forms of weekdays, with and without a full stop behind them. */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** Seasons, with their codes of TIMEX3. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Nouns of lengths of time, in the singular and in the plural. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  ...['century', 'day', 'decade', 'hour', 'minute', 'moment', 'month', 'second', 'week', 'year'],
  ...['centuries', 'days', 'decades', 'hours', 'minutes', 'moments', 'months', 'seconds', 'weeks', 'years'],
]);

/** Time zones, as they stand behind a time of the day in capitals; sorted. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'aedt aest akst bst cdt cest cet cst edt eest eet est et gmt hst ist jst mdt msk mst pdt pst pt utc'.split(' '),
);

const capitalised = (name: string): string => `${name[0].toUpperCase()}${name.slice(1)}`;

/** The months as they are written, as alternatives of a pattern: "January|February|…". */
export const MONTH_NAME: string = Object.keys(MONTHS).map(capitalised).join('|');
/** The short forms of months as they are written. */
export const MONTH_SHORT: string = Object.keys(MONTH_ABBREVIATIONS).map(capitalised).join('|');
/** The weekdays as they are written, as alternatives of a pattern. */
export const WEEKDAY_NAME: string = Object.keys(WEEKDAYS).map(capitalised).join('|');
/** The short forms of weekdays as they are written. */
export const WEEKDAY_SHORT: string = Object.keys(WEEKDAY_ABBREVIATIONS).map(capitalised).join('|');
/** The seasons in lower case, as alternatives of a pattern. */
export const SEASON_NAME: string = Object.keys(SEASONS).join('|');
/** Stretches of time but the day, and parts of it, that "this" points to by the article's day: "this week". */
export const PERIODS: ReadonlySet<string> = new Set([
  ...['afternoon', 'century', 'decade', 'evening', 'month', 'morning', 'night', 'quarter', 'season', 'week', 'weekend'],
  'year',
  ...Object.keys(SEASONS),
]);
/** The same as alternatives of a pattern. */
export const PERIOD_NAME: string = [...PERIODS].join('|');
