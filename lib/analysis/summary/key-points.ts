import type { Figure, Passage } from '../../contract.ts';
import type { Token } from '../language/analysed-text.ts';
import type { ArticleChances } from './article-chances.ts';
import type { Clause } from './clauses.ts';
import { NO_NEWS } from './cues.ts';
import { isEmptyClaim, isGeneral } from './empty-claim.ts';
import { isFiniteVerb, PREPOSITIONS } from './finite-verb.ts';
import { isGerund } from './gerund.ts';
import { CAPTION, COUNTS_FROM_BEFORE, DEMONSTRATIVE, OPENS_BACKWARDS } from './sentence-cues.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { type Shortened, shortened } from './shortened.ts';
import { speaksOfItself } from './speaks-of-itself.ts';
import type { MainEvent } from './what.ts';
import { contentStems, isWord, overlap, shared } from './words.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 3;
/** Words of the main event and the points together above which no point is added to the first three, and what the last may have over. */
const ROOM = 62;
const OVER = 10;
/** Worth below which no point is added to the first three, in log-odds; by reading. */
const LEAST_WORTH = -3;
/** Words of a point: it is told whole or not at all. */
const LONGEST = 40;
/** Words that a point must have beside those of the answers that stand in it. */
const LEAST_NEW = 10;
/** From this share of common words (F1) on, two sentences say the same. */
const SAME = 0.5;
/** Content words that a point must have that nothing before it has. */
const LEAST_FRESH = 4;

/**
 * What a point is worth beside the odds that its sentence belongs in a brief (`models.key`, in log-odds): what it adds to the points before
 * it. Set on the articles that were judged by reading, by cross-validation (docs/quality.md).
 */
