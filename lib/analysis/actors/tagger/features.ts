import { mapInSteps, type Steps } from '../../../steps.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { type DescribedDocument, type DescribedSentence, describeDocument, type WordUse } from './document.ts';
import { combine, featureKey } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordFeatures } from './word-features.ts';

/**
 * Feature keys of one sentence: those of token i are `keys` from `starts[i]` to `starts[i + 1]`; none for a token that
 * is surely outside all names.
 */
export interface SentenceFeatures {
  keys: Uint32Array;
  starts: Int32Array;
  /** How many of each token's keys, its first ones, hold on to its own words: training sometimes hides them. */
  own: Int32Array;
}

const EDGE: WordFeatures = {
  cased: 1,
  lower: 1,
  prefix2: 1,
  prefix3: 1,
  prefix4: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  capitalised: false,
  allCapitals: false,
  lowerCase: false,
  isWord: false,
  hasDigit: false,
  connects: false,
  cluster: 0,
  kinds: 0,
};

/** First templates of the two kinds of runs. */
const TIGHT = 100;
const LOOSE = 120;

/** More features than any token has. */
const MOST_FEATURES = 256;

/** Capitalised words in a row, with what stands around them. */
interface Run {
  start: number;
  end: number;
}

/**
 * The features of every token, sentence by sentence, as hashes. The same function serves training and use, so that a
 * model and its features cannot drift apart; in use, tokens far from any capital or digit get none, which halves the
 * work. Templates after Ratinov and Roth (2009) and Passos et al. (2014). Linear; never throws.
 */
export function* extractFeatures(
  text: AnalysedText,
  lexicon: Lexicon,
  purpose: 'train' | 'use',
): Steps<SentenceFeatures[]> {
  const document = yield* describeDocument(text, lexicon);
  const extractor = new Extractor(document, purpose === 'train');
  return yield* mapInSteps(document.sentences, (sentence) => extractor.sentence(sentence));
}

class Extractor {
  private readonly buffer = new Uint32Array(MOST_FEATURES);
  private count = 0;
  private readonly ownBuffer = new Uint32Array(MOST_FEATURES);
  private ownCount = 0;
  private readonly document: DescribedDocument;

  private readonly everyToken: boolean;

  constructor(document: DescribedDocument, everyToken: boolean) {
    this.document = document;
    this.everyToken = everyToken;
  }

  sentence(sentence: DescribedSentence): SentenceFeatures {
    const n = sentence.words.length;
    const starts = new Int32Array(n + 1);
    const own = new Int32Array(n);
    const tight = findRuns(sentence.words, false);
    const loose = findRuns(sentence.words, true);
    const keys: number[] = [];
    for (let i = 0; i < n; i += 1) {
      this.count = 0;
      this.ownCount = 0;
      if (this.everyToken || isNearName(sentence.words, i)) this.token(sentence, i, tight[i], loose[i]);
      for (let k = 0; k < this.ownCount; k += 1) keys.push(this.ownBuffer[k]);
      for (let k = 0; k < this.count; k += 1) keys.push(this.buffer[k]);
      own[i] = this.ownCount;
      starts[i + 1] = keys.length;
    }
    return { keys: Uint32Array.from(keys), starts, own };
  }

  private token(sentence: DescribedSentence, i: number, tight: Run | undefined, loose: Run | undefined): void {
    this.words(sentence, i);
    this.clusters(sentence, i);
    this.gazetteers(sentence, i);
    this.place(sentence, i);
    this.uses(sentence, i);
    this.run(sentence, i, tight, TIGHT);
    this.run(sentence, i, loose, LOOSE);
  }

  private add(template: number, first: number, second = 0, third = 0): void {
    this.buffer[this.count] = featureKey(template, first, second, third);
    this.count += 1;
  }

  /** Adds a feature that holds on to the token's own word or run of words. */
  private addOwn(template: number, first: number, second = 0, third = 0): void {
    this.ownBuffer[this.ownCount] = featureKey(template, first, second, third);
    this.ownCount += 1;
  }

