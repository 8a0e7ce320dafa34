import type { Figure } from '../contract.ts';

/** The phrases around an amount, in the reader's language. */
export interface FigureWords {
  about: (amount: string) => string;
  under: (amount: string) => string;
  over: (amount: string) => string;
  range: (from: string, to: string) => string;
  per: (amount: string, per: string) => string;
}

/** ISO 4217: three capital letters. A unit such as "SMS" is not one that `Intl` knows, and falls back below. */
const CURRENCY = /^[A-Z]{3}$/;

function amount(value: number, unit: string | null, locale: string): string {
  const fraction = { maximumFractionDigits: 3 };
  if (unit === '%') return `${new Intl.NumberFormat(locale, fraction).format(value)}%`;
  if (unit && CURRENCY.test(unit)) {
    const isLarge = Math.abs(value) >= 1e6;
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      // Long compact forms come with names only: "3 billion US dollars", but "$3B".
      currencyDisplay: isLarge ? 'name' : 'narrowSymbol',
      notation: isLarge ? 'compact' : 'standard',
      compactDisplay: 'long',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }).format(value);
  }
  return new Intl.NumberFormat(locale, fraction).format(value);
}

/**
 * The figure's amount in the reader's number format, without the counted noun: "about 500", "almost 3,800", "40 to 50",
 * "3 billion US dollars per day". A value that is no finite number gives the article's own wording.
 */
export function formatAmount(figure: Figure, locale: string, words: FigureWords): string {
  if (!Number.isFinite(figure.value)) return figure.text;
  try {
    if (figure.kind === 'pair' && figure.valueTo !== null) {
      return `${amount(figure.value, null, locale)}–${amount(figure.valueTo, null, locale)}`;
    }
    let text = amount(figure.value, figure.unit, locale);
    if (figure.valueTo !== null && Number.isFinite(figure.valueTo)) {
      text = words.range(text, amount(figure.valueTo, figure.unit, locale));
    }
    text = approximately(figure, text, words);
    return figure.per ? words.per(text, figure.per) : text;
  } catch {
    return figure.text;
  }
}

/** The article's own words say more than the sign: "almost 3,800" and "up to 3,800" are both "<". */
function approximately({ approx, approxWords }: Figure, text: string, words: FigureWords): string {
  if (approxWords) return `${approxWords.toLowerCase()} ${text}`;
  if (approx === '~') return words.about(text);
  if (approx === '<') return words.under(text);
  return approx === '>' ? words.over(text) : text;
}

/** The unit that is a word or symbol of its own beside the amount: "soldiers", "km"; null for %, currencies and none. */
export function unitBeside(unit: string | null): string | null {
  return unit === null || unit === '%' || CURRENCY.test(unit) ? null : unit;
}
