import { isWithin } from '../../analysis/language/within.ts';
import type { Annotation, Passage } from '../../contract.ts';
import { formatDay, formatTimex, type TimeWords } from './format-date.ts';

/**
 * The TIMEX3 value of an answer to "when" whose words tell the time only from the day of publication: "on Sunday",
 * "last week". Null where they have a number themselves, where they name no time or several, and where it could not be
 * told which.
 */
export function answeredTime(passage: Passage, { timeline }: Pick<Annotation, 'timeline'>): string | null {
  if (/\p{N}/u.test(passage.text)) return null;
  const named = timeline.filter((entry) => isWithin(passage, entry));
  const [{ type, value } = { type: null, value: '' }] = named;
  const isCalendarTime = (type === 'date' || type === 'time') && /^\d{4}/.test(value);
  return named.length === 1 && isCalendarTime ? value : null;
}

/**
 * Such a value in words: the day alone, "June 4, 2023", as the answer has weekday and hour; else "week of May 29,
 * 2023", "2023".
 */
export function timeAnswered(value: string, locale: string, words: TimeWords): string | null {
  return formatDay(value, locale) ?? formatTimex(value, locale, words);
}
