import type { Span } from '../../contract.ts';
import { ABBREVIATIONS, type Abbreviations, SENTENCE_STARTERS } from './abbreviations.ts';

interface AbbreviationSets {
  joining: ReadonlySet<string>;
  numbering: ReadonlySet<string>;
  either: ReadonlySet<string>;
}

/** The longest abbreviation that is looked for before a full stop, in code units. */
const LONGEST_ABBREVIATION = 12;

const SETS = new Map<string, AbbreviationSets>();
const SEGMENTERS = new Map<string, Intl.Segmenter>();

/**
 * Cuts a block into sentences, white space at their ends left out. `language` is a two-letter code; an unknown one is
 * cut by the rules of English. Intl.Segmenter proposes the borders; those after an abbreviation, an initial, a list
 * number or before a word in lower case are taken back, and those that no blank marks or that stand before a number are
 * added. Linear in the text; never throws.
 */
export function splitSentences(text: string, language: string): Span[] {
  const sets = setsFor(language);
  const borders: number[] = [];
  for (const { index } of segmenterFor(language).segment(text)) {
    if (index > 0 && isSentenceBorder(text, index, sets, language)) borders.push(index);
  }
  if (language === 'en') {
    const numbered = [...text.matchAll(BEFORE_NUMBER)].map((match) => match.index + match[0].length);
    borders.push(...gluedBorders(text), ...numbered.filter((index) => isSentenceBorder(text, index, sets, language)));
  }
  borders.push(text.length);
  borders.sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = 0;
  for (const end of borders) {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

/** White space between a full stop and a number, where Intl.Segmenter reads on: "It closed in March. 12 remain". */
const BEFORE_NUMBER = /(?<=\p{L}{3}\.["”’)]?)\s{1,3}(?=\p{Nd})/gu;

/**
 * A full stop between a word in small letters and a capital, "The road closed.The ferry ran": a page that sets its
 * lines apart by style alone. Not in an address, "news.The-road", nor after a name, "Booking.It".
 */
const GLUED = /(?<![\p{L}\p{N}@/.])\p{Ll}{3,}[.!?][”"’)]?(?=(\p{Lu}\p{Ll}{1,12})(?![\p{L}\p{N}@/.-]))/gu;

/** Borders that no blank marks, before words that open sentences; so "Fin.Link" is a name. */
function gluedBorders(text: string): number[] {
  return [...text.matchAll(GLUED)]
    .filter((match) => SENTENCE_STARTERS.has(match[1].toLowerCase()))
    .map((match) => match.index + match[0].length)
    .filter((index) => !isInsideName(text, index));
}

function isSentenceBorder(text: string, index: number, sets: AbbreviationSets, language: string): boolean {
  let before = index;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before -= 1;
  for (let i = before; i < index; i += 1) if (text.charCodeAt(i) === 10) return true;
  const next = firstWord(text, index);
  if (next !== '' && /^\p{Ll}/u.test(next) && language !== 'und') return false;
  if (isInsideName(text, index)) return false;
  // "(Ohio Sen.) Ana Holt"
  if (/^\.[)\]]$/.test(text.slice(before - 2, before)) && before < index)
    return !sets.joining.has(wordBefore(text, before - 2).toLowerCase());
  if (text[before - 1] !== '.') return true;
  // A stock's code: "the average .AVG fell".
  if (before === index && before > 1 && isSpace(text.charCodeAt(before - 2))) return false;
  const word = wordBefore(text, before - 1);
  const lower = word.toLowerCase();
  if (word === '') return true;
  const isInitial = /^\p{Lu}$/u.test(word);
  // "Roe v. Doe", not "George V. He"
  if (sets.joining.has(lower) && word !== 'V') return false;
  const nextIsNumber = /^\p{Nd}/u.test(next);
  if (sets.numbering.has(lower) && !isInitial) return !nextIsNumber;
  if (/^\p{Nd}{1,2}$/u.test(word)) return !(language === 'de' || before - 1 - word.length <= 0);
  const startsSentence = SENTENCE_STARTERS.has(next.toLowerCase()) || next === '';
  if (isInitial) return startsSentence && next !== 'A' && next !== 'I';
  if (sets.either.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return startsSentence;
  return true;
}

/** Longest name of that kind on either side of the border, in code units. */
const LONGEST_NAME = 40;
/**
 * Words after a closing mark that go on with the sentence around a quotation, rather than name what the quoted words
 * are.
 */
const AROUND_QUOTE =
  /^(?:a|and|as|but|he|her|his|i|in|it|on|or|said|says|she|the|their|they|to|we|when|which|while|with|\p{L}+ed)$/u;

/** "the “Sleep. It helps.” campaign": a name of several sentences, whose closing mark a noun follows. */
function isInsideName(text: string, index: number): boolean {
  const opening = text.slice(Math.max(0, index - LONGEST_NAME), index);
  if (opening.lastIndexOf('“') <= opening.lastIndexOf('”')) return false;
  const rest = /^[^“”]{1,40}[.!?]” (\p{Ll}+)/u.exec(text.slice(index, index + LONGEST_NAME + 30));
  return rest !== null && !AROUND_QUOTE.test(rest[1]);
}

/**
 * The letters, digits and inner full stops that end at `end`; '' when there are none or too many to be an abbreviation.
 */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_ABBREVIATION && /[\p{L}\p{M}\p{Nd}.-]/u.test(text[start - 1])) start -= 1;
  return end - start > LONGEST_ABBREVIATION ? '' : text.slice(start, end);
}

/** The first word at or after `start`, opening quotation marks and brackets left out. */
function firstWord(text: string, start: number): string {
  const match = /^[\s"'“‘«„([-]{0,8}([\p{L}\p{M}\p{Nd}]{1,24})/u.exec(text.slice(start, start + 40));
  return match ? match[1] : '';
}

function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000
  );
}

function setsFor(language: string): AbbreviationSets {
  let sets = SETS.get(language);
  if (!sets) {
    const lists: Abbreviations = ABBREVIATIONS[Object.hasOwn(ABBREVIATIONS, language) ? language : 'en'];
    sets = { joining: new Set(lists.joining), numbering: new Set(lists.numbering), either: new Set(lists.either) };
    SETS.set(language, sets);
  }
  return sets;
}

function segmenterFor(language: string): Intl.Segmenter {
  const locale = /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : 'en';
  let segmenter = SEGMENTERS.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    SEGMENTERS.set(locale, segmenter);
  }
  return segmenter;
}
