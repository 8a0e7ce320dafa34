import { FORMS_OF_BE } from '../language/en/auxiliaries.ts';
import { DETERMINERS, PREPOSITIONS, SMALL_NUMBERS, SUBJECT_PRONOUNS } from '../language/en/closed-classes.ts';
import type { Attribution } from './attribution.ts';
import { TAIL_OPENERS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { isCapital, phraseEndingAt, phraseStartingAt, type WordRange, withNameBehind } from './noun-phrases.ts';
import { hasPredicate } from './predicate.ts';
import { TIME_NOUNS } from './speaker-phrases.ts';
import { firstSubject, subjectBefore } from './subject-phrases.ts';

/** What is held up or hung up, and says what stands on it; a suit or letter says what its author says. */
const SIGNS = new Set(
  `banner banners billboard billboards notice notices placard placards plaque poster posters sign signs sticker stickers`.split(
    /\s+/,
  ),
);

/** "a word *of* Ann Roe saying": the participle behind a name that does not stand for the subject. */
const BELONGS = /^(?:by|despite|from|like|of)$/;

/** Furthest that a participle's clause is followed back, in words. */
const REACH = 40;

/** `“…,” said Ann Roe`: the phrase behind the verb when the words before it are what is said. */
export function invertedSubject(words: readonly Word[], to: number, at: number): WordRange | null {
  const form = words[at].lower;
  if (/ing$/.test(form) || at + 1 >= to) return null;
  const before = words[at - 1];
  const behindQuote = before.quoted !== null || (/^[,—–]$/.test(before.text) && words[at - 2]?.quoted);
  const behindClause = before.text === ',' && (form === 'said' || form === 'says');
  if (!behindQuote && !behindClause) return null;
  const next = words[at + 1];
  if (next.lower === 'that' || next.quoted || (SUBJECT_PRONOUNS.has(next.key) && form === 'told')) return null;
  const phrase = phraseStartingAt(words, at + 1, to);
  if (!phrase) return null;
  if (behindClause && !behindQuote) {
    const stop = words[phrase.to];
    const modified = isCapital(words[phrase.to - 1]) && PREPOSITIONS.has(stop?.key ?? '');
    if (stop && !/^[.,]$/.test(stop.text) && !modified && stop.lower !== 'who') return null;
  }
  return withNameBehind(words, phrase, to);
}

/** `“…,” the letter reads.`: nothing but a subject stands between a quotation and the verb. */
export function followsQuotation(words: readonly Word[], from: number, group: number, at: number, to: number): boolean {
  const next = words[at + 1];
  if (next && at + 1 < to && !/^[.,:;—–]$/.test(next.text) && !TAIL_OPENERS.has(next.key)) return false;
  const subject = subjectBefore(words, from, group);
  if (!subject) return false;
  const before = words[subject.from - 1];
  return (
    subject.from > from && (before.quoted !== null || (before.text === ',' && words[subject.from - 2]?.quoted != null))
  );
}

/**
 * The subject of the verb at `at`: its own, its clause's or that of the earlier attribution; null when the sentence has
 * none.
 */
export function subjectOf(
  words: readonly Word[],
  from: number,
  group: number,
  at: number,
  earlier: Attribution | null,
): WordRange | null {
  const parted = auxiliaryBefore(words, from, group);
  if (parted !== null) return subjectBefore(words, from, parted);
  const before = group > from ? words[group - 1] : null;
  const participle = /ing$/.test(words[at].lower) && !(group < at && FORMS_OF_BE.has(words[at - 1].key));
  const shares = before !== null && /^(?:and|but|or|then|before|while|as|by|after|in)$/.test(before.lower);
  if (!participle && !shares) {
    const subject = subjectBefore(words, from, group);
    if (subject) return subject;
  }
  if (participle && before !== null && !before.quoted) {
    // "with some analysts warning that", "they held a sign saying"
    const own = withCount(words, from, phraseEndingAt(words, from, group));
    if (own && own.from > from && words[own.from - 1].lower === 'with') return own;
    let name = group;
    while (name > from && isCapital(words[name - 1])) name -= 1;
    if (name < group && BELONGS.test(words[name - 1]?.lower ?? '')) return { from: name, to: group };
    if (own && SIGNS.has(before.lower)) return signAlone(words, own);
  }
  if (before === null && !participle) return null;
  if (before?.quoted && !participle) return null;
  const clause = clauseStart(words, Math.max(from, earlier?.to ?? from), group);
  if (clause !== null) return firstSubject(words, clause, group) ?? earlier?.subject ?? null;
  return earlier?.subject ?? firstSubject(words, from, group);
}

/** "*one of* her ads" */
function withCount(words: readonly Word[], from: number, phrase: WordRange | null): WordRange | null {
  if (!phrase || words[phrase.from - 1]?.lower !== 'of') return phrase;
  const start = phrase.from - 2;
  return start > from && SMALL_NUMBERS.has(words[start].lower) ? { from: start, to: phrase.to } : phrase;
}

/** "She held up *a sign* saying": the phrase from its last determiner on. */
function signAlone(words: readonly Word[], { from, to }: WordRange): WordRange {
  let start = to - 1;
  while (start > from && !DETERMINERS.has(words[start].key)) start -= 1;
  return { from: DETERMINERS.has(words[start].key) ? start : to - 1, to };
}

/** The auxiliary that a time parts from its verb, "has | over the past few months | warned"; null without one. */
function auxiliaryBefore(words: readonly Word[], from: number, group: number): number | null {
  if (!TIME_NOUNS.has(words[group - 1]?.lower ?? '')) return null;
  for (let at = group - 2; at > Math.max(from, group - LONGEST_TIME); at -= 1)
    if (PREPOSITIONS.has(words[at].key) && /^(?:had|has|have)$/.test(words[at - 1].lower)) return at - 1;
  return null;
}

/** Longest time between auxiliary and verb, in words. */
const LONGEST_TIME = 7;

/** Where the clause of a participle begins: behind the last "where", "while" or "but" before it; null without one. */
function clauseStart(words: readonly Word[], from: number, group: number): number | null {
  for (let at = group - 2; at > Math.max(from, group - REACH); at -= 1)
    if (OPENS_CLAUSE.has(words[at].key) && hasPredicate(words, at + 1, group)) return at + 1;
  return null;
}

const OPENS_CLAUSE = new Set(['because', 'but', 'when', 'where', 'while']);
