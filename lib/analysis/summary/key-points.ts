import type { Figure, Passage } from '../../contract.ts';
import type { Token } from '../language/analysed-text.ts';
import { type CalendarDay, dayNumber, readDay } from '../timeline/calendar.ts';
import type { Clause } from './clauses.ts';
import { DENIALS, NO_NEWS } from './cues.ts';
import { isEmptyClaim, isGeneral } from './empty-claim.ts';
import { isFiniteVerb, PREPOSITIONS } from './finite-verb.ts';
import { isGerund } from './gerund.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { type Shortened, shortened } from './shortened.ts';
import type { MainEvent } from './what.ts';
import { contentStems, isWord, overlap, shared } from './words.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/** Words from which no point is added to the first three; these may be longer, since a limit on them cost more facts than words. */
const BUDGET = 54;
/** Worth below which no point is added to the first three; by reading, and no fact was lost by it. */
const LEAST_WORTH = 0;
/** Words of a point; only the main event may be longer, where its sentence cannot be shortened. */
const LONGEST = 34;
/** Words that a point must have beside those of the answers that stand in it. */
const LEAST_NEW = 10;
/** Sentences of a long article that are looked at. */
const REACH = 60;
/** From this share of common words (F1) on, two sentences say the same. */
const SAME = 0.5;
/** Content words that a point must have that nothing before it has. */
const LEAST_FRESH = 4;

/**
 * What a point is worth. Set by hand on seven articles, then checked one weight at a time on 81 others with key facts written by
 * reading: no other value gained more than a fact or two there without a loss on the seven (docs/quality.md). Position and headline were
 * set anew on the seven and on the publishers' own descriptions of 194 articles, where both gain.
 */
const WEIGHTS = {
  position: 1.4,
  decay: 0.42,
  earliness: 0.3,
  agreement: 0.8,
  keyFigure: 0.3,
  figure: 0.12,
  actor: 0.28,
  event: 2,
  /** For each word of the headline that neither the event nor a point before has. */
  headline: 0.4,
  quoted: -0.7,
  opening: -0.8,
  possessive: -0.4,
  verbless: -0.4,
  /** By reading: who did not answer, whose picture it is, what the reader is asked to do. */
  noNews: -1.3,
  /** By reading: a claim without content. */
  empty: -2,
  recent: 0.2,
  /** By reading: what always holds, or a doing without a doer, as a scene is set with. */
  general: -2,
  /** By reading: a remark on the sentence before. */
  comment: -2,
  /** By reading: what somebody says who is charged with something. */
  denial: 0.4,
  repeat: -2.2,
  /** For each word: enough to prefer the shorter of two versions with the same figures and actors, and no more. */
  word: -0.003,
} as const;

