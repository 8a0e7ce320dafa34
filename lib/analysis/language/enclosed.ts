import type { Token } from './analysed-text.ts';
import { datelineEnd } from './dateline.ts';
import { CLOSE_QUOTE, isParting, OPEN_QUOTE } from './punctuation.ts';

const marksOf = new WeakMap<readonly Token[], readonly boolean[]>();
const enclosedOf = new WeakMap<readonly Token[], readonly boolean[]>();

/**
 * For each token, whether it stands inside quotation marks or parentheses; the opening marks and closing brackets
 * count, the closing quotation mark does not.
 */
export function inMarks(tokens: readonly Token[]): readonly boolean[] {
  const known = marksOf.get(tokens);
  if (known) return known;
  const inside: boolean[] = [];
  marksOf.set(tokens, inside);
  let quote = false;
  let depth = 0;
  for (const { text } of tokens) {
    if (/^[([]$/.test(text)) depth++;
    if (quote && CLOSE_QUOTE.test(text)) quote = false;
    else if (!quote && OPEN_QUOTE.test(text) && text !== '‘') quote = true;
    inside.push(quote || depth > 0);
    if (/^[)\]]$/.test(text) && depth > 0) depth--;
  }
  return inside;
}

/** For each token, whether it stands inside quotation marks, parentheses or a pair of dashes. */
export function enclosed(tokens: readonly Token[]): readonly boolean[] {
  const known = enclosedOf.get(tokens);
  if (known) return known;
  const inside = [...inMarks(tokens)];
  enclosedOf.set(tokens, inside);
  for (const [open, close] of dashPairs(tokens)) inside.fill(true, open, close + 1);
  return inside;
}

/** Pairs of dashes around an insertion, as token indices: the first with the second, the third with the fourth. */
function dashPairs(tokens: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = [];
  let open = -1;
  for (let index = Math.max(1, datelineEnd(tokens)); index < tokens.length; index++) {
    if (!isParting(tokens, index)) continue;
    if (open < 0) open = index;
    else {
      pairs.push([open, index]);
      open = -1;
    }
  }
  return pairs;
}
