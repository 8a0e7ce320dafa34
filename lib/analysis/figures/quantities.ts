import type { Bound } from '../language/figure-words.ts';
import type { CountedNoun } from './counted-noun.ts';
import { readDigits } from './digit-numerals.ts';
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { GLUED_CURRENCIES, GLUED_UNIT_SYMBOLS } from './symbols.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** A number with its sign, unit and rate, before ranges and nouns are settled. Piece indexes; `to` is exclusive. */
export interface Quantity {
  from: number;
  to: number;
  value: number;
  valueTo: number | null;
  scale: number;
  form: Numeral['form'];
  /** The numeral itself, without unit or sign. */
  numeral: { from: number; to: number };
  unit: string | null;
  /** The piece after the unit, which is that after the numeral where the unit stands before it or there is none. */
  unitEnd: number;
  /** What kind of word gave the unit. */
  source: 'none' | 'percent' | 'money' | 'measure' | 'noun';
  per: string | null;
  approx: Bound | '=';
  /** First piece of the quantity with the words of approximation before it. */
  opening: number;
  /** In brackets after the same amount in another unit: "17 miles (*27km*)". */
  converted: boolean;
  /** A score, a vote, odds: two counts that belong together and make no range. */
  pair: boolean;
  /** The counted noun, when the unit is one. */
  noun: CountedNoun | null;
  /** Index of the whole, among the quantities of the sentence, that this is a part of. */
  part: number | null;
}

interface UnitWord {
  unit: string;
  source: Quantity['source'];
  to: number;
}

/** Reads the quantity that begins at piece `at`: sign or currency, number, unit, rate. Null when there is none. */
export function readQuantity(words: Words, at: number, lexicon: Lexicon): Quantity | null {
  if (!isDigits(words.raw[at]) && !lexicon.openers.has(words.raw[at]) && !lexicon.openers.has(words.lower[at]))
    return null;
  let next = at;
  const firstSign = readSign(words, next, lexicon);
  next = firstSign.to;
  const isPercent = lexicon.words.percentPrefixes.has(words.lower[next]);
  if (isPercent) next++;
  const before = lexicon.currencySigns.startingAt(words, next) ?? gluedCurrency(words, next, lexicon);
  if (before) next = before.to;
  const secondSign = before ? readSign(words, next, lexicon) : firstSign;
  if (before) next = secondSign.to;
  const numeral = readNumeral(words, next, lexicon.words, before !== null);
  if (!numeral || (numeral.form !== 'digits' && before)) return null;
  const sign = firstSign.negative || secondSign.negative ? -1 : 1;
  const quantity: Quantity = {
    ...numeral,
    from: at,
    value: numeral.value * sign,
    valueTo: numeral.valueTo === null ? null : numeral.valueTo * sign,
    numeral: { from: numeral.from, to: numeral.to },
    unit: before?.value ?? null,
    unitEnd: numeral.to,
    source: before ? 'money' : 'none',
    per: null,
    approx: '=',
    opening: at,
    converted: false,
    pair: false,
    noun: null,
    part: null,
  };
  if (isPercent) {
    quantity.unit = '%';
    quantity.source = 'percent';
  } else if (before) readCurrencyRest(words, quantity, lexicon);
  else readUnit(words, quantity, lexicon);
  if (quantity.unit !== null) readRate(words, quantity, lexicon);
  return quantity;
}

/** "R4bn", "R50,000", "N1.5m": a letter that is a currency only beside a large number. */
function gluedCurrency(words: Words, at: number, { words: language }: Lexicon): { value: string; to: number } | null {
  const value = GLUED_CURRENCIES.get(words.raw[at]);
  if (value === undefined || !isGlued(words, at + 1) || !isDigits(words.raw[at + 1]) || isGlued(words, at)) return null;
  const numeral = readDigits(words, at + 1, language, true);
  const isLarge = numeral !== null && (numeral.scale >= 1000 || /^\d{1,3}(?:[.,]\d{3})+$/.test(words.raw[at + 1]));
  return isLarge ? { value, to: at + 1 } : null;
}

