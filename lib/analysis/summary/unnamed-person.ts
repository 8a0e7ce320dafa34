import type { SentenceView } from './sentence-view.ts';

const PRONOUN = /^(?:he|her|hers|him|his|she)$/i;

/** Nouns for somebody, to whom a pronoun behind them may point; compiled for this project. */
const SOMEBODY =
  /^(?:boy|brother|chairman|chief|child|couple|daughter|director|doctor|driver|everyone|father|friend|girl|husband|judge|king|leader|man|mayor|men|minister|mother|officer|patient|player|president|queen|sister|someone|son|student|suspect|teacher|victim|wife|woman|women|worker)s?$/i;

/** From this share of quoted words on, a pronoun may be the speaker's. */
const QUOTED = 0.3;

/** Has the sentence a "he" or "she" with nobody before it, neither named nor called by a noun, so that it leans on a sentence before? */
export function meetsNobody({ people, quoted, sentence: { tokens } }: SentenceView): boolean {
  if (quoted > QUOTED) return false;
  const at = tokens.findIndex(({ text }) => PRONOUN.test(text));
  const before = tokens.slice(0, Math.max(0, at));
  return (
    at > 0 &&
    !people.some(({ start }) => start < tokens[at].start) &&
    !before.some(({ text }, index) => SOMEBODY.test(text) || (index > 0 && /^\p{Lu}/u.test(text)))
  );
}
