import type { Span } from '../../contract.ts';
import type { Token } from '../language/analysed-text.ts';

const PRONOUN = /^(?:he|her|hers|him|his|she)$/i;

/** Nouns for somebody, to whom a pronoun behind them may point; compiled for this project. */
const SOMEBODY =
  /^(?:boy|brother|chairman|chief|child|couple|daughter|director|doctor|driver|everyone|father|friend|girl|husband|judge|king|leader|man|mayor|men|minister|mother|officer|patient|player|president|queen|sister|someone|son|student|suspect|teacher|victim|wife|woman|women|worker)s?$/i;

/**
 * Has a sentence a "he" or "she" with nobody before it, neither among the `people` nor called by a noun, so that it leans on a sentence before?
 * The offsets of tokens and people are of one text.
 */
export function meetsNobody(tokens: readonly Token[], people: readonly Span[]): boolean {
  const at = tokens.findIndex(({ text }) => PRONOUN.test(text));
  const before = tokens.slice(0, Math.max(0, at));
  return (
    at > 0 &&
    !people.some(({ start }) => start < tokens[at].start) &&
    !before.some(({ text }, index) => SOMEBODY.test(text) || (index > 0 && /^\p{Lu}/u.test(text)))
  );
}
