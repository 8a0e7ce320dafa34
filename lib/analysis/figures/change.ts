import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isWord, type Words } from './words.ts';

/** Whether something grew or shrank by or to a quantity; null when the passage does not say. */
type Change = 'up' | 'down' | null;

/** Words that may stand between the word of change and the number, at most. */
const MAX_LINKS = 4;
/**
 * Words between a verb of change and its amount when its object stands there: "raised *its main lending rate* by 1%".
 */
const MAX_OBJECT = 8;
/** Pieces between a level and what it was before: "148 million *are affected, down from* 204 million". */
const MAX_LEVEL_GAP = 6;

/**
 * Finds for each quantity of a passage whether something grew or shrank by or to it: "rose by 4%", "cut 300 jobs",
 * "raised its rate to 5%", "up to" apart; or after it: "a 3.6% drop", "34% higher". What a figure changed to, and its
 * other measure ("$4, or 2%, to $90"), change alike. The level that it came from does not; it tells what the figure
 * before it did ("148 million, down from 204 million"). As long as `quantities`. Linear: each looks at a few pieces and
 * one neighbour.
 */
export function findChanges(words: Words, quantities: readonly Quantity[], language: FigureWords): Change[] {
  const changes: Change[] = [];
  quantities.forEach((quantity, index) => {
    const before = quantities[index - 1];
    if (isFormerLevel(words, quantity, language)) {
      const change = changeAt(words, quantity.opening - 2, language);
      if (before && isLevelOf(before, quantity)) changes[index - 1] ??= change;
      changes.push(null);
    } else if (quantity.pair || quantity.unit?.endsWith(' old')) changes.push(null);
    else changes.push(changeBefore(words, quantity, language) ?? changeBeside(words, quantity, language));
    if (before && isSameChange(words, before, quantity, language)) changes[index] ??= changes[index - 1];
  });
  return changes;
}

/** Does the word, in lower case, say that something grew or shrank? */
export function isChangeWord(word: string, language: FigureWords): boolean {
  return language.up.has(word) || language.down.has(word);
}

/** "from $700m", which is no range. */
function isFormerLevel(words: Words, { opening, valueTo }: Quantity, language: FigureWords): boolean {
  return valueTo === null && language.levelOpeners.has(words.lower[opening - 1]);
}

function isLevelOf(before: Quantity, { opening, unit }: Quantity): boolean {
  return opening - before.to <= MAX_LEVEL_GAP && before.unit === unit;
}

/** ", or 2.3%", ", to $181.99", "to 9%" right after the figure before. */
function isSameChange(words: Words, before: Quantity, { opening }: Quantity, language: FigureWords): boolean {
  const link = words.lower[opening - 1];
  if (link !== language.farLink && !language.orLinks.has(link)) return false;
  return before.to === opening - 1 || (before.to === opening - 2 && words.raw[before.to] === ',');
}

function changeBefore(words: Words, quantity: Quantity, language: FigureWords): Change {
  const { lower } = words;
  const last = quantity.opening - 1;
  for (let at = last; at >= Math.max(0, last - MAX_LINKS); at--) {
    const isApproximator = at + 1 < quantity.from && language.approximators.has(`${lower[at]} ${lower[at + 1]}`);
    const change = isApproximator ? null : changeAt(words, at, language);
    if (change) return change;
    if (!language.changeLinks.has(lower[at]) && !language.approximators.has(lower[at]) && !/ly$/.test(lower[at])) break;
  }
  return changeOfObject(words, quantity, language);
}

/**
 * "cut its growth forecast to 2%", "reduced the number of trains by 12", "raise output from 2% to 3%", "cut costs 5%".
 */
function changeOfObject(words: Words, { opening, source, valueTo }: Quantity, language: FigureWords): Change {
  const { lower, raw } = words;
  const link = lower[opening - 1];
  const isAmount = source === 'percent' || source === 'money' || source === 'measure';
  const isRange = valueTo !== null && language.levelOpeners.has(link);
  const isBare = source === 'percent' && isWord(raw[opening - 1]) && !language.stops.has(link);
  if (!language.by.has(link) && !(isAmount && link === language.farLink) && !isRange && !isBare) return null;
  for (let at = opening - 2; at >= Math.max(0, opening - 2 - MAX_OBJECT) && /^[\p{L}'’-]/u.test(raw[at]); at--) {
    if (language.changers.has(lower[at])) return changeAt(words, at, language);
  }
  return null;
}

/** "a 3.6% drop", not "3.6 cm fell". */
function changeBeside(words: Words, { to, source }: Quantity, language: FigureWords): Change {
  if (source !== 'percent' && source !== 'money' && source !== 'measure') return null;
  return isWord(words.raw[to]) && !language.pastChanges.has(words.lower[to]) ? changeAt(words, to, language) : null;
}

/** The change that piece `at` speaks of; the "up" of "made up" speaks of none. */
function changeAt(words: Words, at: number, language: FigureWords): Change {
  if (language.phrasalVerbs.has(words.lower[at - 1])) return null;
  if (language.up.has(words.lower[at])) return 'up';
  return language.down.has(words.lower[at]) ? 'down' : null;
}