const WEIGHTS = {
  /** For each key figure, and each other one, that no point before has; with .8 instead, 108 articles tell .014 fewer key facts. */
  keyFigure: 1.2,
  figure: 0.3,
  /** For each word of the headline that neither the event nor a point before has; with .2 instead, .012 fewer key facts. */
  headline: 1.2,
  /** By reading: who did not answer, whose picture it is, what the reader is asked to do. */
  noNews: -1.3,
  /** By reading: the writer in a report, or somebody whose words stand without marks. */
  personal: -1.3,
  /** By reading: a claim without content. */
  empty: -2,
  /** By reading: what always holds, or a doing without a doer, as a scene is set with. */
  general: -2,
  /** By reading: an item of a list, a credit, a row of a table. */
  fragment: -4,
  /** By reading: a remark on the sentence before. */
  comment: -2,
  /** By reading: "these concerns", of which no line before it tells. */
  demonstrative: -1,
  opening: -1.6,
  possessive: -0.3,
  repeat: -1.6,
  /** For each word: what it takes from the other points. Set so that the summary has about 110 words. */
  word: -0.115,
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

const keyOf = ({ value, unit }: Figure): string => `${value} ${unit ?? ''}`;

/** New figures for which a point gains at most. */
const MOST_FIGURES = 3;

/** A sentence or a part of it that may be a key point. */
export interface Point extends Shortened {
  view: SentenceView;
  /** What it is worth without regard to the other points. */
  base: number;
  /** Its figures, and those of them that are key figures, by value and unit. */
  figures: string[];
  keyFigures: string[];
  /** Stems of the headline that it has, near the top of the article. */
  headline: string[];
}

/** Is it a sentence about who did not answer the paper, or about a picture? */
function tellsNoNews({ text: { article } }: ArticleView, { sentence }: SentenceView): boolean {
  const words = article.text.slice(sentence.start, sentence.end).toLowerCase();
  return (
    NO_NEWS.some((phrase) => words.includes(phrase)) || CAPTION.test(article.text.slice(sentence.start, sentence.end))
  );
}

/** What the reader is asked to do: "Check out our picks", "Scroll down to see". */
const ASKING =
  /^(?:Book|Buy|Check|Click|Consider|Download|Find|Follow|Get|Imagine|Join|Keep|Let|Listen|Look|Note|Read|Remember|Scroll|See|Seek|Share|Stay|Subscribe|Take|Tell|Think|Try|Visit|Watch)$/;
const ASKED_FOR =
  /^(?:a|an|at|back|below|down|for|here|how|it|me|our|out|that|the|them|these|this|through|to|twice|up|us|what|why|your)$/;

const addressesReader = ({ sentence: { tokens } }: SentenceView): boolean =>
  ASKING.test(tokens[0]?.text ?? '') && ASKED_FOR.test(tokens[1]?.text ?? '');

/** What it loses when it opens with such a word, or has such a subject: "In a later post, he …". */
function openingOf(words: string, { clause, sentence }: SentenceView): number {
  const { tokens } = sentence;
  const first = tokens[0]?.text ?? '';
  if (/^(?:Her|His|Its|Their)$/.test(first)) return WEIGHTS.possessive;
  const isOpen =
    OPENING.test(first) ||
    OPENS_BACKWARDS.test(words) ||
    COUNTS_FROM_BEFORE.test(words) ||
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

/** Marks that part the items of a list or a credit, where no verb is found: "Lund: two goals", "Photos © Lund". */
const FRAGMENT = /[:|©]/;

/** "Getting to the Moon is not easy": a doing as the subject. */
function isDoing({ clause, sentence: { tokens } }: SentenceView): boolean {
  return isGerund(tokens.slice(clause?.from ?? 0));
}

/** Words of the headline for which a point gains at most, and sentences within which it does: later they stand in passing. */
const MOST_OF_HEADLINE = 3;
const HEADLINE_REACH = 12;

function pointsOf(
  article: ArticleView,
  view: SentenceView,
  position: number,
  event: MainEvent | undefined,
  odds: number,
  news: number,
): Point[] {
  const words = article.text.article.text.slice(view.sentence.start, view.sentence.end);
  const base =
    odds +
    openingOf(words, view) +
    (isEmptyClaim(view) ? WEIGHTS.empty : 0) +
    (tellsNoNews(article, view) || addressesReader(view) ? WEIGHTS.noNews : 0) +
    (speaksOfItself(article, view, news) ? WEIGHTS.personal : 0) +
    (comments(view) ? WEIGHTS.comment : 0) +
    (view.clause === null && FRAGMENT.test(words) ? WEIGHTS.fragment : 0) +
    (DEMONSTRATIVE.test(words) ? WEIGHTS.demonstrative : 0) +
    (view !== event?.view && (isGeneral(view) || isDoing(view)) ? WEIGHTS.general : 0);
  return shortened(article, view, 'attributions')
    .filter(({ words }) => words <= LONGEST)
    .map((version) => {
      const { from, to, passage } = version;
      const figures = view.figures.filter(({ start, end }) => start >= passage.start && end <= passage.end);
      return {
        ...version,
        view,
        base: base + WEIGHTS.word * version.words,
        figures: figures.map(keyOf),
        keyFigures: figures.filter(({ key }) => key).map(keyOf),
        headline: [...contentStems(view.sentence.tokens.slice(from, to))].filter(
          (stem) => position < HEADLINE_REACH && article.headline.has(stem),
        ),
      };
    });
}

/** What the point adds to what is `told`, to the figures that are `covered`, and to the words of the headline that are `said`. */
function worth(
  point: Point,
  told: readonly SentenceView[],
  covered: ReadonlySet<string>,
  said: ReadonlySet<string>,
): number {
  const fresh = (keys: readonly string[]) =>
    Math.min(MOST_FIGURES, new Set(keys.filter((key) => !covered.has(key))).size);
  const repeat = told.reduce((most, view) => Math.max(most, overlap(view.stems, point.view.stems)), 0);
  const unsaid = point.headline.filter((stem) => !said.has(stem)).length;
  return (
    point.base +
    WEIGHTS.keyFigure * fresh(point.keyFigures) +
    WEIGHTS.figure * fresh(point.figures) +
    WEIGHTS.headline * Math.min(MOST_OF_HEADLINE, unsaid) +
    WEIGHTS.repeat * repeat
  );
}

/** The sentences of the article and their shorter versions, with what each is worth; for several choices among them. */
export function candidatePoints(article: ArticleView, event: MainEvent | undefined, chances: ArticleChances): Point[] {
  return [...chances.sentences].flatMap(([view, { keyOdds }], position) =>
    pointsOf(article, view, position, event, keyOdds, chances.news),
  );
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
 * Up to 5 sentences in text order, at least 3 where the article has so many beside that of the event, chosen one by one for what they add
 * to those before, to the main event and to the `answers`: those have lines of their own in the summary. An answer is repeated only with
 * enough that is new, or for want of other sentences; the event never is.
 */
export function chooseKeyPoints(
  event: MainEvent | undefined,
  answers: readonly Passage[],
  all: readonly Point[],
): Passage[] {
  const fresh = choose(
    all.filter((point) => isNew(point, answers)),
    event,
  );
  const points =
    fresh.length >= MIN_POINTS
      ? fresh
      : choose(
          all.filter((point) => !isTold(point, answers)),
          event,
        );
  return points.map(({ passage }) => passage).sort((x, y) => x.start - y.start);
}

function choose(points: readonly Point[], event: MainEvent | undefined): Point[] {
  const chosen: Point[] = [];
  const told = event ? [event.view] : [];
  const said = contentStems(event ? event.view.sentence.tokens.slice(event.from, event.to) : []);
  const covered = new Set<string>();
  const heard = new Set(event?.view.stems);
  let words = event ? event.view.sentence.tokens.slice(event.from, event.to).filter(isWord).length : 0;
  const isFresh = ({ view }: Point) => view.stems.size - shared(view.stems, heard) >= LEAST_FRESH;
  const fits = (point: Point) =>
    (chosen.length < MIN_POINTS || words + point.words <= ROOM + OVER) &&
    isFresh(point) &&
    told.every((view) => view !== point.view && overlap(view.stems, point.view.stems) <= SAME);
  while (chosen.length < MAX_POINTS && (chosen.length < MIN_POINTS || words < ROOM)) {
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
    for (const stem of best.headline) said.add(stem);
    for (const figure of best.figures) covered.add(figure);
    words += best.words;
  }
  return chosen;
}
