import {
  contractedVerb,
  FINITE_AUXILIARIES,
  PRESENT_OF_BE,
  PRESENT_OF_HAVE,
} from '../../analysis/language/en/auxiliaries.ts';
import { NOUN_OPENERS, PREPOSITIONS_ALONE } from '../../analysis/language/en/closed-classes.ts';
import { isFiniteVerb } from '../../analysis/language/en/finite-verb.ts';
import {
  BASE_FORMS,
  ONLY_PAST,
  PARTICIPLES,
  PAST_FORMS,
  PRESENT_FORMS,
} from '../../analysis/language/en/verb-forms.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import { AHEAD, PROGRAMME, PROSPECT } from './date-cues.ts';

/**
 * Where an English clause looks from a date in it: `back`, up to now (`perfect`: "has blamed"), at what is so now, at
 * what may be ("could"), or ahead; null where no verb shows it.
 */
export type Look = 'back' | 'perfect' | 'now' | 'may' | 'ahead' | null;

/** Where the finite verb nearest before an offset of the row looks, and the first one behind it. */
export interface Looks {
  before: Look;
  behind: Look;
}

/** Words that may stand between "has" and its participle. */
const IN_PERFECT = /^(?:been|not|\p{Ll}+ly|also|already|always|just|long|never|now|often|since)$/u;

/** "has", "have", "'ve". */
const isPresentHave = (word: string): boolean => PRESENT_OF_HAVE.has(word) || /^['’]ve$/.test(word);

/** Does a present form of "have" stand before the participle at the index: "has long been blamed"? */
function isPerfect(words: readonly string[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && index - at < 4 && IN_PERFECT.test(words[at])) at--;
  return isPresentHave(words[at] ?? '');
}

/** Does a participle follow the "has" at the index, so that it makes a perfect? */
function opensPerfect(words: readonly string[], index: number): boolean {
  let at = index + 1;
  while (at < words.length && IN_PERFECT.test(words[at])) at++;
  return PARTICIPLES.has(words[at] ?? '') || /^\p{Ll}{3,}ed$/u.test(words[at] ?? '') || words[at - 1] === 'been';
}

/**
 * Is the verb at the index one of two that share what stands before the first: "has fought the board and openly blamed
 * the mayor"?
 */
function isJoined(words: readonly string[], index: number): boolean {
  const at = /^\p{Ll}+ly$/u.test(words[index - 1] ?? '') ? index - 2 : index - 1;
  return at > 0 && words[at] === 'and';
}

/**
 * Opens a side clause between a date and the verb whose time it tells: "On Friday, if it rains, the fair will open".
 */
const SIDE_CLAUSE = /^(?:although|as|if|once|unless|when|while)$/;

/** Index at which the search for the verb behind the date begins. */
function behindDate(words: readonly string[], date: number): number {
  const opener = words.findIndex((word, index) => index > date && word === ',') + 1;
  if (opener === 0 || opener > date + 3 || !SIDE_CLAUSE.test(words[opener] ?? '')) return date + 1;
  return Math.max(
    date + 1,
    words.findIndex((word, index) => index > opener && word === ','),
  );
}

/** Reads the verbs of a row around the offset at which a date begins. */
export function looksAround(row: string, at: number): Looks {
  const tokens = tokenize(row);
  const words = tokens.map(({ text }) => contractedVerb(text.toLowerCase()));
  const date = tokens.findIndex(({ end }) => end > at);
  const lookAt = (index: number): Look => {
    const [before, word, after] = [words[index - 1] ?? '', words[index], words[index + 1] ?? ''];
    if (AHEAD.test(word)) return 'ahead';
    if (PROSPECT.test(word) || before === 'be' || before === '-') return null;
    if (PRESENT_OF_BE.has(word) || /^['’](?:m|re)$/.test(word)) return PROSPECT.test(after) ? 'ahead' : 'now';
    if (isPresentHave(word)) return opensPerfect(words, index) ? 'perfect' : 'now';
    if (/^(?:did|had|was|were)$/.test(word)) return 'back';
    if (FINITE_AUXILIARIES.has(word)) return 'may';
    if (PAST_FORMS.has(word) || /^\p{Ll}{3,}ed$/u.test(word)) {
      if (NOUN_OPENERS.has(before) || PREPOSITIONS_ALONE.has(before)) return null;
      const isShared = isJoined(words, index) && !ONLY_PAST.has(word);
      const isDone = isPerfect(words, index) || (isShared && lookBefore(index) === 'perfect');
      return isDone ? 'perfect' : 'back';
    }
    if (PROGRAMME.test(word)) return 'ahead';
    if (PRESENT_FORMS.has(word) && isFiniteVerb(tokens, index)) return 'now';
    return BASE_FORMS.has(word) && /^(?:i|they|we|you)$/.test(before) ? 'now' : null;
  };
  const firstOf = (indexes: readonly number[]): Look => {
    for (const index of indexes) {
      const look = lookAt(index);
      if (look) return look;
    }
    return null;
  };
  const all = tokens.map((_, index) => index);
  const lookBefore = (end: number) => firstOf(all.slice(0, Math.max(0, end)).reverse());
  return {
    before: lookBefore(date),
    behind: firstOf(all.slice(behindDate(words, date))),
  };
}
