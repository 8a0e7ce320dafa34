import type { Passage, TimelineEntry } from '../../../contract.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { addressesSomebody, speaksInFirstPerson } from '../../language/en/first-person.ts';
import { PARTICIPLES } from '../../language/en/verb-forms.ts';
import { type CalendarDay, daysBetween, periodOf, readDay } from '../../timeline/calendar.ts';
import { FRESH_DAYS, HISTORY_DAYS, NEWS_DAYS } from '../../timeline/news-age.ts';
import {
  ALLEGED,
  CAPTION,
  HISTORY,
  IN_RELATIVE,
  LASTING,
  NO_SIGN,
  NOW,
  OF_THE_PAPER,
  ON_SCREEN,
  OPINION,
  PAST_PERFECT,
  PERFECT_OF_BE,
  RANKED_SINCE,
  SPEECH,
  STANDING,
  TODAY,
  YEAR_AS_NOUN,
} from './sentence-cues.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';

/** A sentence counts as background from this score on; weights below were set by reading the development articles. */
const THRESHOLD = 0.6;
const MAX_SENTENCES = 10;

/** Words below which a sentence tells too little to be one. */
const SHORT = 9;
/** Words above which it is a list or two sentences that nothing parts. */
const LONG = 55;

/** Dates that tell a time. A week is nearly news, and seasons and quarters are those of every year, or of a match. */
const TELLING_DATE = /^(?:\d{2,4}|\d{4}-\d{2}(?:-\d{2}(?:T.*)?)?)$/;
/** A time of the day whose day is not told: "around 7am". It is mostly of the news. */
const DAYLESS_TIME = /^XXXX-XX-XXT/;
/** Days of the longest time whose middle may lie behind the article before it is over: a month. */
const LONGEST_PASSING = 31;

/**
 * Days from the middle of the time to publication; null when the value tells none, or a year or more that is not over.
 */
function ageInDays(value: string, published: CalendarDay): number | null {
  const period = TELLING_DATE.test(value) ? periodOf(value) : null;
  if (!period) return null;
  const length = daysBetween(period.first, period.last);
  const age = daysBetween(period.first, published);
  if (length > LONGEST_PASSING && age >= 0 && age <= length) return null;
  return age - length / 2;
}

/** The sentence without the time to which only a rank or a change goes back: "the fewest since 2009". */
const withoutRank = (sentence: string): string =>
  sentence.replace(/\bsince (?:the )?[^,;]*/g, (since, offset: number) =>
    RANKED_SINCE.test(`${sentence.slice(0, offset)}since `) ? ' ' : since,
  );

/**
 * The sentence without words that look like signs of history and are none, such as the perfect of what has just been
 * done.
 */
function withoutFalseSigns(sentence: string): string {
  const signs = withoutRank(sentence.replace(NO_SIGN, ' '));
  if (LASTING.test(signs)) return signs;
  return signs.replace(PERFECT_OF_BE, (perfect, verb: string, offset: number) => {
    const isOfDeed = PARTICIPLES.has(verb) || /(?:ed|ing)$/.test(verb);
    return isOfDeed && !IN_RELATIVE.test(signs.slice(0, offset)) ? ' ' : perfect;
  });
}

/** Does the date belong to a noun: "the 2007 world champion"? Half of such dates tell of what is new. */
const isOfNoun = ({ article: { text } }: AnalysedText, { start, end }: TimelineEntry): boolean =>
  YEAR_AS_NOUN.test(`${text.slice(Math.max(0, start - 30), start)}|${text.slice(end, end + 30)}`) &&
  /^\d{4}$/.test(text.slice(start, end));

function score(text: AnalysedText, view: SentenceView, position: number, published: CalendarDay | null): number {
  const sentence = text.article.text.slice(view.sentence.start, view.sentence.end);
  const signs = withoutFalseSigns(sentence);
  const agesOf = (dates: readonly TimelineEntry[]) =>
    published === null ? [] : dates.flatMap((date) => ageInDays(date.value, published) ?? []);
  const dates = view.dates.filter((date) => !RANKED_SINCE.test(sentence.slice(0, date.start - view.sentence.start)));
  const ages = agesOf(dates);
  const oldest = Math.max(-Infinity, ...agesOf(dates.filter((date) => !isOfNoun(text, date))));
  let total = 0;
  if (oldest > HISTORY_DAYS) total += 1;
  else if (Math.max(-Infinity, ...ages) > HISTORY_DAYS) total += 0.5;
  else if (oldest > NEWS_DAYS) total += 0.6;
  const isNew = ages.some((age) => age >= 0 && age <= FRESH_DAYS);
  if (isNew || view.dates.some(({ value }) => DAYLESS_TIME.test(value))) total -= 1.2;
  if (NOW.test(sentence)) total -= 0.5;
  if (HISTORY.test(signs)) total += 0.7;
  const perfect = PAST_PERFECT.exec(sentence);
  if (perfect && !/\b(?:because|that|who)\b/.test(sentence.slice(0, perfect.index))) total += 0.7;
  if (STANDING.test(signs)) total += 0.6;
  if (TODAY.test(sentence)) total -= 0.6;
  if (SPEECH.test(sentence)) total -= 0.5;
  if (OPINION.test(sentence)) total -= 0.5;
  if (ALLEGED.test(sentence)) total -= 0.6;
  if (ON_SCREEN.test(sentence)) total -= 1;
  if (speaksInFirstPerson(sentence) || addressesSomebody(sentence)) total -= 0.7;
  if (OF_THE_PAPER.test(sentence)) total -= 2;
  if (CAPTION.test(sentence)) total -= 1;
  if (view.words > LONG) total -= 0.3;
  if (view.words < SHORT) total -= 0.4;
  total -= 1.6 * view.quoted;
  if (position === 0) total -= 2;
  else if (position === 1) total -= 0.25;
  return total;
}

/**
 * Sentences that give earlier history or standing facts rather than today's news, those that do so most first; never
 * the lead.
 */
export function backgroundSentences(article: ArticleView): SentenceView[] {
  const { text } = article;
  const published = readDay(text.article.published);
  return article.sentences
    .map((view, position) => ({ view, score: score(text, view, position, published) }))
    .filter((candidate) => candidate.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || a.view.index - b.view.index)
    .slice(0, MAX_SENTENCES)
    .map(({ view }) => view);
}

/** The background sentences as passages, in text order. */
export function findBackground(article: ArticleView): Passage[] {
  return backgroundSentences(article)
    .map(({ sentence: { start, end } }) => ({ start, end, text: article.text.article.text.slice(start, end) }))
    .sort((a, b) => a.start - b.start);
}
