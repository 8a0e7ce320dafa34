import type { AnsweredTime, TimelineEntry } from '../../../contract.ts';
import { ARTICLES_AND_POSSESSIVES, POSSESSIVES } from '../../language/en/closed-classes.ts';
import { BASE_FORMS } from '../../language/en/verb-forms.ts';
import { isWithin, isWithinAny } from '../../language/within.ts';
import { type CalendarDay, daysBetween, firstDayOf, readDay } from '../../timeline/calendar.ts';
import { WEEK_DAYS } from '../../timeline/news-age.ts';
import { eventStems, isOfEvent } from '../event/about-event.ts';
import type { MainEvent } from '../event/main-event.ts';
import { PLAIN_SPEECH } from '../phrases/cues.ts';
import { describesNext } from '../phrases/place-phrase.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { flag, nearTop } from '../weighing/feature-values.ts';
import { type Features, type LinearModel, probability } from '../weighing/linear-model.ts';

/** Below this a date is history rather than the moment of the event; set by reading. */
const LEAST = -1.7;
/** A time of the day that leans on a day named elsewhere: "the morning", "this evening". */
const LEANING_TIME = /^(?:earlier|later|that|the|this)\b/i;
/** What such a time loses against a named day; of 0, 0.3 and 0.6 the best on the development articles. */
const LEANING = 0.6;

/** "the past month", "last few years": a stretch of time and no moment. */
const STRETCH =
  /^(?:the )?(?:past (?:\w+ )?(?:decades?|months?|weeks?|years?)|last (?:\w+ )?(?:decades|months|weeks|years))$/i;
/** "Black Friday", "Cyber Monday": names of sales and feasts. */
const NAMES_DAY = /\b(?:Bank Holiday|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Super) $/;
/** Before a date that only bounds a time, or to which something is compared. */
const BOUND = /^(?:before|between|by|from|past|since|than|to|until)$/i;
/**
 * What such a date, one that describes a thing ("the July riots"), and one of a report ("police said on Monday") loses;
 * set by reading.
 */
const BOUND_LOSS = 0.6;
const DESCRIBES_LOSS = 0.5;
const REPORT_LOSS = 0.4;
/** What the date of a dateline loses, "BRELL, April 25 -": it is that of the report. */
const DATELINE_LOSS = 0.5;

/** Words shortly before a date that make it a birthday, or the day of every year. */
const NO_DAY_OF_EVENT = /^(?:born|each|every|past|than)$/i;
/** "the quarter ended Sept. 30": of which period, and no moment. */
const ENDS_PERIOD = /^end(?:ed|ing)$/;

/** Is the day a part of a name: of a sale, a feast or the paper USA TODAY? */
const namesDay = (text: string, { start, text: words }: TimelineEntry): boolean =>
  words === 'TODAY' || NAMES_DAY.test(text.slice(Math.max(0, start - 14), start));

/**
 * A stretch of time, a repeated day, a birthday, a year within a name ("the 2019 Brell Motor Show") or before a noun,
 * or what is so today: "every 2 April", "galaxies we observe today".
 */
function isNoMoment({ figures, sentence: { tokens } }: SentenceView, { start, text }: TimelineEntry): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (STRETCH.test(text) || tokens.slice(Math.max(0, at - 2), at).some((token) => NO_DAY_OF_EVENT.test(token.text)))
    return true;
  if (ENDS_PERIOD.test(tokens[at - 1]?.text ?? '')) return true;
  const next = tokens[at + 1]?.text ?? '';
  if (/^\d{4}$/.test(text) && /^\p{Lu}\p{L}/u.test(next) && tokens[at + 1].start - tokens[at].end === 1) return true;
  if (
    /^\d{4}$/.test(text) &&
    ARTICLES_AND_POSSESSIVES.has(tokens[at - 1]?.text.toLowerCase() ?? '') &&
    /^\p{Ll}{3,}$/u.test(next)
  )
    return true;
  if (!/^today$/i.test(text)) return false;
  if (/^(?:I|they|we|you)$/i.test(tokens[at - 2]?.text ?? '') || /^(?:are|is)$/.test(tokens[at - 1]?.text ?? ''))
    return true;
  return BASE_FORMS.has(tokens[at - 1]?.text ?? '') || figures.some(({ end }) => end === start - 1);
}

