import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isHyphen, type Words } from './words.ts';

/**
 * Pieces that may stand, with the opener right before the first end, between the ends of a range that "from" opens:
 * "from $75 per barrel in May to $46".
 */
const MAX_GAP = 9;
/** All that one side of cricket can lose. */
const MOST_WICKETS = 10;

/**
 * Joins neighbours that are the ends of one range or pair: "40 to 50", "$5-10 million", "between 3% and 5%",
 * "three or four years", "from 208 pounds to 193", "2-0". Quantities in text order in and out; linear.
 */
export function joinRanges(words: Words, quantities: Quantity[], language: FigureWords): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    if (last && canJoin(words, last, quantity, language)) {
      const earlier = joined.at(-2);
      const isNext = earlier?.pair === true && earlier.to === last.from - 1 && words.raw[earlier.to] === ',';
      joined[joined.length - 1] = join(words, last, quantity, language, isNext);
    } else joined.push(quantity);
  }
  return joined;
}

function canJoin(words: Words, low: Quantity, high: Quantity, language: FigureWords): boolean {
  if (low.valueTo !== null || high.valueTo !== null || low.form === 'fraction' || high.form === 'fraction')
    return false;
  const gap = high.from - low.to;
  if (gap < 1 || gap > MAX_GAP) return false;
  const opener = openerBefore(words, low, language.rangeOpeners);
  const link = words.lower[high.from - 1];
  const sameUnit = low.unit === high.unit || (low.unit === 'years old' && high.unit === null && gap === 1);
  const dash = isHyphen(words, high.from - 1) || words.raw[high.from - 1] === '—';
  if (opener !== null && !dash && (sameUnit || low.unit === null || high.unit === null)) {
    if (low.unit === null && high.unit === null && gap > 1) return false;
    return (
      language.rangeLinks.has(link) &&
      (gap === 1 ||
        (link === language.farLink &&
          language.rangeOpeners.has(words.lower[low.from - 1]) &&
          isOpenGap(words, low.to, high.from - 1, language)))
    );
  }
  if (isOdds(words, low, high, language) || isPair(words, low, high, language)) return true;
  const toDash = gap === 2 && language.rangeLinks.has(words.lower[high.from - 2]) && dash;
  if (gap > 1 && !toDash) return false;
  if (dash)
    return sameUnit || low.unit === null || (low.source === 'money' && high.unit === null && high.noun === null);
  if (link === language.farLink)
    return low.unit === null
      ? high.unit !== null || !isChangeBy(words, low, language)
      : sameUnit && !isChangeBy(words, low, language);
  return language.orLinks.has(link) && low.unit === null && low.value < high.value && low.form !== 'vague';
}

/** "2-to-1". */
function isOdds(words: Words, low: Quantity, high: Quantity, language: FigureWords): boolean {
  return (
    high.from - low.to === 3 &&
    isHyphen(words, low.to) &&
    words.lower[low.to + 1] === language.farLink &&
    isHyphen(words, high.from - 1)
  );
}

/** "287 for 6", "5 for 68": runs and wickets. */
function isPair(words: Words, low: Quantity, high: Quantity, language: FigureWords): boolean {
  const isBare = [low, high].every(({ unit, noun, value }) => unit === null && !noun && Number.isInteger(value));
  const linked = high.from - low.to === 1 && language.pairLinks.has(words.lower[low.to]);
  return linked && isBare && low.form === 'digits' && Math.min(low.value, high.value) <= MOST_WICKETS;
}

/** "rose by 4% to 9%" is a change and a level, no range. */
function isChangeBy(words: Words, low: Quantity, language: FigureWords): boolean {
  const before = words.lower[low.from - 1];
  return language.by.has(before) || language.up.has(before) || language.down.has(before);
}

function openerBefore(words: Words, low: Quantity, openers: ReadonlySet<string>): string | null {
  for (let at = low.from - 1; at >= Math.max(0, low.from - 4); at--) {
    if (openers.has(words.lower[at])) return words.lower[at];
  }
  return null;
}

/** No clause ends in the gap and no other range begins. */
function isOpenGap(words: Words, from: number, to: number, language: FigureWords): boolean {
  for (let at = from; at < to; at++) {
    if (/^[,;:()—]$/.test(words.raw[at]) || language.numberLinks.has(words.lower[at])) return false;
  }
  return true;
}

/** `isNext`: after a pair and a comma, as the sets of a match stand. */
function join(words: Words, low: Quantity, high: Quantity, language: FigureWords, isNext: boolean): Quantity {
  const sharesScale = low.scale === 1 && high.scale > 1 && low.value <= high.value / high.scale;
  const unit = high.unit ?? low.unit;
  const glued = high.from - low.to !== 2 && isHyphen(words, high.from - 1);
  const linked = high.from - low.to === 1 && language.pairLinks.has(words.lower[low.to]);
  const pair = unit === null && (linked || (glued && (isNext || high.value <= low.value)));
  return {
    ...high,
    from: low.from,
    opening: low.opening,
    approx: low.approx === '=' ? high.approx : low.approx,
    value: sharesScale ? low.value * high.scale : low.value,
    valueTo: high.value,
    numeral: { from: low.numeral.from, to: high.numeral.to },
    unit,
    source: high.unit ? high.source : low.source,
    per: high.per ?? low.per,
    pair,
    noun: pair ? null : high.noun,
  };
}
