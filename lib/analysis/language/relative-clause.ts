import type { Token } from './analysed-text.ts';
import { type Clause, isMark, isVerb, lowerAt } from './clause-words.ts';
import type { ClauseWords } from './en/clauses.ts';
import { ARTICLES_AND_POSSESSIVES } from './en/closed-classes.ts';

/** Tokens before and behind a date within which its relative clause opens and closes. */
const REACH = 40;
/** Tokens of a noun before its relative clause: "the former head of the board". */
const LONGEST_NOUN = 10;

/** Can the word open a noun that a relative clause explains: a determiner, a number or a name? */
const opensNoun = (word: string): boolean =>
  ARTICLES_AND_POSSESSIVES.has(word.toLowerCase()) || /^(?:[Tt]hat|[Tt]his|\p{Lu}.*|\d.*)$/u.test(word);

/**
 * The relative clause around the token at `at`, within the clause `inside`, with the noun that it explains: "the board
 * fined | Lund, who had left in May, | for the leak". Null when the token stands in none, or where the noun is not
 * sure: behind "in the town of Brell, which" it may be another one.
 */
export function relativeAround(
  tokens: readonly Token[],
  inside: Clause,
  at: number,
  words: ClauseWords,
): Clause | null {
  const open = relativeAt(tokens, inside.from, at, words);
  if (open < 0) return null;
  const from = nounAt(tokens, inside.from, open, words);
  return from < 0 ? null : { from, to: endOf(tokens, inside.to, open, at, words) };
}

/** The relative word behind a comma whose clause goes on up to the token; -1 when there is none. */
function relativeAt(tokens: readonly Token[], first: number, at: number, words: ClauseWords): number {
  for (let index = at - 1; index > Math.max(first, at - REACH); index--) {
    if (words.relative.has(lowerAt(tokens, index))) return tokens[index - 1].text === ',' ? index : -1;
    if (/^[;:–—"“”()]$/.test(tokens[index].text)) return -1;
    if (
      tokens[index].text === ',' &&
      (isVerb(tokens, index + 1, words) || /^(?:and|but|or|so)$/.test(tokens[index + 1].text))
    )
      return -1;
  }
  return -1;
}

/** Where the noun before the comma of a relative clause begins; -1 where it is not sure. */
function nounAt(tokens: readonly Token[], first: number, open: number, words: ClauseWords): number {
  const comma = isAge(tokens, open) ? open - 3 : open - 1;
  let from = comma;
  while (from > first && isOfNoun(tokens, from - 1, words)) from--;
  const opener = tokens[from];
  if (from >= comma || open - from > LONGEST_NOUN || !opensNoun(opener.text)) return -1;
  const before = from > first ? lowerAt(tokens, from - 1) : '';
  // "born in Cyprus, who", "Lund, a baker, who": the noun is one before.
  const isPart =
    /^(?:and|at|for|from|in|into|of|on|or|to)$/.test(before) || (before === ',' && /^an?$/i.test(opener.text));
  return isPart ? -1 : from;
}

/** "Ida Lund, 41, | who": does an age stand between the noun and the relative word? */
const isAge = (tokens: readonly Token[], open: number): boolean =>
  /^\d{1,3}$/.test(tokens[open - 2]?.text ?? '') && tokens[open - 3]?.text === ',';

/** "the Brell, Norl., mayor": is the comma the first of two around the state of a place? */
const opensState = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}/u.test(tokens[index - 1].text) &&
  /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '') &&
  [index + 2, index + 3].some((at) => tokens[at]?.text === ',' && /^(?!wh)\p{Ll}/u.test(tokens[at + 1]?.text ?? ''));

function isOfNoun(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const word = lowerAt(tokens, index);
  if (word === 'of') return true;
  if (isMark(tokens[index])) return /^[-.'’&]$/.test(word);
  return (
    !isVerb(tokens, index, words) &&
    !words.prepositions.has(word) &&
    !words.openers.has(word) &&
    !words.pronouns.has(word) &&
    !/^(?:and|or|\p{Ll}+ing|\p{Ll}{3,}ly)$/u.test(word)
  );
}

/**
 * Behind the relative clause: at the first comma behind the date and a verb, which parts no year from its day, or at a
 * mark that ends more than it.
 */
function endOf(tokens: readonly Token[], last: number, open: number, at: number, words: ClauseWords): number {
  let hasVerb = false;
  for (let index = open + 1; index < Math.min(last, at + REACH); index++) {
    const { text } = tokens[index];
    const endsYear = /^\d{4}$/.test(lowerAt(tokens, index + 1));
    if (text === ',' && opensState(tokens, index)) {
      index = tokens.findIndex((token, at) => at > index && token.text === ',');
      continue;
    }
    if (index > at && (/^[;–—]$/.test(text) || (text === ',' && hasVerb && !endsYear))) return index;
    hasVerb ||= isVerb(tokens, index, words) || index > at;
  }
  return last;
}
