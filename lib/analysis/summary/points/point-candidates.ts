import type { Figure } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { PREPOSITIONS } from '../../language/en/closed-classes.ts';
import { PLAIN_CONNECTIVES } from '../../language/en/connectives.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { isGerund } from '../../language/en/gerund.ts';
import {
  COUNTS_FROM_BEFORE,
  OPENS_BACKWARDS,
  POINTING_OPENERS,
  POINTS_ALONE,
  pointsToNoun,
} from '../../language/en/pointing-words.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { isWithin } from '../../language/within.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { Clause } from '../phrases/clauses.ts';
import { NO_NEWS } from '../phrases/cues.ts';
import { backgroundSentences } from '../sentences/background.ts';
import { isEmptyClaim, isGeneral } from '../sentences/empty-claim.ts';
import { CAPTION, EARLIER, opensFromBefore } from '../sentences/sentence-cues.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import { type Shortened, shortened } from '../sentences/shortened.ts';
import { speaksOfItself } from '../sentences/speaks-of-itself.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { bareDefinites, isAlwaysPointing } from './definite-nouns.ts';
import { meetsNobody } from './unnamed-person.ts';

/** Above this share of quoted words a pronoun may be the speaker's, and above that one nearly all of it is quoted. */
const OWN_WORDS = 0.3;
const ALL_QUOTED = 0.8;
/**
 * Words of a point: it is told whole or not at all. Set so that the summary has about 110 words; of 30, 34, 38, 40 key
 * sentences .417, .441, .448, .452.
 */
const LONGEST = 34;

/** Sentences behind which a point seldom belongs in a brief, and those behind which it hardly ever does. */
const LATE = 15;
const LATEST = 25;
const ENOUGH = 12;
/** Words of a point that tell something by themselves; of eight that were shorter readers had chosen none. */
const SHORTEST = 6;

/**
 * What a sentence is worth as a point beside the odds that it belongs in a brief (`models.key`, in log-odds), by its
 * form. Unless said otherwise set by reading.
 */
const WEIGHTS = {
  /** A claim without content. */
  empty: -2,
  /** What always holds, or a doing without a doer, as a scene is set with. */
  general: -3.5,
  /** A remark on the sentence before. */
  comment: -3.5,
  /** "these concerns", of which no line before it tells. */
  demonstrative: -1,
  /** An opening that points back, and one that only names its owner by a pronoun. */
  opening: -1.6,
  possessive: -0.3,
  /**
   * Not a word of the headline, earlier history, and the sentences from LATE and from LATEST on; cross-validation finds
   * .45 of the key sentences of reports with them (.435 without).
   */
  offHeadline: -1.5,
  background: -1,
  late: -1,
  latest: -2,
  /** What was before the news; one more of 468 points of reports is a key sentence with it. */
  earlier: -1,
  /** Who somebody is, which brackets tell. */
  identity: -1,
  /** For each word: what it takes from the other points. */
  word: -0.115,
  /**
   * For each word that it has fewer than ENOUGH: of the points with ten words or fewer a fifth were key sentences, of
   * the others half. With 12 and .4 key sentences of reports .460 (.458 without).
   */
  missing: -0.4,
} as const;

/** Openings, besides those that point back to a sentence before, that join it or tell no fact of their own. */
const OTHER_OPENINGS: ReadonlySet<string> = new Set(['and', 'but', 'here', 'if', 'so', 'there', 'which']);

