import type { Token } from './token.ts';

/**
 * Words keep inner apostrophes and digits after letters; possessives, hyphens and other marks stand alone: "Erdogan's"
 * is "Erdogan" + "'s", "U.S." is one token and so is the initial of a name ("P." in "James P. Kennedy"), "NATO-led" is
 * "NATO" + "-" + "led", "G20" and "65th" are one token each, and so are "1,200" and "3.5". Soft hyphens and zero-width
 * characters inside a word belong to it.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}[\p{Ll}.])|\p{Nd}+(?:st|nd|rd|th)(?![\p{L}\p{N}])|\p{Nd}+(?:[.,:]\p{Nd}+)*|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{Nd}\p{Cf}]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{Cf}]+)*|[\s\p{Cf}]+|[^\s]/gu;

/** An opening single mark between two letters: some sites set it for the apostrophe, "Roe‘s". */
const TURNED_APOSTROPHE = /(?<=\p{L})‘(?=\p{L})/gu;

const BLANK = /^[\s\p{Cf}]+$/u;

/**
 * Cuts `text` from `start` to `end` into tokens, white space left out; offsets are into the whole `text`. A token's
 * text is the page's but for an apostrophe that is turned the wrong way. Linear.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).replace(TURNED_APOSTROPHE, '’').matchAll(TOKEN)) {
    const from = start + match.index;
    const token = match[0];
    const code = token.charCodeAt(0);
    if ((code <= 32 || code > 126) && BLANK.test(token)) continue;
    tokens.push({ start: from, end: from + token.length, text: token });
  }
  return tokens;
}
