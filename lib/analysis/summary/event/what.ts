import type { Passage } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { FINITE_AUXILIARIES, FORMS_OF_BE, MODALS } from '../../language/en/auxiliaries.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  CLAUSE_OPENERS,
  PERSONAL_PRONOUNS,
  POINTING_WORDS,
  PREPOSITIONS,
} from '../../language/en/closed-classes.ts';
import { isGerund } from '../../language/en/gerund.ts';
import { contentStems, overlap, shared } from '../../language/en/stems.ts';
import { PARTICIPLES } from '../../language/en/verb-forms.ts';
import { enclosed } from '../../language/enclosed.ts';
import { isWord } from '../../language/words.ts';
import { attributionStart, clauseEnds, isReaction } from '../phrases/clause-ends.ts';
import { type Clause, cleftClause, coordinateClauses } from '../phrases/clauses.ts';
import { passageOf } from '../phrases/passage.ts';
import { isEmptyClaim } from '../sentences/empty-claim.ts';
import { EARLIER } from '../sentences/sentence-cues.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import { speaksOfItself } from '../sentences/speaks-of-itself.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { beforeCircumstances } from './circumstances.ts';
import { leadEvents } from './lead-event.ts';
import type { MainEvent } from './main-event.ts';

/** Longest answer in words, as a reader takes it in at a glance. */
const MAX_WORDS = 20;
/**
 * What a clause with more words loses against a shorter one, and words from which none is tried beside a shorter one.
 */
const TOO_LONG = 0.2;
const MOST_WORDS = 30;
/** What a clause of three words or fewer loses: it tells nothing; set by reading. */
const TOO_SHORT = 0.4;
/** Sentences among which the main event is sought: a lead may stand behind captions, later it is a detail. */
const LEAD_SENTENCES = 30;

function wordCount(view: SentenceView, from: number, to: number): number {
  return view.sentence.tokens.slice(from, to).filter(isWord).length;
}

/**
 * A clause that may tell the event: how well it agrees with the headline, what it loses for its opening or shortness,
 * and its worth.
 */
type Scored = MainEvent & { agreement: number; score: number; flaw: number };

const PRONOUNS: ReadonlySet<string> = new Set([...PERSONAL_PRONOUNS, ...POINTING_WORDS]);

/** Openings that tell no event: "There is …", "Which is why …", "Not only is …". */
const NO_EVENT = /^(?:not|there|which)$/i;

/** What a sentence loses that opens with what was before the news: set by reading. */
const HISTORY = 0.35;

/** "The band will do it with Lund": the sentence before says what it does. */
const DEED_BEFORE = /\b(?:did|do|does|doing|done) (?:it|so|that|this)\b/;
/** What a clause loses for that, and one that only supposes, "a robot could order a taxi"; set by reading. */
const TOLD_BEFORE = 0.25;
const SUPPOSED = 0.15;
const MODAL = new RegExp(`\\b(?:${[...MODALS].join('|')})\\b`, 'i');

/** Is it what might happen, where the headline does not speak of that? */
function isSupposed({ text: { article } }: ArticleView, { view, verb }: MainEvent): boolean {
  return /^(?:could|might|would)$/.test(view.sentence.tokens[verb].text) && !MODAL.test(article.title);
}

/** What a sentence loses that says how something is: set by reading. */
const NO_DEED = 0.4;

/** The last word before the verb, of the subject: "she" of "she | has lost". */
function subjectEnd(tokens: readonly Token[], verb: number): string {
  return tokens[verb - 1]?.text ?? '';
}

