import { isWithin } from '../analysis/summary/within.ts';
import type { Annotation, Passage } from '../contract.ts';

/**
 * The TIMEX3 value of an answer to "when" whose words tell the time only from the day of publication: "on Sunday", "last week". Null where
 * they have a number themselves, where they name no time or several, and where it could not be told which.
 */
export function answeredTime(passage: Passage, { timeline }: Pick<Annotation, 'timeline'>): string | null {
  if (/\p{N}/u.test(passage.text)) return null;
  const named = timeline.filter((entry) => isWithin(passage, entry));
  const [{ type, value } = { type: null, value: '' }] = named;
  const isCalendarTime = (type === 'date' || type === 'time') && /^\d{4}/.test(value);
  return named.length === 1 && isCalendarTime ? value : null;
}
