import { TIME_UNITS } from '../language/en/calendar.ts';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SMALL_NUMBERS } from '../language/en/closed-classes.ts';
import type { Word } from './line.ts';
import {
  beforeBracket,
  followsVerb,
  INNER_MARK,
  isAdverb,
  isCapital,
  isDate,
  isIntroduction,
  isOffice,
  isWord,
  LONGEST_PHRASE,
  phraseEndingAt,
  phraseStartingAt,
  subjectPronoun,
  type WordRange,
  withNameBehind,
} from './noun-phrases.ts';
import { hasPredicate } from './predicate.ts';
import { speakerNoun } from './speaker-nouns.ts';
import { speechVerb } from './speech-verbs.ts';

/**
 * The subject of a verb group that begins at `verb`: the phrase right before it, or before an apposition between
 * commas, or before "who". Null when the verb shares the subject of an earlier one ("and said") or has none.
 */
export function subjectBefore(words: readonly Word[], from: number, verb: number): WordRange | null {
  const end = words[verb - 1]?.text === ')' ? beforeBracket(words, from, verb) : verb;
  if (end <= from) return null;
  const before = words[end - 1];
  if (before.quoted) return null;
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    const antecedentEnd = words[end - 2]?.text === ',' ? end - 2 : end - 1;
    return antecedentEnd > from ? subjectBefore(words, from, antecedentEnd) : null;
  }
  const named = subjectPronoun(before) ? null : nameBehindQuotation(words, from, end);
  if (named) return named;
  if (before.text === ',' || before.text === '—' || before.text === '–')
    return subjectBeforeApposition(words, from, end - 1);
  // "Ann Roe, who left, on Friday | said"
  if (isDate(before) && end - 3 > from && words[end - 2].lower === 'on' && words[end - 3].text === ',')
    return subjectBeforeApposition(words, from, end - 3);
  const phrase = phraseEndingAt(words, from, end);
  const outer = phrase && subjectOfRelative(words, from, phrase);
  if (outer) return outer;
  return phrase && withOfficesBefore(words, from, phrase);
}

/** Longest apposition behind a quotation, in words. */
const LONGEST_APPOSITION = 30;

/**
 * `“…,” Ann Roe, a clerk at the Board for Lakes, Rivers and Rain told the Post`: the name right behind a quotation,
 * whose apposition, commas and all, runs up to the verb at `end`; null where none does.
 */
