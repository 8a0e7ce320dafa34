import { hashString } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';

/** What is known of a word by itself; computed once for each distinct word of a document. */
export interface WordFeatures {
  /** Hashes of the word as written, in lower case, and of its affixes (of the lower case). */
  cased: number;
  lower: number;
  prefix2: number;
  prefix3: number;
  prefix4: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** Hash of the shape, runs of a class as one: "Xx", "X", "d", "Xd". */
  shape: number;
  capitalised: boolean;
  allCapitals: boolean;
  lowerCase: boolean;
  /** Begins with a letter or digit. */
  isWord: boolean;
  hasDigit: boolean;
  /** May stand inside a name, between capitalised words: "of", "de", "-". */
  connects: boolean;
  /** Word cluster, 1-based; 0 when the word has none. Coarser clusters are its high bits. */
  cluster: number;
  /** The kinds of the gazetteer that have this single word. */
  kinds: number;
}

const CONNECTORS = new Set([
  '&',
  '-',
  'al',
  'and',
  'bin',
  'da',
  'das',
  'de',
  'del',
  'della',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'for',
  'ibn',
  'la',
  'le',
  'of',
  'on',
  'the',
  'van',
  'von',
  'y',
  '–',
  '’',
  "'",
]);

/** Format characters are left out, apostrophes made straight, and the case of the rest kept. */
export function normaliseWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFC');
}

/** Features of one word; never throws, whatever it is made of. */
export function describeWord(text: string, lexicon: Lexicon): WordFeatures {
  const word = normaliseWord(text);
  const lower = word.toLowerCase();
  const n = lower.length;
  const lowerHash = hashString(lower);
  const capitalised = /^\p{Lu}/u.test(word);
  const letters = word.replace(/[^\p{L}]/gu, '');
  return {
    cased: hashString(word),
    lower: lowerHash,
    prefix2: hashString(lower, 0, Math.min(2, n)),
    prefix3: hashString(lower, 0, Math.min(3, n)),
    prefix4: hashString(lower, 0, Math.min(4, n)),
    suffix2: hashString(lower, Math.max(0, n - 2)),
    suffix3: hashString(lower, Math.max(0, n - 3)),
    suffix4: hashString(lower, Math.max(0, n - 4)),
    shape: shapeHash(word),
    capitalised,
    allCapitals: capitalised && letters.length > 1 && letters === letters.toUpperCase(),
    lowerCase: /^\p{Ll}/u.test(word),
    isWord: /^[\p{L}\p{N}]/u.test(word),
    hasDigit: /\p{Nd}/u.test(word),
    connects: CONNECTORS.has(lower) && !capitalised,
    cluster: lexicon.clusterOf(lowerHash) || foldedCluster(lower, lexicon),
    kinds: capitalised ? lexicon.kindsOf(lowerHash) : 0,
  };
}

/** The cluster of the word without its diacritics: the vectors were made from text that mostly has none. */
function foldedCluster(lower: string, lexicon: Lexicon): number {
  if (/^[\x20-\x7e]*$/.test(lower)) return 0;
  return lexicon.clusterOf(hashString(lower.normalize('NFD').replace(/\p{M}/gu, '')));
}

function shapeHash(word: string): number {
  let shape = '';
  let last = '';
  for (let i = 0; i < word.length && i < 40; i += 1) {
    const code = word.charCodeAt(i);
    const kind = shapeClass(code, word[i]);
    if (kind === last && (shape.length > 1 || kind !== 'X')) continue;
    last = kind;
    shape += kind;
  }
  return hashString(shape);
}

function shapeClass(code: number, character: string): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  if (code < 128) return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : '?';
}
