import { escapeRegExp, plain, squash } from './plain-text.ts';
import type { Tally } from './tally.ts';

/**
 * Clutter strings that are still in the text, and body strings that are kept; a one-word string counts only as a whole
 * word.
 */
export function scoreReadingView(
  gold: { clutter: readonly string[]; keep: readonly string[] },
  articleText: string,
  clutter: readonly string[],
  tally: Tally,
): void {
  const text = squash(articleText);
  const listed = clutter.map(squash);
  for (const string of gold.clutter) {
    const wanted = squash(string);
    const oneWord = /^[\p{L}\p{N}_]+$/u.test(wanted);
    const whole = () => new RegExp(`(?<![\\p{L}\\p{N}_])${escapeRegExp(wanted)}(?![\\p{L}\\p{N}_])`, 'u').test(text);
    tally.add('clutterGold');
    tally.add('clutterLeft', text.includes(wanted) && (!oneWord || whole()));
    tally.add(
      'clutterListed',
      listed.some((item) => item.includes(wanted) || (item.length >= 8 && wanted.includes(item))),
    );
  }
  const loose = plain(articleText);
  for (const string of gold.keep) {
    tally.add('keepGold');
    tally.add('keepKept', loose.includes(plain(string)));
  }
}
