import type { Passage } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { datelineEnd } from '../../language/dateline.ts';
import { WEEKDAY_NAME } from '../../language/en/calendar.ts';
import { PERSONAL_PRONOUNS, POINTING_WORDS, POSSESSIVES } from '../../language/en/closed-classes.ts';
import { COUNTING_CONNECTIVES, PLAIN_CONNECTIVES, TURNS } from '../../language/en/connectives.ts';
import { PAST_FORMS } from '../../language/en/verb-forms.ts';
import { enclosed } from '../../language/enclosed.ts';
import { isWord } from '../../language/words.ts';
import { daysBetween, periodOf, readDay } from '../../timeline/calendar.ts';
import { attributionStart, clauseEnds } from '../phrases/clause-ends.ts';
import { type Clause, clauseFromToken } from '../phrases/clauses.ts';
import { NEUTRAL_SOURCE, PLAIN_SPEECH } from '../phrases/cues.ts';
import { passageOf } from '../phrases/passage.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';

/** The whole sentence or a part of it that stands alone. */
export interface Shortened {
  passage: Passage;
  words: number;
  /** Token indices in the sentence. */
  from: number;
  to: number;
}

const SHORTEST = 6;
/** A shorter version is not made where the rest would still be longer than this. */
const LONGEST_CUT = 24;
const LONGEST = 34;
/** A sentence that cannot be shortened may be this long. */
const LONGEST_WHOLE = 50;

