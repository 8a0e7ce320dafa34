import type { ArticleKind, Passage, RankedAnswer, Summary } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import { OPENS_BACKWARDS } from '../language/en/pointing-words.ts';
import { contentStems, overlap } from '../language/en/stems.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { isWithin, overlaps } from '../language/within.ts';
import { articleKind } from './article-kind.ts';
import { sharesWithHeadline } from './event/lead-event.ts';
import type { MainEvent } from './event/main-event.ts';
import { findMainEvents, withoutReasons } from './event/what.ts';
import type { SummaryModels } from './models.ts';
import { WHY_CUES } from './phrases/cues.ts';
import { chooseKeyPoints } from './points/key-points.ts';
import { candidatePoints } from './points/point-candidates.ts';
import { headlineReason } from './reasons/headline-reason.ts';
import { findHow } from './reasons/how.ts';
import { findReasons } from './reasons/reasons.ts';
import { EARLIER, opensFromBefore } from './sentences/sentence-cues.ts';
import type { ArticleView } from './sentences/sentence-view.ts';
import { shortened } from './sentences/shortened.ts';
import { findWhen } from './time-and-place/when.ts';
import { findWhere } from './time-and-place/where.ts';
import { type ArticleChances, weighArticle } from './weighing/article-chances.ts';
import { SUMMARY_MODELS } from './weights.ts';
import { findWho } from './who/who.ts';

/** Reasons that are given. */
const MOST_REASONS = 2;
/** Worth from which a clause is a reason of this event rather than of another; set by reading. */
const LEAST_SURE = 0.5;

/** Kinds that tell many things and date none as the news. */
const ESSAYS: ReadonlySet<ArticleKind> = new Set(['interview', 'opinion']);

/**
 * Longest account of the main event that stands for its clause, in words. Shorter limits hold fewer key facts at equal
 * length, longer ones up to 45 no more than .002 more.
 */
const FULLER_WORDS = 32;

/**
 * The main event with all that its sentence tells of it, where that is short enough; else its clause. What stands
 * before its clause stays out where it joins the sentence to the one before, or is a clause of its own.
 */
function fullerAccount(article: ArticleView, event: MainEvent, reasons: readonly Passage[]): MainEvent {
  const { view, from, to, passage } = event;
  const sentence = article.text.article.text.slice(view.sentence.start, view.sentence.end);
  const isOther = from !== view.clause?.from || OPENS_BACKWARDS.test(sentence);
  const [whole] = shortened(article, view, 'clauses')
    .filter(
      (version) =>
        version.words <= FULLER_WORDS &&
        (version.passage.start === passage.start ||
          (!isOther && version.passage.start < passage.start && !opensFromBefore(version.passage.text))) &&
        version.passage.end >= passage.end &&
        !reasons.some((reason) => isWithin(version.passage, reason) && !isWithin(passage, reason)),
    )
    .sort((x, y) => y.words - x.words);
  return whole ? { ...event, from: whole.from, to: Math.max(to, whole.to), passage: whole.passage } : event;
}

/** Kinds by length alone, which say nothing of what the article is for. */
const BY_LENGTH: ReadonlySet<ArticleKind> = new Set(['long', 'report', 'short']);
/**
 * Chance of being news, which is weighed by English words, below which such an article is a guide; in cross-validation
 * 2 of 128 reports and 54 of 58 guides are below it.
 */
const LEAST_NEWS = 0.3;

function kindOf(article: ArticleView, { news }: ArticleChances): ArticleKind {
  const kind = articleKind(article.text, article.findings);
  return article.text.language === 'en' && BY_LENGTH.has(kind) && news < LEAST_NEWS ? 'guide' : kind;
}

/**
 * Chance of telling the main event below which a sentence is not given as the answer to "what", where a headline tells
 * it; in cross-validation the event of 2 in 5 such articles is right, of 5 in 6 of the others.
 */
const LEAST_MAIN = 0.4;

/** "They do not impress Lund": nobody can tell who acts. */
const UNNAMED = /^(?:he|it|she|they)\b/i;

/**
 * May it be another event than the headline's, or say less than it? Chances are learned from articles in English, and
 * say nothing of others, where a sentence must have a word of the headline.
 */
function isDoubted(article: ArticleView, { view, passage }: MainEvent, { sentences }: ArticleChances): boolean {
  if (article.headline.size === 0) return false;
  if (!readAsEnglish(article.text.language)) return sharesWithHeadline(article, view) === 0;
  const { start } = view.sentence.tokens[view.clause?.dateline ?? 0];
  const isEarlier = EARLIER.test(article.text.article.text.slice(start, view.sentence.end));
  const isTold = article.text.language === 'en';
  return isTold && ((sentences.get(view)?.main ?? 1) < LEAST_MAIN || isEarlier || UNNAMED.test(passage.text));
}

const asDoubtful = <Answer extends RankedAnswer>(answer: Answer): Answer => ({ ...answer, doubtful: true });

/** F1 of the content words of event and headline, to hundredths. */
function agreementOf({ headline }: ArticleView, { view, from, to }: MainEvent): number {
  return Math.round(100 * overlap(contentStems(view.sentence.tokens.slice(from, to)), headline)) / 100;
}

/** Answers who, what, when, where, why and how with passages of the article and picks the key points. */
export function summarise(article: ArticleView, models: SummaryModels = SUMMARY_MODELS): Summary {
  return finish(summaryInSteps(article, models));
}

/** The same as `summarise`, a question a step. */
export function* summaryInSteps(article: ArticleView, models: SummaryModels = SUMMARY_MODELS): Steps<Summary> {
  const chances = weighArticle(article, models);
  yield;
  const kind = kindOf(article, chances);
  yield;
  const events = findMainEvents(article, chances);
  const main = events[0];
  yield;
  const stated = headlineReason(article, main);
  const reasons = findReasons(article, events, chances, WHY_CUES, MOST_REASONS, LEAST_SURE, models.why);
  yield;
  const others = reasons.filter((reason) => !stated || !overlaps(reason, stated));
  const found: RankedAnswer[] = [...(stated ? [stated] : []), ...others].slice(0, MOST_REASONS);
  // What hangs on an event that may not be the main one is as doubtful as it is; who is in the news is known without
  // it.
  const isUnsure = main !== undefined && isDoubted(article, main, chances);
  const ofEvent = <Answer extends RankedAnswer>(ranked: Answer[]) => (isUnsure ? ranked.map(asDoubtful) : ranked);
  const why = ofEvent(found);
  const sure = why.filter(({ doubtful }) => !doubtful);
  const event = main && fullerAccount(article, withoutReasons(article, main, sure), sure);
  const what: RankedAnswer[] = ofEvent(event ? [event.passage] : []);
  const keyPoints = chooseKeyPoints(article, event, [...what, ...sure], candidatePoints(article, event, chances));
  yield;
  const who = findWho(article, main, chances, 5, models.who);
  yield;
  const when = ofEvent(findWhen(article, main, chances, 2, models.when, ESSAYS.has(kind)));
  yield;
  const where = ofEvent(findWhere(article, main, chances, 3, models.where));
  yield;
  return {
    who,
    what,
    when,
    where,
    why,
    how: ofEvent(findHow(article, events, chances, why, models.how)),
    keyPoints,
    articleKind: kind,
    ...(event && article.headline.size > 0 ? { headlineAgreement: agreementOf(article, event) } : {}),
  };
}
