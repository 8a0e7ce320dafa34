import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { FINITE_AUXILIARIES } from '../../language/en/auxiliaries.ts';
import { POSSESSIVES, PREPOSITIONS } from '../../language/en/closed-classes.ts';
import { isFiniteVerb, verbGroupEnd } from '../../language/en/finite-verb.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { BASE_FORMS, PARTICIPLES } from '../../language/en/verb-forms.ts';
import { DASH } from '../../language/punctuation.ts';
import { isWord } from '../../language/words.ts';
import { daysBetween, periodOf, readDay } from '../../timeline/calendar.ts';
import { ADJUNCT_OPENERS } from '../phrases/cues.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { MainEvent } from './main-event.ts';

/** Longest stretch before a phrase that it is taken to hang on, in tokens. */
const LONGEST_CLAUSE = 30;

/** Longest noun phrase before a participle, in tokens. */
const LONGEST_PHRASE = 3;

const TITLES = ['dr', 'mr', 'mrs', 'ms'];

/** Stems of what happened in the main event and in the headline, without the names of those it happened to. */
export function eventStems(article: ArticleView, event: MainEvent | undefined): ReadonlySet<string> {
  const stems = new Set(article.headline);
  if (event) for (const stem of contentStems(event.view.sentence.tokens)) stems.add(stem);
  for (const { name } of article.findings.actors)
    for (const stem of contentStems(name.split(' ').map((text) => ({ text, start: 0, end: 0 })))) stems.delete(stem);
  for (const title of TITLES) stems.delete(title);
  return stems;
}

/**
 * Verbs that say little themselves: what happens is their subject or object, "the release came after", "made the offer
 * after".
 */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `appear be become begin came caus come comes follow gave give giv go goes had has have held hold made mak make occur
  start tak take took went force forc spark trigger`.split(/\s+/),
);

/** What a phrase hangs on: the event told again, something else that the headline's subject does, or neither. */
export type Hold = 'event' | 'topic' | 'none';

/**
 * What the phrase at the token hangs on. It is the event when the verb of its clause, before it or after its comma, is
 * one of the event's `stems`, or a verb that says little has such a subject or object.
 */
export function holdOf(article: ArticleView, view: SentenceView, at: number, stems: ReadonlySet<string>): Hold {
  const { tokens } = view.sentence;
  if (isAddition(tokens, at)) return shared(contentStems([tokens[at - 1]]), stems) > 0 ? 'event' : 'none';
  const isFronted = view.clause !== null && at < view.clause.from;
  const from = isFronted
    ? (view.clause?.from ?? at)
    : isReduced(tokens, at)
      ? Math.max(0, at - LONGEST_PHRASE)
      : clauseStart(tokens, at);
  const to = isFronted ? Math.min(tokens.length, from + LONGEST_CLAUSE) : at;
  const clauseTokens = tokens.slice(from, to);
  if (namesEvent(clauseTokens)) return 'event';
  const verb = governingVerb(tokens, from, to, isFronted);
  if (verb < 0)
    return (from === 0 || isReduced(tokens, at)) && shared(contentStems(clauseTokens), stems) > 0 ? 'event' : 'none';
  const verbStems = contentStems(tokens.slice(verb, Math.min(to, deedEnd(tokens, verb))));
  if ([...verbStems].some((verbStem) => stems.has(verbStem) && !SPEECH_STEMS.has(verbStem))) return 'event';
  // "It is contagious, spreading through": what is so tells of no event.
  const isState = verbStems.size === 0 && /^(?:are|is)$/.test(tokens[verb].text);
  const isLight = !isState && [...verbStems].every((verbStem) => LIGHT_VERBS.has(verbStem));
  if (isLight && shared(contentStems(clauseTokens), stems) > 0) return 'event';
  const head = subjectHead(tokens, from, verb);
  const named =
    head && PRONOUN.test(head.text) ? contentStems(tokens.slice(0, from)) : contentStems(head ? [head] : []);
  return shared(named, article.headline) > 0 ? 'topic' : 'none';
}

const PRONOUN = /^(?:he|it|she|they)$/i;

/**
 * Index after the verb and the infinitives and participles it leads to: "had been forced to make", "began building".
 */
function deedEnd(tokens: readonly Token[], verb: number): number {
  let end = verbGroupEnd(tokens, verb);
  if (/^[a-z]{3,}ing$/.test(tokens[end]?.text ?? '')) end++;
  while (tokens[end]?.text === 'to' && BASE_FORMS.has(tokens[end + 1]?.text ?? '')) end += 2;
  return end;
}

