import type { Sentence, Token } from '../../language/analysed-text.ts';

/**
 * Agencies and picture houses as they sign their pictures, by tokens; "Reuters" and "AP" also report, so they need a
 * number.
 */
const HOUSES: readonly (readonly [name: string, needsNumber: boolean])[] = [
  ['Getty Images', false],
  ['Getty', false],
  ['GETTY', false],
  ['EPA', false],
  ['SWNS', false],
  ['Splash News', false],
  ['Shutterstock', false],
  ['AFP', true],
  ['AP', true],
  ['PA', true],
  ['PA wire', true],
  ['REUTERS', true],
  ['Reuters', true],
  ['Rex', true],
];

interface Credit {
  /** Token indices, the number behind it included. */
  from: number;
  to: number;
  isNumbered: boolean;
}

/** Index after "9" or "3 / 29", the picture's place in a gallery; `at` when there is none. */
function numberEnd(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return /^\d{1,3}\/\d{1,3}$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return tokens[at + 1]?.text === '/' && /^\d{1,3}$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 1;
}

/** Tokens before a house's name among which its line is marked: "(Photo: Ida Lund, PA)". */
const MARK_REACH = 8;

const isMarked = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - MARK_REACH), at).some(({ text }) => /^(?:Image|Photo|Picture)$/.test(text));

/** Between two houses: "SWNS * PA", "AFP/Getty". */
const JOINS = /^[*/]$/;

/** The credit that starts at the token, with a capital or a quotation mark behind it, as no sentence goes on. */
function creditOf(tokens: readonly Token[], at: number): Credit | null {
  for (const [name, needsNumber] of HOUSES) {
    const words = name.split(' ');
    if (!words.every((word, offset) => tokens[at + offset]?.text === word)) continue;
    const end = at + words.length;
    const joined = JOINS.test(tokens[end]?.text ?? '') ? creditOf(tokens, end + 1) : null;
    if (joined) return { ...joined, from: at };
    const isEnclosed = tokens[end]?.text === ')' && (!needsNumber || isMarked(tokens, at));
    const to = isEnclosed ? end + 1 : numberEnd(tokens, end);
    const isNumbered = !isEnclosed && to > end;
    if (needsNumber && !isNumbered && !isEnclosed && !JOINS.test(tokens[at - 1]?.text ?? '')) continue;
    if (/^["“'‘\p{Lu}]/u.test(tokens[to]?.text ?? '')) return { from: at, to, isNumbered };
    if (to > end || words.length > 1) return null;
  }
  return null;
}

/** A gallery's mark before its first caption: "1/29 London". */
const opensGallery = (tokens: readonly Token[]): boolean => {
  const end = numberEnd(tokens, 0);
  return end > 0 && tokens.slice(0, end).some(({ text }) => text.includes('/'));
};

/**
 * The sentence without captions that an old crawl left in the running text, with no stop between: what stands behind
 * the last credit. Null when that is a caption too, as its number says, or when the sentence opens with a credit.
 */
export function withoutCaptions(sentence: Sentence): Sentence | null {
  const { tokens } = sentence;
  let last: Credit | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const credit = /^\p{Lu}/u.test(tokens[index].text) ? creditOf(tokens, index) : null;
    if (!credit) continue;
    last = credit;
    index = credit.to - 1;
  }
  if (!last) return opensGallery(tokens) ? null : sentence;
  if (last.isNumbered || last.from === 0) return null;
  const rest = tokens.slice(last.to);
  return { ...sentence, start: rest[0].start, tokens: rest };
}
