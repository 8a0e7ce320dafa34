import type { Token } from '../language/analysed-text.ts';
import type { DateWords } from '../language/date-words.ts';
import { tokenize } from '../language/tokenize.ts';
import { formatDay, isRealDay } from './calendar.ts';
import type { Reading } from './pattern.ts';

/** The value of a word: a number, a letter code or a written date. */
export type WordValue = string | number;

interface Phrase {
  words: string[];
  name: string;
  value: WordValue;
}

/** Phrases by their first word. */
export type Lexicon = Map<string, Phrase[]>;

/** The word as the lexicon has it: with a straight apostrophe. */
const straight = (word: string): string => word.replaceAll('’', "'");

/** Arranges the words of a language for look-up; their apostrophes are straight. */
export function buildLexicon(words: DateWords): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [name, phrases] of Object.entries(words.classes)) {
    for (const [phrase, value] of Object.entries(phrases)) {
      const parts = tokenize(phrase).map((token) => token.text);
      const same = lexicon.get(parts[0]) ?? [];
      same.push({ words: parts, name, value });
      lexicon.set(parts[0], same);
    }
  }
  return lexicon;
}

/**
 * Reads every token of a sentence as words of the lexicon, numbers, ordinals, years, clock times and written dates: the
 * readings that begin at each token.
 */
export function readWords(
  tokens: readonly Token[],
  text: string,
  words: DateWords,
  lexicon: Lexicon,
): Reading<WordValue>[][] {
  const lower = tokens.map((token) => token.text.toLowerCase());
  const folded = lower.map(straight);
  const chart = tokens.map((_, at) => lookUp(lexicon, folded, at));
  const leadIn = new Set(words.leadIn);
  tokens.forEach((token, at) => {
    const readings = chart[at];
    const add = (name: string, length: number, value: WordValue) => readings.push({ name, end: at + length, value });
    if (/^\d/.test(token.text)) {
      for (const [name, end, value] of readDigits(text, token.start, words)) {
        let length = 1;
        while (at + length < tokens.length && tokens[at + length].end <= end) length++;
        if (tokens[at + length - 1].end === end) add(name, length, value);
      }
      const split = splitYear(tokens, at);
      if (split > 0) add('split-year', split, token.text);
    }
    if (isShortYear(tokens, at)) add('year', 2, yearOfTwoDigits(Number(tokens[at + 1].text)));
    if (readings.length === 0) return;
    readNumberWords(chart, at, add);
    if (words.capitalised && token.text === lower[at]) {
      chart[at] = readings.filter(({ name }) => name !== 'weekday' && name !== 'month' && name !== 'weekdays');
    } else if (words.capitalised && at > 0) chart[at] = readings.filter(({ name }) => name !== 'unit');
    if (splitYear(tokens, at) > 0 || splitYear(tokens, Math.max(0, at - 2)) > 0)
      chart[at] = chart[at].filter(({ name }) => name !== 'year');
    if (isInMeasure(tokens, chart, at) || /^points?$/.test(lower[at + 1] ?? ''))
      chart[at] = chart[at].filter(({ name }) => name !== 'unit');
    if (words.capitalised && isInName(tokens, at)) chart[at] = chart[at].filter(({ name }) => name !== 'season');
  });
  tokens.forEach((_, at) => {
    const before = lower[at - 1] ?? '';
    for (const { name, end, value } of [...chart[at]]) {
      const after = tokens[end]?.text ?? '';
      const bare =
        (name === 'month' &&
          (!words.ambiguous.includes(lower[at]) ||
            leadIn.has(before) ||
            isDateWord(chart, before === '-' ? at - 2 : at - 1))) ||
        (name === 'weekday' &&
          !words.nameAfterWeekday.includes(after) &&
          !words.nameBeforeWeekday.includes(tokens[at - 1]?.text ?? '') &&
          !words.ambiguous.includes(lower[at])) ||
        (name === 'clock' && !chart[end]?.some((next) => next.name === 'meridiem' || next.name === 'zone')) ||
        (name === 'year' &&
          (!isMark(lower[at]) || leadIn.has(before)) &&
          isBareYear(Number(value), before, tokens[end]?.text ?? '', leadIn));
      if (bare) chart[at].push({ name: `bare-${name}`, end, value });
      if ((name === 'unit' || name === 'dayPart') && isPlural(lower[at]))
        chart[at].push({ name: `${name}-plural`, end, value });
    }
  });
  return chart;
}

