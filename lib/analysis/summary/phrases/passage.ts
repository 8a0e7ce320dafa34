import type { Passage } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from '../../language/punctuation.ts';
import { isWord } from '../../language/words.ts';

/** A passage of `text` from the first to the last of the tokens, punctuation at its ends left out. Null when empty. */
export function passageOf(text: string, tokens: readonly Token[], from: number, to: number): Passage | null {
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(tokens[first]) && !/^[$€£¥#@]$/.test(tokens[first].text)) first++;
  while (last >= first && !isWord(tokens[last]) && !/^[%)\]]$/.test(tokens[last].text)) last--;
  if (last < first) return null;
  if (/^[)\]]$/.test(tokens[last].text) && !hasOpening(tokens, first, last)) last--;
  if (opensBefore(tokens, first) && closesEarlierQuote(tokens, first, last)) first--;
  last = withClosingQuote(tokens, first, last);
  const { start } = tokens[first];
  const { end } = tokens[last];
  return { start, end, text: text.slice(start, end) };
}

/** Does a quotation mark stand right before the word, not one that closes what came before? */
function opensBefore(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first - 1];
  return mark !== undefined && OPEN_QUOTE.test(mark.text) && mark.end === tokens[first].start;
}

/**
 * Does a quotation that was opened before the passage end in it? Single marks count where a single one opened it:
 * within double ones they are a quotation's own, or apostrophes.
 */
function closesEarlierQuote(tokens: readonly Token[], first: number, last: number): boolean {
  const marks = tokens[first - 1].text === '‘' ? /^[‘’]$/ : /^["“”„«»]$/;
  const mark = tokens.slice(first, last + 1).find(({ text }) => marks.test(text));
  return mark !== undefined && CLOSE_QUOTE.test(mark.text);
}

/**
 * The index of the closing quotation mark after the last word, where its opening mark is in the passage; else `last`.
 */
function withClosingQuote(tokens: readonly Token[], first: number, last: number): number {
  let open = false;
  for (let index = first; index <= last; index++) {
    if (tokens[index].text === '’' || tokens[index].text === '‘') continue;
    if (open && CLOSE_QUOTE.test(tokens[index].text)) open = false;
    else if (OPEN_QUOTE.test(tokens[index].text)) open = true;
  }
  if (!open) return singleQuoteAfter(tokens, first, last);
  for (let index = last + 1; index <= last + MOST_MARKS && index < tokens.length && !isWord(tokens[index]); index++) {
    if (/^["”»“]$/.test(tokens[index].text)) return index;
  }
  return last;
}

/** Marks behind the last word up to the closing quotation mark: "so soon?’”". */
const MOST_MARKS = 3;

/**
 * The index of a single mark right after the last word, or after the stop behind it, that closes one opened in the
 * passage; else `last`.
 */
function singleQuoteAfter(tokens: readonly Token[], first: number, last: number): number {
  const stop = /^[.!?,…]$/.test(tokens[last + 1]?.text ?? '') ? last + 1 : last;
  const next = tokens[stop + 1];
  if (next?.text === '’' && next.start === tokens[stop].end) {
    const open = tokens.findLastIndex(({ text }, index) => index <= last && /^[‘’]$/.test(text));
    return open >= first && tokens[open].text === '‘' ? stop + 1 : last;
  }
  if (tokens[last + 1]?.text !== "'" || tokens[last + 1].start > tokens[last].end) return last;
  const opens = tokens.slice(first, last).some(({ text, end }, index) => {
    const at = first + index;
    return text === "'" && tokens[at + 1].start === end && (at === 0 || tokens[at - 1].end < tokens[at].start);
  });
  return opens ? last + 1 : last;
}

function hasOpening(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (/^[([]$/.test(tokens[index].text)) return true;
  return false;
}
