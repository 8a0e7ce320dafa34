import type { TextBlock } from './page-tree.ts';
import { phraseLevel } from './phrases.ts';

/** An arrow before a line, of those that set no quotation and mark no list. */
const ARROW = /^(?:>>|→|➡|☞|👉)/u;
const LONGEST_POINTED = 160;
/** Of such a line's text that is the link. */
const LINKED_AFTER_ARROW = 0.25;

/** "Read more: (a link)", a line in capitals that is one link, or one with an arrow before it and a link in it. */
export function leadsElsewhere({ text, linked }: TextBlock): boolean {
  const level = phraseLevel(text, 'read-more');
  if (level === 2) return true;
  if (level === 1 && linked > text.length * 0.4) return true;
  if (ARROW.test(text) && text.length <= LONGEST_POINTED && linked > text.length * LINKED_AFTER_ARROW) return true;
  return isLinkInCapitals(text, linked);
}

/** Capitals are more than half of its signs: scripts without them have a stray Latin one now and then. */
function isLinkInCapitals(text: string, linked: number): boolean {
  if (linked <= text.length * 0.95 || text.length <= 20 || text !== text.toUpperCase()) return false;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > text.length / 2;
}
