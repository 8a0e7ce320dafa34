import type { Token } from './analysed-text.ts';
import { DASH, isParting, OPEN_QUOTE } from './punctuation.ts';

/** "Dekalb, Ill. — ", "Brell, DC, United States: ": names, commas and stops before the first dash or a colon. */
function isPlaceLine(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(0, end).map(({ text }) => text);
  return words.includes(',') && words.every((word) => /^(?:\p{Lu}[\p{L}.]*|[.,()/])$/u.test(word));
}

/**
 * Index after a picture credit in parentheses that opens the sentence, "(Ida Lund/The Brell Post) The mayor …"; 0 when
 * there is none.
 */
function creditEnd(tokens: readonly Token[]): number {
  const close = tokens.findIndex(({ text }, index) => index > 1 && index < 12 && text === ')');
  const isName = tokens.slice(1, close).every(({ text }) => /^(?:\p{Lu}.*|[/,.&-])$/u.test(text));
  return close > 0 && isName && /^\p{Lu}/u.test(tokens[close + 1]?.text ?? '') ? close + 1 : 0;
}

/** Names, numbers of a date and marks; "NASA engineers — who …" has other words before its dash. */
const OF_DATELINE = /^(?:\p{Lu}.*|[\d.,()/-]+)$/u;

/** Words of a speaker's label in a transcript: "IDA LUND, BYLINE:". */
const OF_LABEL = /^(?:\p{Lu}[\p{Lu}.'’-]*|[,.#-]|\d+)$/u;
/** Longest such label, in tokens. */
const LONGEST_LABEL = 9;

/** Index after the label of who speaks, "A:", "LUND:", also behind an opening quotation mark; 0 when there is none. */
function labelEnd(tokens: readonly Token[]): number {
  const from = OPEN_QUOTE.test(tokens[0]?.text ?? '') ? 1 : 0;
  const colon = tokens.findIndex(({ text }, index) => index > from && index <= from + LONGEST_LABEL && text === ':');
  if (colon < 0 || !tokens.slice(from, colon).every(({ text }) => OF_LABEL.test(text))) return 0;
  const isLetter = /^[AQ]$/.test(tokens[from].text) && colon === from + 1;
  return isLetter || tokens.slice(from, colon).some(({ text }) => /^\p{Lu}{3,}/u.test(text)) ? colon + 1 : 0;
}

/** Agencies as they sign a dateline, by its last token. */
const AGENCIES: ReadonlySet<string> = new Set(
  'AFP ANI ANSA AP Bloomberg CNN DPA EFE IANS PTI REUTERS Reuters TASS UPI Xinhua dpa'.split(' '),
);

/** Index after "Brell (AFP) –" or "BRELL, Norland (AP)_", a place that an agency signs; 0 when there is none. */
function signedEnd(tokens: readonly Token[]): number {
  const open = tokens.findIndex(({ text }, index) => index > 0 && index < 8 && text === '(');
  if (open < 0 || !AGENCIES.has(tokens[open + 1]?.text ?? '') || tokens[open + 2]?.text !== ')') return 0;
  const isPlace = tokens.slice(0, open).every(({ text }) => /^(?:\p{Lu}[\p{L}.'’-]*|[.,/-])$/u.test(text));
  const isMarked = DASH.test(tokens[open + 3]?.text ?? '') || tokens[open + 3]?.text === '_';
  return isPlace && isMarked && open + 4 < tokens.length ? open + 4 : 0;
}

/**
 * Index after the dateline, after the label of who speaks or after the end of a picture credit that an old crawl left
 * in; 0 when there is none.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const credit = tokens.findIndex((token, index) => index < 12 && /^[()]$/.test(token.text));
  if (credit >= 0 && tokens[credit].text === ')') return credit + 1;
  // "(CNN) The president …"
  if (credit === 0 && /^\p{Lu}{2,}$/u.test(tokens[1]?.text ?? '') && tokens[2]?.text === ')') {
    return DASH.test(tokens[3]?.text ?? '') ? 4 : 3;
  }
  const signed = signedEnd(tokens);
  if (signed > 0) return signed;
  const closed = credit === 0 ? creditEnd(tokens) : 0;
  if (closed > 0) return closed;
  const dash = tokens.findIndex(
    (token, index) => index > 1 && index < 9 && DASH.test(token.text) && isParting(tokens, index),
  );
  if (dash > 0 && isPlaceLine(tokens, dash)) return dash + 1;
  const stop = tokens.findIndex(({ text }, index) => index > 2 && index < 9 && text === ':');
  if (stop > 0 && isPlaceLine(tokens, stop)) return stop + 1;
  const label = labelEnd(tokens);
  if (label > 0) return label;
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let index = 1; index < Math.min(14, tokens.length) && OF_DATELINE.test(tokens[index - 1].text); index++) {
    if (!DASH.test(tokens[index].text) || tokens[index].start === tokens[index - 1].end) continue;
    let from = index + 1;
    while (from < tokens.length && DASH.test(tokens[from].text)) from++;
    return from;
  }
  return 0;
}
