import type { FigureWords } from './figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isWord, type Words } from './words.ts';

/** Words that may stand between the word of change and the number, at most. */
const MAX_LINKS = 4;

/**
 * Whether the passage says that something grew or shrank by or to the quantity: "rose by 4%", "cut 300 jobs",
 * "up to" apart; or after it: "a 3.6% drop", "34% higher". What a figure changed to has the figure's change. Null when the
 * passage does not say. `before` is the figure before it with its own change.
 */
export function findChange(
  words: Words,
  quantity: Quantity,
  before: { to: number; change: 'up' | 'down' | null } | null,
  language: FigureWords,
): 'up' | 'down' | null {
  const { lower } = words;
  if (quantity.unit?.endsWith(' old')) return null;
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 1 - MAX_LINKS); at--) {
    const change = changeOf(lower[at], language);
    if (change && !(language.approximators.has(`${lower[at]} ${lower[at + 1]}`) && at + 1 < quantity.from))
      return change;
    if (!language.changeLinks.has(lower[at]) && !language.approximators.has(lower[at]) && !/ly$/.test(lower[at])) break;
  }
  if (before && before.to === quantity.opening - 1 && lower[before.to] === language.farLink) return before.change;
  if (quantity.source !== 'percent' && quantity.source !== 'money' && quantity.source !== 'measure') return null;
  return isWord(words.raw[quantity.to]) ? changeOf(lower[quantity.to], language) : null;
}

function changeOf(word: string, language: FigureWords): 'up' | 'down' | null {
  if (language.up.has(word)) return 'up';
  return language.down.has(word) ? 'down' : null;
}
