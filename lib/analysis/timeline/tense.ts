import type { Token } from '../language/analysed-text.ts';
import type { TenseWords } from '../language/en/tense.ts';
import type { Direction } from './moment.ts';

/** Tokens on either side that are looked at, so that a text without sentences stays linear. */
const REACH = 60;

/**
 * Where a clause looks, from its words between two token indexes: ahead when the word nearest to the expression that shows
 * tense speaks of what is to come, else back, as news mostly does, and only back after "since". A participle after "be" shows none.
 */
export function directionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  words: TenseWords | null,
): Direction {
  if (!words) return 'past';
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  if (words.aheadBefore.includes(before)) return 'future';
  if (words.begunBefore.includes(before)) return 'begun';
  let nearest: { distance: number; direction: Direction } | null = null;
  const last = Math.min(to, at + REACH);
  for (let index = Math.max(from, at - REACH); index < last; index++) {
    // The expression itself shows none, nor does a month that is spelled like a verb: "in May" is not "may".
    if (index === at || /^\p{Lu}\p{Ll}/u.test(tokens[index].text)) continue;
    const word = tokens[index].text;
    const following = tokens[index + 1]?.text.toLowerCase() ?? '';
    const isPassive = tokens[index - 1]?.text.toLowerCase() === 'be';
    const direction = isPassive ? null : directionOfWord(word, following, words);
    const distance = index < at ? at - index : 2 * (index - at) + 1;
    if (direction && (!nearest || distance < nearest.distance)) nearest = { distance, direction };
  }
  return nearest?.direction ?? 'past';
}

function directionOfWord(word: string, following: string, words: TenseWords): Direction | null {
  if (words.ahead.includes(word)) return 'future';
  if (words.aheadWithTo.includes(word) && following === 'to') return 'future';
  if (words.back.includes(word) || (word.length > 4 && words.backEndings.some((ending) => word.endsWith(ending)))) {
    return 'past';
  }
  return null;
}
