import type { Token } from './analysed-text.ts';

/**
 * Words keep inner apostrophes, dots of initials and hyphens apart: "Erdogan's" is "Erdogan" + "'s", "U.S." is one token,
 * "NATO-led" is "NATO" + "-" + "led"; "1,200" and "3.5" are one token each.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,:]\p{Nd}+)*|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\s+|[^\s]/gu;

/** Cuts `text` from `start` to `end` into tokens, white space left out; offsets are into the whole `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    if (match[0].trim() === '') continue;
    const from = start + match.index;
    tokens.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  return tokens;
}
