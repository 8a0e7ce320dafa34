import type { Token } from '../language/analysed-text.ts';
import type { EntityType } from './tagger/labels.ts';
import { GAZETTEER_KINDS, hashPhrase, type Lexicon } from './tagger/lexicon.ts';

/** A name within a run of capitalised words, as places in the sentence's tokens, the end exclusive. */
interface RunName {
  first: number;
  end: number;
  type: EntityType;
}

/** German nouns that are also an alias of a country or territory ("Mann": the Isle of Man). */
const NOUNS = new Set(['mann']);
/** A given name is followed by at most so many words of the family name. */
const LONGEST_FAMILY_NAME = 2;

/**
 * The names in a run of capitalised words of a German sentence, where every noun has a capital and a capital is no
 * evidence: acronyms, countries, organizations of the gazetteer, and a given name with the family name after it. What
 * is not among these is left out, so that the page is not covered with nouns; most names of places and institutions are
 * missed.
 */
export function namesInGermanRun(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon | null,
): RunName[] {
  const names: RunName[] = [];
  let at = start;
  while (at < end) {
    const name = nameAt(tokens, at, end, lexicon);
    if (name) names.push(name);
    at = name ? name.end : at + 1;
  }
  return names;
}

function nameAt(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon | null): RunName | null {
  const word = tokens[at].text;
  if (/^\p{Lu}{2,6}$/u.test(word)) return { first: at, end: at + 1, type: 'ORG' };
  if (!lexicon) return null;
  const kinds = kindsOf(tokens, at, at + 1, lexicon);
  if (kinds & GAZETTEER_KINDS.country && !NOUNS.has(word.toLowerCase())) return { first: at, end: at + 1, type: 'LOC' };
  for (let to = Math.min(end, at + 4); to > at + 1; to--) {
    if (kindsOf(tokens, at, to, lexicon) & GAZETTEER_KINDS.organization) return { first: at, end: to, type: 'ORG' };
  }
  if ((kinds & GAZETTEER_KINDS.firstName) === 0) return null;
  let to = at + 1;
  while (to < end && to - at <= LONGEST_FAMILY_NAME && /^\p{Lu}\p{Ll}/u.test(tokens[to].text)) to++;
  return to > at + 1 ? { first: at, end: to, type: 'PER' } : null;
}

function kindsOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  return lexicon.kindsOf(hashPhrase(tokens.slice(from, to).map(({ text }) => text.toLowerCase())));
}
