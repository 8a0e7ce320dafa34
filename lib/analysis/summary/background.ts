import type { Passage } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';

const DAY = 86_400_000;
/** A sentence counts as background from this score on; weights below were set by reading the development articles. */
const THRESHOLD = 0.6;
const MAX_SENTENCES = 10;

const PAST_PERFECT =
  /\bhad (?:(?:already|also|been|long|never|previously) )*(?:\p{Ll}+(?:ed|en|wn|ght|lt)|been|begun|put|made|held|led|left|met|said)\b/u;
const STANDING =
  /\b(?:currently|consists? of|is (?:one of|the (?:first|largest|biggest|number|only|world)|an? )|are (?:one of|the )|has (?:been|had|long|always|avoided)|have (?:been|had|long|always)|since (?:19|20)\d\d|is home to|is based|was founded|was born|was convicted|serves as|always)\b/;
const HISTORY =
  /\b(?:ago|earlier this year|last (?:year|month|summer|decade|season)|previously|formerly|originally|at the time|the next year|in the past|over the past|the (?:19|20)\d\ds|in (?:19|20)\d\d|grew out of|dates? back|years? of|decades? of|since (?:\p{Lu}\p{Ll}+|then)|first announced|came to power|history|when .{3,60} first)\b/u;
const TODAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow|next (?:week|month|year)|is expected|will)\b/i;
/** The writer or the reader speaks: no history and no standing fact. */
const PERSONAL = /\b(?:I|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|us|[Mm]y)\b/;
/** What the paper says of its own article. */
const OF_THE_PAPER =
  /^(?:This|The) (?:article|chart|graphic|map|piece|post|report|story|video) (?:first|has been|is|originally|was)\b/;
/** Words below which a sentence tells too little to be one. */
const SHORT = 9;
const SPEECH = /\b(?:said|says|told|added|adding|tweeted|thanked|welcomed|warned|urged|called on)\b/;

/** Days between publication and the moment, by its precision; null when the value is no date. */
function ageInDays(value: string, published: number): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T.*)?$/.test(value)) return null;
  if (!match[2] && Number(match[1]) === new Date(published).getUTCFullYear()) return null;
  const day = Date.UTC(Number(match[1]), match[2] ? Number(match[2]) - 1 : 6, match[3] ? Number(match[3]) : 15);
  return (published - day) / DAY;
}

function score(text: AnalysedText, view: SentenceView, position: number, published: number | null): number {
  const sentence = text.article.text.slice(view.sentence.start, view.sentence.end);
  const ages = published === null ? [] : view.dates.flatMap((date) => ageInDays(date.value, published) ?? []);
  const oldest = Math.max(-Infinity, ...ages);
  let total = 0;
  if (oldest > 25) total += 1;
  else if (oldest > 4) total += 0.6;
  if (ages.some((age) => age >= 0 && age <= 2)) total -= 0.5;
  if (HISTORY.test(sentence)) total += 0.7;
  const perfect = PAST_PERFECT.exec(sentence);
  if (perfect && !/\b(?:because|that|who)\b/.test(sentence.slice(0, perfect.index))) total += 0.7;
  if (STANDING.test(sentence)) total += 0.6;
  if (TODAY.test(sentence)) total -= 0.6;
  if (SPEECH.test(sentence)) total -= 0.5;
  if (PERSONAL.test(sentence)) total -= 0.7;
  if (OF_THE_PAPER.test(sentence)) total -= 2;
  if (view.words < SHORT) total -= 0.4;
  total -= 1.6 * view.quoted;
  if (position === 0) total -= 2;
  else if (position === 1) total -= 0.25;
  return total;
}

/** Sentences that give earlier history or standing facts rather than today's news, in text order; never the lead. */
export function findBackground(article: ArticleView): Passage[] {
  const { text } = article;
  const time = Date.parse((text.article.published ?? '').slice(0, 10));
  const published = Number.isNaN(time) ? null : time;
  return article.sentences
    .map((view, position) => ({ view, score: score(text, view, position, published) }))
    .filter((candidate) => candidate.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || a.view.index - b.view.index)
    .slice(0, MAX_SENTENCES)
    .map(({ view: { sentence } }) => ({
      start: sentence.start,
      end: sentence.end,
      text: text.article.text.slice(sentence.start, sentence.end),
    }))
    .sort((a, b) => a.start - b.start);
}
