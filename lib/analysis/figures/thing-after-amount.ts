import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { isChangeWord } from './change.ts';
import { countWords, isGerund, isVerb, MAX_WORDS, phraseAfter, type Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isWord, type Words } from './words.ts';

/** Pieces from a verb of giving to the amount. */
const GIVING_REACH = 4;

/** "$5m *in revenue*": what the money is, where no place or time stands there. */
export function substance(words: Words, at: number, language: FigureWords): Stretch | null {
  if (!language.changedLinks.has(words.lower[at]) || language.determiners.has(words.lower[at + 1])) return null;
  return complement(words, at, language);
}

/** "$5m *on a new road*", "$5m *for a bridge*": what the money is for. */
export function purpose(words: Words, at: number, language: FigureWords): Stretch | null {
  return language.purposeLinks.has(words.lower[at]) ? complement(words, at, language) : null;
}

/** "gave $5m *to the town's museum*": to whom, with the preposition, after a verb of giving. */
export function recipient(words: Words, { opening, to }: Quantity, language: FigureWords): Stretch | null {
  const isNamed = language.determiners.has(words.lower[to + 1]) || isCapitalised(words.raw[to + 1]);
  if (words.lower[to] !== language.farLink || !isNamed) return null;
  const isGiven = words.lower
    .slice(Math.max(0, opening - GIVING_REACH), opening)
    .some((word) => language.giving.has(word));
  const one = isGiven ? phraseAfter(words, to + 1, language) : null;
  return one && countWords(words, [to, one[1]]) <= MAX_WORDS ? [to, one[1]] : null;
}

/**
 * The noun phrase after a preposition, unless it is a name, a time or has an amount of its own ("on a budget of $5m").
 */
function complement(words: Words, at: number, language: FigureWords): Stretch | null {
  const thing = phraseAfter(words, at + 1, language, true);
  if (!thing || words.raw.slice(...thing).every(isCapitalised) || language.of.has(words.lower[thing[1]])) return null;
  const isTime = words.lower.slice(...thing).some((word) => language.timeUnits.has(word) || CALENDAR_WORDS.has(word));
  return isTime || language.rateNouns.has(words.lower[thing[1] - 1]) ? null : thing;
}

/**
 * "paid $5,000 *legal fees*": a noun that follows at once, in lower case; no verb ("$5m *reserved* for", "$5m
 * *building* a road").
 */
export function nounRightAfter(words: Words, at: number, language: FigureWords): Stretch | null {
  const { lower, raw } = words;
  if (!isWord(raw[at]) || isChangeWord(lower[at], language) || isCapitalised(raw[at])) return null;
  if (isVerb(words, at, language) || isGerund(words, at, language) || language.determiners.has(lower[at])) return null;
  // "5% relative to"
  if (lower[at + 1] === language.farLink) return null;
  // "2% year on year"
  if (language.rateNouns.has(lower[at]) || language.adjectives.has(lower[at])) return null;
  return phraseAfter(words, at, language);
}