/** "the mayor's Tuesday speech": does a day between somebody and what is theirs only say which? */
function onlySaysWhich({ sentence: { tokens } }: SentenceView, { start, end }: TimelineEntry): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const owner = tokens[at - 1]?.text ?? '';
  return after > 0 && (/^['’]s?$/.test(owner) || POSSESSIVES.has(owner)) && describesNext(tokens, after);
}

/** What the words around a date take from its worth as the moment of the event. */
function lossOf({ clause, sentence: { tokens } }: SentenceView, { start, end }: TimelineEntry): number {
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const last = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  const before = tokens[last]?.text ?? '';
  const verb = tokens.slice(0, last + 1).findLast(({ text }) => !/^(?:early|late|on)$/.test(text))?.text;
  return (
    (at < (clause?.dateline ?? 0) ? DATELINE_LOSS : 0) +
    (BOUND.test(before) ? BOUND_LOSS : 0) +
    (after > 0 && describesNext(tokens, after) ? DESCRIBES_LOSS : 0) +
    (PLAIN_SPEECH.has(verb ?? '') && verb !== 'announced' ? REPORT_LOSS : 0)
  );
}

/**
 * Days before the article whose events are most likely its news, told the day after, and still likely; with the days of
 * news in place of the second one answer in 38 is worse.
 */
const NEXT_DAY = 1;
const FEW_DAYS = 3;

/** Is it a day or week about that of the article? False where either is unknown. */
function isNews(value: string, published: CalendarDay | null): boolean {
  const day = /^\d{4}-(?:W\d{2}|\d{2}-\d{2})/.test(value) ? firstDayOf(value) : null;
  return day !== null && published !== null && Math.abs(daysBetween(day, published)) <= WEEK_DAYS;
}

/** A year alone before the article's own tells since when, or of what: "a complaint of 2010". */
const isPastYear = (value: string, published: CalendarDay | null): boolean =>
  /^\d{4}$/.test(value) && published !== null && Number(value) < published.year;

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
      readDay(entry.value) !== null &&
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

/** What speaks for and against a date as the moment of the main event; the model of the summary weighs these names. */
export type WhenFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'inEvent'
  | 'inClause'
  | 'datesEvent'
  | 'ofEvent'
  | 'agreement'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'quoted'
  | 'spoken'
  | 'time'
  | 'dayless'
  | 'recent'
  | 'sameDay'
  | 'days'
  | 'week'
  | 'old'
  | 'future'
  | 'imprecise'
  | 'pastYear'
  | 'leaning'
  | 'loss'
  | 'possessive'
  | 'undated';

/** A date that may be the moment of the main event. */
interface WhenCandidate {
  entry: TimelineEntry;
  score: number;
  features: Features<WhenFeature>;
}

/**
 * Probability of being the moment from which a date is shown. Chosen by cross-validation, with one that is wrong held
 * to cost as much as three good ones that are missing (docs/quality.md).
 */
const LEAST_PROBABLE = 0.57;

/**
 * Words (F1) that a sentence shares with the headline, below which a day that it names outside the event's clause is of
 * something else; by cross-validation: of eight such days six had been wrong or secondary.
 */
const LEAST_SHARED = 0.1;

/**
 * Is it surely the day of something else, whatever its probability: one that only says which ("Tuesday's vote"), or one
 * of a sentence that tells neither the event nor of the headline? `isSecond`: behind one that is shown, where a day
 * that is not of the news, nor one to come, is of what went before: "was sold on Tuesday for the leak of May".
 */
function isOfElse(features: Features<WhenFeature>, isSecond: boolean): boolean {
  const { possessive, inEvent, ofEvent, agreement = 0, recent, future, undated } = features;
  if (possessive) return true;
  if (!inEvent && !ofEvent && agreement < LEAST_SHARED) return true;
  return isSecond && undated !== 1 && (!recent || future === 1);
}

/**
 * The dates that may be the moment of the main event, best first, each moment once. `onlyThere`: none outside the
 * event's own sentence, for articles that tell of many things.
 */
export function whenCandidates(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
  onlyThere = false,
): WhenCandidate[] {
  const { text: body } = article.text.article;
  const published = readDay(article.text.article.published);
  const stems = eventStems(article, event);
  const spoken = article.findings.quotes.filter(({ kind }) => kind !== 'indirect');
  const scored: WhenCandidate[] = [];
  article.sentences.forEach((view, position) => {
    if (onlyThere && view !== event?.view) return;
    for (const entry of joined(body, view.dates)) {
      if (entry.type !== 'date' && entry.type !== 'time') continue;
      if (/_REF|^P/.test(entry.value)) continue;
      if (namesDay(body, entry) || isNoMoment(view, entry)) continue;
      const day = readDay(entry.value);
      const loss = lossOf(view, entry);
      const inEvent = event !== undefined && view === event.view;
      const inClause = event !== undefined && isWithin(event.passage, entry);
      const datesEvent =
        event !== undefined &&
        entry.event !== null &&
        entry.event.start < event.passage.end &&
        entry.event.end > event.passage.start;
      const age = day !== null && published !== null ? daysBetween(day, published) : null;
      const isLeaning = entry.type === 'time' && LEANING_TIME.test(entry.text);
      const score =
        1.2 * view.agreement -
        0.06 * Math.min(position, 15) -
        0.5 * view.quoted -
        loss +
        (inEvent ? 0.9 : 0) +
        (inClause ? 0.3 : 0) +
        (datesEvent ? 0.2 : 0) +
        (day === null ? impreciseWorth(entry.value) : ageWorth(age)) -
        (isLeaning ? LEANING : 0);
      if (score < LEAST) continue;
      const features: Features<WhenFeature> = {
        inEvent: flag(inEvent),
        inClause: flag(inClause),
        datesEvent: flag(datesEvent),
        ofEvent: flag(isOfEvent(article, event, view, stems, entry)),
        agreement: view.agreement,
        nearTop: nearTop(position),
        main: chances.sentences.get(view)?.main ?? 0,
        key: chances.sentences.get(view)?.key ?? 0,
        news: chances.news,
        quoted: view.quoted,
        spoken: flag(isWithinAny(spoken, entry)),
        time: flag(entry.type === 'time'),
        dayless: flag(isDayless(entry)),
        recent: flag(isNews(entry.value, published)),
        sameDay: flag(age !== null && age >= 0 && age <= NEXT_DAY),
        days: flag(age !== null && age > NEXT_DAY && age <= FEW_DAYS),
        week: flag(age !== null && age > FEW_DAYS && age <= WEEK_DAYS),
        old: flag(age !== null && age > WEEK_DAYS),
        future: flag(age !== null && age < 0),
        imprecise: flag(day === null),
        pastYear: flag(isPastYear(entry.value, published)),
        leaning: flag(isLeaning),
        loss,
        possessive: flag(/^['’]s/.test(body.slice(entry.end, entry.end + 2)) || onlySaysWhich(view, entry)),
        undated: flag(published === null),
      };
      scored.push({ entry, score, features });
    }
  });
  const seen = new Set(article.sentences.flatMap(({ dates }) => dates));
  for (const entry of onlyThere ? [] : article.findings.timeline) {
    const day = readDay(entry.value);
    if (seen.has(entry) || entry.type !== 'date' || day === null || published === null || namesDay(body, entry))
      continue;
    if (Math.abs(daysBetween(day, published)) <= FEW_DAYS)
      scored.push({
        entry,
        score: -0.3,
        features: { recent: 1, news: chances.news, spoken: flag(isWithinAny(spoken, entry)) },
      });
  }
  scored.sort((a, b) => b.score - a.score || a.entry.start - b.entry.start);
  const once: WhenCandidate[] = [];
  const values = new Set<string>();
  for (const candidate of scored) {
    const value = candidate.entry.value.slice(0, 10);
    if (values.has(value)) continue;
    values.add(value);
    const { score } = candidate;
    once.push({
      ...candidate,
      features: { ...candidate.features, score, rank: 1 / (1 + once.length), lead: score - scored[0].score },
    });
  }
  return once;
}

/** A month or a week says less than a day, a year alone next to nothing. */
const impreciseWorth = (value: string): number => (/^\d{4}-(?:\d{2}|W\d{2})$/.test(value) ? -0.6 : -2.6);

/** What the days between the date and the article add; null where either is unknown. */
function ageWorth(age: number | null): number {
  if (age === null) return 0;
  if (age < 0) return -0.9;
  if (age <= NEXT_DAY) return 0.8;
  if (age <= FEW_DAYS) return 0.65;
  if (age <= WEEK_DAYS) return 0.35;
  return -Math.min(0.8, age / 200);
}

/**
 * When the main event happened, best first, marked where it may be of something else. At most `limit`; `onlyThere` as
 * for the candidates.
 */
export function findWhen(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
  limit: number,
  model: LinearModel<WhenFeature>,
  onlyThere = false,
): AnsweredTime[] {
  const answers: AnsweredTime[] = [];
  for (const { entry, features } of whenCandidates(article, event, chances, onlyThere).slice(0, limit)) {
    const { start, end, text, value } = entry;
    const isSecond = answers.some(({ doubtful }) => !doubtful);
    const isShown = probability(model, features) >= LEAST_PROBABLE && !isOfElse(features, isSecond);
    answers.push({ start, end, text, value, ...(isShown ? {} : { doubtful: true }) });
  }
  return answers;
}
