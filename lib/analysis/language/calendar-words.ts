import { MONTHS as GERMAN_MONTHS, WEEKDAYS as GERMAN_WEEKDAYS } from './de/dates.ts';
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from './en/calendar.ts';
import { MONTHS as DUTCH_MONTHS, WEEKDAYS as DUTCH_WEEKDAYS } from './nl/calendar.ts';

/** Short forms of months that names have too: "Mar-a-Lago", "Jun Lee". */
const NAMES_TOO: ReadonlySet<string> = new Set(['jun', 'mar']);

/** Names of days and months in full that are written with a capital: English, German and Dutch, in lower case. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(GERMAN_MONTHS),
  ...Object.keys(GERMAN_WEEKDAYS),
  ...DUTCH_MONTHS,
  ...DUTCH_WEEKDAYS,
]);

/** The same with English short forms of months: what is written with a capital and is no actor in an English text. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...DAYS_AND_MONTHS,
  ...Object.keys(MONTH_ABBREVIATIONS).filter((short) => !NAMES_TOO.has(short)),
]);
