import type { Token } from '../../analysis/language/analysed-text.ts';
import { isFiniteVerb } from '../../analysis/language/en/finite-verb.ts';
import { BASE_FORMS, PRESENT_FORMS } from '../../analysis/language/en/verb-forms.ts';

/** Can the token be a verb that makes a sentence? */
const isVerb = (tokens: readonly Token[], index: number): boolean =>
  (isFiniteVerb(tokens, index) && tokens[index].text !== 'May') ||
  PRESENT_FORMS.has(tokens[index].text) ||
  /^\p{Ll}{3,}ed$/u.test(tokens[index].text) ||
  (BASE_FORMS.has(tokens[index].text) && /(?:s|[,)])$/.test(tokens[index - 1]?.text ?? ''));

/** Can one of the tokens be a verb that makes an English sentence? */
export const hasVerb = (tokens: readonly Token[]): boolean => tokens.some((_, index) => isVerb(tokens, index));

/** May the mark “ at the offset close a quotation that „ has opened: right behind a word or its punctuation? */
const closesLow = (text: string, at: number): boolean => /[^\s([{„“–—-]$/.test(text.slice(Math.max(0, at - 1), at));

/**
 * Stands one of the curved quotation marks „, “ and ” without its fellow? The mark “ opens in English and closes in
 * German.
 */
function isTornCurved(text: string): boolean {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[„“”]/g)) {
    const isClosing = mark === '”' || (mark === '“' && open.at(-1) === '„' && closesLow(text, index));
    if (!isClosing) open.push(mark);
    else if (open.pop() === undefined) return true;
  }
  return open.length > 0;
}

/** Stand quotation marks or brackets without their fellows? */
export function isTorn(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    isTornCurved(text) ||
    count('"') % 2 === 1 ||
    count("''") % 2 === 1 ||
    count('(') !== count(')') ||
    count('«') !== count('»')
  );
}
