import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { isChangeWord } from './change.ts';
import { countWords, isGerund, isVerb, phraseBefore, type Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isWord, type Words } from './words.ts';

/** Function words that are passed on the way back to the subject: "rates *are expected to rise by* 5%". */
const MAX_SKIPPED = 7;
/** Phrases of time and place that are passed on the way: "the rate *in Norwich on Tuesday* was". */
const MAX_PHRASES = 3;
/** Pieces between two measures of one thing: "4%*, or* $5", "4% *to* $9". */
const MAX_JOINT = 3;

/**
 * The subject of the verb that tells the amount, the object of the verb that changes it, or what its bracket or "of"
 * belongs to. Phrases of time and place are passed on the way; a subject that is said to be the most of something
 * ("wells are the commonest source (38%)") is what is measured.
 */
export function subjectOf(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  language: FigureWords,
): Stretch | null {
  let at = quantity.opening;
  let isTold = isToldRightBefore(words, quantity, language);
  const link = words.lower[at - 1];
  const isJoined =
    isTold || language.nextLinks.has(link) || language.predicates.has(link) || language.levelOpeners.has(link);
  for (let count = 0; count <= MAX_PHRASES; count++) {
    const passed = passBack(words, at, before, language);
    isTold ||= passed.isTold;
    const chunk = phraseBefore(words, passed.to, language);
    if (!chunk) return null;
    const last = words.lower[chunk[1] - 1];
    // another length of time: the subject is too far off
    if (language.timeUnits.has(last)) return null;
    if (isTimeOrPlace(words, chunk, language)) {
      at = chunk[0];
      continue;
    }
    const verb = wordBefore(words, chunk[0], language);
    const isChange =
      isChangeWord(words.lower[chunk[0]], language) && language.changedLinks.has(words.lower[chunk[0] + 1]);
    const isObject = isChange || language.changers.has(words.lower[verb]);
    if (language.predicates.size > 0 && !isTold && !isObject) return null;
    if (language.rateNouns.has(last) && countWords(words, chunk) <= 2 && !isJoined) return null;
    if (!isJoined && !isObject && (isVerb(words, verb, language) || isGerund(words, verb, language))) return null;
    return withoutChange(words, namedBefore(words, chunk, language) ?? chunk, language);
  }
  return null;
}

/** "rate *exceeding* 5%", "rates *around* 5%", "(5%": what stands right before the amount tells it. */
function isToldRightBefore({ lower, raw }: Words, { opening, from, source }: Quantity, language: FigureWords): boolean {
  if (raw[opening - 1] === '(') return true;
  if (opening === from) return false;
  return (
    language.boundVerbs.has(lower[opening]) ||
    (source === 'percent' && isWord(raw[opening - 1]) && !language.stops.has(lower[opening - 1]))
  );
}

/** The piece before a noun phrase and its articles. */
function wordBefore({ lower }: Words, from: number, language: FigureWords): number {
  let at = from - 1;
  while (language.determiners.has(lower[at]) || lower[at] === "'s") at--;
  return at;
}

/** "*reduction in* solar costs" without its change, which is said by a sign. */
function withoutChange({ lower }: Words, [from, to]: Stretch, language: FigureWords): Stretch {
  if (!isChangeWord(lower[from], language) || !language.changedLinks.has(lower[from + 1])) return [from, to];
  let start = from + 2;
  while (language.determiners.has(lower[start])) start++;
  return start < to ? [start, to] : [from, to];
}

/** "*wells* are the commonest source of water": what is said to be the most of it. */
function namedBefore(words: Words, [from]: Stretch, language: FigureWords): Stretch | null {
  const { lower } = words;
  const isMost =
    language.superlatives.has(lower[from - 1]) || (language.copulas.size > 0 && lower[from].endsWith('est'));
  let at = from;
  while (language.determiners.has(lower[at - 1]) || language.superlatives.has(lower[at - 1])) at--;
  return isMost && language.copulas.has(lower[at - 1]) ? phraseBefore(words, at - 1, language) : null;
}

/** "Tuesday"; a name after a word of place: "in Norwich". */
function isTimeOrPlace({ raw, lower }: Words, [from, to]: Stretch, language: FigureWords): boolean {
  const chunk = lower.slice(from, to);
  if (chunk.every((word) => CALENDAR_WORDS.has(word))) return true;
  return language.placeLinks.has(lower[from - 1]) && raw.slice(from, to).every(isCapitalised);
}

/** Back over function words, links and another amount; `isTold` when a word that tells an amount is among them. */
function passBack(
  words: Words,
  at: number,
  before: Quantity | undefined,
  language: FigureWords,
): { to: number; isTold: boolean } {
  const { lower, raw } = words;
  let to = at;
  let isTold = false;
  let skipped = 0;
  while (to > 0 && skipped++ < MAX_SKIPPED) {
    const last = to - 1;
    if (before && to === before.to) {
      to = before.opening;
      isTold ||= at - before.to <= MAX_JOINT;
      continue;
    }
    // "tickets *cost* $5", not "the *cost* of"
    const isNoun = language.costNouns.has(lower[last]) && to !== at;
    if (isNoun || (raw[last] !== '(' && !isPassed(words, last, language))) break;
    if (raw[last] === '(' || tellsAmount(lower[last], language)) isTold = true;
    to--;
  }
  // a preposition tells the amount of the noun that it follows at once: "a rate of 5%", not "he ran for 5 hours"
  if (to < at && language.nextLinks.has(lower[to])) isTold = true;
  return { to, isTold };
}

function tellsAmount(word: string, language: FigureWords): boolean {
  return (
    language.predicates.has(word) ||
    language.by.has(word) ||
    language.subjectLinks.has(word) ||
    language.up.has(word) ||
    language.down.has(word) ||
    language.levelOpeners.has(word)
  );
}

function isPassed(words: Words, at: number, language: FigureWords): boolean {
  return isWord(words.raw[at]) && (language.stops.has(words.lower[at]) || isLink(words.lower[at], language));
}

function isLink(word: string, language: FigureWords): boolean {
  return (
    language.up.has(word) ||
    language.down.has(word) ||
    language.subjectLinks.has(word) ||
    /(?:ly|ing|[^e]ed)$/.test(word)
  );
}
