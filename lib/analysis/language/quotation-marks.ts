import type { Span } from '../../contract.ts';

/** Text between quotation marks; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {
  /** With its marks; equals `end` at the right when the closing mark is missing. */
  outerStart: number;
  outerEnd: number;
  /** Single marks: a quote within a quote, British style, or a title. */
  single: boolean;
  /** False when the paragraph ends before the closing mark: the quote runs on in the next paragraph. */
  closed: boolean;
}

/** Opening mark and the marks that may close it: English, German, Polish, French, reversed guillemets. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
};

/** What may open a quotation. */
const OPENERS = /["“”„«»‹‘'‚]/g;

/** Word beginnings that an apostrophe cuts short. */
const ELISION = /^['‘’](?:\d0s|bout|cause|cuz|em|n|round|s|til|till|tis|twas)(?![\p{L}\p{N}])/iu;
const ELISION_LENGTH = 8;

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isBlank = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** A mark with a word behind it and none before it can only open. */
function looksOpening(text: string, at: number): boolean {
  const before = text[at - 1];
  return !isBlank(text[at + 1]) && (isBlank(before) || /[([{—–\-/:“‘'"«]/.test(before));
}

/** A mark with a word or its punctuation directly before it and none behind it can only close. */
function looksClosing(text: string, at: number): boolean {
  return !isBlank(text[at - 1]) && !isWordChar(text[at + 1]);
}

/**
 * Finds the outermost quotations of one paragraph, in order and without overlap; marks nested inside one belong to its
 * text. Offsets are into `source`, a paragraph, plus `offset`. A straight mark behind a digit (inches) opens nothing.
 * Linear in the text.
 */
export function findQuotedSpans(source: string, offset = 0): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const paragraph = withDoubledAsOne(source);
  let singlesCanClose = true;
  let at = nextOpener(paragraph, 0);
  while (at >= 0) {
    const char = paragraph[at];
    let span: QuotedSpan | null = null;
    if (char in CLOSERS && opensDouble(paragraph, at)) {
      span = scanDouble(paragraph, at);
    } else if ((char === '‘' || char === "'" || char === '‚') && singlesCanClose && opensSingle(paragraph, at)) {
      const close = findSingleClose(paragraph, at);
      if (close < 0) singlesCanClose = false;
      else span = { start: at + 1, end: close, outerStart: at, outerEnd: close + 1, single: true, closed: true };
    }
    if (span && span.end > span.start) found.push(span);
    at = nextOpener(paragraph, span ? span.outerEnd : at + 1);
  }
  for (const span of found) {
    const opensTwice = source[span.outerStart] !== paragraph[span.outerStart];
    const closesTwice = span.outerEnd > span.end && source[span.end] !== paragraph[span.end];
    span.start += offset;
    span.end += offset - (closesTwice ? 1 : 0);
    span.outerStart += offset - (opensTwice ? 1 : 0);
    span.outerEnd += offset;
  }
  return found;
}

/** Index of the next mark that may open a quotation; -1 for none. */
function nextOpener(text: string, from: number): number {
  OPENERS.lastIndex = from;
  return OPENERS.exec(text)?.index ?? -1;
}

/**
 * Two apostrophes set as one mark, perhaps with a third of a quote within the quote: where such a mark opens and where
 * it closes.
 */
const DOUBLED = /(?<=^|[\s([{—–-])''(?='?[\p{L}\p{N}“"$£€[(…])|(?<=[^\s([{—–-])''(?![\p{L}\p{N}'])/gu;

/**
 * The text, as long as before, with `"` for the second of two apostrophes that stand for it; the first is lost in what
 * is before.
 */
function withDoubledAsOne(text: string): string {
  return text.includes("''") ? text.replace(DOUBLED, (_, at: number) => `${text[at - 1] ?? ' '}"`) : text;
}

function opensDouble(text: string, at: number): boolean {
  const char = text[at];
  if (char === '“' || char === '„' || char === '«' || char === '‹') return true;
  if (char === '”' || char === '»') return looksOpening(text, at);
  return !isWordChar(text[at - 1]) && at + 1 < text.length && !isBlank(text[at + 1]);
}

/** Characters around a full stop that show that a sentence ends there. */
const SENTENCE_END_LENGTH = 4;

/** Index after the first full stop between the offsets that ends a sentence there; -1 when there is none. */
function sentenceEnd(text: string, from: number, to: number): number {
  const end = /[\p{Ll}\d)][.!?](?=\s+\p{Lu})/u.exec(text.slice(from, to));
  return end ? from + end.index + 2 : -1;
}

/**
 * The quotation that opens at the offset. One in straight marks within which, in a further sentence, another opens was
 * never closed: it ends with its sentence.
 */
function scanDouble(text: string, open: number): QuotedSpan {
  const stack = [text[open]];
  let lastClose = -1;
  let searched = open + 1;
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text[at];
    if (!'"“”„«»‹›'.includes(char)) continue;
    const opener = char === '“' || char === '„' || char === '«' || char === '‹' || char === '"';
    if (char === '"' && stack.length === 1 && stack[0] === '"' && looksOpening(text, at)) {
      const end = sentenceEnd(text, searched, at);
      searched = Math.max(searched, at - SENTENCE_END_LENGTH);
      if (end > 0) return { start: open + 1, end, outerStart: open, outerEnd: end, single: false, closed: true };
    }
    if (opener && looksOpening(text, at) && stack.length < 3) {
      stack.push(char);
      continue;
    }
    // The mark's own partner first: “He said "this” closes both.
    let level = stack.lastIndexOf(char === '”' ? '“' : char);
    if (level < 0) level = stack.findLastIndex((mark) => CLOSERS[mark].includes(char));
    if (level < 0) continue;
    lastClose = at;
    stack.length = level;
    if (level === 0)
      return { start: open + 1, end: at, outerStart: open, outerEnd: at + 1, single: false, closed: true };
  }
  const nestedOnly = lastClose > 0 && stack.length > 1;
  const end = nestedOnly ? lastClose : text.trimEnd().length;
  return {
    start: open + 1,
    end,
    outerStart: open,
    outerEnd: nestedOnly ? end + 1 : end,
    single: false,
    closed: nestedOnly,
  };
}

function opensSingle(text: string, at: number): boolean {
  const next = text[at + 1];
  if (!looksOpening(text, at) || !(isWordChar(next) || /[“"«[(…$£€]/.test(next))) return false;
  return !ELISION.test(text.slice(at, at + ELISION_LENGTH));
}

/**
 * The closing mark of a single quotation. "the workers’ rights" is ambiguous: a later, clearer mark wins. -1 when none.
 */
function findSingleClose(text: string, open: number): number {
  let possessive = -1;
  for (let at = open + 2; at < text.length; at += 1) {
    const char = text[at];
    if (char === '‘' && possessive > 0 && opensSingle(text, at)) return possessive;
    if ((char !== '’' && char !== "'") || !looksClosing(text, at)) continue;
    const maybePossessive = text[at - 1] === 's' && text[at + 1] === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    if (!maybePossessive) return at;
    if (possessive < 0) possessive = at;
  }
  return possessive;
}

/** From an opening mark to the next closing one, or to the end, as quotations go on into the next sentence. */
const QUOTED = /["“„«][^"”“»]*(?:["”“»]|$)/gu;

/** A line without its quotations in double marks, a blank for each. */
export const withoutQuotations = (line: string): string => line.replace(QUOTED, ' ');