/** The version of the clause that agrees best with the headline and is short enough. */
function bestVersion(article: ArticleView, view: SentenceView, clause: Clause): Scored | null {
  const { tokens } = view.sentence;
  const to = attributionStart(tokens, clause.verb, clause.to, view.people);
  const first = tokens[clause.from].text;
  const isUnnamed =
    PRONOUNS.has(first.toLowerCase()) || PERSONAL_PRONOUNS.has(subjectEnd(tokens, clause.verb).toLowerCase());
  const isRemark = /^(?:it|that|this)$/i.test(first) && /^(?:['’]s|is|was)$/.test(tokens[clause.from + 1]?.text ?? '');
  const opening = isRemark ? 0.8 : NO_EVENT.test(first) ? 0.2 : isUnnamed ? 0.3 : 0;
  let best: Scored | null = null;
  for (const end of clauseEnds(tokens, clause.verb, to)) {
    const count = wordCount(view, clause.from, end);
    if (best && count > MOST_WORDS) break;
    const passage = passageOf(article.text.article.text, tokens, clause.from, end);
    if (!passage) continue;
    const stems = contentStems(tokens.slice(clause.from, end));
    const agreement = overlap(stems, article.headline);
    const flaw = opening + (count < 4 ? TOO_SHORT : 0);
    const score = agreement - flaw - (count > MAX_WORDS ? TOO_LONG : 0);
    if (best && score < best.score) continue;
    best = { view, from: clause.from, verb: clause.verb, to: end, passage, agreement, score, flaw };
  }
  return best;
}

/** Has the cut part words of the headline that the part before has not? */
function saysMore({ headline }: ArticleView, kept: readonly Token[], cut: readonly Token[]): boolean {
  const stems = contentStems(kept);
  return [...contentStems(cut)].some((stem) => headline.has(stem) && !stems.has(stem));
}

/** The event's clause without the circumstances at its end that the headline does not speak of. */
function toThePoint(article: ArticleView, event: MainEvent): MainEvent {
  const { view, from, verb, to } = event;
  const { tokens } = view.sentence;
  if (shared(contentStems(tokens.slice(from, to)), article.headline) === 0) return event;
  for (const end of beforeCircumstances(view, { dateline: from, from, verb, to }, to)) {
    if (saysMore(article, tokens.slice(from, end), tokens.slice(end, to))) continue;
    const passage = passageOf(article.text.article.text, tokens, from, end);
    if (passage) return { ...event, to: end, passage };
  }
  return event;
}

/** Reasons that the verb or its object needs: "blamed Lund | for", "a row | over". */
const COMPLEMENT = /^(?:for|on|over)$/;
/** Words that cannot end a clause: "to cut costs and | to sell more", "that was | because of the rain". */
const LEADS_ON = /^(?:and|are|but|how|in|is|of|or|that|the|to|was|were|what|with|['’]s)$/;

/**
 * The event without the reasons at its end, which have lines of their own. It keeps its verb and two words after it,
 * and an infinitive, which may be all of the deed: "managed | to avoid", "voted on Monday | to leave".
 */
export function withoutReasons(article: ArticleView, event: MainEvent, reasons: readonly Passage[]): MainEvent {
  const { view, from, verb, to } = event;
  const { tokens } = view.sentence;
  if (isReaction(tokens, verb)) return event;
  const end = tokens.findIndex(
    ({ start, text }, index) =>
      index > verb + 2 &&
      index < to &&
      !COMPLEMENT.test(text) &&
      !LEADS_ON.test(tokens[index - 1].text) &&
      text !== 'to' &&
      reasons.some((reason) => reason.start === start && reason.end >= event.passage.end),
  );
  const passage = end > 0 ? passageOf(article.text.article.text, tokens, from, end) : null;
  return passage ? toThePoint(article, { ...event, to: end, passage }) : event;
}

/** The best clause of the sentence: the main one, or one joined to it when the headline speaks of that. */
function bestClause(article: ArticleView, view: SentenceView): Scored | null {
  if (!view.clause) return null;
  const { tokens } = view.sentence;
  const clauses = [cleftClause(tokens, view.clause) ?? view.clause, ...coordinateClauses(tokens, view.clause)];
  const versions = clauses.flatMap((clause) => bestVersion(article, view, clause) ?? []);
  return versions.reduce<Scored | null>((best, next) => (best && best.score + 0.15 >= next.score ? best : next), null);
}

/** What a sentence of the writer's own doings loses in a report; set by reading. */
const PERSONAL = 0.5;
/** What a sentence loses further that is all somebody's words; set by reading. */
const QUOTED = 0.4;
/**
 * What the sentence's odds of telling the main event count, and what its clause's agreement with the headline does;
 * neighbouring values choose rightly in one article of a hundred fewer at most (cross-validation).
 */
const MODEL_SHARE = 0.3;
const CLAUSE_SHARE = 0.5;

/** Clauses that may tell the main event, best first; at most one of a sentence. */
export function findMainEvents(article: ArticleView, chances: ArticleChances): MainEvent[] {
  const scored = [...chances.sentences].slice(0, LEAD_SENTENCES).flatMap(([view, { mainOdds }]) => {
    const clause = bestClause(article, view);
    if (!clause) return [];
    const { start } = view.sentence.tokens[view.clause?.dateline ?? 0];
    const words = article.text.article.text.slice(start, view.sentence.end);
    const worth =
      MODEL_SHARE * mainOdds +
      CLAUSE_SHARE * clause.agreement -
      clause.flaw -
      QUOTED * view.quoted -
      (speaksOfItself(article, view, chances.news) ? PERSONAL : 0) -
      (isEmptyClaim(view) || isGerund(view.sentence.tokens.slice(clause.from)) ? NO_DEED : 0) -
      (isSupposed(article, clause) ? SUPPOSED : 0) -
      (DEED_BEFORE.test(clause.passage.text) ? TOLD_BEFORE : 0) -
      (EARLIER.test(words) ? HISTORY : 0);
    return [{ clause, worth }];
  });
  if (scored.length === 0) return leadEvents(article);
  return scored.sort((x, y) => y.worth - x.worth).map(({ clause }) => toThePoint(article, clause));
}

/** Prepositions that are a part of the deed: "backed out". */
const PARTICLES = /^(?:off|out|up)$/;

/**
 * Does the account of a deed end before the token, where something has been said: a modifier, a clause of its own or a
 * mark?
 */
const isDeedEnd = (lower: string): boolean =>
  (PREPOSITIONS.has(lower) && !PARTICLES.test(lower)) ||
  CLAUSE_OPENERS.has(lower) ||
  /^(?:following|[,;—–])$/.test(lower);

/** "has been news", "is on track": a form of "to be" without a participle tells no deed. */
function isState(tokens: readonly Token[], verb: number): boolean {
  let at = verb;
  while (
    FINITE_AUXILIARIES.has(tokens[at]?.text.toLowerCase() ?? '') ||
    /^(?:been|also|not|now)$/.test(tokens[at]?.text ?? '')
  )
    at++;
  const last = tokens[at - 1]?.text.toLowerCase() ?? '';
  if (at === verb || !(FORMS_OF_BE.has(last) || /^['’]s$/.test(last))) return false;
  const next = tokens[at]?.text.toLowerCase() ?? '';
  return !PARTICIPLES.has(next) && !/[a-z]{2}(?:ed|ing)$/.test(next);
}

const isWordOrHyphen = (token: Token): boolean => isWord(token) || token.text === '-';
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/**
 * The event's verb with its object, "dropped an investigation", in at most `limit` words and the rest of a name or a
 * word with hyphens. Null when too little is left.
 */
export function deedOf(article: ArticleView, event: MainEvent, limit: number): Passage | null {
  const { tokens } = event.view.sentence;
  if (isState(tokens, event.verb)) return null;
  let end = event.verb;
  let content = 0;
  let words = 0;
  while (end < event.to && words < limit) {
    const lower = tokens[end].text.toLowerCase();
    const apart = tokens[end].start > tokens[end - 1]?.end && tokens[end].end < (tokens[end + 1]?.start ?? Infinity);
    if (/^[:;]$/.test(lower)) break;
    if (content >= 2 && isDeedEnd(lower) && (apart || lower === ',')) break;
    if (isWord(tokens[end])) {
      words++;
      if (
        !FINITE_AUXILIARIES.has(lower) &&
        !isDeedEnd(lower) &&
        !ARTICLES_AND_POSSESSIVES.has(lower) &&
        lower !== 'been'
      )
        content++;
    }
    end++;
  }
  const leadsOn = (lower: string) => ARTICLES_AND_POSSESSIVES.has(lower) || CLAUSE_OPENERS.has(lower);
  while (end > event.verb && leadsOn(tokens[end - 1].text.toLowerCase())) end--;
  const goesOn = () =>
    tokens[end].start === tokens[end - 1].end || (isCapital(tokens[end - 1]) && isCapital(tokens[end]));
  while (end > event.verb && end < event.to && isWordOrHyphen(tokens[end]) && goesOn()) end++;
  const inside = enclosed(tokens);
  const isCut = end < tokens.length && inside[end - 1] && inside[end];
  return content < 2 || event.verb === event.from || isCut
    ? null
    : passageOf(article.text.article.text, tokens, event.verb, end);
}
