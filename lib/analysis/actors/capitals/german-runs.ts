import type { Token } from '../../language/analysed-text.ts';
import type { EntityType } from '../tagger/labels.ts';
import { GAZETTEER_KINDS, hashPhrase, type Lexicon } from '../tagger/lexicon.ts';
import type { KnownNames } from './part-types.ts';

/** A name within a run of capitalised words, as places in the sentence's tokens, the end exclusive. */
interface RunName {
  first: number;
  end: number;
  type: EntityType;
}

/** What tells a name in a German run. */
export interface GermanEvidence {
  /** Gazetteers; null without a model. */
  lexicon: Lexicon | null;
  /** Names known from elsewhere. */
  known: KnownNames;
  /** Do the two words follow each other time and again in the text, as those of a family name do? */
  isPair(first: string, second: string): boolean;
}

/** German nouns that are also an alias of a country or territory ("Mann": the Isle of Man). */
const NOUNS = new Set(['mann']);
/** "CDU"; two letters alone may be anything ("KI"), and a number in Roman letters is no name. */
const ACRONYM = /^(?![CDILMVX]+$)\p{Lu}{3,6}$/u;
/** Words of the longest known name that is sought. */
const LONGEST_KNOWN_NAME = 5;
/** A given name is followed by at most so many words of the family name. */
const LONGEST_FAMILY_NAME = 2;

/**
 * The names in a run of capitalised words of a German sentence, where every noun has a capital and a capital is no
 * evidence: acronyms, countries, organizations of the gazetteer, what is `known`, and a given name with the family name
 * after it, which may go on behind a hyphen. What is not among these is left out, so that the page is not covered with
 * nouns; most names of places and institutions are missed.
 */
export function namesInGermanRun(
  tokens: readonly Token[],
  start: number,
  end: number,
  { lexicon, known, isPair }: GermanEvidence,
): RunName[] {
  const names: RunName[] = [];
  let at = start;
  while (at < end) {
    const name = nameAt(tokens, at, end, { lexicon, known, isPair });
    if (name) names.push(name);
    at = name ? name.end : at + 1;
  }
  return names;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  { lexicon, known, isPair }: GermanEvidence,
): RunName | null {
  const word = tokens[at].text;
  for (let to = Math.min(end, at + LONGEST_KNOWN_NAME); to > at; to--) {
    const words = tokens.slice(at, to).map(({ text }) => text);
    const type = NOUNS.has(word.toLowerCase()) ? null : known(words.join(' '));
    if (type) return { first: at, end: to, type };
  }
  if (ACRONYM.test(word)) return { first: at, end: at + 1, type: 'ORG' };
  if (!lexicon) return null;
  const kinds = kindsOf(tokens, at, at + 1, lexicon);
  if (kinds & GAZETTEER_KINDS.country && !NOUNS.has(word.toLowerCase())) return { first: at, end: at + 1, type: 'LOC' };
  for (let to = Math.min(end, at + 4); to > at + 1; to--) {
    if (kindsOf(tokens, at, to, lexicon) & GAZETTEER_KINDS.organization) return { first: at, end: to, type: 'ORG' };
  }
  if ((kinds & GAZETTEER_KINDS.firstName) === 0) return null;
  const isNameWord = (i: number) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '');
  let to = at + 1;
  while (
    to < end &&
    to - at <= LONGEST_FAMILY_NAME &&
    isNameWord(to) &&
    (to === at + 1 || goesOn(tokens, to, lexicon) || isPair(tokens[to - 1].text, tokens[to].text))
  )
    to++;
  if (to > at + 1 && to === end && tokens[to]?.text === '-' && isNameWord(to + 1)) to += 2;
  return to > at + 1 ? { first: atFirstGivenName(tokens, at, lexicon), end: to, type: 'PER' } : null;
}

/**
 * May the word be a further one of a family name, and not the next noun: is it known as one, or the one before as
 * given?
 */
function goesOn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    (kindsOf(tokens, at, at + 1, lexicon) & GAZETTEER_KINDS.lastName) !== 0 ||
    (kindsOf(tokens, at - 1, at, lexicon) & GAZETTEER_KINDS.firstName) !== 0
  );
}

/** "*Frank*-Walter Lund": where the first of two given names with a hyphen stands. */
function atFirstGivenName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const isJoined = at >= 2 && tokens[at - 1].text === '-' && tokens[at - 2].end === tokens[at - 1].start;
  return isJoined && kindsOf(tokens, at - 2, at - 1, lexicon) & GAZETTEER_KINDS.firstName ? at - 2 : at;
}

function kindsOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  return lexicon.kindsOf(hashPhrase(tokens.slice(from, to).map(({ text }) => text.toLowerCase())));
}
