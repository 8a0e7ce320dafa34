import type { Token } from '../language/analysed-text.ts';

const STREETS =
  /^(?:Ave|Avenue|Blvd|Boulevard|Circle|Court|Dr|Drive|Highway|Lane|Ln|Parkway|Place|Rd|Road|Square|St|Street|Terrace|Way)$/;
/** Tokens behind a house number within which the kind of street stands: "1909 North Jolinda Drive". */
const STREET_NAME = 4;
/** What follows "the fall" when something fell: "the fall in prices". */
const FALLS = /^(?:from|in|of|to)$/;
/** What follows "Sunday following" where it names the day after: else it is "on Sunday, following a crash". */
const CLOSES = /^(?:[,.;:)"”’–—]|$)/;

/** Do the tokens only look like a date: a paper's name, a house number, or a fall that is no autumn, a day before "following"? */
export function isNoDate(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1].text;
  const before = tokens[from - 1]?.text ?? '';
  if (to - from === 1 && /^(?:Today|TODAY)$/.test(last) && /^\p{Lu}/u.test(before)) return true;
  if (/^falls?$/i.test(last) && FALLS.test(tokens[to]?.text ?? '')) return !/^\d{4}$/.test(tokens[to + 1]?.text ?? '');
  if (last === 'following' && to - from > 1) return !CLOSES.test(tokens[to]?.text ?? '');
  return to - from === 1 && /^\d{4}$/.test(last) && namesStreet(tokens, to);
}

function namesStreet(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + STREET_NAME); index++) {
    if (!/^\p{Lu}/u.test(tokens[index].text)) return false;
    if (index > from && STREETS.test(tokens[index].text)) return true;
  }
  return false;
}