/** Openers of an adjunct without which the main clause may not be true. */
const CONDITIONAL = /^(?:apart|before|except|if|like|once|prior|under|unless|unlike|until|whenever|whether|without)$/i;
/** Words that point back to what was cut off, or to the speaker. */
const POINTING: ReadonlySet<string> = new Set([...POINTING_WORDS, ...PERSONAL_PRONOUNS, ...POSSESSIVES]);
const NO_SUBJECT =
  /^(?:about|after|and|as|at|before|but|by|during|for|from|how|if|in|into|later|of|on|or|over|since|than|the|to|what|when|where|whether|which|who|why|with|[,:;("“'‘–—])$/i;
const DAY = new RegExp(`^(?:${WEEKDAY_NAME})$`, 'i');

/** Does a noun phrase that needs no sentence before it start at the token? */
function opensWithSubject(tokens: readonly Token[], from: number): boolean {
  const first = isWord(tokens[from]) || !tokens[from + 1] ? tokens[from].text : tokens[from + 1].text;
  return !POINTING.has(first.toLowerCase()) && (!NO_SUBJECT.test(first) || first.toLowerCase() === 'the');
}

/**
 * Where the reported clause starts after "police said on Monday that", as token index and its clause; null when there
 * is none.
 */
function reportedClause(tokens: readonly Token[], clause: Clause): Clause | null {
  if (!PLAIN_SPEECH.has(tokens[clause.verb].text.toLowerCase())) return null;
  if (!NEUTRAL_SOURCE.test(tokens[clause.verb - 1]?.text ?? '')) return null;
  const inside = enclosed(tokens);
  const limit = Math.min(tokens.length, clause.verb + 9);
  let from = -1;
  for (let index = clause.verb + 1; index < limit; index++) {
    if (inside[index] || /^[,:;"“–—]$/.test(tokens[index].text)) break;
    if (tokens[index].text.toLowerCase() === 'that') from = index + 1;
    if (from > 0) break;
  }
  if (from < 0) {
    if (/^(?:told|read|according)$/i.test(tokens[clause.verb].text)) return null;
    from = clause.verb + 1;
    if (tokens[from]?.text === 'on' && DAY.test(tokens[from + 1]?.text ?? '')) from += 2;
    else if (DAY.test(tokens[from]?.text ?? '')) from++;
  }
  if (!tokens[from] || inside[from] || !opensWithSubject(tokens, from)) return null;
  const reported = clauseFromToken(tokens, from);
  return reported && reported.verb > from && reported.verb - from <= 14 ? reported : null;
}

/** Where a second verb of the speaker follows: "said … and called on …". Else the end. */
function speakerActsAgain(tokens: readonly Token[], reported: Clause): number {
  const inside = enclosed(tokens);
  for (let index = reported.verb + 2; index + 1 < tokens.length; index++) {
    if (inside[index] || !/^(?:and|but)$/.test(tokens[index].text)) continue;
    const next = tokens[index + 1].text;
    if (PAST_FORMS.has(next) || /[a-z]{3}ed$/.test(next)) return tokens[index - 1].text === ',' ? index - 1 : index;
  }
  return tokens.length;
}

/** "In September 2017, …": without its date the rest would read as news. */
function opensWithOldDate(article: ArticleView, view: SentenceView, before: number): boolean {
  const { published } = article.text.article;
  return view.dates.some(({ start, value }) => start < before && !isRecent(value, published));
}

/** Days around the article whose opening date a line does without; set by reading. */
const RECENT_DAYS = 14;

/**
 * Is the TIMEX3 value a day shortly before or after the publication, any day where that is unknown, or no calendar date
 * at all?
 */
function isRecent(value: string, published: string | null): boolean {
  const day = readDay(value);
  if (!day) return periodOf(value) === null;
  const issued = readDay(published);
  return issued === null || Math.abs(daysBetween(day, issued)) <= RECENT_DAYS;
}

/** "According to police, …" */
const isAttribution = (tokens: readonly Token[], { dateline }: Clause): boolean =>
  /^according$/i.test(tokens[dateline].text);

/** "According to Lund, …": without its source the claim would read as a fact; of an office it may. */
const opensWithClaim = (tokens: readonly Token[], clause: Clause): boolean =>
  isAttribution(tokens, clause) &&
  !tokens.slice(clause.dateline, clause.from).some(({ text }) => NEUTRAL_SOURCE.test(text));

/** Words that join the sentence to the one before, which does not stand beside it here: "Yet Lund had agreed". */
const CONNECTIVE = /^(?:And|But|Or|So|Still|Yet)$/;

/** Words before a comma that only set the sentence beside or behind others: "In addition, …", "Finally, …". */
const SET_BESIDE: readonly (readonly string[])[] = [...PLAIN_CONNECTIVES, ...COUNTING_CONNECTIVES, ...TURNS].map(
  (phrase) => phrase.split(' '),
);

/** Index behind such words and their comma; `from` without them. */
function afterSetBeside(tokens: readonly Token[], from: number): number {
  const phrase = SET_BESIDE.find(
    (words) =>
      words.every((word, offset) => tokens[from + offset]?.text === word) && tokens[from + words.length]?.text === ',',
  );
  return phrase ? from + phrase.length + 1 : from;
}

/** Where the sentence starts after its dateline or a word that joins it to the one before. */
function wholeStart({ clause, sentence: { tokens } }: SentenceView): number {
  const from = clause?.dateline ?? datelineEnd(tokens);
  const beside = afterSetBeside(tokens, from);
  if (beside > from && clause && beside < clause.verb && opensWithSubject(tokens, beside)) return beside;
  if (!CONNECTIVE.test(tokens[from]?.text ?? '')) return from;
  const next = tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
  return clause && next < clause.verb && opensWithSubject(tokens, next) ? next : from;
}

function startsOf(article: ArticleView, view: SentenceView, cuts: Cuts): { from: number; verb: number; to?: number }[] {
  const { clause, sentence } = view;
  const start = wholeStart(view);
  if (!clause) return [{ from: start, verb: -1 }];
  const { tokens } = sentence;
  if (/^not$/i.test(tokens[clause.dateline].text)) return [{ from: clause.dateline, verb: -1 }];
  const starts: { from: number; verb: number; to?: number }[] = [{ from: start, verb: clause.verb }];
  if (
    clause.from > start &&
    !CONDITIONAL.test(tokens[clause.dateline].text) &&
    (cuts === 'clauses' || isAttribution(tokens, clause)) &&
    !opensWithClaim(tokens, clause) &&
    !opensWithOldDate(article, view, tokens[clause.from].start) &&
    opensWithSubject(tokens, clause.from)
  )
    starts.push({ from: clause.from, verb: clause.verb });
  const reported = view.quoted < 0.3 ? reportedClause(tokens, clause) : null;
  if (reported) starts.push({ from: reported.from, verb: reported.verb, to: speakerActsAgain(tokens, reported) });
  return starts;
}

/**
 * Are the quotation marks and parentheses that open between the tokens closed again there, and none closed that opened
 * before?
 */
function isBalanced(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = enclosed(tokens);
  const opensBefore = from > 0 && inside[from - 1] && inside[from];
  const closesLater = to < tokens.length && inside[to - 1] && inside[to];
  return !opensBefore && !closesLater && !leavesQuoteOpen(tokens, from, to) && !endsEarlierQuote(tokens, from, to);
}

/** A quotation that goes on in the next sentence: its first part alone has no closing mark. */
function leavesQuoteOpen(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < tokens.length) return false;
  let open = false;
  let single = false;
  for (const { text } of tokens.slice(from)) {
    if (open ? /^["”»“]$/.test(text) : /^["“„«]$/.test(text)) open = !open;
    if (/^[‘’]$/.test(text)) single = text === '‘';
  }
  return open || single;
}

/**
 * "They are wrong,” Lund said": the end of a quotation that an earlier sentence opened, with a pronoun for what that
 * one told.
 */
function endsEarlierQuote(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens.slice(from, to).find(({ text }) => /^["“”„«»]$/.test(text));
  return mark !== undefined && /^[”»]$/.test(mark.text) && POINTING.has(tokens[from].text.toLowerCase());
}

/**
 * What may be left out of a sentence: an opening or a closing attribution, which leaves the statement whole, or an
 * opening adjunct and clauses at its end too, for a line that must be short.
 */
export type Cuts = 'attributions' | 'clauses';

/** The sentence and its shorter versions. Empty when it is too long for a line, or leaves a quotation open. */
export function shortened(article: ArticleView, view: SentenceView, cuts: Cuts): Shortened[] {
  const { tokens } = view.sentence;
  const found = new Map<number, Shortened>();
  for (const { from, verb, to: last } of startsOf(article, view, cuts)) {
    const to = last ?? tokens.length;
    const full = verb >= 0 ? attributionStart(tokens, verb, to, view.people) : to;
    const ends = cuts === 'clauses' && verb >= 0 && view.quoted < 0.3 ? clauseEnds(tokens, verb, full) : [full];
    for (const to of ends) {
      if (!isBalanced(tokens, from, to)) continue;
      const words = tokens.slice(from, to).filter(isWord).length;
      const isWhole = from === wholeStart(view) && to === full;
      if (words > LONGEST_WHOLE || (!isWhole && (words < SHORTEST || words > LONGEST_CUT))) continue;
      const passage = passageOf(article.text.article.text, tokens, from, to);
      if (passage) found.set(passage.start * 1e7 + passage.end, { passage, words, from, to });
    }
  }
  const all = [...found.values()];
  const short = all.filter(({ words }) => words <= LONGEST);
  return short.length > 0 ? short : all;
}
