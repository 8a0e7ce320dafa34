import { withoutConnective } from '../../analysis/language/en/connectives.ts';
import { readAsEnglish } from '../../analysis/language/read-as-english.ts';
import { sentenceAround } from '../../analysis/language/sentence-around.ts';
import { overlaps } from '../../analysis/language/within.ts';
import { formatDay, periodOf, readDay } from '../../analysis/timeline/calendar.ts';
import type { Annotation, Passage, TimelineEntry } from '../../contract.ts';
import type { Gloss } from '../answers/glosses.ts';
import { longerWords, shareTold } from '../wording/longer-words.ts';
import { relativeAsStatement, sideClauseAsStatement } from './clause-as-statement.ts';
import { clauseOfNoun } from './clause-of-noun.ts';
import { datesItsClause, isOfSource } from './dates-its-clause.ts';
import { eventTeller } from './tells-event.ts';

/** A line of the timeline; its text is that of the passage, but a side clause alone is told as a statement. */
export interface DatedEvent extends Passage {
  /** TIMEX3 value. */
  value: string;
  /** Value of the end of a span of time: "from 2004 to 2017"; null elsewhere. */
  until: string | null;
  /** The article's own words for the time. */
  wording: string;
  /** Whom a pronoun of the line means, in brackets. */
  glosses: readonly Gloss[];
}

/** What the article dates to one calendar time, or to the time from one to another. */
export interface DatedEvents {
  /** TIMEX3 value shared by the events. */
  value: string;
  /** Value of the end of the span of time that the events share; null elsewhere. */
  until: string | null;
  events: DatedEvent[];
}

/** Hours at which parts of the day begin, by the codes of TIMEX3; of common use. */
const HOURS: Readonly<Record<string, string>> = { MO: '06', DT: '08', MI: '12', AF: '13', EV: '18', NI: '21' };

/**
 * Orders TIMEX3 values by the first day that they can mean; a coarser value comes before the days in it, and a day
 * before its hours.
 */
export function sortKey(value: string): string {
  const first = periodOf(value)?.first;
  if (!first) return value;
  const day = formatDay(first.year, first.month, first.day);
  if (!value.startsWith(day)) return day;
  const time = value.slice(day.length + 1);
  return `${day} ${HOURS[time] ?? time}`;
}

/**
 * Words between the two dates of a span that says what the first one is: "from 29 April, the week of the vote, to 13
 * May".
 */
const SPAN_ASIDE = /^, [^,.;]{1,60}, (?:to|till|until) (?:the )?$/;
const SPAN_FROM = /\bfrom (?:the )?$/i;

/** Words between the two dates of a span of time, and before the first where the words between also join a list. */
const SPAN = /^(?: (?:to|through|till|until|[-–—]) |[-–—])$/i;
const SPAN_BETWEEN = /^ and $/i;
const SPAN_OPENS = /\b(?:between|from) (?:the )?$/i;

/** Characters between the dates of the longest span. */
const LONGEST_BETWEEN = 80;

/**
 * The day alone of a value with a part of the day, "2024-04-26TMO": the date above the line has no words for it, and
 * one day is one stop.
 */
const dayAlone = (value: string): string => value.replace(/T[A-Z]{2}.*$/, '');

/** An event with the entry that dates it. */
interface Found extends DatedEvent {
  entry: TimelineEntry;
}

/** Do two entries name the first and the last time of one span, "from 2004 to 2017"? */
function isSpan(text: string, first: TimelineEntry, last: TimelineEntry): boolean {
  if (last.start - first.end > LONGEST_BETWEEN || first.value.length !== last.value.length) return false;
  if (sortKey(first.value) >= sortKey(last.value)) return false;
  const between = text.slice(first.end, last.start);
  if (SPAN_ASIDE.test(between)) return SPAN_FROM.test(text.slice(0, first.start).slice(-10));
  if (/^[-–—]$/.test(between) && !/\d/.test(first.text)) return false;
  return SPAN.test(between) || (SPAN_BETWEEN.test(between) && SPAN_OPENS.test(text.slice(0, first.start).slice(-20)));
}