/** Openings that point back to a sentence before, or tell no fact of their own. */
const OPENING =
  /^(?:And|But|He|Her|Here|His|I|If|It|Its|Our|She|So|That|Their|There|These|They|This|Those|We|Which|You|Your)(?:['’]\p{Ll}+)?$/u;

/** "With this in mind | he expects": a phrase without a comma, and then a pronoun with its verb. */
function isPronounClause(tokens: readonly Token[], { dateline, verb }: Clause): boolean {
  const first = tokens[dateline]?.text.toLowerCase() ?? '';
  if (!PREPOSITIONS.has(first) || !/^(?:he|it|she|they|we)$/.test(tokens[verb - 1]?.text ?? '')) return false;
  return !tokens.slice(dateline, verb - 1).some((_, index, words) => isFiniteVerb(words, index));
}

/** A sentence or a part of it that may be a key point. */
export interface Point extends Shortened {
  view: SentenceView;
  /** What it is worth without regard to the other points. */
  base: number;
  figures: string[];
  keyFigures: string[];
  actors: { id: string; salience: number }[];
  /** Stems of the headline that it has, near the top of the article. */
  headline: string[];
}

const keyOf = ({ value, unit }: Figure): string => `${value} ${unit ?? ''}`;

/** Is it a sentence about who did not answer the paper? */
function tellsNoNews({ text: { article } }: ArticleView, { sentence }: SentenceView): boolean {
  const words = article.text.slice(sentence.start, sentence.end).toLowerCase();
  return NO_NEWS.some((phrase) => words.includes(phrase));
}

/** What the reader is asked to do: "Check out our picks", "Scroll down to see". */
const ASKING =
  /^(?:Book|Buy|Check|Click|Consider|Download|Find|Follow|Get|Imagine|Join|Keep|Let|Listen|Look|Note|Read|Remember|Scroll|See|Seek|Share|Stay|Subscribe|Take|Tell|Think|Try|Visit|Watch)$/;
const ASKED_FOR =
  /^(?:a|an|at|back|below|down|for|here|how|it|me|our|out|that|the|them|these|this|through|to|twice|up|us|what|why|your)$/;

const addressesReader = ({ sentence: { tokens } }: SentenceView): boolean =>
  ASKING.test(tokens[0]?.text ?? '') && ASKED_FOR.test(tokens[1]?.text ?? '');

/** What it loses when it opens with such a word, or has such a subject: "In a later post, he …". */
function openingOf({ clause, sentence: { tokens } }: SentenceView): number {
  const first = tokens[0]?.text ?? '';
  if (/^(?:Her|His|Its|Their)$/.test(first)) return WEIGHTS.possessive;
  const isOpen =
    OPENING.test(first) ||
    /^(?:after|as|because|when|while)$/.test(first) ||
    OPENING.test(tokens[clause?.from ?? 0]?.text ?? '');
  return isOpen || (clause && isPronounClause(tokens, clause)) ? WEIGHTS.opening : 0;
}

/** "That's a big deal", "And this was no surprise", "There is a new twist". */
function comments({ clause, figures, sentence: { tokens } }: SentenceView): boolean {
  const at = clause?.from ?? 0;
  if (figures.length > 0) return false;
  return (
    /^(?:it|that|there|these|this|those)$/i.test(tokens[at]?.text ?? '') &&
    /^(?:['’]s|are|is|was|were)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Getting to the Moon is not easy": a doing as the subject. */
function isDoing({ clause, sentence: { tokens } }: SentenceView): boolean {
  return isGerund(tokens.slice(clause?.from ?? 0));
}

/** Words of the headline for which a point gains at most, and sentences within which it does: later they stand in passing. */
const MOST_OF_HEADLINE = 3;
const HEADLINE_REACH = 12;

/** Days from the publication within which a date is of today's news. */
const NEWS_DAYS = 3;

/** Has the sentence a day of the article's own news? False where either is unknown. */
function datesNews({ text: { article } }: ArticleView, { dates }: SentenceView): boolean {
  const published = readDay(article.published);
  if (!published) return false;
  const isNear = (day: CalendarDay | null) =>
    day !== null && Math.abs(dayNumber(published) - dayNumber(day)) <= NEWS_DAYS;
  return dates.some(({ value }) => isNear(readDay(value)));
}

function pointsOf(article: ArticleView, view: SentenceView, position: number, event: MainEvent | undefined): Point[] {
  const base =
    WEIGHTS.position / (1 + WEIGHTS.decay * position) +
    WEIGHTS.earliness * (1 - position / article.sentences.length) +
    WEIGHTS.agreement * view.agreement +
    WEIGHTS.quoted * view.quoted +
    openingOf(view) +
    (isEmptyClaim(view) ? WEIGHTS.empty : 0) +
    (view.sentence.tokens.some(({ text }) => DENIALS.has(text)) ? WEIGHTS.denial : 0) +
    (view.clause ? 0 : WEIGHTS.verbless) +
    (tellsNoNews(article, view) || addressesReader(view) ? WEIGHTS.noNews : 0) +
    (comments(view) ? WEIGHTS.comment : 0) +
    (datesNews(article, view) ? WEIGHTS.recent : 0) +
    (view !== event?.view && (isGeneral(view) || isDoing(view)) ? WEIGHTS.general : 0) +
    (view === event?.view ? WEIGHTS.event : 0);
  const versions = shortened(article, view).filter(({ words }) => words <= LONGEST || view === event?.view);
  return versions.map((version) => {
    const { passage, words } = version;
    const isInside = ({ start, end }: Passage) => start >= passage.start && end <= passage.end;
    const figures = view.figures.filter(isInside);
    return {
      ...version,
      view,
      base: base + WEIGHTS.word * words,
      figures: figures.map(keyOf),
      keyFigures: figures.filter((figure) => figure.key).map(keyOf),
      actors: view.actors.filter((actor) => actor.mentions.some(isInside)),
      headline: [...contentStems(view.sentence.tokens.slice(version.from, version.to))].filter(
        (stem) => position < HEADLINE_REACH && article.headline.has(stem),
      ),
    };
  });
}

/** What the point adds to what is `told`, to the figures and actors that are `covered`, and to the words of the headline that are `said`. */
function worth(
  point: Point,
  told: readonly SentenceView[],
  covered: ReadonlySet<string>,
  said: ReadonlySet<string>,
): number {
  const fresh = (keys: readonly string[]) => Math.min(3, new Set(keys.filter((key) => !covered.has(key))).size);
  const actors = point.actors.reduce((sum, { id, salience }) => sum + (covered.has(id) ? 0 : salience), 0);
  const repeat = told.reduce(
    (most, view) => (view === point.view ? most : Math.max(most, overlap(view.stems, point.view.stems))),
    0,
  );
  return (
    point.base +
    WEIGHTS.keyFigure * fresh(point.keyFigures) +
    WEIGHTS.figure * fresh(point.figures) +
    WEIGHTS.actor * Math.min(1.5, actors) +
    WEIGHTS.headline * Math.min(MOST_OF_HEADLINE, point.headline.filter((stem) => !said.has(stem)).length) +
    WEIGHTS.repeat * repeat
  );
}

/** The sentences of the article and their shorter versions, with what each is worth; for several choices among them. */
export function candidatePoints(article: ArticleView, event: MainEvent | undefined): Point[] {
  return article.sentences.slice(0, REACH).flatMap((view, position) => pointsOf(article, view, position, event));
}

/** Has it enough words that no answer in its sentence has? */
function isNew({ view, from, to }: Point, answers: readonly Passage[]): boolean {
  const words = view.sentence.tokens.slice(from, to).filter(isWord);
  const told = words.filter(({ start, end }) => answers.some((answer) => start >= answer.start && end <= answer.end));
  return told.length === 0 || words.length - told.length >= LEAST_NEW;
}

/** Is every word of it in one of the answers? */
function isTold({ passage }: Point, answers: readonly Passage[]): boolean {
  return answers.some(({ start, end }) => passage.start >= start && passage.end <= end);
}

/**
 * Up to 5 sentences or clauses in text order, at least 3 where the article has so many, chosen one by one for what they add to those
 * before, to the main event and to the `answers`: those have lines of their own in the summary, and are repeated only with enough that
 * is new.
 */
export function chooseKeyPoints(
  article: ArticleView,
  event: MainEvent | undefined,
  answers: readonly Passage[],
  all: readonly Point[] = candidatePoints(article, event),
): Passage[] {
  const isEnough = (points: readonly Point[]) => points.length >= MIN_POINTS;
  const fresh = choose(
    all.filter((point) => isNew(point, answers)),
    event,
  );
  const unlike = isEnough(fresh)
    ? fresh
    : choose(
        all.filter((point) => !isTold(point, answers)),
        undefined,
      );
  const points = unlike.length > 0 ? unlike : choose(all, undefined);
  return points.map(({ passage }) => passage).sort((x, y) => x.start - y.start);
}

function choose(points: readonly Point[], event: MainEvent | undefined): Point[] {
  const chosen: Point[] = [];
  const told = event ? [event.view] : [];
  const covered = new Set<string>();
  const said = contentStems(event ? event.view.sentence.tokens.slice(event.from, event.to) : []);
  let words = 0;
  const heard = new Set(event?.view.stems);
  const isFresh = ({ view }: Point) =>
    view === event?.view || view.stems.size - shared(view.stems, heard) >= LEAST_FRESH;
  const fits = (point: Point) =>
    (chosen.length < MIN_POINTS || words + point.words <= BUDGET) &&
    isFresh(point) &&
    chosen.every(({ view }) => view !== point.view) &&
    told.every((view) => view === point.view || overlap(view.stems, point.view.stems) <= SAME);
  while (chosen.length < MAX_POINTS) {
    let best: Point | null = null;
    let most = -Infinity;
    for (const point of points) {
      const value = fits(point) ? worth(point, told, covered, said) : -Infinity;
      if (value > most) {
        best = point;
        most = value;
      }
    }
    if (!best || (chosen.length >= MIN_POINTS && most < LEAST_WORTH)) break;
    chosen.push(best);
    told.push(best.view);
    for (const stem of best.view.stems) heard.add(stem);
    words += best.words;
    for (const stem of best.headline) said.add(stem);
    for (const key of [...best.figures, ...best.actors.map(({ id }) => id)]) covered.add(key);
  }
  return chosen;
}
