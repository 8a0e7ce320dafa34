import type { Passage } from '../../contract.ts';

/**
 * Words a minute of silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?", 2019.
 */
const WORDS_PER_MINUTE = 238;

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)) count += 1;
  return count;
}

/**
 * Minutes that the article takes, and minutes that reading these `lines` of its summary saves; whole minutes, at least
 * 1 and 0.
 */
export function readingTime(text: string, lines: readonly Passage[]): { whole: number; saved: number } {
  const words = countWords(text);
  const briefWords = lines.reduce((sum, { text }) => sum + countWords(text), 0);
  const whole = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
  const brief = lines.length === 0 ? whole : briefWords / WORDS_PER_MINUTE;
  return { whole, saved: Math.max(0, Math.floor(whole - brief)) };
}
