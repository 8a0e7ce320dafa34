import { LEADS_TO_YEAR } from '../../analysis/language/en/year-words.ts';
import { inMarks } from '../../analysis/language/enclosed.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import { RANKED_SINCE } from '../../analysis/summary/sentences/sentence-cues.ts';
import { daysBetween, periodOf, readDay } from '../../analysis/timeline/calendar.ts';
import { WEEK_DAYS } from '../../analysis/timeline/news-age.ts';
import type { Passage, TimelineEntry } from '../../contract.ts';
import { type Looks, looksAround } from './clause-look.ts';
import { clauseOfNoun } from './clause-of-noun.ts';
import {
  ANY_OF_WEEKDAYS,
  AS_OF,
  AT_OCCASION,
  BALLOT,
  BARE_MONTH,
  BARE_SEASON,
  BASELINE,
  BESIDE,
  CALLED_OFF,
  DEICTIC,
  DETERMINER,
  endsInName,
  FINITE_BEHIND,
  FROM_BEHIND_NOUN,
  FULL_DAY,
  HABIT,
  HARM,
  HARMED,
  HOURS_APART,
  LAW_BEFORE,
  LIKENED,
  MONTH_OR_DAY,
  NO_DAY,
  NOUN_BEHIND,
  OCCASION,
  OF_NOUN,
  OUT_OF_BALLOT,
  PART_OF_DAY,
  PERFECT,
  PLANNED,
  PRESENT,
  SHORT_WEEKDAY,
  SOURCE,
  TOUCHES_NOUN,
  VAGUE_AGO,
  WEEKDAY,
} from './date-cues.ts';

/** Characters beside a date in which its part in the clause shows. */
const REACH = 60;

/**
 * Does the time of a value begin behind the day of publication, or is it over before that? Null for neither, and where
 * one is unknown.
 */
function sideOf(value: string, published: string | null): 'ahead' | 'over' | null {
  const day = readDay(published);
  const period = periodOf(value);
  if (day === null || period === null) return null;
  if (daysBetween(day, period.first) > 0) return 'ahead';
  return daysBetween(period.last, day) > 0 ? 'over' : null;
}

/** A date in its row: what stands before and behind it. */
interface Setting {
  before: string;
  after: string;
}

/**
 * Does the date belong to a noun of the clause, so that it does not say when the clause happened: "a 2010 claim",
 * "Agenda 2030"?
 */