function nameBehindQuotation(words: readonly Word[], from: number, end: number): WordRange | null {
  let start = end;
  const stop = Math.max(from, end - LONGEST_APPOSITION);
  while (start > stop && !words[start - 1].quoted) start -= 1;
  const quotation = words[start - 1];
  if (!quotation?.quoted || /\.["'”’)]*$/.test(quotation.text)) return null;
  let comma = start;
  while (comma < end && (isCapital(words[comma]) || INNER_MARK.test(words[comma].text))) comma += 1;
  const isName = comma - start >= 2 && comma + 1 < end && words[comma].text === ',';
  if (!isName || isIntroduction(words[comma + 1]) || hasPredicate(words, comma + 1, end)) return null;
  return { from: start, to: comma };
}

/** Furthest that a relative clause is followed back, in words. */
const LONGEST_RELATIVE = 12;

/** "The man who reported the call said": the phrase at the verb is the object of a relative clause. */
function subjectOfRelative(words: readonly Word[], from: number, phrase: WordRange): WordRange | null {
  const verb = words[phrase.from - 1];
  if (phrase.from <= from || !verb || verb.quoted) return null;
  if (verb.lower === 'who') return phraseEndingAt(words, from, phrase.from - 1);
  if (!/(?:ed|s)$/.test(verb.key)) return null;
  for (let at = phrase.from - 2; at > Math.max(from, phrase.from - LONGEST_RELATIVE); at -= 1) {
    if (words[at].quoted || words[at].text === ',') return null;
    if (words[at].lower === 'who') return phraseEndingAt(words, from, at);
  }
  return null;
}

/** "chairman, CEO and president Ann Roe": offices listed before a name belong to the phrase. */
function withOfficesBefore(words: readonly Word[], from: number, phrase: WordRange): WordRange {
  let start = phrase.from;
  while (start - 2 >= from && words[start - 1].text === ',' && isOffice(words[start]) && isOffice(words[start - 2]))
    start -= 2;
  return { from: start, to: phrase.to };
}

/** Does the phrase fill the segment but for conjunctions and adverbs? Else a verb of the segment comes first. */
function fillsSegment(words: readonly Word[], start: number, phrase: WordRange): boolean {
  for (let at = start; at < phrase.from; at += 1) {
    const word = words[at];
    if (!CLAUSE_OPENERS.has(word.key) && !isAdverb(word) && !isDate(word) && !PREPOSITIONS.has(word.key)) return false;
  }
  return true;
}

function subjectBeforeApposition(words: readonly Word[], from: number, comma: number): WordRange | null {
  let start = comma;
  const stop = Math.max(from, comma - 2 * LONGEST_PHRASE);
  const commas: number[] = [];
  while (start > stop) {
    const before = words[start - 1];
    if (before.quoted || before.text === ';' || before.text === ':') break;
    const conjunction = before.lower === 'but' || before.lower === 'while' || before.lower === 'though';
    if (conjunction || (before.lower === 'and' && (words[start - 2]?.text === ',' || words[start - 2]?.quoted))) break;
    if (before.text === ',' || before.text === '—' || before.text === '–') commas.unshift(start - 1);
    start -= 1;
  }
  for (const end of [...commas, comma]) {
    if (end > start && !isIntroduction(words[start])) {
      const phrase = phraseEndingAt(words, start, end);
      if (phrase) return fillsSegment(words, start, phrase) ? withNameBehind(words, phrase, comma) : null;
    }
    start = end + 1;
  }
  return null;
}

/** The first noun phrase of a clause that is not part of an introduction ("On Sunday, …"); null when there is none. */
export function firstSubject(words: readonly Word[], from: number, to: number): WordRange | null {
  let start = from;
  while (start < to) {
    const word = words[start];
    if (word.quoted) return null;
    const first = isAboutNumber(words, start) ? start + 1 : start;
    if (isWord(word) && (first > start || !isIntroduction(word)) && !opensTime(words, first)) {
      const phrase = leadingPhrase(words, first, to);
      return phrase && withNameBehind(words, phrase, to);
    }
    const comma = nextComma(words, start, to);
    if (comma < 0) return null;
    start = comma + 1;
  }
  return null;
}

/** "*about 50* divers" is no introduction, as "about the dam" is. */
const isAboutNumber = (words: readonly Word[], at: number): boolean =>
  /^(?:about|around|over|some)$/.test(words[at].lower) &&
  (/^\p{Nd}/u.test(words[at + 1]?.text ?? '') || SMALL_NUMBERS.has(words[at + 1]?.lower ?? '')) &&
  !TIME_UNITS.has(words[at + 2]?.lower ?? '');

/** "Hours before the match, …" */
function opensTime(words: readonly Word[], at: number): boolean {
  return TIME_UNITS.has(words[at].lower) && /^(?:after|ago|before|earlier|later)$/.test(words[at + 1]?.lower ?? '');
}

function nextComma(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_PHRASE); at += 1) if (words[at].text === ',') return at;
  return -1;
}

/** Longest subject without a name that is read from its beginning, in words. */
const LONGEST_COMMON = 6;

/** "the head of the old brick | mill …": what grew too long ends before its first "of". */
function cutAtOf(words: readonly Word[], from: number, end: number): WordRange {
  const of = words.slice(from, end).findIndex(({ lower }) => lower === 'of');
  return { from, to: of > 0 ? from + of : end };
}

/** "Norland *presidential candidate* Ann Roe": offices in lower case before a name. */
function leadsToName(words: readonly Word[], at: number): boolean {
  let end = at;
  while (words[end] && isOffice(words[end]) && !isCapital(words[end])) end += 1;
  return end > at && words[end] !== undefined && isCapital(words[end]);
}

/**
 * A subject read from its beginning ends at the first word in lower case behind a name, at a participle, or when it
 * grows long.
 */
function leadingPhrase(words: readonly Word[], start: number, to: number): WordRange | null {
  const phrase = phraseStartingAt(words, start, to);
  if (!phrase) return null;
  let end = phrase.from + 1;
  let sawName = isCapital(words[phrase.from]) && !DETERMINERS.has(words[phrase.from].key);
  while (end < phrase.to) {
    const word = words[end];
    const inner = INNER_MARK.test(word.text) || word.lower === 'of';
    const office = leadsToName(words, end);
    // "Roe's brother", "Roe's right-hand woman"
    const owned = /^(?:['’]s?|-)$/.test(words[end - 1].text);
    if (sawName && !inner && !isCapital(word) && !office && !owned) {
      if (speakerNoun(word.lower) === 'person' && !isIntroduction(word)) end += 1;
      break;
    }
    if (!sawName && !isCapital(word) && !inner && end - phrase.from >= LONGEST_COMMON)
      return cutAtOf(words, phrase.from, end);
    if (!isCapital(word) && (/ed$/.test(word.lower) || speechVerb(word.lower))) break;
    if (followsVerb(words, end)) return end - 1 > phrase.from ? { from: phrase.from, to: end - 1 } : null;
    if (isCapital(word)) sawName = true;
    end += 1;
  }
  while (end > phrase.from + 1 && (DETERMINERS.has(words[end - 1].key) || words[end - 1].lower === 'of')) end -= 1;
  return { from: phrase.from, to: end };
}
