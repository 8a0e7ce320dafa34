import { combine, hashString } from './hashing.ts';
import { SortedIndex } from './sorted-index.ts';

/** What a gazetteer entry can name, as bits. */
export const GAZETTEER_KINDS = {
  country: 1,
  city: 2,
  region: 4,
  firstName: 8,
  lastName: 16,
  organization: 32,
  demonym: 64,
  person: 128,
} as const;

/** The kinds that name a place. */
export const PLACE_KINDS = GAZETTEER_KINDS.country | GAZETTEER_KINDS.city | GAZETTEER_KINDS.region;

/** Entries of the gazetteer have at most so many words. */
export const LONGEST_ENTRY = 5;

/** Word clusters and gazetteers, by hashes of the lower-case words. */
export interface Lexicon {
  /** 1-based cluster of a word's hash; 0 for none. */
  clusterOf(word: number): number;
  /** Kinds of a phrase's hash (see `hashPhrase`); 0 for none. */
  kindsOf(phrase: number): number;
}

/** Hash of a phrase: of its first word's hash with each of the following. */
export function hashPhrase(words: readonly string[]): number {
  let hash = hashString(words[0]);
  for (let i = 1; i < words.length; i += 1) hash = combine(hash, hashString(words[i]));
  return hash;
}

/** A lexicon over sorted hashes and their values. */
export function makeLexicon(
  clusterWords: Uint32Array,
  clusterIds: Uint16Array,
  phrases: Uint32Array,
  kinds: Uint8Array,
): Lexicon {
  const clusterIndex = new SortedIndex(clusterWords, 32);
  const phraseIndex = new SortedIndex(phrases, 32);
  return {
    clusterOf(word) {
      const index = clusterIndex.indexOf(word);
      return index < 0 ? 0 : clusterIds[index] + 1;
    },
    kindsOf(phrase) {
      const index = phraseIndex.indexOf(phrase);
      return index < 0 ? 0 : kinds[index];
    },
  };
}
