import { INTRODUCTION } from './byline.ts';
import type { TextBlock } from './page-tree.ts';

/** What the head of the article says: its headline and its authors. */
interface Head {
  title: string;
  byline: readonly string[];
}

const LONGEST_BYLINE = 120;
/** Blocks at the start and at the end of the body among which a byline may stand. */
const FIRST = 3;
const LAST = 2;

/**
 * The body without what its head has said already: a headline that opens it, in a heading of whatever level, and lines
 * that are nothing but the byline.
 */
export function withoutHeadRepeats(body: readonly TextBlock[], { title, byline }: Head): TextBlock[] {
  const headline = letters(title);
  const names = byline.map((name) => name.toLowerCase()).filter((name) => name.length > 3);
  return body.filter((block, i) => {
    if (i === 0 && /^h[1-6]$/.test(block.box.tag) && letters(block.text) === headline) return false;
    return !((i < FIRST || i >= body.length - LAST) && isByline(block.text, names));
  });
}

/** Kicker and headline stand side by side in some headings, and with a colon between them in the stated title. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "By Ann Example and Bo Sample, Tuesday 4 May", or a name alone; never a sentence. */
function isByline(text: string, names: readonly string[]): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?…]["”’»]?$/u.test(text)) return false;
  const plain = text.toLowerCase().trim();
  if (names.includes(plain)) return true;
  const rest = plain.replace(INTRODUCTION, '');
  return rest !== plain && names.some((name) => rest.startsWith(name));
}
