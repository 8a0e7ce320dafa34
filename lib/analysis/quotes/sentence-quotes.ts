import type { Span } from '../../contract.ts';
import { datelineEnd } from '../language/dateline.ts';
import { AUXILIARIES } from '../language/en/auxiliaries.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../language/en/closed-classes.ts';
import { SOCIAL_NETWORK_NAME } from '../language/social-networks.ts';
import { isAsserted } from './asserted.ts';
import type { Attribution } from './attribution.ts';
import { claimEnd, isSubordinateAlone, resumedEnd, standingOf } from './claim-extent.ts';
import type { Word } from './line.ts';
import { isCapital, type WordRange } from './noun-phrases.ts';
import { hasPredicate, isInfinitive } from './predicate.ts';
import { standsBehindPreposition } from './reported-content.ts';
import { takesSpeechOnly } from './speech-verbs.ts';
import { looksLikeTitle } from './titles.ts';
import { isAskedClause } from './verb-groups.ts';

/** A quote of one sentence before its speaker is looked up. */
export interface Draft extends Span {
  kind: 'direct' | 'indirect' | 'mixed';
  /** Null when nothing in the sentence says who speaks. */
  attribution: Attribution | null;
  /** The sentence is nothing but quotations: whoever spoke before speaks on. */
  alone: boolean;
  /** Index of the first quotation's word, or of the first word of an indirect quote. */
  word: number;
  /** What is reported cannot stand as the speaker's statement: it is denied or supposed, or is no clause. */
  doubtful: boolean;
}

/**
 * Shortest quoted fragment, in words, that counts as a quote without a verb of saying: shorter ones are mostly scare
 * quotes and titles.
 */
const SHORTEST_FRAGMENT = 4;
/** Shortest quotation, in words, that is direct speech although the sentence runs on behind it. */
const SHORTEST_DIRECT = 4;
/** Shortest indirect quote in words. */
const SHORTEST_INDIRECT = 3;

const PUNCTUATION = /^[,.:;?!…—–()[\]-]$/;

/** Words that may stand before direct speech without being part of what is said: `But “…,” she said`. */
const LEADS_IN = new Set(['and', 'but', 'so', 'still', 'then', 'yet']);
const countWords = (text: string): number => text.split(/\s+/, 60).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Quotes of the sentence `[from, to)`, in text order. */
export function quotesOfSentence(
  words: readonly Word[],
  from: number,
  to: number,
  attributions: readonly Attribution[],
): Draft[] {
  const drafts: Draft[] = [];
  const owned = new Set<number>();
  for (const attribution of attributions) {
    for (const side of ['before', 'after'] as const) {
      const range = attribution[side];
      if (!range) continue;
      const content = trim(words, side === 'before' ? insideBracket(words, range) : range);
      if (content.to <= content.from) continue;
      const mine = quotationsIn(words, content).filter(
        (at) => !owned.has(at) && ownerOf(words, at, attributions) === attribution,
      );
      const next = attributions.find((other) => other.from >= attribution.to)?.from ?? to;
      const claim = claimOf(words, content, attribution, side, from, next);
      for (const draft of quotesOfContent(words, content, mine, attribution, side, claim)) drafts.push(draft);
      for (const at of mine) owned.add(at);
    }
  }
  const alone = !words.slice(from, to).some((word) => !word.quoted && !PUNCTUATION.test(word.text));
  const listsWorks = !alone && quotationsIn(words, { from, to }).some((at) => isTitleOfWork(words, at));
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word.quoted || owned.has(at) || isAskedClause(words, at - 3)) continue;
    if (alone ? !isStageDirection(word.text) && !FOLLOW_REQUEST.test(word.text) : isFragment(word) && !listsWorks)
      drafts.push({ ...inner(word), kind: 'direct', attribution: null, alone, word: at, doubtful: false });
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Follow Ann Roe on Twitter": what a page asks of its readers, and nobody in the article says. */
const FOLLOW_REQUEST = new RegExp(`^(?:Follow|Like) .{1,80} on (?:${SOCIAL_NETWORK_NAME})\\b`, 'i');

/** "(LAUGHTER.)" in a transcript. */
const isStageDirection = (text: string): boolean => /^\([^()]*\)[.!]?$/.test(text);

const inner = (word: Word): Span => ({ start: word.quoted!.start, end: word.quoted!.end });

/**
 * `“How the tax works,” by Ann Roe`: a headline or title with its author; what else such a sentence quotes is from the
 * work.
 */
const isTitleOfWork = (words: readonly Word[], at: number): boolean => words[at + 1]?.lower === 'by';

function isFragment(word: Word): boolean {
  return !word.quoted!.single && countWords(word.text) >= SHORTEST_FRAGMENT && !looksLikeTitle(word.text);
}