/** "-12.99", "−5%", "minus-5", "+0.2%", "¥-8bn"; no sign: a hyphen after a word, "plus or minus 3". */
function readSign(words: Words, at: number, lexicon: Lexicon): { to: number; negative: boolean } {
  const raw = words.raw[at];
  if (lexicon.words.minus.has(words.lower[at]) && !lexicon.words.orLinks.has(words.lower[at - 1])) {
    const to = isHyphen(words, at + 1) ? at + 2 : at + 1;
    return isDigits(words.raw[to]) ? { to, negative: true } : { to: at, negative: false };
  }
  const free = at === 0 || !isGlued(words, at) || /[(=$€£¥]/.test(words.raw[at - 1]);
  if ((raw === '-' || raw === '−' || raw === '+') && free && isGlued(words, at + 1) && isDigits(words.raw[at + 1])) {
    return { to: at + 1, negative: raw !== '+' };
  }
  return { to: at, negative: false };
}

/** What may follow an amount after its sign: "US", "U.S.", "Australian dollars", "sterling". */
function readCurrencyRest(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  const { raw } = words;
  const at = quantity.to;
  if (quantity.unit === 'USD' && /^(?:US|U\.S\.)$/.test(raw[at] ?? '')) quantity.to = at + 1;
  const word = lexicon.currencySigns.startingAt(words, at);
  if (word && /^[A-Z]{3}$/.test(raw[at])) {
    quantity.unit = word.value.length === 3 && /^[A-Z]{3}$/.test(word.value) ? word.value : quantity.unit;
    quantity.to = word.to;
  }
  if (quantity.unit === 'USD' && lexicon.currencyWords.startingAt(words, at)?.value === 'GBP') {
    quantity.unit = 'GBP';
    quantity.to = at + 1;
  }
}

/**
 * Per cent, currency or measure after the number: "5%", "10.5 million Australian dollars", "6.1-inch", "640bhp",
 * "billions of dollars".
 */
function readUnit(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  const end = quantity.to;
  const hyphenated =
    isHyphen(words, end) && isGlued(words, end) && isGlued(words, end + 1) && isWord(words.raw[end + 1]);
  const isOf = quantity.form === 'vague' && lexicon.words.of.has(words.lower[end]);
  const unit =
    ofOnePercent(words, quantity, lexicon) ??
    unitAt(words, hyphenated || isOf ? end + 1 : end, quantity, lexicon) ??
    unitBefore(words, quantity, lexicon);
  if (!unit) return;
  quantity.unit = unit.unit;
  quantity.source = unit.source;
  quantity.to = unit.to;
  quantity.unitEnd = unit.to;
}

/** "half *of 1 percent*", "a tenth *of a percent*". */
function ofOnePercent(words: Words, { form, to }: Quantity, { words: language, percent }: Lexicon): UnitWord | null {
  const one = words.lower[to + 1];
  const isOne = one === '1' || language.articles.has(one) || language.cardinals.get(one) === 1;
  if (form !== 'fraction' || !language.of.has(words.lower[to]) || !isOne) return null;
  const unit = percent.startingAt(words, to + 2);
  return unit && { unit: '%', source: 'percent', to: unit.to };
}

/** "a magnitude 6.8 quake", "magnitude-6.8", "a magnitude of about 6.8". */
function unitBefore(words: Words, { from, to, form }: Quantity, lexicon: Lexicon): UnitWord | null {
  if (form !== 'digits') return null;
  let at = (lexicon.approximators.endingBefore(words, from)?.from ?? from) - 1;
  if (isHyphen(words, at) || lexicon.words.of.has(words.lower[at])) at--;
  const unit = lexicon.words.unitsBefore.get(words.lower[at]);
  return unit === undefined ? null : { unit, source: 'measure', to };
}

function unitAt(words: Words, at: number, quantity: Quantity, lexicon: Lexicon): UnitWord | null {
  const measure = lexicon.unitWords.startingAt(words, at);
  const percent = lexicon.percent.startingAt(words, at);
  const currency = lexicon.currencyWords.startingAt(words, at);
  if (percent && percent.to >= (measure?.to ?? 0)) return { unit: '%', source: 'percent', to: percent.to };
  if (measure && measure.to >= (currency?.to ?? 0)) {
    const isSterling = measure.value === 'lb' && quantity.scale >= (quantity.form === 'vague' ? 1e3 : 1e6);
    return { unit: isSterling ? 'GBP' : measure.value, source: isSterling ? 'money' : 'measure', to: measure.to };
  }
  if (currency) return { unit: currency.value, source: 'money', to: currency.to };
  return quantity.form === 'digits' ? symbolAt(words, at, lexicon) : null;
}

/** Lines of a screen: "1080p" is no price. */
const SCREEN_LINES: ReadonlySet<string> = new Set(['240', '360', '480', '720', '1080', '1440', '2160', '4320']);

/** "3170 W. Oak Road": a shortened word before a name is no unit. */
function isInitial({ raw }: Words, at: number, glued: boolean): boolean {
  return !glued && /^\p{Lu}$/u.test(raw[at]) && raw[at + 1] === '.' && isCapitalised(raw[at + 2]);
}

function symbolAt(words: Words, at: number, lexicon: Lexicon): UnitWord | null {
  const glued = isGlued(words, at);
  const symbol = lexicon.unitSymbols.startingAt(words, at);
  if (symbol?.value === 'pence' && SCREEN_LINES.has(words.raw[at - 1])) return null;
  if (symbol && isInitial(words, at, glued)) return null;
  const isWordToo = words.raw[at + 1] !== '/' && lexicon.words.stops.has(words.lower[at]);
  if (symbol && isSymbolEnd(words, symbol.to) && (glued || !isWordToo)) {
    return { unit: symbol.value, source: 'measure', to: symbol.to };
  }
  const code = lexicon.currencySigns.startingAt(words, at);
  if (code && isSymbolEnd(words, code.to) && !isDigits(words.raw[code.to])) {
    return { unit: code.value, source: 'money', to: code.to };
  }
  const short = glued ? GLUED_UNIT_SYMBOLS.get(words.raw[at]) : undefined;
  return short !== undefined && isSymbolEnd(words, at + 1) ? { unit: short, source: 'measure', to: at + 1 } : null;
}

/** A symbol is not the beginning of a longer word: "5 m", not "5 m²x". */
function isSymbolEnd(words: Words, at: number): boolean {
  return !isGlued(words, at) || !/^[\p{L}\p{N}]/u.test(words.raw[at]);
}

/** Takes a rate after the quantity into it: "per barrel", "a month", "-a-day", "/kg". */
export function readRate(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  const { lower } = words;
  const language = lexicon.words;
  const at = isHyphen(words, quantity.to) ? quantity.to + 1 : quantity.to;
  const nounAt = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const noun = lower[nounAt];
  if (!isWord(words.raw[nounAt])) return;
  const slash = words.raw[at] === '/' && isGlued(words, at) && isGlued(words, nounAt);
  if (language.per.has(lower[at]) || slash) {
    const symbol = lexicon.unitSymbols.startingAt(words, nounAt);
    const unit = symbol ?? lexicon.unitWords.startingAt(words, nounAt);
    const skip = !unit && noun.endsWith('ed') && isWord(words.raw[nounAt + 1]) ? nounAt + 1 : nounAt;
    if (language.stops.has(lower[skip])) return;
    const to = unit ? unit.to : skip + 1;
    quantity.per = symbol?.value ?? lower.slice(skip, to).join(' ');
    quantity.to = to;
  } else if (
    language.rateArticles.has(lower[at]) &&
    language.rateNouns.has(noun) &&
    !language.timeShifts.has(lower[nounAt + 1])
  ) {
    quantity.per = noun;
    quantity.to = nounAt + 1;
  }
}
