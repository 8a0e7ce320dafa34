import { addUnits, daysBetween, formatDay, isoWeekday, readDay } from './calendar.ts';
import type { Moment } from './moment.ts';

/** Words between the two weekdays of one span of time. */
const JOINS = /^ ?(?:to|through|thru|till|until|[-–—]) ?$/i;

/**
 * Does the text between two expressions make them the first and the last day of one span: "Thursday *through* Monday"?
 */
export const joinsSpan = (between: string): boolean => JOINS.test(between);

/**
 * The two days of a span, whose values were read apart: the last is the weekday behind the first, and in a clause that
 * looks back no day after publication, so that both lie a week earlier. Null where either value is no day.
 */
export function spanOfWeekdays(
  first: string,
  last: string,
  { reference, direction }: Pick<Moment, 'reference' | 'direction'>,
): { first: string; last: string } | null {
  const [from, to] = [readDay(first), readDay(last)];
  if (!from || !to || !reference) return null;
  const length = (isoWeekday(to) - isoWeekday(from) + 7) % 7;
  const end = addUnits(from, length, 'D');
  const weeks = direction !== 'future' && daysBetween(reference, end) > 0 ? -1 : 0;
  const written = (days: number) => {
    const { year, month, day } = addUnits(from, days + 7 * weeks, 'D');
    return formatDay(year, month, day);
  };
  return { first: written(0), last: written(length) };
}