/** The noun that the subject before the verb is about: "bars" of "the smaller bars of chocolate". */
function subjectHead(tokens: readonly Token[], from: number, verb: number): Token | undefined {
  const subject = tokens.slice(from, verb);
  const cut = subject.findIndex(
    ({ text }, index) => index > 0 && (PREPOSITIONS.has(text) || text === 'of' || /^[,(–—]$/.test(text)),
  );
  return (cut < 0 ? subject : subject.slice(0, cut)).filter(isWord).at(-1);
}

/**
 * The finite verb that the phrase hangs on: the last before it, or the first after a fronted one. -1 when there is
 * none.
 */
function governingVerb(tokens: readonly Token[], from: number, to: number, isFronted: boolean): number {
  let verb = -1;
  for (let index = from; index < to; index++) {
    if (!isFiniteVerb(tokens, index)) continue;
    verb = index;
    if (isFronted) break;
    index = verbGroupEnd(tokens, index) - 1;
  }
  return verb;
}

/** Nouns that stand for an event told before: "the move comes after". */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `accident announcement arrest arrests assault attack attacks ban blast bombing change changes clashes closure collapse
  comments crash cut cuts deal death deaths decision delay delays deployment disaster drop explosion fall fire incident
  increase killing killings launch loss losses measure measures merger move outbreak plan plans probe protest protests
  raid reduction release remarks resignation result results revamp rise ruling sale shooting shutdown strike strikes
  surge suspension takeover talks tragedy verdict victory visit vote withdrawal`.split(/\s+/),
);
const DEFINITE: ReadonlySet<string> = new Set(['the', ...POSSESSIVES, 'these', 'this', 'those']);

function namesEvent(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, index) => EVENT_NOUNS.has(text) && DEFINITE.has(tokens[index - 1]?.text.toLowerCase() ?? ''),
  );
}

/**
 * "A meeting on the strike, held | at the request of Lund": the phrase hangs on the participle behind the comma alone.
 */
function isAddition(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.text === ',' && /^[a-z]/.test(tokens[at - 1].text) && PARTICIPLES.has(tokens[at - 1].text);
}

/** A participle right behind a noun tells of that noun alone: "a vehicle driven by Lund". */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  if (!PARTICIPLES.has(tokens[at].text) || at === 0) return false;
  const before = tokens[at - 1].text.toLowerCase();
  return !FINITE_AUXILIARIES.has(before) && !/^(?:been|being|,)$/.test(before);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  const least = Math.max(0, at - LONGEST_CLAUSE);
  for (let index = at - 2; index > least; index--) {
    const lower = tokens[index].text.toLowerCase();
    if (lower === ';' || lower === ':' || DASH.test(lower) || ADJUNCT_OPENERS.has(lower)) return index + 1;
  }
  return least;
}

/**
 * Days after which a place or a reason is one of history; more than for a sentence, as a reason may be weeks old. Set
 * by reading.
 */
const LONG_OVER_DAYS = 60;

/**
 * Has the sentence, before the position, a date that was over long before the article: "was dropped in 2017 because"?
 */
export function tellsHistory(article: ArticleView, { dates }: SentenceView, before: number): boolean {
  const published = readDay(article.text.article.published);
  if (!published) return false;
  return dates.some(({ end, value }) => {
    const period = end <= before ? periodOf(value) : null;
    return period !== null && daysBetween(period.last, published) > LONG_OVER_DAYS;
  });
}

/**
 * "… by Lund, who fled in August": does the passage stand in the event's sentence, in a clause that tells of somebody
 * there?
 */
export function tellsOfSomebody({ view, verb }: MainEvent, { start, end }: Span): boolean {
  const { tokens } = view.sentence;
  if (start < view.sentence.start || end > view.sentence.end) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  const who = tokens.findLastIndex(({ text }, index) => index > verb && index < at && /^who(?:m|se)?$/.test(text));
  return who > 0 && !tokens.slice(who + 2, at).some(({ text }) => text === ',');
}

/** Verbs by which somebody speaks, as stems: two of them in one article need not tell of one thing. */
const SPEECH_STEMS: ReadonlySet<string> = new Set(
  `accus add announc call claim confirm den deny insist note report reveal said say show state suggest tell think told
  warn writ write wrote`.split(/\s+/),
);

/**
 * Does the passage of the sentence stand in the event's own after its dateline, or hang on the event told again, and
 * not as history? `stems` are those of the event, made once for all passages.
 */
export function isOfEvent(
  article: ArticleView,
  event: MainEvent | undefined,
  view: SentenceView,
  stems: ReadonlySet<string>,
  { start, end }: Span,
): boolean {
  if (!event) return false;
  const at = view.sentence.tokens.findIndex((token) => token.start >= start);
  if (view === event.view) return at >= (view.clause?.dateline ?? 0) && !tellsOfSomebody(event, { start, end });
  return holdOf(article, view, at, stems) === 'event' && !tellsHistory(article, view, end);
}