/** "light-*years*", "after-*hours*": a plural that a hyphen joins to what is no count. */
function isInMeasure(tokens: readonly Token[], chart: readonly Reading<WordValue>[][], at: number): boolean {
  const [mark, token] = [tokens[at - 1], tokens[at]];
  if (chart[at - 2]?.some(({ name }) => name === 'number' || name === 'quantity')) return false;
  return mark?.text === '-' && mark.end === token.start && tokens[at - 2]?.end === mark.start && isPlural(token.text);
}

/** "the *Spring* Budget", "the *Winter* Olympics". */
function isInName(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at].text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/**
 * Number of tokens of a year that begins in one and ends in the next: "2022/23", "2025/2026", "2019-20"; 0 for none.
 */
function splitYear(tokens: readonly Token[], at: number): number {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{4}$/.test(first.text) || !second || first.end !== mark.start || mark.end !== second.start) return 0;
  if (!(second.text.length === 2 ? /^[/–-]$/ : /^\/$/).test(mark.text)) return 0;
  return String(Number(first.text) + 1).endsWith(second.text) && /^\d{2}(?:\d{2})?$/.test(second.text) ? 3 : 0;
}

/** "'98", "’22" after a space. */
function isShortYear(tokens: readonly Token[], at: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (!isMark(mark.text) || !/^\d{2}$/.test(digits?.text ?? '')) return false;
  const next = tokens[at + 2];
  const isLonger = next?.start === digits.end && /^[\p{L}\p{N}]/u.test(next.text);
  return digits.start === mark.end && tokens[at - 1]?.end !== mark.start && !isLonger;
}