/** The day of the month with which a span of days ends that names its month once: "May 3-9", "from May 3 to 9". */
const LAST_DAY_JOINED = /^[-–](\d{1,2})(?![\p{L}\p{N}%/]|[-–:.,]\d)/u;
const LAST_DAY =
  /^ (?:to|through|till|until|[-–—]|and) (\d{1,2})(?=$|[,.;:)](?!\d)|\n| (?:across|among|and|as|at|by|for|in|of|on|via|while|with)\b)/;

/** The end of such a span that the entry opens, as an entry of its own; null where it opens none. */
function lastDayOf(text: string, entry: TimelineEntry): TimelineEntry | null {
  const [, month, day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(entry.value) ?? [];
  if (!month || !/\d$/.test(entry.text)) return null;
  const behind = text.slice(entry.end, entry.end + 40);
  const span = LAST_DAY_JOINED.exec(behind) ?? LAST_DAY.exec(behind);
  if (!span || Number(span[1]) <= Number(day)) return null;
  if (/^ and/.test(span[0]) && !SPAN_OPENS.test(text.slice(0, entry.start).slice(-20))) return null;
  const value = `${month}-${span[1].padStart(2, '0')}`;
  const end = entry.end + span[0].length;
  return readDay(value) && { ...entry, start: end - span[1].length, end, text: span[1], value };
}

/**
 * The event of an entry, which dates it up to the time of `last` where that is none of null; null when the entry dates
 * nothing.
 */
function eventFrom(text: string, entry: TimelineEntry, last: TimelineEntry | null): Found | null {
  if (entry.event === null) return null;
  const wording = text.slice(entry.start, (last ?? entry).end);
  return { ...entry.event, value: entry.value, until: last?.value ?? null, wording, glosses: [], entry };
}

/** What happened then: "the worst since 1959, when | nine mills were swept away". */
const THEN = /^, when (?<clause>.+?)(?=[.;]?$|[;–—]|, (?:and|as|but|following|which|who)\b)/u;

/**
 * What a side clause says of the time since which something is the first or the worst, as an event of that time; null
 * where there is none.
 */
function thenOf(annotation: Annotation, { entry, ...event }: Found): Found | null {
  const { text } = annotation.article;
  if (!/\bsince (?:the )?$/i.test(text.slice(0, entry.start).slice(-10))) return null;
  const behind = text.slice(entry.end, sentenceAround(annotation, entry).end);
  const clause = THEN.exec(behind)?.groups?.clause;
  if (!clause) return null;
  const start = entry.end + behind.indexOf(clause);
  return { ...event, start, end: start + clause.length, text: clause, entry };
}

/** "Ida Lund, who fled on Friday | , was found": what the date dates, where that is told of the row's subject. */
function ofSubjectAlone(event: Found): Found {
  const end = clauseOfNoun(event.text, event.entry.start - event.start)?.end ?? null;
  return end === null ? event : { ...event, end: event.start + end, text: event.text.slice(0, end) };
}

/**
 * The events of entries that name a calendar time, in text order. Durations, repeated times and unresolved expressions
 * have no place on a line.
 */
function eventsOf(annotation: Annotation): Found[] {
  const { article, timeline, language } = annotation;
  const dated = timeline.filter(({ type, value }) => type !== 'duration' && type !== 'set' && /^\d{4}/.test(value));
  const found: Found[] = [];
  const english = readAsEnglish(language);
  const headings = article.blocks.filter(({ role }) => role === 'subheading');
  for (let index = 0; index < dated.length; index++) {
    const entry = dated[index];
    const next = dated[index + 1];
    const named = next && isSpan(article.text, entry, next) ? next : null;
    if (named) index++;
    const last = named ?? (english ? lastDayOf(article.text, entry) : null);
    const event = eventFrom(article.text, entry, last);
    if (event === null || headings.some((heading) => overlaps(heading, entry))) continue;
    const then = english ? thenOf(annotation, event) : null;
    if (then) found.push(then);
    if (then && event.end > then.start) continue;
    const expression = { ...entry, end: (last ?? entry).end, text: event.wording };
    if (english && !datesItsClause(expression, event, { published: article.published, isSpan: last !== null }))
      continue;
    found.push(english ? ofSubjectAlone(event) : event);
  }
  return found;
}

/**
 * An opening of a sentence that has a date within it and ends before its subject: "In addition to boats bought on |".
 */
const OPENING = /^(?:After|Amid|Besides|Beyond|Despite|Following|In|On top|With) [^,]+ [^,]+ $/;

/** Does the first time belong to a noun in the opening of the sentence, whose main clause has the other? */
function isInOpening({ entry, start, end, text }: Found, other: Found): boolean {
  if (other.entry.start < entry.end || entry.start < start || other.entry.end > end) return false;
  const opening = text.slice(0, entry.start - start);
  const between = text.slice(entry.end - start, other.entry.start - start);
  return OPENING.test(opening) && between.startsWith(',') && !/\b(?:that|when|which|who|whose)\b/.test(between);
}

/**
 * Is the first of two times of one sentence the one under which it stands: that of no source, the last that is over on
 * the day of publication, else the first?
 */
function isNearer(a: Found, b: Found, published: string | null): boolean {
  const isSources = (found: Found) => isOfSource(found.entry, found);
  if (isSources(a) !== isSources(b)) return isSources(b);
  if (isInOpening(a, b)) return false;
  if (isInOpening(b, a)) return true;
  const isOver = ({ value }: Found) => published === null || sortKey(value).slice(0, 10) <= published.slice(0, 10);
  if (isOver(a) !== isOver(b)) return isOver(a);
  const [first, second] = [a, b].map(({ value }) => sortKey(value).slice(0, 10));
  return isOver(a) ? first > second : first < second;
}

/** Each event once: those that share words are one, told as far as any of them goes. */
function withoutOverlaps(found: readonly Found[], { article }: Annotation): DatedEvent[] {
  const kept: Found[] = [];
  for (const event of found) {
    const before = kept.at(-1);
    if (!before || !overlaps(before, event)) {
      kept.push(event);
      continue;
    }
    const start = Math.min(before.start, event.start);
    const end = Math.max(before.end, event.end);
    const nearer = isNearer(event, before, article.published) ? event : before;
    kept[kept.length - 1] = { ...nearer, start, end, text: article.text.slice(start, end) };
  }
  return kept.map(({ entry: _, ...event }) => event);
}

/** The line's words as a statement where they are a clause of one that another completes. */
function asStatement({ text, end }: Passage, { article }: Annotation): string {
  const own = withoutConnective(text);
  const statement = relativeAsStatement(own);
  return statement === own ? sideClauseAsStatement(own, article.text.slice(end, end + 1)) : statement;
}

/** A line is told again when another of the same time has so many of its longer words. */
const MOST_TOLD = 0.75;

/** Lines of one time with which a further one is compared, so that a long page stays quick. */
const MOST_COMPARED = 20;

/** Does one of two lines say what the other one says? */
function repeats(line: string, other: string): boolean {
  const [few, many] = [longerWords(line), longerWords(other)].sort((a, b) => a.size - b.size);
  return shareTold(few, many) >= MOST_TOLD;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the article dates to a calendar time, grouped by it and in its order. Each event stands there once; of English
 * texts only what a date dates and what tells an event by itself.
 */
export function datedEvents(annotation: Annotation): DatedEvents[] {
  const english = readAsEnglish(annotation.language);
  const tellsEvent = english ? eventTeller(annotation) : () => ({ gloss: null });
  const groups = new Map<string, DatedEvents>();
  for (const event of withoutOverlaps(eventsOf(annotation), annotation)) {
    const told = tellsEvent(event);
    if (!told) continue;
    const value = dayAlone(event.value);
    const key = `${value} ${event.until}`;
    const group = groups.get(key) ?? { value, until: event.until, events: [] };
    if (group.events.slice(-MOST_COMPARED).some(({ text }) => repeats(event.text, text))) continue;
    const text = english ? asStatement(event, annotation) : event.text;
    const cut = event.text.endsWith(text) ? event.text.length - text.length : 0;
    const glosses = told.gloss ? [{ ...told.gloss, at: told.gloss.at - cut }] : [];
    group.events.push({ ...event, text, glosses });
    groups.set(key, group);
  }
  for (const { events } of groups.values()) events.sort((a, b) => order(sortKey(a.value), sortKey(b.value)));
  const keyed = [...groups.values()].map((group) => ({ group, key: sortKey(group.value) }));
  keyed.sort((a, b) => order(a.key, b.key));
  return keyed.map(({ group }) => group);
}
