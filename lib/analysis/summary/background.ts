import type { Passage } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { CAPTION, HISTORY, OF_THE_PAPER, PAST_PERFECT, PERSONAL, SPEECH, STANDING, TODAY } from './sentence-cues.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';

const DAY = 86_400_000;
/** A sentence counts as background from this score on; weights below were set by reading the development articles. */
const THRESHOLD = 0.6;
const MAX_SENTENCES = 10;

/** Words below which a sentence tells too little to be one. */
const SHORT = 9;
/** Words above which it is a list or two sentences that nothing parts. */
const LONG = 55;

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
  if (CAPTION.test(sentence)) total -= 1;
  if (view.words > LONG) total -= 0.3;
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