const isMark = (text: string): boolean => /^['’‘]$/.test(text);

/** Of the last hundred years or so: 98 is 1998, 22 is 2022. */
function yearOfTwoDigits(digits: number): number {
  return digits + (digits < 50 ? 2000 : 1900);
}

const DATE_WORDS = new Set(['last', 'this', 'next', 'part', 'weekday', 'fiscal', 'edge', 'month', 'every', 'ordinal']);

function isDateWord(chart: readonly Reading<WordValue>[][], at: number): boolean {
  return at >= 0 && chart[at].some(({ name }) => DATE_WORDS.has(name));
}

function isBareYear(year: number, before: string, after: string, leadIn: ReadonlySet<string>): boolean {
  if (year < 1500 || year > 2100 || /^[$€£¥%#.:]$/.test(before) || /^[%°:/]$/.test(after)) return false;
  const counts = /^\p{Ll}{3,}s$/u.test(after);
  if (year % 100 === 0 && counts) return false;
  if (leadIn.has(before)) return true;
  return year >= 1900 && year <= 2050 && !(counts && /^\p{L}+$/u.test(before));
}

/** English and Romance plurals; other languages give plural units no reading of their own. */
function isPlural(word: string): boolean {
  return word.endsWith('s');
}

function lookUp(lexicon: Lexicon, folded: readonly string[], at: number): Reading<WordValue>[] {
  const readings: Reading<WordValue>[] = [];
  for (const { words, name, value } of lexicon.get(folded[at]) ?? []) {
    if (words.every((word, index) => folded[at + index] === word)) {
      readings.push({ name, end: at + words.length, value });
    }
  }
  return readings;
}

const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/y;
const CLOCK = /(\d{1,2}):(\d{2})(?![\d.:]*\d)/y;
/** Whose twenties they are: an age, and no decade. */
const OWN = /\b(?:her|his|my|our|their|your)\s+(?:(?:early|late|mid)[\s-])?$/i;
/** "7.45pm", as the British write it. */
const DOTTED_CLOCK = /(\d{1,2})\.(\d{2})(?=\s?[ap]\.?m(?![\p{L}\d]))/iuy;
const DECADE = /(\d{2}|\d{4})['’]?s(?![\p{L}\d])/uy;
const ORDINAL = /(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/uy;
const MIXED = /(\d{1,3}) 1\/2(?!\d)/y;
const NUMBER = /\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d+)?/y;

/** Readings of what begins with a digit at `start`: name, end offset, value. */
function readDigits(text: string, start: number, words: DateWords): [string, number, WordValue][] {
  const found: [string, number, WordValue][] = [];
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  let match = at(ISO_DATE);
  if (match) pushDay(found, start + match[0].length, Number(match[1]), Number(match[2]), Number(match[3]));
  match = at(NUMERIC_DATE);
  if (match) {
    const [first, second, written] = [match[1], match[3], match[4]].map(Number);
    const year = match[4].length === 4 ? written : yearOfTwoDigits(written);
    const dayFirst = first > 12 || (words.numericOrder === 'dmy' && second <= 12);
    const [month, day] = dayFirst ? [second, first] : [first, second];
    if (match[4].length === 4 || match[2] !== '-') pushDay(found, start + match[0].length, year, month, day);
  }
  match = at(CLOCK) ?? at(DOTTED_CLOCK);
  if (match && (Number(match[1]) < 24 || match[0].startsWith('24:00')) && Number(match[2]) < 60) {
    found.push(['clock', start + match[0].length, `${match[1].padStart(2, '0')}:${match[2]}`]);
  }
  match = at(DECADE);
  if (match?.[1].endsWith('0') && !(match[1].length === 2 && OWN.test(text.slice(Math.max(0, start - 14), start)))) {
    const years = match[1].length === 4 ? match[1] : `19${match[1]}`;
    found.push(['decade', start + match[0].length, years.slice(0, 3)]);
  }
  match = at(ORDINAL);
  if (match) found.push(['ordinal', start + match[0].length, Number(match[1])]);
  match = at(MIXED);
  if (match) found.push(['number', start + match[0].length, Number(match[1]) + 0.5]);
  match = at(NUMBER);
  if (match) {
    const value = Number(match[0].replaceAll(',', ''));
    const end = start + match[0].length;
    found.push(['number', end, value]);
    if (/^\d{4}$/.test(match[0])) found.push(['year', end, value]);
    if (/^\d{1,2}$/.test(match[0]) && value >= 1 && value <= 31) found.push(['day-number', end, value]);
  }
  return found;
}

function pushDay(found: [string, number, WordValue][], end: number, year: number, month: number, day: number): void {
  if (isRealDay(year, month, day)) found.push(['written-date', end, formatDay(year, month, day)]);
}

/** Adds numbers, ordinals and years in words that begin at the token: "twenty-six", "nineteen ninety-six". */
function readNumberWords(
  chart: readonly Reading<WordValue>[][],
  at: number,
  add: (name: string, length: number, value: WordValue) => void,
): void {
  const named = (position: number, name: string) => chart[position]?.find((reading) => reading.name === name);
  const ordinal = named(at, 'ordinalWord');
  if (ordinal) add('ordinal', ordinal.end - at, ordinal.value);
  let position = at;
  let total = 0;
  let group = -1;
  const parts: number[] = [];
  for (;;) {
    const word = chart[position]
      ?.filter(({ name }) => name === 'numberWord')
      .reduce<Reading<WordValue> | null>((best, one) => (best && best.end >= one.end ? best : one), null);
    if (!word) break;
    const value = Number(word.value);
    if (value >= 100 && group >= 0) {
      group = Math.max(1, group) * value;
      if (value >= 1000) {
        total += group;
        group = 0;
      }
    } else if (group < 0) group = value;
    else if (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && value < 10)) group += value;
    else break;
    parts.push(value);
    position = word.end;
    add('number', position - at, total + group);
  }
  readYearWords(chart, at, add);
}

/** "nineteen ninety-six": a century and a number below 100. */
function readYearWords(
  chart: readonly Reading<WordValue>[][],
  at: number,
  add: (name: string, length: number, value: WordValue) => void,
): void {
  const numbers = (position: number) => (chart[position] ?? []).filter(({ name }) => name === 'numberWord');
  for (const century of numbers(at)) {
    if (Number(century.value) < 18 || Number(century.value) > 20) continue;
    for (const tens of numbers(century.end)) {
      if (Number(tens.value) < 10 || Number(tens.value) > 90) continue;
      const year = Number(century.value) * 100 + Number(tens.value);
      add('year', tens.end - at, year);
      for (const ones of [...numbers(tens.end), ...numbers(tens.end + 1)]) {
        if (Number(ones.value) >= 1 && Number(ones.value) <= 9 && Number(tens.value) >= 20) {
          add('year', ones.end - at, year + Number(ones.value));
        }
      }
    }
  }
}