/** Is the word such an opening, with a capital: "They", "There’s"? */
function isOpening(word: string): boolean {
  const lower = word.replace(/['’]\p{Ll}+$/u, '').toLowerCase();
  return /^\p{Lu}/u.test(word) && (POINTING_OPENERS.has(lower) || OTHER_OPENINGS.has(lower));
}

/** "With this in mind | he expects": a phrase without a comma, and then a pronoun with its verb. */
function isPronounClause(tokens: readonly Token[], { dateline, verb }: Clause): boolean {
  const first = tokens[dateline]?.text.toLowerCase() ?? '';
  if (!PREPOSITIONS.has(first) || !/^(?:he|it|she|they|we)$/.test(tokens[verb - 1]?.text ?? '')) return false;
  return !tokens.slice(dateline, verb - 1).some((_, index, words) => isFiniteVerb(words, index));
}

const keyOf = ({ value, unit }: Figure): string => `${value} ${unit ?? ''}`;

/** A sentence or a part of it that may be a key point. */
export interface Point extends Shortened {
  view: SentenceView;
  /** What it is worth without regard to the other points. */
  base: number;
  /** Its figures, and those of them that are key figures, by value and unit. */
  figures: string[];
  keyFigures: string[];
  /** Stems of the headline that it has, near the top of the article, and those of the standfirst alone. */
  headline: string[];
  standfirst: string[];
  /** Stems of its nouns that stand for something that a sentence before it told: "the proposal". */
  pointing: string[];
}

/** "Learn more at www.brell.example": where something is to be had, or code that the page has as text. */
const WEB_ADDRESS = /https?:|\bwww\.|\w="|<\/\w/;

/** "The poll of 900 voters has a margin of error of …": how it was asked, and nothing that was found. */
const POLL_METHOD =
  /^The (?:\S+ ){0,5}(?:margin of (?:sampling )?error|(?:poll|survey)\b[^;]*\b(?:carries|had|has) an? (?:\S+ )?margin of error)\b/;

/** Is it a sentence about who did not answer the paper, about a picture, how a poll was made, or with an address? */
function tellsNoNews({ text: { article } }: ArticleView, { sentence }: SentenceView): boolean {
  const words = article.text.slice(sentence.start, sentence.end).toLowerCase();
  return (
    NO_NEWS.some((phrase) => words.includes(phrase)) ||
    CAPTION.test(article.text.slice(sentence.start, sentence.end)) ||
    WEB_ADDRESS.test(words) ||
    POLL_METHOD.test(article.text.slice(sentence.start, sentence.end))
  );
}

/** What the reader is asked to do: "Check out our picks", "Scroll down to see". */
const ASKING =
  /^(?:Book|Buy|Check|Click|Consider|Download|Find|Follow|Get|Imagine|Join|Keep|Let|Listen|Look|Note|Read|Remember|Scroll|See|Seek|Share|Stay|Subscribe|Take|Tell|Think|Try|Visit|Watch)$/;
const ASKED_FOR =
  /^(?:a|an|at|back|below|down|for|here|how|it|me|our|out|that|the|them|these|this|through|to|twice|up|us|what|why|your)$/;

const addressesReader = ({ sentence: { tokens } }: SentenceView): boolean =>
  ASKING.test(tokens[0]?.text ?? '') && ASKED_FOR.test(tokens[1]?.text ?? '');

/** "Because the bridge has cracked.": the reason without what it is the reason of. */
const BECAUSE_ALONE = /^Because [^,]*$/;

/** "In addition, the dam broke": it is told without these words, and yet goes on from the sentence before. */
const SET_BESIDE = new RegExp(`^(?:${PLAIN_CONNECTIVES.join('|')}),`);

/** What it loses when it opens with such a word, or has such a subject: "In a later post, he …". */
function openingOf(words: string, { clause, sentence }: SentenceView): number {
  const { tokens } = sentence;
  const first = tokens[0]?.text ?? '';
  if (/^(?:Her|His|Its|Their)$/.test(first)) return WEIGHTS.possessive;
  const isOpen =
    isOpening(first) ||
    OPENS_BACKWARDS.test(words) ||
    BECAUSE_ALONE.test(words) ||
    COUNTS_FROM_BEFORE.test(words) ||
    SET_BESIDE.test(words) ||
    isOpening(tokens[clause?.from ?? 0]?.text ?? '');
  return isOpen || (clause && isPronounClause(tokens, clause)) ? WEIGHTS.opening : 0;
}

/** "That's a big deal", "And this was no surprise", "There is a new twist". */
function isComment({ clause, figures, sentence: { tokens } }: SentenceView): boolean {
  const at = clause?.from ?? 0;
  if (figures.length > 0) return false;
  return (
    /^(?:here|it|that|there|these|this|those)$/i.test(tokens[at]?.text ?? '') &&
    /^(?:['’]s|are|is|was|were)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Ida Lund is the mayor of Brell" */
const IDENTITY = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,3} (?:is|was) (?:an?|the) (?!\p{Ll}+ to\b)/u;

/** Marks that part the items of a list or a credit, where no verb is found: "Lund: two goals", "Photos © Lund". */
const FRAGMENT = /[:|©]/;

/** Tokens of a label. */
const LONGEST_LABEL = 6;

/** "Ida Lund: Theft of a boat, held on bail": an item of a list, whose label no statement follows. */
function isLabelled({ clause, sentence: { tokens } }: SentenceView): boolean {
  const from = clause?.dateline ?? 0;
  const colon = tokens.findIndex(({ text }, index) => index > from && index <= from + LONGEST_LABEL && text === ':');
  if (colon < 0 || /^["“‘]$/.test(tokens[colon + 1]?.text ?? '')) return false;
  const hasVerb = (start: number, end: number) =>
    tokens.slice(start, end).some((_, index) => isFiniteVerb(tokens, start + index));
  const comma = tokens.findIndex(({ text }, index) => index > colon && /^[,;]$/.test(text));
  return !hasVerb(from, colon) && !hasVerb(colon + 1, comma < 0 ? tokens.length : comma);
}

/** "Getting to the Moon is not easy": a doing as the subject. */
function isDoing({ clause, sentence: { tokens } }: SentenceView): boolean {
  return isGerund(tokens.slice(clause?.from ?? 0));
}

/** Sentences within which a point gains by words of the headline: later they stand in passing. */
const HEADLINE_REACH = 12;

/**
 * Can nobody make sense of it by itself, or is it no statement at all: who did not answer, what the reader is asked to
 * do, the writer in a report, an item of a list, "he" where nobody has been named?
 */
function isNoPoint(article: ArticleView, view: SentenceView, news: number): boolean {
  const words = article.text.article.text.slice(view.sentence.start, view.sentence.end);
  return (
    tellsNoNews(article, view) ||
    addressesReader(view) ||
    speaksOfItself(article, view, news) ||
    (view.clause === null && FRAGMENT.test(words)) ||
    isLabelled(view) ||
    (view.quoted <= OWN_WORDS && meetsNobody(view.sentence.tokens, view.people))
  );
}

/**
 * Somebody's words from a quotation, without its marks and without who speaks: a reader takes them for the article's
 * own.
 */
const isUnspoken = ({ quoted }: SentenceView, { passage }: Shortened): boolean =>
  quoted > ALL_QUOTED && !/["“”„«»]/.test(passage.text);

/** What the article shows of its sentences, for all of them. */
interface Surroundings {
  event: MainEvent | undefined;
  news: number;
  background: ReadonlySet<SentenceView>;
  /** Stems of the sentences before. */
  before: ReadonlySet<string>;
}

function pointsOf(
  article: ArticleView,
  view: SentenceView,
  position: number,
  odds: number,
  { event, news, background, before }: Surroundings,
): Point[] {
  if (isNoPoint(article, view, news)) return [];
  const words = article.text.article.text.slice(view.sentence.start, view.sentence.end);
  const isRemark = isComment(view);
  const isOffHeadline = article.headline.size > 0 && shared(view.stems, article.headline) === 0;
  const base =
    odds +
    openingOf(words, view) +
    (isEmptyClaim(view) ? WEIGHTS.empty : 0) +
    (isRemark ? WEIGHTS.comment : 0) +
    (pointsToNoun(words) || POINTS_ALONE.test(words) ? WEIGHTS.demonstrative : 0) +
    (EARLIER.test(words) ? WEIGHTS.earlier : 0) +
    (IDENTITY.test(words) ? WEIGHTS.identity : 0) +
    (view !== event?.view && (isGeneral(view) || isDoing(view)) ? WEIGHTS.general : 0) +
    (isOffHeadline ? WEIGHTS.offHeadline : 0) +
    (background.has(view) ? WEIGHTS.background : 0) +
    (position >= LATE ? WEIGHTS.late : 0) +
    (position >= LATEST ? WEIGHTS.latest : 0);
  return shortened(article, view, 'attributions')
    .filter((version) => version.words >= SHORTEST && version.words <= LONGEST && !isUnspoken(view, version))
    .map((version) => {
      const { from, to, passage } = version;
      const tokens = view.sentence.tokens.slice(from, to);
      const stems = [...contentStems(tokens)];
      const figures = view.figures.filter((figure) => isWithin(passage, figure));
      return {
        ...version,
        view,
        base:
          base +
          WEIGHTS.word * version.words +
          WEIGHTS.missing * Math.max(0, ENOUGH - version.words) +
          (opensFromBefore(passage.text) ? WEIGHTS.opening : 0),
        figures: figures.map(keyOf),
        keyFigures: figures.filter(({ key }) => key).map(keyOf),
        headline: isRemark ? [] : stems.filter((stem) => position < HEADLINE_REACH && article.headline.has(stem)),
        standfirst: stems.filter((stem) => article.standfirst.has(stem) && !article.headline.has(stem)),
        pointing: bareDefinites(tokens).filter((noun) => isAlwaysPointing(noun) || before.has(noun)),
      };
    });
}

/**
 * The first 60 sentences of the article and their shorter versions, with what each is worth; for several choices among
 * them.
 */
export function candidatePoints(article: ArticleView, event: MainEvent | undefined, chances: ArticleChances): Point[] {
  const before = new Set<string>();
  const background = new Set(backgroundSentences(article));
  return [...chances.sentences].flatMap(([view, { keyOdds }], position) => {
    const points = pointsOf(article, view, position, keyOdds, { event, news: chances.news, background, before });
    for (const stem of view.stems) before.add(stem);
    return points;
  });
}
