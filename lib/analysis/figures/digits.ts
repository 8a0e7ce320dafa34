import type { FigureWords } from '../language/figure-words.ts';

/** Characters that stand for a fraction. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

/** The value of "½", else null. */
export function vulgarFraction(text: string | undefined): number | null {
  return (text !== undefined && VULGAR_FRACTIONS.get(text)) || null;
}

/** Digits of any script to ASCII: each block of decimal digits begins at a multiple of 16 or at that plus 6. */
function toAscii(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
}

/** Longer rows of digits are numbers of accounts or noise. */
const MOST_DIGITS = 24;

/**
 * The value of "1,200", "10.4" or "12,00,000" with a language's separators; null for what is no number, such as "10:27"
 * or "1.2.3". In a language with decimal commas a
 * point that cannot group by three is a decimal mark too, and with `money` a comma before two digits in any language
 * ("€3,50").
 */
export function parseDigits(
  text: string,
  language: Pick<FigureWords, 'decimal' | 'groups'>,
  money = false,
): number | null {
  if (text.length > MOST_DIGITS) return null;
  const ascii = toAscii(text);
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const arabic = ascii !== text && /[٬٫]/.test(text);
  const decimal = arabic ? '.' : language.decimal;
  if (language.groups.includes(decimal) && /^[1-9]\d{0,2}(?:,\d{3})+$/.test(ascii))
    return Number(ascii.replaceAll(',', ''));
  const [whole, fraction, ...rest] = ascii.split(decimal);
  if (rest.length > 0) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const digits = ungroup(whole);
  if (digits !== null) return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  const foreign = fraction === undefined ? /^(\d+)[.,](\d{1,2}|\d{4,})$/.exec(ascii) : null;
  return foreign && (decimal === ',' || (money && foreign[2].length === 2))
    ? Number(`${foreign[1]}.${foreign[2]}`)
    : null;
}

/** "1,200" to "1200"; Indian groups of two ("12,00,000") as well. */
function ungroup(whole: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const [first, ...others] = whole.split(/[.,]/);
  const last = others.at(-1);
  const groupsOfThree = others.every((group) => /^\d{3}$/.test(group));
  const groupsOfTwo = others.slice(0, -1).every((group) => /^\d{2}$/.test(group)) && last?.length === 3;
  if (!/^\d{1,3}$/.test(first) || !(groupsOfThree || groupsOfTwo)) return null;
  return [first, ...others].join('');
}
