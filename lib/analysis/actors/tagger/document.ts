import { mapInSteps, type Steps } from '../../../steps.ts';
import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import { combine, hashString } from './hashing.ts';
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
  /**
   * Kinds of gazetteer phrases over each token: bits of U (one word) or of B, I, L by byte: U | B << 8 | I << 16 | L <<
   * 24.
   */
  phraseKinds: Uint32Array;
  /** Hash of the line's type: running text, a line without a final stop, mostly capitals. */
  line: number;
  mostlyCapitals: boolean;
}

/** The document in one pass: words described, phrases looked up, uses counted. */
export interface DescribedDocument {
  sentences: DescribedSentence[];
  /** How much of it is sports words: 0 none, 1 some, 2 many. */
  sports: number;
  /**
   * Hashes of the capitals that stand in brackets after a run of words with these initials, with the hash of its last
   * word.
   */
  acronyms: Map<number, number>;
  /** By the hash of the lower-case word. */
  uses: Map<number, WordUse>;
}

/** Occurrences of a word that are looked at for its neighbours. */
const PLACES_KEPT = 4;

/** Describes all words and sentences of the text. Linear; never throws. */
export function* describeDocument(text: AnalysedText, lexicon: Lexicon): Steps<DescribedDocument> {
  const known = new Map<string, WordFeatures>();
  const describe = (word: string): WordFeatures => {
    let features = known.get(word);
    if (!features) {
      features = describeWord(word, lexicon);
      known.set(word, features);
    }
    return features;
  };
  const sentences = yield* mapInSteps(text.sentences, (sentence) => describeSentence(sentence, describe, lexicon));
  const uses = new Map<number, WordUse>();
  sentences.forEach((sentence, index) => {
    countUses(sentence, index, uses);
  });
  return { sentences, uses, sports: sportsShare(uses), acronyms: findAcronyms(text, sentences) };
}

/** Words of match reports, after which a place's name is often a team's. Own list. */
const SPORTS_WORDS = [
  'beat',
  'championship',
  'coach',
  'cup',
  'final',
  'game',
  'goal',
  'goals',
  'innings',
  'league',
  'match',
  'matches',
  'midfielder',
  'player',
  'players',
  'playoffs',
  'quarterback',
  'round',
  'scored',
  'season',
  'seconds',
  'striker',
  'team',
  'tournament',
  'win',
  'wins',
].map((word) => hashString(word));

function sportsShare(uses: ReadonlyMap<number, WordUse>): number {
  const found = SPORTS_WORDS.filter((word) => (uses.get(word)?.lower ?? 0) > 0).length;
  return found >= 5 ? 2 : found >= 2 ? 1 : 0;
}

/** The longest name whose acronym is looked for. */
const LONGEST_EXPANSION = 8;

function findAcronyms(text: AnalysedText, sentences: readonly DescribedSentence[]): Map<number, number> {
  const acronyms = new Map<number, number>();
  sentences.forEach(({ words }, index) => {
    const { tokens } = text.sentences[index];
    for (let i = 2; i + 1 < words.length; i += 1) {
      const short = tokens[i].text;
      if (!words[i].allCapitals || tokens[i - 1].text !== '(' || tokens[i + 1].text !== ')') continue;
      let rest = short.length - 1;
      for (let k = i - 2; k >= 0 && k > i - 2 - LONGEST_EXPANSION && rest >= 0; k -= 1) {
        if (words[k].capitalised && tokens[k].text[0] === short[rest]) rest -= 1;
        else if (words[k].capitalised && k === i - 2) break;
      }
      if (rest < 0) acronyms.set(words[i].lower, words[i - 2].lower);
    }
  });
  return acronyms;
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
