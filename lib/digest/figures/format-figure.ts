import { CURRENCY_CODES } from '../../analysis/figures/symbols.ts';
import type { Figure } from '../../contract.ts';

/** The phrases around an amount, in the reader's language. */
export interface FigureWords {
  about: (amount: string) => string;
  under: (amount: string) => string;
  over: (amount: string) => string;
  range: (from: string, to: string) => string;
  per: (amount: string, per: string) => string;
}

/** From here on amounts are said with a word: "2.4 million". */
const MILLION = 1e6;

function amount(value: number, unit: string | null, locale: string): string {
  if (unit === '%') return `${count(value, locale)}%`;
  return unit && CURRENCY_CODES.has(unit) ? money(value, unit, locale) : count(value, locale);
}

/** In millions and more with the word for them, where two decimals say the whole number. */
function count(value: number, locale: string): string {
  const isShort = Math.abs(value) >= MILLION && Number.isInteger(value / 10 ** (exponent(value) - 2));
  return new Intl.NumberFormat(locale, isShort ? COMPACT : { maximumFractionDigits: 3 }).format(value);
}

const COMPACT: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };

/** Zeros of the largest of million, billion, trillion that the value reaches. */
function exponent(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) / 3) * 3;
}

/** "$449,000", "$10.50", "$3 billion": with the sign of the currency; minor units both or none. */
function money(value: number, currency: string, locale: string): string {
  const isLarge = Math.abs(value) >= MILLION;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: isLarge || Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: Number.isInteger(value * 100) ? 2 : 3,
  });
  if (!isLarge) return format.format(value);
  // `Intl` writes long compact amounts with the currency's name only, so the number takes the place of a short one.
  const number = new Intl.NumberFormat(locale, COMPACT).format(Math.abs(value));
  return format
    .formatToParts(Math.sign(value))
    .map(({ type, value: part }) => (type === 'integer' ? number : part))
    .join('');
}

/**
 * The figure's amount in the reader's number format: "about 500", "almost 3,800", "40 to 50", "$3 billion per day", and
 * as the article words it where it gives no exact number: "tens of thousands". `unit` is said after the number: "2.5
 * million barrels per day". A value that is no finite number gives the article's own wording.
 */
export function formatAmount(figure: Figure, locale: string, words: FigureWords, unit: string | null = null): string {
  if (!Number.isFinite(figure.value)) return figure.text;
  try {
    if (figure.kind === 'pair' && figure.valueTo !== null) {
      return `${amount(figure.value, null, locale)}–${amount(figure.valueTo, null, locale)}`;
    }
    let text = figure.amountWords ?? number(figure, locale, words);
    text = approximately(figure, text, words);
    if (unit !== null) text = withUnit(figure, text, unit);
    return figure.per ? words.per(text, figure.per) : text;
  } catch {
    return figure.text;
  }
}

/** "500 soldiers", and as the article joins them where it gives no exact number: "thousands of soldiers". */
function withUnit({ amountWords, text }: Figure, amount: string, unit: string): string {
  const isJoined = amountWords !== null && text.startsWith(amountWords) && text.endsWith(` ${unit}`);
  return isJoined ? amount + text.slice(amountWords.length) : `${amount} ${unit}`;
}

function number({ value, valueTo, unit }: Figure, locale: string, words: FigureWords): string {
  const low = amount(value, unit, locale);
  return valueTo !== null && Number.isFinite(valueTo) ? words.range(low, amount(valueTo, unit, locale)) : low;
}

/** The amount with its unit, where what is counted or measured does not name it: "500 soldiers", "120 miles", "30". */
export function formatQuantity(figure: Figure, locale: string, words: FigureWords): string {
  return formatAmount(figure, locale, words, unitToName(figure));
}

/** The unit, where what is counted or measured does not name it; a unit of several words may stand in `of` as it is. */
function unitToName({ unit, of }: Figure): string | null {
  const beside = unitBeside(unit);
  if (beside === null || of === null) return beside;
  const named = ` ${of.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const name = beside.toLowerCase();
  // also in the singular, as "two-thirds of the funding" has it
  const isNamed = [name, name.replace(/s$/, '')].some((one) => named.includes(` ${one} `));
  return isNamed ? null : beside;
}

/** The article's own words say more than the sign: "almost 3,800" and "up to 3,800" are both "<". */
function approximately({ approx, approxWords }: Figure, text: string, words: FigureWords): string {
  if (approxWords) return `${approxWords.toLowerCase()} ${text}`;
  if (approx === '~') return words.about(text);
  if (approx === '<') return words.under(text);
  return approx === '>' ? words.over(text) : text;
}

/**
 * The unit that is a word or symbol of its own beside the amount: "soldiers", "km"; null for %, currencies and none.
 */
export function unitBeside(unit: string | null): string | null {
  return unit === null || unit === '%' || CURRENCY_CODES.has(unit) ? null : unit;
}
