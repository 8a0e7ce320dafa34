import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isDigits, isHyphen, isWord, type Words } from './words.ts';

/**
 * Finds the figures of a passage that are parts of one before them and gives them its unit: "30 soldiers — 11 Italians
 * and 19 Hungarians —", "3,800 troops, including some 350 from Norway", "five sales: two to …", "of the 30 soldiers, 11
 * were …". Sets `part` to the index of the whole in `quantities`. Linear: each figure is compared with one whole.
 */
export function linkBreakdowns(words: Words, quantities: Quantity[], language: FigureWords): void {
  let whole = -1;
  let inBreakdown = false;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index];
    const before = quantities[index - 1];
    const gapFrom = before ? before.to : 0;
    if (whole >= 0) {
      if (opensBreakdown(words, gapFrom, quantity.from, language)) inBreakdown = true;
      else if (inBreakdown && !continuesBreakdown(words, gapFrom, quantity.from, language)) inBreakdown = false;
      if (inBreakdown && isPartOf(words, quantity, quantities[whole], language)) {
        quantity.part = whole;
        takeUnit(quantity, quantities[whole], words);
        continue;
      }
    }
    if (quantity.source === 'noun' && quantity.value > 1) {
      whole = index;
      inBreakdown = language.of.has(words.lower[0]) && quantity.from <= 2;
    }
    if (quantity.unit !== null) continue;
    if (before?.source === 'noun' && isElided(words, quantity, language)) quantity.unit = before.unit;
    else if (countsPeople(words, quantity, language)) quantity.unit = language.peopleNoun;
    if (quantity.unit !== null) quantity.source = 'noun';
  }
}

/** A dash, colon or bracket, or a word such as "including", between the whole and its first part. */
function opensBreakdown(words: Words, from: number, to: number, language: FigureWords): boolean {
  for (let at = to - 1; at >= Math.max(from, to - 5); at--) {
    if (language.including.has(words.lower[at])) return true;
    if (/^[—–:(]$/.test(words.raw[at])) return true;
    if (isHyphen(words, at) && words.raw[at - 1] !== undefined && words.start[at] > words.end[at - 1]) return true;
    if (isWord(words.raw[at]) && !language.approximators.has(words.lower[at])) return false;
  }
  return false;
}

/** Parts follow each other by commas and "and", with a few words of their own: "two to Oslo and three to Bergen". */
function continuesBreakdown(words: Words, from: number, to: number, language: FigureWords): boolean {
  let linked = false;
  for (let at = from; at < to; at++) {
    if (/^[—–:;).]$/.test(words.raw[at])) return false;
    if (words.raw[at] === ',' || language.numberLinks.has(words.lower[at])) linked = true;
  }
  return linked && to - from <= 10;
}

function isPartOf(words: Words, part: Quantity, whole: Quantity, language: FigureWords): boolean {
  if (part.value >= whole.value || part.value < 1 || part.valueTo !== null) return false;
  if (part.source === 'none') return true;
  return (
    part.source === 'noun' && (part.unit === whole.unit || isGroupName(words, part) || language.plurals.has(part.unit!))
  );
}

/** "11 Italians": a capitalised noun right after the number. */
function isGroupName(words: Words, { noun }: Quantity): boolean {
  return noun !== null && noun.from === noun.head && isCapitalised(words.raw[noun.head]);
}

function takeUnit(part: Quantity, whole: Quantity, words: Words): void {
  if (part.unit !== null && !isGroupName(words, part)) return;
  part.unit = whole.unit;
  part.source = 'noun';
}

/** A bare number whose noun was just named: "3 were killed", "12 others", "another 40". */
function isElided(words: Words, { opening, to }: Quantity, language: FigureWords): boolean {
  return language.elisions.has(words.lower[to]) || language.another.has(words.lower[opening - 1]);
}

/** "killing three", "dozens were injured", "three of those trapped". */
function countsPeople(words: Words, { opening, to, valueTo, value }: Quantity, language: FigureWords): boolean {
  const isCount = Number.isInteger(value) && !isDigits(words.raw[to]);
  if (isCount && language.harms.has(words.lower[opening - 1])) return valueTo === null || valueTo > value;
  const isHarm = [to + 1, to + 2, to + 3].some((at) => language.people.has(words.lower[at]));
  return isHarm && language.stops.has(words.lower[to]);
}
