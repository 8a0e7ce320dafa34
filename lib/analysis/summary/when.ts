import type { AnsweredTime, Span, TimelineEntry } from '../../contract.ts';
import { dayNumber, firstDayOf, readDay } from '../timeline/calendar.ts';
import { isOfEvent } from './about-event.ts';
import { PLAIN_SPEECH } from './cues.ts';
import { describesNext } from './place-phrase.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { BASE_FORMS } from './verb-forms.ts';
import type { MainEvent } from './what.ts';

const DAY = 86_400_000;
/** Below this a date is history rather than the moment of the event; set by reading. */
const LEAST = -1.7;
/** A time of the day that leans on a day named elsewhere: "the morning", "this evening". */
const LEANING_TIME = /^(?:earlier|later|that|the|this)\b/i;
/** What such a time loses against a named day; of 0, 0.3 and 0.6 the best on the development articles. */
const LEANING = 0.6;

function dayOf(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}

/** "the past month", "last few years": a stretch of time and no moment. */
const STRETCH =
  /^(?:the )?(?:past (?:\w+ )?(?:decades?|months?|weeks?|years?)|last (?:\w+ )?(?:decades|months|weeks|years))$/i;
/** "Black Friday", "Cyber Monday": names of sales and feasts. */
const NAMES_DAY = /\b(?:Bank Holiday|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Super) $/;
/** Before a date that only bounds a time, or to which something is compared. */
const BOUND = /^(?:before|between|by|from|past|since|than|to|until)$/i;
/** What such a date, one that describes a thing ("the July riots"), and one of a report ("police said on Monday") loses; set by reading. */
const BOUND_LOSS = 0.6;
const DESCRIBES_LOSS = 0.5;
const REPORT_LOSS = 0.4;
/** What the date of a dateline loses, "BRELL, April 25 -": it is that of the report. */
const DATELINE_LOSS = 0.5;

/** Words shortly before a date that make it a birthday, or the day of every year. */
const NO_DAY_OF_EVENT = /^(?:born|each|every|past|than)$/i;

/** Is the day a part of a name: of a sale, a feast or the paper USA TODAY? */
const namesDay = (text: string, { start, text: words }: TimelineEntry): boolean =>
  words === 'TODAY' || NAMES_DAY.test(text.slice(Math.max(0, start - 14), start));

/** A stretch of time, a repeated day, a birthday, a year within a name ("the 2019 Brell Motor Show"), or what is so today: "every 2 April", "galaxies we observe today". */
function isNoMoment({ figures, sentence: { tokens } }: SentenceView, { start, text }: TimelineEntry): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (STRETCH.test(text) || tokens.slice(Math.max(0, at - 2), at).some((token) => NO_DAY_OF_EVENT.test(token.text)))
    return true;
  const next = tokens[at + 1]?.text ?? '';
  if (/^\d{4}$/.test(text) && /^\p{Lu}\p{L}/u.test(next) && tokens[at + 1].start - tokens[at].end === 1) return true;
  if (!/^today$/i.test(text)) return false;
  if (/^(?:I|they|we|you)$/i.test(tokens[at - 2]?.text ?? '') || /^(?:are|is)$/.test(tokens[at - 1]?.text ?? ''))
    return true;
  return BASE_FORMS.has(tokens[at - 1]?.text ?? '') || figures.some(({ end }) => end === start - 1);
}

