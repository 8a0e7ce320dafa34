import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { WEEKDAY_NAME } from '../../language/en/calendar.ts';
import { PREPOSITIONS, RELATIVE_WORDS } from '../../language/en/closed-classes.ts';
import { isWithin } from '../../language/within.ts';
import { isWord } from '../../language/words.ts';
import { isPeople } from '../phrases/people-nouns.ts';

/** Where one stands, the noun has been told: "the mayor | of Brell". */
const NO_HEAD_BEHIND: ReadonlySet<string> = new Set([
  ...[...PREPOSITIONS].filter((word) => word !== 'per'),
  ...['except', 'following', 'including', 'like', 'than'],
]);
/** Words that only say how many. */
const QUANTITY =
  /^(?:all|almost|any|as|at|both|cent|couple|dozens?|each|eight(?:een|y)?|eleven|every|few|fewer|fif(?:teen|ty)|five|four(?:teen)?|forty|group|half|handful|hundreds?|least|less|majority|many|millions?|more|most|much|nearly|nine(?:teen|ty)?|none|number|one|only|pair|per|percent|quarters?|scores|series|seven(?:teen|ty)?|several|six(?:teen|ty)?|some|ten|thirds?|thir(?:teen|ty)|thousands?|three|total|twelve|twenty|two|up|\d.*|[%-])$/i;
const DETERMINER = /^(?:a|an|the|those)$/i;
/**
 * Between words that only say how many: "a third | of the voters", "more | than 50 people", "up | to 50", "one | in
 * five".
 */
const COUNTS_ON = /^(?:as|in|of|than|to)$/;
/** What may stand behind people to say what they do, or when: "people | living in Brell", "troops | yesterday". */
const BEHIND_PEOPLE = new RegExp(`^(?:\\p{Ll}{2,}(?:ed|ing)|${WEEKDAY_NAME}|today|tonight|yesterday)$`, 'u');

/** "over | 50 people", "more than | 50 people", unlike "those | in the house": does the preposition only count? */
function isCounting(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const { text } = tokens[at];
  if (
    !COUNTS_ON.test(text) ||
    !tokens.slice(0, at).every((word) => QUANTITY.test(word.text) || DETERMINER.test(word.text))
  )
    return false;
  return text === 'of' || QUANTITY.test(tokens[at + 1]?.text ?? '');
}

/**
 * The noun that a noun phrase is about: the last before a preposition, a comma or a relative pronoun, and behind words
 * that only say how many. `names` are the names in the phrase: a preposition in one of them is no end. Null when there
 * is no word.
 */
export function nounHead(tokens: readonly Token[], names: readonly Span[]): Token | null {
  let head: Token | null = null;
  for (const [at, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    const isEnd =
      RELATIVE_WORDS.has(lower) || /^[,;:(–—]$/.test(lower) || (NO_HEAD_BEHIND.has(lower) && !isCounting(tokens, at));
    if (isEnd && !names.some((name) => isWithin(name, token))) break;
    if (head && isPeople(head.text) && BEHIND_PEOPLE.test(token.text)) break;
    if (isWord(token) && !/^['’]s?$/.test(lower)) head = token;
  }
  return head;
}
