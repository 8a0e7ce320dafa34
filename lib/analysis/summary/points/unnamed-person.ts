import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../../language/calendar-words.ts';
import { isPeople } from '../phrases/people-nouns.ts';

const PRONOUN = /^(?:he|her|hers|him|his|she)$/i;
/** Nouns for many people: "he" is none of them. */
const MANY = /(?:[^s]s|men|people|children)$/i;

/**
 * Has a sentence a "he" or "she" with nobody before it, so that it leans on a sentence before: neither one of the
 * `people` nor another name, nor a noun for one of them? The offsets of tokens and people are of one text.
 */
export function meetsNobody(tokens: readonly Token[], people: readonly Span[]): boolean {
  const at = tokens.findIndex(({ text }) => PRONOUN.test(text));
  const before = tokens.slice(0, Math.max(0, at));
  const isName = (text: string, index: number) =>
    index > 0 && /^\p{Lu}/u.test(text) && !CALENDAR_WORDS.has(text.toLowerCase());
  return (
    at > 0 &&
    !people.some(({ start }) => start < tokens[at].start) &&
    !before.some(({ text }, index) => (isPeople(text) && !MANY.test(text)) || isName(text, index))
  );
}