/** What the words around a date take from its worth as the moment of the event. */
function lossOf({ clause, sentence: { tokens } }: SentenceView, { start, end }: TimelineEntry): number {
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const before = tokens[tokens[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '';
  const verb = /^(?:early|late|on)$/.test(before) ? tokens[at - 2]?.text : before;
  return (
    (at < (clause?.dateline ?? 0) ? DATELINE_LOSS : 0) +
    (BOUND.test(before) ? BOUND_LOSS : 0) +
    (after > 0 && describesNext(tokens, after) ? DESCRIBES_LOSS : 0) +
    (PLAIN_SPEECH.has(verb ?? '') && verb !== 'announced' ? REPORT_LOSS : 0)
  );
}

const isIn = (outer: Span, { start, end }: Span): boolean => start >= outer.start && end <= outer.end;

/** Does it stand among somebody's own words, whose today may be another day? */
function isSpoken({ findings }: ArticleView, { start, end }: Span): boolean {
  return findings.quotes.some((quote) => quote.kind !== 'indirect' && start >= quote.start && end <= quote.end);
}

/** Days before the article, or after it, in which what it dates is likely its news. */
const NEWS_DAYS = 8;

/** Is it a day or week about that of the article? False where either is unknown. */
function isNews(value: string, published: string | null): boolean {
  const day = /^\d{4}-(?:W\d{2}|\d{2}-\d{2})/.test(value) ? firstDayOf(value) : null;
  const issued = readDay(published);
  return day !== null && issued !== null && Math.abs(dayNumber(issued) - dayNumber(day)) <= NEWS_DAYS;
}

/** A year alone that is not the article's own tells since when, or of what: "a complaint of 2010". */
const isPastYear = (value: string, published: string | null): boolean =>
  /^\d{4}$/.test(value) && published !== null && value !== published.slice(0, 4);

/** Between a time of the day and its day: "6am | on | Wednesday". */
const BETWEEN = /^,? ?(?:(?:at|in|of|on) )?(?:the )?$/;

/** The time of the day and its day beside it as one: "around 6am on Wednesday". */
function joined(text: string, dates: readonly TimelineEntry[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const entry of dates) {
    const last = entries.at(-1);
    const isPair =
      last !== undefined &&
      entry.start > last.end &&
      (last.type === 'time') !== (entry.type === 'time') &&
      dayOf(entry.value) !== null &&
      last.value.slice(0, 10) === entry.value.slice(0, 10) &&
      BETWEEN.test(text.slice(last.end, entry.start));
    if (!isPair) {
      entries.push(entry);
      continue;
    }
    const whole = { start: last.start, end: entry.end, text: text.slice(last.start, entry.end) };
    entries[entries.length - 1] = { ...(last.type === 'time' ? last : entry), ...whole };
  }
  return entries;
}

const NAMES_A_DAY = /day|\d[/-]|last|night|this|tomorrow|\b(?:apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep)/i;

/** "around 8pm", "two hours later": a time of the day that names no day, and so may be that of any. */
const isDayless = ({ type, text }: TimelineEntry): boolean => type === 'time' && !NAMES_A_DAY.test(text);

/**
 * When the main event happened, best first, each moment once, marked where it may be of something else. At most `limit`; `onlyThere`: no
 * date outside the event's own sentence, for articles that tell of many things.
 */
export function findWhen(
  article: ArticleView,
  event: MainEvent | undefined,
  limit: number,
  onlyThere = false,
): AnsweredTime[] {
  const { text: body } = article.text.article;
  const published = dayOf(article.text.article.published ?? '');
  const scored: { entry: TimelineEntry; score: number }[] = [];
  article.sentences.forEach((view, position) => {
    if (onlyThere && view !== event?.view) return;
    for (const entry of joined(body, view.dates)) {
      if (entry.type !== 'date' && entry.type !== 'time') continue;
      if (/_REF|^P/.test(entry.value)) continue;
      if (namesDay(body, entry) || isNoMoment(view, entry)) continue;
      const day = dayOf(entry.value);
      let score = 1.2 * view.agreement - 0.06 * Math.min(position, 15) - 0.5 * view.quoted - lossOf(view, entry);
      if (event && view === event.view) score += 0.9;
      if (event && entry.start >= event.passage.start && entry.end <= event.passage.end) score += 0.3;
      if (entry.event && event && entry.event.start < event.passage.end && entry.event.end > event.passage.start)
        score += 0.2;
      if (day === null) score -= /^\d{4}-(?:\d{2}|W\d{2})$/.test(entry.value) ? 0.6 : 2.6;
      else if (published !== null) {
        const age = (published - day) / DAY;
        if (age < 0) score -= 0.9;
        else if (age <= 1) score += 0.8;
        else if (age <= 3) score += 0.65;
        else if (age <= 8) score += 0.35;
        else score -= Math.min(0.8, age / 200);
      }
      if (entry.type === 'time' && LEANING_TIME.test(entry.text)) score -= LEANING;
      scored.push({ entry, score });
    }
  });
  const seen = new Set(article.sentences.flatMap(({ dates }) => dates));
  for (const entry of onlyThere ? [] : article.findings.timeline) {
    const day = dayOf(entry.value);
    if (seen.has(entry) || entry.type !== 'date' || day === null || published === null || namesDay(body, entry))
      continue;
    if (Math.abs(published - day) <= 3 * DAY) scored.push({ entry, score: -0.3 });
  }
  scored.sort((a, b) => b.score - a.score || a.entry.start - b.entry.start);
  const chosen: AnsweredTime[] = [];
  for (const { entry, score } of scored) {
    if (score < LEAST) break;
    if (chosen.some((other) => other.value?.slice(0, 10) === entry.value.slice(0, 10))) continue;
    const { start, end, text, value } = entry;
    const isNamed = isNews(value, article.text.article.published) && !isDayless(entry);
    const isFirst = chosen.length === 0 && isNamed && !isSpoken(article, entry);
    const isThere =
      chosen.every(({ doubtful }) => doubtful) || (event !== undefined && isIn(event.view.sentence, entry));
    const isSure =
      isFirst || (isThere && isOfEvent(article, event, entry) && !isPastYear(value, article.text.article.published));
    chosen.push({ start, end, text, value, ...(isSure ? {} : { doubtful: true }) });
    if (chosen.length === limit) break;
  }
  return chosen;
}