function quotationsIn(words: readonly Word[], range: WordRange): number[] {
  const found: number[] = [];
  for (let at = range.from; at < range.to; at += 1) if (words[at].quoted) found.push(at);
  return found;
}

/** The attribution that a quotation touches, else the nearest one before it, else the nearest behind. */
function ownerOf(words: readonly Word[], at: number, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.after && introduces(words, attribution, at)) return attribution;
  }
  for (const attribution of attributions) {
    const { before, after } = attribution;
    if (before && at >= before.from && at < before.to) {
      const touches = before.to - at <= 2 && (before.to - at === 1 || PUNCTUATION.test(words[before.to - 1].text));
      if (touches) return attribution;
      best ??= attribution;
    }
    if (after && at >= after.from && at < after.to) best = attribution;
  }
  return best;
}

/** `and said, “…”`: the verb and at most a comma or colon stand right before the quotation. */
function introduces(words: readonly Word[], attribution: Attribution, at: number): boolean {
  const between = at - attribution.to;
  return between === 0 || (between === 1 && /^[,:]$/.test(words[at - 1].text));
}

/** `members (“Give it back,” wrote Ann Roe)`: what is said begins behind the bracket. */
function insideBracket(words: readonly Word[], range: WordRange): WordRange {
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    if (words[at].text === ')') break;
    if (words[at].text === '(') return { from: at + 1, to: range.to };
  }
  return range;
}