function datesNoun({ text, type }: TimelineEntry, { before, after }: Setting): boolean {
  if (/^\s?\/|^[-–]\d/.test(after) || /[/]$/.test(before)) return true;
  if (/^[-–]\p{Lu}/u.test(after) || /\p{L}[-–]$/u.test(before)) return true;
  if (OF_NOUN.test(before)) return true;
  const isYear = /^\d{4}$/.test(text);
  if (isYear && !LEADS_TO_YEAR.test(before) && (FINITE_BEHIND.test(after) || LIKENED.test(before))) return true;
  if (isYear && (before === '' || TOUCHES_NOUN.test(before)) && NOUN_BEHIND.test(after)) return true;
  if (isYear && /\p{Ll}{2}ed $/u.test(before)) return true;
  if (isYear && (LAW_BEFORE.test(before) || (endsInName(before) && !MONTH_OR_DAY.test(before)))) return true;
  if (/^['’]s?(?!\p{L})/u.test(after)) {
    return /^(?:today|tomorrow|this|next|last)\b/i.test(text) || !(type !== 'duration' && AT_OCCASION.test(before));
  }
  const determiner = DETERMINER.exec(before);
  if (!determiner || /^(?:the|this|last|next|that|on|in|at|early|late)\b/i.test(text)) return false;
  // "a Saturday", "every 2 April".
  if (!NOUN_BEHIND.test(after)) return /^(?:an?|each|every)$/i.test(determiner[1]);
  const phrase = determiner.index + (/^[ (“"]/.test(determiner[0]) ? 1 : 0);
  const leading = before.slice(0, phrase);
  if (HARM.test(after) && HARMED.test(before)) return false;
  const isBallot = BALLOT.test(after) && !/\bon (?:the )?$/i.test(leading) && !OUT_OF_BALLOT.test(leading);
  return !((OCCASION.test(after) || isBallot) && AT_OCCASION.test(leading));
}

/**
 * Does the clause tell what is done in any such month or on any such weekday: "usually in May", "on a Tuesday or
 * Sunday"?
 */
function isHabit({ text }: TimelineEntry, before: string): boolean {
  return (BARE_MONTH.test(text) || WEEKDAY.test(text)) && (HABIT.test(before) || ANY_OF_WEEKDAYS.test(before));
}

/**
 * Is it how a page or a caption gives the day, and not how a clause does: "Fri, June 2, 2023", "in Brell, Friday, June
 * 2, 2023."?
 */
function isStamp({ text }: TimelineEntry, before: string): boolean {
  return SHORT_WEEKDAY.test(text) || (FULL_DAY.test(text) && before.endsWith(', '));
}

/**
 * One end of a span of which the other is no date: "between Friday and the vote", "from 4% today to 9%", a bare "from
 * 2009".
 */
function isEndOfSpan({ value }: TimelineEntry, { before, after }: Setting): boolean {
  if (/\bbetween (?:the )?$/i.test(before)) return true;
  if (/\bfrom [^;]*\d[^;\d]*\p{L}[^;]* (?:to|until) (?:the )?$/iu.test(before)) return true;
  if (/\bfrom [^,;]*$/i.test(before) && /^ to\b/.test(after)) return true;
  return /\bfrom (?:the )?$/i.test(before) && /^\d{4}$/.test(value);
}

/** Does the expression name no calendar time that the row can stand under? */
function namesNoTime({ text }: TimelineEntry, after: string): boolean {
  return (
    NO_DAY.test(text) ||
    PART_OF_DAY.test(text) ||
    BARE_SEASON.test(text) ||
    HOURS_APART.test(text) ||
    VAGUE_AGO.test(text) ||
    (/^the /i.test(text) && /^ (?:he|I|it|she|they|we|you)\b/.test(after))
  );
}

/**
 * Does an English expression say when its clause (`row`, with the expression in it) happened? Not when it belongs to a
 * noun ("a 2010 claim"), to a comparison ("up from 2018"), to a quotation in which "today" is another day, or to what
 * is so for long ("Today, few farm") or time and again ("usually in May"), or to an old source ("according to figures
 * of"); nor when the value lies on the other side of `published` (ISO 8601, or null) than the clause looks. `isSpan` is
 * for the two ends of a span of time in one expression, "2004 to 2017".
 */
export function datesItsClause(
  entry: TimelineEntry,
  row: Passage,
  { published, isSpan }: { published: string | null; isSpan: boolean },
): boolean {
  const from = entry.start - row.start;
  const to = entry.end - row.start;
  if (from < 0 || entry.end > row.end) return false;
  const cut = Math.max(0, from - REACH);
  const setting = { before: (cut > 0 ? '…' : '') + row.text.slice(cut, from), after: row.text.slice(to, to + REACH) };
  const { before } = setting;
  if (/\([^)]*$/.test(before)) return false;
  if (BASELINE.test(before) || RANKED_SINCE.test(before)) return false;
  if (AS_OF.test(before) || isHabit(entry, row.text.slice(0, from)) || isStamp(entry, before)) return false;
  if (isOfSource(entry, row) && !isOfNews(entry.value, published)) return false;
  if (entry.type !== 'time' && BESIDE.test(before)) return false;
  if (/\bsince (?:the )?$/i.test(before) && !PERFECT.test(before)) return false;
  if (!isSpan && isEndOfSpan(entry, setting)) return false;
  if (datesNoun(entry, setting) || namesNoTime(entry, setting.after)) return false;
  if ((DEICTIC.test(entry.text) || /^["“„«]/.test(row.text)) && isQuoted(row.text, from)) return false;
  const looks = looksAround(row.text, from);
  const look = looks.before ?? looks.behind;
  const isNow = look === 'now' || look === 'may';
  if (PRESENT.test(entry.text) && (isNow || look === null)) return false;
  if (
    /^today$/i.test(entry.text) &&
    /(?:^|\s)(?:I|we|you|they|\p{Ll}+ing) (?:\p{Ll}+ )?$/u.test(before) &&
    look !== 'ahead'
  )
    return false;
  const side = sideOf(entry.value, published);
  if (!isSpan && isOfNounClause(entry, row, published, side)) return false;
  if (isNow && side !== 'ahead' && BARE_MONTH.test(entry.text)) return false;
  if (side === 'ahead') return (look !== 'back' && look !== 'perfect') || PLANNED.test(row.text);
  if (side !== 'over') return true;
  if (!isSpan && FROM_BEHIND_NOUN.test(before)) return false;
  if (look === 'ahead') return /\d{4}/.test(entry.text);
  const begins = BEGINS.test(before) || BEGINS.test(`${entry.text.split(' ')[0]} `);
  return isSpan || begins || !lastsTillNow(entry, looks, setting, published);
}

/**
 * Does the date belong to what the clause tells of one of its nouns? The news of the last days may be told so
 * ("arrested a man who fled on Friday"), unless the clause itself tells what is so now; what is to come may, unless it
 * was called off.
 */
function isOfNounClause(
  entry: TimelineEntry,
  row: Passage,
  published: string | null,
  side: ReturnType<typeof sideOf>,
): boolean {
  const { start, value } = entry;
  const clause = clauseOfNoun(row.text, start - row.start);
  if (clause === null || isOfSource(entry, row)) return false;
  if (clause.isNow) return true;
  if (side !== 'over') return CALLED_OFF.test(row.text.slice(0, start - row.start));
  return !isOfNews(value, published);
}

/** Before a date at which what lasts till now began. */
const BEGINS = /\b(?:from|since) (?:the )?$/i;

/**
 * Does the clause of a date that is over tell what is so now or has been done up to now, so that the date is that of
 * one of its nouns?
 */
function lastsTillNow(
  { value }: TimelineEntry,
  { before, behind }: Looks,
  { after }: Setting,
  published: string | null,
): boolean {
  if (before === 'now') return true;
  // "Friday’s crash is the first since"
  if (before === null) return behind === 'now' && /^['’]s?(?!\p{L})/u.test(after);
  return before === 'perfect' && !isOfNews(value, published);
}

/**
 * Did the time of a value end in the week before publication, whose news a present perfect may tell: "has said on
 * Friday"?
 */
function isOfNews(value: string, published: string | null): boolean {
  const day = readDay(published);
  const last = periodOf(value)?.last;
  return day !== null && last !== undefined && daysBetween(last, day) <= WEEK_DAYS;
}

/** Is it the day of a source that the clause names, "according to figures released in April"? */
export function isOfSource(entry: TimelineEntry, row: Passage): boolean {
  return SOURCE.test(row.text.slice(0, entry.start - row.start));
}

/** Does the text at an offset stand between quotation marks? */
function isQuoted(row: string, at: number): boolean {
  const tokens = tokenize(row);
  const index = tokens.findIndex(({ end }) => end > at);
  return inMarks(tokens)[index] === true && /["“„«]/.test(row.slice(0, at));
}
