import { ADVERBS, isAdverbInLy } from '../language/en/adverbs.ts';
import { AUXILIARIES } from '../language/en/auxiliaries.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUN_DETERMINERS,
  SUBJECT_PRONOUNS,
} from '../language/en/closed-classes.ts';
import { DATE_WORDS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { ROLE_WORDS } from './speaker-words.ts';
import { speechVerb } from './speech-verbs.ts';

/** Half-open range of indices into a line's words. */
export interface WordRange {
  from: number;
  to: number;
}

/** Longest noun phrase looked at, in words; bounds the work per verb. */
export const LONGEST_PHRASE = 30;

/** Marks inside a noun phrase: hyphen, ampersand, per cent, possessive. */
export const INNER_MARK = /^(?:[-%&/.'’]|['’]s)$/;

/** A word in no quotation that begins with a capital. */
export const isCapital = (word: Word): boolean => !word.quoted && /^\p{Lu}/u.test(word.text);
/** An adverb of the list or in -ly. */
export const isAdverb = (word: Word): boolean => ADVERBS.has(word.key) || isAdverbInLy(word.text);
/** A word or number in no quotation. */
export const isWord = (word: Word): boolean => !word.quoted && /^[\p{L}\p{N}]/u.test(word.text);
/** Theresa May and April Ryan are no dates. */
export const isDate = (word: Word): boolean =>
  DATE_WORDS.has(word.lower) && !/^(?:April|August|June|March|May)$/.test(word.text);
/** A word with which no subject begins: a preposition, a conjunction, an adverb, a participle, a date. */
export const isIntroduction = (word: Word): boolean =>
  (PREPOSITIONS.has(word.key) && !isCapitalAcronym(word)) ||
  CLAUSE_OPENERS.has(word.key) ||
  isAdverb(word) ||
  /^\p{Lu}?\p{Ll}{2,}ing$/u.test(word.text) ||
  /^\p{Ll}{2,}ed$/u.test(word.text) ||
  isDate(word);
const isCapitalAcronym = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/**
 * The subject pronoun that the word is, a contracted auxiliary left aside ("he'd" gives "he"); null when it is none.
 */
export function subjectPronoun(word: Word): string | null {
  const bare = word.key.replace(/'(?:d|ll|m|re|s|ve)$/, '');
  return SUBJECT_PRONOUNS.has(bare) ? bare : null;
}

/** The noun phrase that ends at `end`, not before `from`; null when the word there cannot end one. */
export function phraseEndingAt(words: readonly Word[], from: number, end: number): WordRange | null {
  if (end <= from) return null;
  if (words[end - 1].text === ')') return phraseEndingAt(words, from, beforeBracket(words, from, end));
  const last = words[end - 1];
  if (subjectPronoun(last)) return { from: end - 1, to: end };
  if (!isWord(last) && last.text !== '.' && !/^['’]/.test(last.text)) return null;
  if (AUXILIARIES.has(last.key) || PREPOSITIONS.has(last.key) || CLAUSE_OPENERS.has(last.key)) return null;
  // "a wall some believe": the noun belongs to the clause around.
  const before = words[end - 2];
  if (PRONOUN_DETERMINERS.has(last.key) && end - 2 >= from && isWord(before) && isNoun(before))
    return { from: end - 1, to: end };
  let start = end - 1;
  const stop = Math.max(from, end - LONGEST_PHRASE);
  while (start > stop && continuesLeft(words, start)) start -= 1;
  return trimStart(words, { from: start, to: end });
}

const isNoun = ({ key }: Word): boolean => !DETERMINERS.has(key) && !PREPOSITIONS.has(key);

/** Index of the bracket that opens what ends at `end`; `from` when there is none. */
export function beforeBracket(words: readonly Word[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && words[at].text !== '(') at -= 1;
  return at;
}

/** What is quoted within a noun phrase, at most so long: a film, a song. */
const NAME_OF_WORK = /^\p{Lu}[^,;.?!]{0,40}$/u;

function continuesLeft(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  // "the “Milling” actor"
  if (before.quoted) return NAME_OF_WORK.test(before.text) && DETERMINERS.has(words[start - 2]?.key ?? '');
  if (before.text === '.') return !words[start].opens;
  if (INNER_MARK.test(before.text)) return true;
  if (!isWord(before)) return false;
  if (SUBJECT_PRONOUNS.has(before.key) && !DETERMINERS.has(before.key)) return false;
  if (AUXILIARIES.has(before.key)) return false;
  if (before.lower === 'and') return words[start].text === '-' || joinsNames(words, start);
  if (CLAUSE_OPENERS.has(before.key)) return before.lower === 'for';
  const verb = speechVerb(before.lower);
  return !(verb && /(?:ed|said|told|wrote|says)$/.test(before.lower));
}

/** A title or office: "chairman". */
export const isOffice = (word: Word): boolean => !word.quoted && ROLE_WORDS.has(word.lower);

/** "Smith and Jones", "the FBI and the police": one subject; "rose and Smith": two clauses. */
function joinsNames(words: readonly Word[], right: number): boolean {
  const left = words[right - 2];
  if (left === undefined || left.quoted) return false;
  const after = words[right];
  return (
    (isCapital(left) && (isCapital(after) || after.lower === 'other')) ||
    isOffice(left) ||
    (isWord(left) && !DETERMINERS.has(after.key) && !isCapital(after))
  );
}

function trimStart(words: readonly Word[], phrase: WordRange): WordRange | null {
  let { from } = phrase;
  const { to } = phrase;
  while (from < to - 1 && (isDate(words[from]) || isAdverb(words[from]) || INNER_MARK.test(words[from].text))) {
    if (DETERMINERS.has(words[from].key) && !isDate(words[from + 1])) break;
    from += 1;
  }
  if (words[from].lower === 'including' && from + 1 < to) from += 1;
  // "Speaking to the Post Roe said"
  const isParticiple = /^\p{Lu}\p{Ll}+ing$/u.test(words[from].text) && PREPOSITIONS.has(words[from + 1]?.key ?? '');
  if (isParticiple && isCapital(words[to - 1])) from = to - 1;
  if (PREPOSITIONS.has(words[from].key) && !(from > 0 && isCapitalAcronym(words[from])))
    from = headStart(words, { from, to });
  const { key } = words[from];
  const standsAlone = PRONOUN_DETERMINERS.has(key) || !(DETERMINERS.has(key) || PREPOSITIONS.has(key));
  if (to - from === 1 && !standsAlone) return null;
  return from < to ? { from, to } : null;
}

/** Behind a leading modifier ("in a statement the ministry"): the name at the end, else the last determiner. */
function headStart(words: readonly Word[], { from, to }: WordRange): number {
  let start = to - 1;
  if (isCapital(words[start])) {
    while (start > from + 1 && (isCapital(words[start - 1]) || INNER_MARK.test(words[start - 1].text))) start -= 1;
    return start;
  }
  while (start > from + 1 && !DETERMINERS.has(words[start].key)) start -= 1;
  return start;
}

/**
 * The noun phrase that begins at `start`: to a comma, a quotation, a verb's auxiliary or a modifier; null when none
 * does.
 */
export function phraseStartingAt(words: readonly Word[], start: number, to: number): WordRange | null {
  const first = words[start];
  if (start >= to || !isWord(first) || isAdverb(first)) return null;
  if (SUBJECT_PRONOUNS.has(first.key) && !DETERMINERS.has(first.key)) return { from: start, to: start + 1 };
  if (isDate(first) || PREPOSITIONS.has(first.key) || CLAUSE_OPENERS.has(first.key) || AUXILIARIES.has(first.key))
    return null;
  let end = start + 1;
  const stop = Math.min(to, start + LONGEST_PHRASE);
  while (end < stop && continuesRight(words, end)) end += 1;
  while (end > start + 1 && words[end - 1].text === '.' && words[end]?.opens !== false) end -= 1;
  return { from: start, to: end };
}

function continuesRight(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word.quoted) return false;
  if (word.text === '.') return words[at + 1] !== undefined && !words[at + 1].opens && isWord(words[at + 1]);
  if (INNER_MARK.test(word.text)) return true;
  if (!isWord(word) || AUXILIARIES.has(word.key) || isAdverb(word)) return false;
  if ((isDate(word) && words[at - 1].text !== '-') || SUBJECT_PRONOUNS.has(word.key)) return false;
  // "data released by": a participle behind its noun.
  const next = words[at + 1];
  if (/^\p{Ll}{2,}ed$/u.test(word.text) && (!next || PREPOSITIONS.has(next.key) || isDate(next))) return false;
  if (word.lower === 'and')
    return words[at + 1] !== undefined && (isCapital(words[at + 1]) || isCapital(words[at - 1]) === false);
  if (word.lower === 'for' || word.lower === 'of') return true;
  if (CLAUSE_OPENERS.has(word.key)) return false;
  if (PREPOSITIONS.has(word.key)) return word.lower === 'at' && !isCapital(words[at - 1]);
  return true;
}

/** Relations whose name may be a given name alone: "his wife, Isobel,". */
const KIN = new Set([
  'brother',
  'daughter',
  'father',
  'husband',
  'mother',
  'partner',
  'sister',
  'son',
  'widow',
  'widower',
  'wife',
]);

/** "the Guild *of* Norland's leader": the preposition is part of the owner's name. */
function isInOwner(words: readonly Word[], at: number, to: number): boolean {
  if (!isCapital(words[at - 1]) || at + 1 >= to || !isCapital(words[at + 1])) return false;
  let end = at + 2;
  while (end < to && isCapital(words[end])) end += 1;
  return end < to && /^['’]s?$/.test(words[end].text);
}

/** "the group's leader, Ann Roe,": the name belongs to the phrase. */
export function withNameBehind(words: readonly Word[], phrase: WordRange, limit: number): WordRange {
  const comma = words[phrase.to];
  const name = phrase.to + 1;
  // Of "a neighbour in New York, Ann Roe" the noun is the neighbour.
  let noun = phrase.from + 1;
  while (noun < phrase.to && (!PREPOSITIONS.has(words[noun].key) || isInOwner(words, noun, phrase.to))) noun += 1;
  const endsWithName = isCapital(words[noun - 1]) && !isOffice(words[noun - 1]);
  if (comma?.text !== ',' || name >= limit || endsWithName || !isCapital(words[name])) return phrase;
  let end = name;
  while (end < limit && (isCapital(words[end]) || INNER_MARK.test(words[end].text))) end += 1;
  while (end > name + 1 && INNER_MARK.test(words[end - 1].text)) end -= 1;
  const isKin = KIN.has(words[phrase.to - 1].lower);
  return (end - name >= 2 || isKin) && (end === limit || !isWord(words[end]) || words[end].lower === 'of')
    ? { from: phrase.from, to: end }
    : phrase;
}

/**
 * Words that may stand before a determiner inside a noun phrase: "all the guards", "half a dozen guards", "Ann and her
 * son".
 */
const BEFORE_DETERMINER = new Set(['all', 'and', 'both', 'but', 'for', 'half', 'many', 'or', 'such', 'than', 'that']);
/** Determiners that no noun stands right before, which "that" is not: it opens clauses. */
const CLEAR_DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES_AND_POSSESSIVES,
  'another',
  'these',
  'this',
  'those',
]);

/**
 * "the ad targets *a* town", "Visiting *the* page": a determiner right behind a verb, which ends the noun phrase before
 * it.
 */
export function followsVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || before.quoted || !CLEAR_DETERMINERS.has(words[at].key)) return false;
  if (!/^(?:\p{Ll}|\p{Lu}\p{Ll}+ing$)/u.test(before.text)) return false;
  return !BEFORE_DETERMINER.has(before.lower) && !PREPOSITIONS.has(before.key) && !DETERMINERS.has(before.key);
}
