import { AUXILIARIES } from '../language/en/auxiliaries.ts';
import { WEEKDAYS } from '../language/en/calendar.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from '../language/en/closed-classes.ts';
import { SOCIAL_NETWORKS } from '../language/social-networks.ts';
import { DATE_WORDS, TAIL_OPENERS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { isAdverb, isCapital, type WordRange } from './noun-phrases.ts';
import { hasPredicate } from './predicate.ts';
import { speakerNoun } from './speaker-nouns.ts';
import { type SpeechVerb, takesSpeechOnly } from './speech-verbs.ts';
import { isAskedClause } from './verb-groups.ts';

/** Furthest that a verb's modifiers are followed, in words. */
const REACH = 40;
const SENTENCE_END = /^[.?!;]$/;

/** Does what is said begin at `at`: a quotation, a colon or "that"? */
export function startsContent(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at];
  if (at >= to) return false;
  return (
    next.quoted !== null ||
    next.text === ':' ||
    next.lower === 'that' ||
    (next.text === ',' && words[at + 1]?.quoted != null && at + 1 < to)
  );
}

/** "far more than *that*", "of *that*": a pronoun or determiner, and no conjunction. */
export function standsBehindPreposition(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (PREPOSITIONS.has(before.key) || before.lower === 'than');
}

/** A colon or "that" behind an inverted subject. */
export function startOfContent(words: readonly Word[], at: number, to: number): boolean {
  return at < to && (words[at].text === ':' || words[at].lower === 'that');
}

/** Past "in a statement on Monday": to the next comma, colon, quotation, "that" or end of the sentence. */
export function tailEnd(words: readonly Word[], start: number, to: number): number {
  let end = start;
  while (
    end < Math.min(to, start + REACH) &&
    !words[end].quoted &&
    !/^[,:;—–]$/.test(words[end].text) &&
    (words[end].lower !== 'that' || standsBehindPreposition(words, end))
  ) {
    if (SENTENCE_END.test(words[end].text) && (end + 1 >= to || words[end + 1].opens)) break;
    end += 1;
  }
  return end;
}

/** What follows a verb of saying. */
export interface Content {
  range: WordRange | null;
  marked: boolean;
  /** Nothing but the end of the sentence or a comma follows. */
  empty: boolean;
  /** A modifier follows that may belong to a trailing attribution. */
  tail: boolean;
}

/** Finds what is said behind the verb at `at`; the range is null when nothing but modifiers follow. */
export function contentBehind(words: readonly Word[], verb: SpeechVerb, at: number, to: number): Content {
  let start = at + 1;
  while (
    start < to &&
    isAdverb(words[start]) &&
    !TAIL_OPENERS.has(words[start].key) &&
    !OF_CONTENT.has(words[start].key)
  )
    start += 1;
  const next = words[start];
  const none = { range: null, marked: false, empty: true, tail: false };
  if (!next || start >= to) return none;
  if (next.quoted || next.lower === 'that')
    return { range: { from: start, to }, marked: true, empty: false, tail: false };
  if (next.text === ':') return { range: { from: start + 1, to }, marked: true, empty: false, tail: false };
  if (/^[,.?!;)—–]$/.test(next.text)) {
    const quoted = words[start + 1]?.quoted && start + 1 < to;
    return quoted ? { range: { from: start + 1, to }, marked: true, empty: false, tail: false } : none;
  }
  const addressed = verb.frame === 'addressed' || verb.frame === 'naming';
  const tail = (TAIL_OPENERS.has(next.key) && !isThereIs(words, start)) || isDateBehind(words, start);
  const end = tailEnd(words, start, to);
  const stop = words[end];
  const behindPlace = tail ? thatBehindPlace(words, start, to) : null;
  if (behindPlace !== null) return { range: { from: behindPlace, to }, marked: true, empty: false, tail };
  // "said when asked, “…?”": the question is somebody else's.
  if (isAskedClause(words, end - 2)) return none;
  if (stop && end < to) {
    const commaQuote = stop.text === ',' && words[end + 1]?.quoted && end + 1 < to;
    const reachesQuote = stop.quoted !== null && (tail || addressed || takesSpeechOnly(verb.frame));
    if (stop.text === ':' && (tail || addressed || words[end + 1]?.quoted))
      return { range: { from: end + 1, to }, marked: true, empty: false, tail };
    if (
      stop.lower === 'that' &&
      !isRelativeThat(words, end) &&
      (tail || (addressed && !hasAuxiliary(words, start, end)))
    )
      return { range: { from: end, to }, marked: true, empty: false, tail };
    if (commaQuote && (tail || addressed)) return { range: { from: end + 1, to }, marked: true, empty: false, tail };
    const clause = reachesQuote && addressed && !tail ? addressedContent(words, start, to).range : null;
    if (clause && clause.from > start && hasAuxiliary(words, clause.from, end))
      return { range: clause, marked: true, empty: false, tail: false };
    const dated = tail && verb.frame === 'clause' ? behindDate(words, start, end) : start;
    if (reachesQuote && dated > start) return { range: { from: dated, to }, marked: true, empty: false, tail: false };
    if (reachesQuote) return { range: { from: end, to }, marked: verb.frame !== 'naming', empty: false, tail };
  }
  if (addressed && !tail) return addressedContent(words, start, to);
  const from = behindDate(words, behindMedium(words, start, to), to);
  return { range: { from, to }, marked: false, empty: false, tail };
}