  private words({ words }: DescribedSentence, i: number): void {
    const word = words[i];
    const back = words[i - 1] ?? EDGE;
    const next = words[i + 1] ?? EDGE;
    const back2 = words[i - 2] ?? EDGE;
    const next2 = words[i + 2] ?? EDGE;
    this.add(0, 0);
    this.addOwn(1, word.cased);
    this.addOwn(2, word.lower);
    this.add(3, back.lower);
    this.add(4, next.lower);
    this.add(5, back2.lower);
    this.add(6, next2.lower);
    this.addOwn(7, back.lower, word.lower);
    this.addOwn(8, word.lower, next.lower);
    this.add(9, back.lower, next.lower, word.shape);
    this.add(10, back2.lower, back.lower, word.shape);
    this.add(11, next.lower, next2.lower, word.shape);
    this.add(12, word.shape);
    this.add(13, back.shape, word.shape);
    this.add(14, word.shape, next.shape);
    this.add(15, back.shape, word.shape, next.shape);
    this.add(16, back2.shape, back.shape, word.shape);
    this.add(17, word.shape, next.shape, next2.shape);
    this.add(18, back.cased);
    this.add(19, next.cased);
    if (!word.isWord) return;
    this.addOwn(20, word.prefix2, word.shape);
    this.addOwn(21, word.prefix3, word.shape);
    this.addOwn(22, word.prefix4, word.shape);
    this.addOwn(23, word.suffix2, word.shape);
    this.addOwn(24, word.suffix3, word.shape);
    this.addOwn(25, word.suffix4, word.shape);
    this.add(26, back.suffix3, word.shape);
    this.add(27, next.suffix3, word.shape);
  }

  private clusters({ words }: DescribedSentence, i: number): void {
    const word = words[i];
    for (let offset = -2; offset <= 2; offset += 1) {
      const other = words[i + offset];
      if (!other || other.cluster === 0) continue;
      const id = other.cluster - 1;
      const far = offset === -2 || offset === 2;
      this.add(40 + offset, id >> 6, other.capitalised ? 1 : 0, word.capitalised ? 1 : 0);
      this.add(45 + offset, id >> 3, other.capitalised ? 1 : 0, word.capitalised ? 1 : 0);
      if (!far) this.add(50 + offset, id, other.capitalised ? 1 : 0, word.capitalised ? 1 : 0);
    }
    const back = words[i - 1] ?? EDGE;
    const next = words[i + 1] ?? EDGE;
    this.add(54, clusterAndCase(back, 3), clusterAndCase(word, 3));
    this.add(55, clusterAndCase(word, 3), clusterAndCase(next, 3));
    this.add(56, clusterAndCase(back, 6), clusterAndCase(word, 6), clusterAndCase(next, 6));
    this.add(57, clusterAndCase(back, 3), word.shape, clusterAndCase(next, 3));
  }

  private gazetteers({ words, phraseKinds }: DescribedSentence, i: number): void {
    for (let offset = -1; offset <= 1; offset += 1) {
      let kinds = phraseKinds[i + offset] ?? 0;
      for (; kinds !== 0; kinds &= kinds - 1) this.add(60 + offset, 31 - Math.clz32(kinds & -kinds));
    }
    const own = phraseKinds[i];
    if (own) this.add(62, own, words[i].shape);
    if (words[i].capitalised) {
      const { sports } = this.document;
      this.add(64, sports, own, words[i].shape);
      this.addOwn(65, sports, words[i].lower);
      const expansion = this.document.acronyms.get(words[i].lower);
      if (expansion !== undefined && words[i].allCapitals) {
        this.add(66, 0);
        this.addOwn(67, expansion);
      }
      this.add(63, (words[i - 1] ?? EDGE).kinds, words[i].kinds, (words[i + 1] ?? EDGE).kinds);
    }
  }

  private place({ words, line, mostlyCapitals }: DescribedSentence, i: number): void {
    const word = words[i];
    const back = words[i - 1] ?? EDGE;
    const first = i === 0 || (i === 1 && !back.isWord);
    this.add(70, line, word.shape);
    if (first) {
      this.add(71, word.shape);
      this.addOwn(72, word.lower, word.capitalised ? 1 : 0);
    }
    if (mostlyCapitals) this.addOwn(73, word.lower);
    if (i === words.length - 1) this.add(74, line, word.shape);
    if (i < 3) this.add(75, i, line, word.shape);
  }

  private uses({ words, mostlyCapitals }: DescribedSentence, i: number): void {
    const word = words[i];
    if (!word.capitalised) return;
    const use = this.document.uses.get(word.lower);
    if (!use) return;
    const start = i === 0 || !words[i - 1].isWord || mostlyCapitals;
    const how = (use.lower > 0 ? 1 : 0) + (use.capitalised > 0 ? 2 : 0) + (use.capitalised > use.lower ? 4 : 0);
    this.add(80, how, start ? 1 : 0);
    this.add(81, how, start ? 1 : 0, word.shape);
    this.add(82, Math.min(3, use.capitalised), start ? 1 : 0);
    this.neighbours(use, word);
  }