/** A verb that has grown together with the word before it: "that*'s*". */
const CONTRACTED_VERB = /^['’](?:d|ll|s)$/;

/**
 * "that" at the beginning of a sentence, and before a verb, is a part of what is said: "That step was late", "said that
 * is wrong".
 */
function isConjunction(words: readonly Word[], at: number): boolean {
  if (words[at].lower !== 'that' || words[at].opens || standsBehindPreposition(words, at)) return false;
  const next = words[at + 1];
  return next === undefined || !(AUXILIARIES.has(next.key) || CONTRACTED_VERB.test(next.text));
}

function trim(words: readonly Word[], range: WordRange): WordRange {
  let { from, to } = range;
  while (from < to && !words[from].quoted && (PUNCTUATION.test(words[from].text) || isConjunction(words, from)))
    from += 1;
  while (
    to > from &&
    !words[to - 1].quoted &&
    (PUNCTUATION.test(words[to - 1].text) || /^(?:and|but|while|as)$/.test(words[to - 1].lower))
  )
    to -= 1;
  if (from + 1 < to && words[from + 1].quoted && LEADS_IN.has(words[from].key)) from += 1;
  return { from, to };
}

function quotesOfContent(
  words: readonly Word[],
  content: WordRange,
  mine: number[],
  attribution: Attribution,
  side: 'before' | 'after',
  claim: Claim,
): Draft[] {
  const asserted = isAsserted(words, attribution);
  const draft = (span: Span, kind: Draft['kind'], word: number): Draft => ({
    ...span,
    kind,
    attribution,
    alone: false,
    word,
    doubtful: !asserted || (kind !== 'direct' && !claim.isClause),
  });
  const others = words.slice(content.from, content.to).some((word) => !word.quoted && !PUNCTUATION.test(word.text));
  if (!others)
    return mine
      .filter((at) => !looksLikeTitle(words[at].text) || isDirectSpeech(words, at, attribution, side))
      .map((at) => draft(inner(words[at]), 'direct', at));
  const speech = mine.filter((at) => !looksLikeTitle(words[at].text));
  if (attribution.verb?.frame === 'naming') return speech.map((at) => draft(inner(words[at]), 'direct', at));
  const direct = speech.filter((at) => isDirect(words, at, content, side));
  if (direct.length > 0) return direct.map((at) => draft(inner(words[at]), 'direct', at));
  const frame = attribution.verb?.frame ?? 'clause';
  const span = { start: words[claim.from].start, end: words[claim.to - 1].end };
  const inside = speech.find((at) => at >= claim.from && at < claim.to);
  if (inside !== undefined) {
    // "feels he did “great”": a word or two are a mark on the writer's own.
    const whole = frame === 'thought' ? speech.filter((at) => isFragment(words[at])) : speech;
    if ((takesSpeechOnly(frame) || frame === 'thought') && whole.length > 0)
      return whole.map((at) => draft(inner(words[at]), 'direct', at));
    if (isClause(words, claim, attribution, side)) return [draft(span, 'mixed', inside)];
    return speech.filter((at) => isFragment(words[at])).map((at) => draft(inner(words[at]), 'direct', at));
  }
  return isIndirect(words, claim, attribution, side) ? [draft(span, 'indirect', claim.from)] : [];
}

/** What is said, as far as it is the speaker's. */
interface Claim extends WordRange {
  /** It has a subject and a finite verb. */
  isClause: boolean;
}

/** The content cut where the article goes on by itself, or taken on behind an attribution that stands in its middle. */
function claimOf(
  words: readonly Word[],
  content: WordRange,
  attribution: Attribution,
  side: 'before' | 'after',
  sentence: number,
  next: number,
): Claim {
  if (side === 'after') {
    const to = claimEnd(words, content, standingOf(words, sentence, attribution));
    const claim = trim(words, { from: content.from, to });
    return { ...claim, isClause: !isAboutWhom(words, claim) && hasPredicate(words, claim.from, claim.to) };
  }
  let from = content.to;
  while (from > content.from && words[from - 1].text !== ';') from -= 1;
  if (from === content.from) from = behindDateline(words, content, sentence);
  const isClause = hasPredicate(words, from, content.to) && !OPENS_CLAUSE.test(words[content.to - 1].lower);
  if (isClause && !isSubordinateAlone(words, { from, to: content.to })) return { from, to: content.to, isClause };
  const resumed = resumedEnd(words, attribution, next);
  return {
    from,
    to: resumed === null ? content.to : trim(words, { from, to: resumed }).to,
    isClause: resumed !== null,
  };
}

/** "*That's why*, she said, …": the clause that it opens is still to come. */
const OPENS_CLAUSE = /^(?:because|how|if|what|where|whether|who|why)$/;

/** "said of her sister's love of the sea": not what was said, but of what. */
function isAboutWhom(words: readonly Word[], { from, to }: WordRange): boolean {
  const opens = words[from]?.lower;
  if (opens === 'about' && /^\p{Nd}/u.test(words[from + 1]?.text ?? '')) return false;
  return /^(?:about|of)$/.test(opens ?? '') && !words.slice(from, to).some(({ text }) => text === ',');
}

/** Longest dateline looked for, in words. */
const LONGEST_DATELINE = 20;

/** "Oru, NL – The dam was old, officials said": the place is the article's. */
function behindDateline(words: readonly Word[], { from, to }: WordRange, sentence: number): number {
  if (from !== sentence) return from;
  const end = from + datelineEnd(words.slice(from, from + LONGEST_DATELINE));
  return end < to ? end : from;
}

/** Capitals throughout, but plainly spoken: `“Yes We Can,” she said`; not `said on “Meet the Press”`. */
function isDirectSpeech(
  words: readonly Word[],
  at: number,
  attribution: Attribution,
  side: 'before' | 'after',
): boolean {
  if (attribution.verb?.frame === 'naming') return false;
  return side === 'before' || introduces(words, attribution, at) || /^[,:]$/.test(words[at - 1]?.text ?? '');
}

/**
 * "denied the charge" names what was denied, "denied he was there" says it. Looked for up to the first comma or
 * conjunction.
 */
function hasFiniteVerb(words: readonly Word[], content: WordRange): boolean {
  for (let at = content.from; at < content.to && !/^(?:,|and|but)$/.test(words[at].text); at += 1) {
    const { key, text } = words[at];
    if (isInfinitive(words, at)) continue;
    if (AUXILIARIES.has(key) || (/^\p{Ll}{2,}ed$/u.test(text) && text !== 'compared')) return true;
  }
  return false;
}

/** A whole utterance inside a longer sentence: begins with a capital behind a comma, colon or the verb itself. */
function isDirect(words: readonly Word[], at: number, content: WordRange, side: 'before' | 'after'): boolean {
  const { text } = words[at];
  if (!/^[[('’‘“"…\s]*\p{Lu}/u.test(text.slice(0, 8))) return false;
  if (countWords(text) < SHORTEST_DIRECT && !/[,.!?…]$/.test(text)) return false;
  const before = words[at - 1];
  if (side === 'after' && at === content.from) return true;
  return before !== undefined && !before.quoted && /^[,:—–.]$/.test(before.text);
}

function isIndirect(
  words: readonly Word[],
  content: WordRange,
  attribution: Attribution,
  side: 'before' | 'after',
): boolean {
  const frame = attribution.verb?.frame ?? 'clause';
  if (takesSpeechOnly(frame) || frame === 'naming' || content.to - content.from < SHORTEST_INDIRECT) return false;
  return isClause(words, content, attribution, side);
}

/** Is the content a clause rather than the verb's object? */
function isClause(
  words: readonly Word[],
  content: WordRange,
  attribution: Attribution,
  side: 'before' | 'after',
): boolean {
  if (attribution.marked || side === 'before') return true;
  if (attribution.verb?.lemma === 'say' || attribution.verb?.lemma === 'tell') return true;
  const first = words[content.from];
  if (first.lower === 'whether') return true;
  if (!DETERMINERS.has(first.key) && !SUBJECT_PRONOUNS.has(first.key) && !isCapital(first)) return false;
  return hasFiniteVerb(words, content);
}
