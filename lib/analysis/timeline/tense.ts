import type { Token } from '../language/analysed-text.ts';
import { contractedVerb } from '../language/en/auxiliaries.ts';
import { DETERMINERS } from '../language/en/closed-classes.ts';
import type { TenseWords } from '../language/en/tense.ts';
import type { Direction } from './moment.ts';

/** Tokens on either side that are looked at, so that a text without sentences stays linear. */
const REACH = 60;

/** Where a clause looks, and whether one of its words shows it; else it is taken to look back, as news mostly does. */
interface Tense {
  direction: Direction;
  shown: boolean;
  /** Does the word that shows it stand right before: "was shown in January"? */
  close: boolean;
  /** Is it a present perfect, which tells of no day of the past: "has warned of storms on Friday"? */
  perfect: boolean;
  /**
   * Does a word that looks nowhere but ahead stand a few words before, so that the date is that of its verb: "will open
   * in March"?
   */
  planned: boolean;
}

/** Tokens between a date and the word right before it that shows its tense: the preposition. */
const CLOSE = 2;

/** Tokens between a date and the "will" of the verb that it dates: "will be opened there in | March". */
const PLANNED = 5;

/**
 * Where a clause looks, from its words between two token indexes: ahead when the word nearest to the expression (from
 * `at` to `end`) that shows tense speaks of what is to come, else back, and only back after "since". A participle after
 * "be" shows none.
 */
export function tenseOf(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  at: number,
  end: number,
  words: TenseWords | null,
): Tense {
  if (!words) return { direction: 'past', shown: true, close: false, perfect: false, planned: false };
  const lower = (index: number) => contractedVerb(tokens[index]?.text.toLowerCase() ?? '');
  const before = lower(at - 1);
  const last = Math.min(to, at + REACH);
  const shownAt = (index: number): Direction | null => {
    // The expression itself shows none, nor does a month that is spelled like a verb: "in May" is not "may".
    const word = contractedVerb(tokens[index].text);
    if ((index >= at && index < end) || /^\p{Lu}\p{Ll}/u.test(word)) return null;
    return directionOfWord(lower, word, index, words);
  };
  if (words.begunBefore.has(before))
    return { direction: 'begun', shown: true, close: true, perfect: false, planned: false };
  if (words.aheadBefore.has(before)) {
    // "By December, they worsened": what opens a clause that goes on in the past.
    const opens = at - 2 < from || words.conjunctions.has(lower(at - 2));
    const first = opens && words.backAfterOpening.has(before) ? firstShown(shownAt, end, last) : null;
    return {
      direction: first === 'past' ? 'begun' : 'future',
      shown: true,
      close: true,
      perfect: false,
      planned: false,
    };
  }
  if (isAheadOf(lower, from, at, words))
    return { direction: 'future', shown: true, close: false, perfect: false, planned: false };
  const isProgramme = (index: number): boolean =>
    index >= from && words.aheadInProgramme.has(tokens[index].text) && !isNoun(lower, index);
  if (isProgramme(at - 1) || isProgramme(at - 2)) {
    return { direction: 'future', shown: true, close: true, perfect: false, planned: true };
  }
  let nearest: { distance: number; direction: Direction; perfect: boolean; isWill: boolean } | null = null;
  for (let index = Math.max(from, at - REACH); index < last; index++) {
    const direction = shownAt(index);
    const distance = index < at ? at - index : 2 * (index - at) + 1;
    if (!direction || (nearest && distance >= nearest.distance)) continue;
    const perfect = [index, index - 1, index - 2].some((at) => at >= from && words.presentHave.has(lower(at)));
    const isWill = index < at && distance <= PLANNED && words.onlyAhead.has(lower(index));
    nearest = { distance, direction, perfect, isWill };
  }
  if (!nearest && words.newsPresent.has(lower(end)))
    return { direction: 'past', shown: true, close: false, perfect: false, planned: false };
  const close = nearest !== null && nearest.distance <= CLOSE && !words.goalBefore.has(before);
  const perfect = nearest?.perfect ?? false;
  const planned = nearest?.isWill ?? false;
  return { direction: nearest?.direction ?? 'past', shown: nearest !== null, close, perfect, planned };
}

/** "her *visit*", "a radio *host*": behind a determiner, and no verb of "the teams *meet*" or "the fair *opens*". */
function isNoun(lower: (index: number) => string, index: number): boolean {
  if (DETERMINERS.has(lower(index - 1))) return true;
  return DETERMINERS.has(lower(index - 2)) && !lower(index).endsWith('s') && !lower(index - 1).endsWith('s');
}

/** Tokens of a noun behind "ahead of" up to its date: "the party's first vote in | October". */
const NOUN_REACH = 6;

/** Does the date belong to a noun behind "ahead of", which no mark and no verb parts from it? */
function isAheadOf(lower: (index: number) => string, from: number, at: number, words: TenseWords): boolean {
  for (let index = at - 1; index > Math.max(from, at - NOUN_REACH - 2); index--) {
    if (lower(index) === 'of' && words.aheadWithOf.has(lower(index - 1))) return true;
    if (!/^[\p{L}’'-]+$/u.test(lower(index)) || isBack(lower(index), words)) return false;
  }
  return false;
}

function firstShown(shownAt: (index: number) => Direction | null, from: number, to: number): Direction | null {
  for (let index = from; index < to; index++) {
    const direction = shownAt(index);
    if (direction) return direction;
  }
  return null;
}

/** Tokens of a name or noun between "expect" and its "to". */
const OBJECT_REACH = 6;

/** Does a "to" follow behind a name or noun without a verb: "expect | Ida Lund | to win"? */
function leadsTo(lower: (index: number) => string, from: number): boolean {
  for (let index = from + 1; index <= from + OBJECT_REACH + 1; index++) {
    if (lower(index) === 'to') return index > from + 1;
    if (!/^[\p{L}’'-]+$/u.test(lower(index))) return false;
  }
  return false;
}

function directionOfWord(
  lower: (index: number) => string,
  word: string,
  index: number,
  words: TenseWords,
): Direction | null {
  const [before, following] = [lower(index - 1), lower(index + 1)];
  if (words.aheadAfterBe.has(word)) {
    if (words.presentBe.has(before)) return 'future';
    if (words.pastBe.has(before)) return 'past';
  }
  // "be opened", "star-studded"
  if (before === 'be' || before === '-') return null;
  if (words.ahead.has(word)) return 'future';
  if (words.aheadWithTo.has(word) && following === 'to') return 'future';
  if (words.aheadWithLaterTo.has(word) && !words.pastBe.has(before) && leadsTo(lower, index)) return 'future';
  if (words.backWithParticiple.has(word)) {
    return isParticiple(following, words) || isParticiple(lower(index + 2), words) ? 'past' : null;
  }
  return isBack(word, words) ? 'past' : null;
}

const isParticiple = (word: string, words: TenseWords): boolean => words.participles.has(word) || isBack(word, words);

/** Is the word a past tense form, in lower case? */
export function isBack(word: string, words: TenseWords): boolean {
  return words.back.has(word) || (word.length > 4 && word.endsWith(words.backEnding));
}