  private neighbours(use: WordUse, self: WordFeatures): void {
    for (const place of use.places) {
      const { words, phraseKinds } = this.document.sentences[place.sentence];
      const back = words[place.token - 1] ?? EDGE;
      const next = words[place.token + 1] ?? EDGE;
      this.add(84, back.lower);
      this.add(85, next.lower);
      if (back.capitalised) this.addOwn(86, back.lower, self.lower);
      if (next.capitalised) this.addOwn(87, self.lower, next.lower);
      const there = phraseKinds[place.token];
      if (there > 0xff) this.add(92, there);
      this.add(88, back.kinds, back.capitalised ? 1 : 0);
      this.add(89, next.kinds, next.capitalised ? 1 : 0);
      if (back.cluster) this.add(90, (back.cluster - 1) >> 3, back.capitalised ? 1 : 0);
      if (next.cluster) this.add(91, (next.cluster - 1) >> 3, next.capitalised ? 1 : 0);
    }
  }

  private run({ words }: DescribedSentence, i: number, run: Run | undefined, template: number): void {
    if (!run || (template === LOOSE && run.end - run.start === 1)) return;
    const first = words[run.start];
    const last = words[run.end - 1];
    const before = words[run.start - 1] ?? EDGE;
    const after = words[run.end] ?? EDGE;
    const at = (i === run.start ? 1 : 0) + (i === run.end - 1 ? 2 : 0);
    const length = Math.min(6, run.end - run.start);
    this.add(template, at, length);
    this.addOwn(template + 1, last.lower, at);
    this.addOwn(template + 2, first.lower, at);
    if (last.cluster) this.add(template + 3, (last.cluster - 1) >> 3, at);
    if (first.cluster) this.add(template + 4, (first.cluster - 1) >> 3, at);
    this.add(template + 5, before.lower, at);
    this.add(template + 6, after.lower, at);
    this.add(template + 7, clusterAndCase(before, 3), at);
    this.add(template + 8, clusterAndCase(after, 3), at);
    this.add(template + 9, first.kinds, last.kinds, length * 4 + at);
    this.addOwn(template + 10, last.suffix3, at);
    this.add(template + 11, before.lower, after.lower, at);
    const limit = Math.min(run.end, run.start + 8);
    let whole = first.lower;
    for (let k = run.start + 1; k < limit; k += 1) whole = combine(whole, words[k].lower);
    this.addOwn(template + 18, whole, at);
    for (let k = run.start; k < limit; k += 1) {
      if (k !== i && words[k].capitalised) this.addOwn(template + 12, words[k].lower);
    }
    const after2 = words[run.end + 1] ?? EDGE;
    const before2 = words[run.start - 2] ?? EDGE;
    this.add(template + 13, after.lower, after2.lower);
    this.add(template + 14, before2.lower, before.lower);
    if (after.cluster) this.add(template + 15, after.cluster);
    if (before.cluster) this.add(template + 16, before.cluster);
    if (after2.cluster) this.add(template + 17, (after2.cluster - 1) >> 3, after.shape);
  }
}

/** Is there a capital or a digit within two tokens? */
function isNearName(words: readonly WordFeatures[], i: number): boolean {
  const end = Math.min(words.length, i + 3);
  for (let k = Math.max(0, i - 2); k < end; k += 1) if (words[k].capitalised || words[k].hasDigit) return true;
  return false;
}

function clusterAndCase(word: WordFeatures, shift: number): number {
  const id = word.cluster === 0 ? word.shape | 0x10000 : (word.cluster - 1) >> shift;
  return id * 2 + (word.capitalised ? 1 : 0);
}

/**
 * For each token the run of capitalised words that it is part of; `loose` runs may hold connecting words ("of", "de").
 */
function findRuns(words: readonly WordFeatures[], loose: boolean): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(words.length);
  let i = 0;
  while (i < words.length) {
    if (!words[i].capitalised) {
      i += 1;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < words.length && j - end <= (loose ? 2 : 0); j += 1) {
      if (words[j].capitalised || (words[j].hasDigit && j === end)) end = j + 1;
      else if (!loose || !words[j].connects) break;
    }
    const run = { start: i, end };
    for (let k = i; k < end; k += 1) runs[k] = run;
    i = end;
  }
  return runs;
}
