import type { Token } from '../language/analysed-text.ts';
import { NOUN_OPENERS } from '../language/en/closed-classes.ts';
import type { TenseWords } from '../language/en/tense.ts';
import { mayLeadToYear } from '../language/en/year-words.ts';
import { isBack } from './tense.ts';

const STREETS =
  /^(?:Ave|Avenue|Blvd|Boulevard|Circle|Court|Dr|Drive|Highway|Lane|Ln|Parkway|Place|Rd|Road|Square|St|Street|Terrace|Way)$/;
/** Tokens behind a house number within which the kind of street stands: "1909 North Jolinda Drive". */
const STREET_NAME = 4;
/** What follows "the fall" when something fell: "the fall in prices". */
const FALLS = /^(?:from|in|of|to)$/;
/** What stands before "the fall" when something fell: "the reasons behind the fall". */
const FALLEN = /^(?:behind|despite)$/;
/** What follows "Sunday following" where it names the day after: else it is "on Sunday, following a crash". */
const CLOSES = /^(?:[,.;:)"”’–—]|$)/;

const ORDINAL = /^(?:first|second|third|fourth|1st|2nd|3rd|4th)$/i;
const GAME_CLOCK = /^\d{1,2}:\d{2}$/;
/** Words of games that are played in quarters or by a clock of their own. */
const GAME_WORDS =
  /\b(?:field goals?|first-period|halftime|half-time|power play|puck|second-period|third-period|quarterbacks?|rebounds|three-pointers?|touchdowns?)\b/gi;
/** Two of them make a report of a game; one may be a figure of speech. */
const GAME_WORDS_NEEDED = 2;
/** What opens a clause that tells which night or summer is meant: "the summer *she left*". */
const OPENS_RESTRICTION = /^(?:after|before|he|her|his|I|it|my|our|she|that|the|their|they|we|when|you)$/;

/**
 * Does the text tell of a game, so that its "third quarter" is no part of a year, and its "at 7:14" no time of the day?
 */
export function tellsOfGame(text: string): boolean {
  return (text.match(GAME_WORDS)?.length ?? 0) >= GAME_WORDS_NEEDED;
}

/**
 * Does a clause follow the expression that tells which time is meant: "the night *he died*", "the winter *after the
 * flood*"? Or does it only describe a thing: "*a* 1 p.m. start"?
 */
export function isRestricted(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.text ?? '';
  if (NOUN_OPENERS.has(tokens[from - 1]?.text.toLowerCase() ?? '')) return true;
  return OPENS_RESTRICTION.test(next) || (/^\p{Lu}/u.test(next) && !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''));
}

/**
 * Is the "today" at the index one of nowadays: "as it is today", "the stars we see today", "today's phones", "from $2
 * today to $1"? `words` tells past tense forms.
 */
export function isNowadays(tokens: readonly Token[], at: number, words: TenseWords): boolean {
  const text = (offset: number) => tokens[at + offset]?.text ?? '';
  if (/^(?:are|is)$/.test(text(-1))) return !text(1).endsWith('ing');
  if (/^(?:I|they|we|you)$/i.test(text(-2))) return /^\p{Ll}+$/u.test(text(-1)) && !isBack(text(-1), words);
  if (/^['’]s$/.test(text(1))) return isPlural(text(2)) || isPlural(text(3));
  return text(1) === 'to' && /^[\d$€£¥]/.test(text(2));
}

const isPlural = (word: string): boolean => /^\p{Ll}+[^s]s$/u.test(word);

/**
 * Do the tokens only look like a date: a paper's name, a house number, a fall that is no autumn, a day before
 * "following", the quarter of a game, or the year in a name ("Vision 2030", "the 2025 City Awards")?
 */
export function isNoDate(tokens: readonly Token[], from: number, to: number, isGame: boolean): boolean {
  const last = tokens[to - 1].text;
  const before = tokens[from - 1]?.text ?? '';
  if (to - from === 1 && /^(?:Today|TODAY)$/.test(last) && /^\p{Lu}/u.test(before)) return true;
  if (/^falls?$/i.test(last) && FALLEN.test(before)) return true;
  if (/^falls?$/i.test(last) && FALLS.test(tokens[to]?.text ?? '')) return !/^\d{4}$/.test(tokens[to + 1]?.text ?? '');
  if (last === 'following' && to - from > 1) return !CLOSES.test(tokens[to]?.text ?? '');
  if (isGame && GAME_CLOCK.test(last)) return true;
  if (isGame && last === 'quarter' && ORDINAL.test(tokens[to - 2]?.text ?? '')) return true;
  return to - from === 1 && /^\d{4}$/.test(last) && (namesStreet(tokens, to) || isInName(tokens, from));
}

/**
 * A year behind a capitalised word within a sentence, or between a determiner and a name of capitals or of two words.
 */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, after, second] = [tokens[at - 1], tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (!before) return false;
  if (NOUN_OPENERS.has(before.text.toLowerCase()))
    return /^\p{Lu}{3}/u.test(after) || (/^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(second));
  return at > 1 && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !mayLeadToYear(before.text);
}

function namesStreet(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + STREET_NAME); index++) {
    if (!/^\p{Lu}/u.test(tokens[index].text)) return false;
    if (index > from && STREETS.test(tokens[index].text)) return true;
  }
  return false;
}
