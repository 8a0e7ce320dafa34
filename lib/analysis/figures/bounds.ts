import type { Lexicon } from './lexicon.ts';
import type { Quantity } from './quantities.ts';
import { isGlued, isHyphen, type Words } from './words.ts';

/** Reads the words around a quantity that say how exact it is, and sets its bound and where they begin. */
export function setApproximation(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  const at = isHyphen(words, quantity.from - 1) ? quantity.from - 1 : quantity.from;
  const before = lexicon.approximators.endingBefore(words, at);
  const after = lexicon.trailingApproximators.startingAt(words, quantity.to);
  const isTail = before !== null && isHyphen(words, before.from - 1) && isGlued(words, before.from);
  if (before && !isTail && !isCourseOfTime(words, before.from, quantity, lexicon)) {
    quantity.approx = before.value;
    quantity.opening = before.from;
  } else if (after) quantity.approx = after.value;
}

/**
 * "fell by a third *over ten years*", where the word means "in the course of" and not "more than", as it does after a
 * verb of lasting or a preposition ("for over ten years"), before "ago" and the like, and in the subject of a sentence.
 */
function isCourseOfTime(words: Words, from: number, quantity: Quantity, { words: language }: Lexicon): boolean {
  const { lower, raw } = words;
  if (!language.courseWords.has(lower[from]) || from + 1 !== quantity.from) return false;
  if (!language.timeUnits.has(quantity.unit ?? '') || language.timeShifts.has(lower[quantity.to])) return false;
  return from === 0 ? raw[quantity.to] === ',' : !language.beforeLength.has(lower[from - 1]);
}
