import { isAge, isAgeGroup } from './ages.ts';
import { setApproximation } from './bounds.ts';
import { linkBreakdowns } from './breakdowns.ts';
import { findCountedNoun } from './counted-noun.ts';
import type { Lexicon } from './lexicon.ts';
import { isNotAFigure } from './not-a-figure.ts';
import { type Quantity, readQuantity, readRate } from './quantities.ts';
import { joinRanges } from './ranges.ts';
import { isGlued, isHyphen, type Words } from './words.ts';

/** Reads the quantities of a passage with their units, in text order. */
export function readSentence(words: Words, lexicon: Lexicon): Quantity[] {
  const read: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = readQuantity(words, at, lexicon);
    at = quantity ? quantity.to : at + 1;
    if (!quantity) continue;
    setApproximation(words, quantity, lexicon);
    setCounted(words, quantity, lexicon);
    const before = read.at(-1);
    if (!isNotAFigure(words, quantity, before, lexicon.words)) read.push(quantity);
    else if (before && isBareCompound(words, before, quantity)) read.pop();
  }
  const joined = joinRanges(words, read, lexicon.words);
  for (const quantity of joined) takeNoun(words, quantity, lexicon);
  const figures = joined.filter(
    (quantity) => quantity.unit !== null || quantity.value !== 1 || quantity.form !== 'words',
  );
  shareUnits(words, figures, lexicon);
  linkBreakdowns(words, figures, lexicon.words);
  return figures;
}

/** "16-18 Industrial Avenue": the number before belongs to the same name. */
function isBareCompound(words: Words, before: Quantity, quantity: Quantity): boolean {
  return (
    before.unit === null && before.to === quantity.from - 1 && isHyphen(words, before.to) && isGlued(words, before.to)
  );
}

/** What a number without a unit counts: years of life, or a noun. */
function setCounted(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  if (quantity.unit !== null) return;
  const noun = findCountedNoun(words, quantity.to, quantity.value, lexicon.words);
  if (isAge(words, quantity, lexicon.words) || (!noun && isAgeGroup(words, quantity, lexicon.words))) {
    quantity.unit = 'years old';
    quantity.source = 'measure';
  } else quantity.noun = noun;
}

function takeNoun(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  if (quantity.unit !== null) quantity.noun = null;
  if (!quantity.noun) return;
  quantity.unit = quantity.noun.noun;
  quantity.source = 'noun';
  quantity.to = quantity.noun.head + 1;
  readRate(words, quantity, lexicon);
}

/** Units that one number takes from its neighbour, and the bound that a conversion in brackets shares. */
function shareUnits(words: Words, quantities: Quantity[], lexicon: Lexicon): void {
  for (let index = quantities.length - 1; index >= 0; index--) {
    const quantity = quantities[index];
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    if (quantity.unit === null && after?.unit && isSuspended(words, quantity)) {
      quantity.unit = after.unit;
      quantity.source = after.source;
    } else if (quantity.unit === null && before && takesUnitOf(words, quantity, before, lexicon)) {
      quantity.unit = before.unit;
      quantity.source = before.source;
    }
    quantity.converted =
      before !== undefined &&
      words.raw[quantity.from - 1] === '(' &&
      quantity.from - before.to <= 1 &&
      quantity.source === before.source &&
      quantity.source !== 'noun';
    if (quantity.converted && quantity.approx === '=') quantity.approx = before.approx;
  }
}

/** "two- to three-year", "5-, 6- and 7-metre": a hyphen with nothing behind it, unlike that of "two-way". */
function isSuspended(words: Words, { to }: Quantity): boolean {
  const next = words.raw[to + 1] ?? '';
  return isHyphen(words, to) && (/^[,;]$/.test(next) || (/^\p{L}/u.test(next) && !isGlued(words, to + 1)));
}

/** "rose by 2 percent … fell by *1*", "from 14-18 mpg to *24*", "by 314 votes to *117*", "aged 15 and *17*". */
function takesUnitOf(words: Words, { from }: Quantity, before: Quantity, { words: language }: Lexicon): boolean {
  const link = words.lower[from - 1];
  if (before.unit?.endsWith(' old')) return before.to === from - 1 && language.numberLinks.has(link);
  if (before.source === 'percent') return language.by.has(link);
  const isCounted = before.source === 'noun' && before.noun?.head === before.noun?.from;
  return (before.source === 'measure' || isCounted) && before.to === from - 1 && link === language.farLink;
}