/** "about something *that will*", "a group *that has sworn*": the clause is about the noun before. */
function isRelativeThat(words: readonly Word[], at: number): boolean {
  const verb = words[at + 1];
  return verb !== undefined && AUXILIARIES.has(verb.key) && !/^(?:is|was)(?:n't)?$/.test(verb.lower);
}

/** What somebody says something in or on, besides documents. */
const MEDIA: ReadonlySet<string> = new Set([
  ...['call', 'conference', 'hearing', 'interview', 'podcast', 'post', 'rally', 'speech'],
  ...[...SOCIAL_NETWORKS].map((name) => name.split(' ').at(-1) ?? name),
]);
/** Longest "in a written statement", in words. */
const LONGEST_MEDIUM = 6;

/** "said in a statement *they* would": where the clause behind it begins; `start` where none does. */
function behindMedium(words: readonly Word[], start: number, to: number): number {
  if (!/^(?:at|by|in|on|via)$/.test(words[start].lower)) return start;
  for (let at = start + 1; at < Math.min(to - 1, start + LONGEST_MEDIUM); at += 1) {
    if (words[at].quoted || !/^[\p{L}-]/u.test(words[at].text)) return start;
    if (!MEDIA.has(words[at].lower) && speakerNoun(words[at].lower) !== 'document') continue;
    const next = isDateBehind(words, at + 1) ? behindDate(words, at + 1, to) : at + 1;
    const opens = SUBJECT_PRONOUNS.has(words[next].key) || DETERMINERS.has(words[next].key) || isThereIs(words, next);
    if (opens && hasPredicate(words, next, to)) return next;
  }
  return start;
}

/** "said Sunday at the fair in Lyme, Norland, *that* she": the "that" behind date and place; null where none stands. */
function thatBehindPlace(words: readonly Word[], start: number, to: number): number | null {
  if (!isDateBehind(words, start)) return null;
  for (let at = start + 1; at < Math.min(to, start + REACH); at += 1) {
    const { lower, quoted } = words[at];
    if (quoted || AUXILIARIES.has(words[at].key) || SUBJECT_PRONOUNS.has(words[at].key)) return null;
    if (lower === 'that' && !standsBehindPreposition(words, at)) return words[at - 1].text === ',' ? at : null;
  }
  return null;
}

/** "said Monday *they* would": where the clause behind a date without a preposition begins; `start` where none does. */
function behindDate(words: readonly Word[], start: number, to: number): number {
  if (!isDateBehind(words, start)) return start;
  const next = start + (isNamedDay(words[start]) ? 1 : 2);
  if (next >= to || words[next].quoted) return start;
  return SUBJECT_PRONOUNS.has(words[next].key) || DETERMINERS.has(words[next].key) ? next : start;
}

/** "told MPs the scheme *was* “a shambles”": the quotation is a part of a clause. */
function hasAuxiliary(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (AUXILIARIES.has(words[at].key)) return true;
  return false;
}

/** "Monday", "today": a day in one word. */
const isNamedDay = (word: Word): boolean =>
  (isCapital(word) && Object.hasOwn(WEEKDAYS, word.lower)) || /^(?:today|tonight|yesterday)$/.test(word.lower);

/** "said Monday", "announced this week". */
const isDateBehind = (words: readonly Word[], at: number): boolean =>
  isNamedDay(words[at]) || (/^(?:last|this)$/.test(words[at].lower) && DATE_WORDS.has(words[at + 1]?.lower ?? ''));

/** "said there is no proof that": the clause begins here. */
const isThereIs = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'there' &&
  (AUXILIARIES.has(words[at + 1]?.key ?? '') || /^['’]s$/.test(words[at + 1]?.text ?? ''));

/** Adverbs behind a verb of saying that belong to what is said: "said not all of them came". */
const OF_CONTENT = new Set([
  'even',
  'hardly',
  'just',
  'mostly',
  'nearly',
  'never',
  'not',
  'often',
  'once',
  'only',
  'perhaps',
  'probably',
  'rarely',
  'roughly',
  'since',
  'sometimes',
  'usually',
]);

/** "asked whether": nobody is addressed. */
const ASKED: ReadonlySet<string> = new Set([...QUESTION_WORDS, 'if']);

/** Words of the longest person addressed: "told the newspaper's host Ann Roe on Friday | how". */
const ADDRESSEE_REACH = 12;

/**
 * "told reporters he would", "told the host how": the person addressed is left out when a new subject or a question
 * word follows.
 */
function addressedContent(words: readonly Word[], start: number, to: number): Content {
  if (ASKED.has(words[start].lower)) return { range: { from: start, to }, marked: false, empty: false, tail: false };
  for (let at = start + 1; at < Math.min(to, start + ADDRESSEE_REACH); at += 1) {
    const word = words[at];
    // "she told me, is closed": the attribution stands in the middle of what is said.
    if (word.text === ',' && at === start + 1) return { range: null, marked: false, empty: false, tail: true };
    if (ASKED.has(word.lower)) return { range: { from: at, to }, marked: false, empty: false, tail: false };
    if (word.quoted || CLAUSE_OPENERS.has(word.key)) break;
    const opens = SUBJECT_PRONOUNS.has(word.key) || DETERMINERS.has(word.key) || isThereIs(words, at);
    // "asked Roe *about her* work", "*about* words she had used": of what, and no clause.
    if (word.lower === 'about') return { range: { from: at, to }, marked: false, empty: false, tail: false };
    if (opens || word.lower === 'to') return { range: { from: at, to }, marked: false, empty: false, tail: false };
  }
  return { range: { from: start, to }, marked: false, empty: false, tail: true };
}
