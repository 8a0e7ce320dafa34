import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import { combine } from './hashing.ts';
import { type Lexicon, LONGEST_ENTRY } from './lexicon.ts';
import { describeWord, type WordFeatures } from './word-features.ts';

/** Where a word stands in the middle of a sentence. */
interface Occurrence {
  sentence: number;
  token: number;
}

/** How the document writes a word, over all its occurrences. */
export interface WordUse {
  /** Occurrences in lower case. */
  lower: number;
  /** Occurrences with a capital where a sentence would not ask for one. */
  capitalised: number;
  /** The first few of those. */
  places: Occurrence[];
}

/** A sentence as the feature templates see it. */
export interface DescribedSentence {
  words: WordFeatures[];
  /** Kinds of gazetteer phrases over each token: bits of U (one word) or of B, I, L by byte: U | B << 8 | I << 16 | L << 24. */
  phraseKinds: Uint32Array;
  /** Hash of the line's type: running text, a line without a final stop, mostly capitals. */
  line: number;
  mostlyCapitals: boolean;
}

/** The document in one pass: words described, phrases looked up, uses counted. */
export interface DescribedDocument {
  sentences: DescribedSentence[];
  /** By the hash of the lower-case word. */
  uses: Map<number, WordUse>;
}

/** Occurrences of a word that are looked at for its neighbours. */
const PLACES_KEPT = 4;

/** Describes all words and sentences of the text. Linear; never throws. */
export function describeDocument(text: AnalysedText, lexicon: Lexicon): DescribedDocument {
  const known = new Map<string, WordFeatures>();
  const describe = (word: string): WordFeatures => {
    let features = known.get(word);
    if (!features) {
      features = describeWord(word, lexicon);
      known.set(word, features);
    }
    return features;
  };
  const sentences = text.sentences.map((sentence) => describeSentence(sentence, describe, lexicon));
  const uses = new Map<number, WordUse>();
  sentences.forEach((sentence, index) => {
    countUses(sentence, index, uses);
  });
  return { sentences, uses };
}

function describeSentence(
  sentence: Sentence,
  describe: (word: string) => WordFeatures,
  lexicon: Lexicon,
): DescribedSentence {
  const words = sentence.tokens.map((token) => describe(token.text));
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (word.capitalised || word.lowerCase) letters += 1;
    if (word.allCapitals) capitals += 1;
  }
  const last = sentence.tokens.at(-1)?.text ?? '';
  const mostlyCapitals = letters >= 2 && capitals >= 0.6 * letters;
  const closed = /[.!?"”'’:;)…]$/u.test(last);
  const short = words.length <= 12 ? 1 : 0;
  return {
    words,
    phraseKinds: lookUpPhrases(words, lexicon),
    line: (mostlyCapitals ? 4 : 0) + (closed ? 2 : 0) + short,
    mostlyCapitals,
  };
}

function lookUpPhrases(words: readonly WordFeatures[], lexicon: Lexicon): Uint32Array {
  const kinds = new Uint32Array(words.length);
  for (let start = 0; start < words.length; start += 1) {
    if (!words[start].capitalised) continue;
    kinds[start] |= words[start].kinds;
    let hash = words[start].lower;
    const limit = Math.min(words.length, start + LONGEST_ENTRY);
    for (let end = start + 1; end < limit; end += 1) {
      hash = combine(hash, words[end].lower);
      if (!words[end].capitalised) continue;
      const found = lexicon.kindsOf(hash);
      if (found === 0) continue;
      kinds[start] |= found << 8;
      for (let inside = start + 1; inside < end; inside += 1) kinds[inside] |= found << 16;
      kinds[end] |= found << 24;
    }
  }
  return kinds;
}

function countUses(sentence: DescribedSentence, index: number, uses: Map<number, WordUse>): void {
  const { words } = sentence;
  words.forEach((word, token) => {
    if (!word.capitalised && !word.lowerCase) return;
    let use = uses.get(word.lower);
    if (!use) {
      use = { lower: 0, capitalised: 0, places: [] };
      uses.set(word.lower, use);
    }
    if (word.lowerCase) {
      use.lower += 1;
      return;
    }
    if (sentence.mostlyCapitals) return;
    const before = token > 0 ? words[token - 1] : null;
    if (before?.isWord !== true) return;
    use.capitalised += 1;
    if (use.places.length < PLACES_KEPT) use.places.push({ sentence: index, token });
  });
}
