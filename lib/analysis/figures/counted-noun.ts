import type { FigureWords } from './figure-words.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** The noun that a number counts, with the tokens of its chunk. */
export interface CountedNoun {
  /** The noun as printed, or the noun that it stands for ("30 wounded": people). */
  noun: string;
  /** First token of the chunk: modifiers and noun. */
  from: number;
  /** Token of the noun. */
  head: number;
}

/** Tokens from the number to its noun, at most. */
const MAX_CHUNK = 8;

/**
 * Finds the counted noun after a number that ends before token `at`, without a part-of-speech tagger: the first plural of
 * the noun chunk, else (for `one`, or a compound such as "11 member trade agreement") its last word. Null when none follows.
 */
export function findCountedNoun(words: Words, at: number, value: number, language: FigureWords): CountedNoun | null {
  const start = skipPartitive(words, at, language);
  if (start === null) return null;
  if (language.nounRule === 'capitalised') return findCapitalised(words, start, language);
  if (language.nounRule === 'next') return findNext(words, start, language);
  return findPlural(words, start, value, language);
}

/** Past "of the", "of its 12", "more", "-": where the noun chunk begins; null when something else follows. */
function skipPartitive(words: Words, at: number, language: FigureWords): number | null {
  let next = at;
  if (isHyphen(words, next) && isGlued(words, next)) next++;
  if (language.fillers.has(words.lower[next])) next++;
  if (!language.of.has(words.lower[next])) return next;
  next++;
  while (
    next < words.length &&
    next < at + 5 &&
    (language.determiners.has(words.lower[next]) ||
      language.cardinals.has(words.lower[next]) ||
      isDigits(words.raw[next]))
  )
    next++;
  return next;
}

function findPlural(words: Words, start: number, value: number, language: FigureWords): CountedNoun | null {
  const { raw, lower } = words;
  let last = -1;
  let first = -1;
  for (let at = start; at < Math.min(words.length, start + MAX_CHUNK); at++) {
    if (isHyphen(words, at) && isGlued(words, at)) continue;
    if (lower[at] === "'s" && last >= 0) continue;
    if (isDigits(raw[at]) && isNamePart(words, at)) continue;
    if (language.numberLinks.has(lower[at]) && last >= 0 && isCoordinated(words, at, start + MAX_CHUNK, language))
      continue;
    if (!isWord(raw[at]) || language.stops.has(lower[at])) break;
    if (language.people.has(lower[at]) && at === start && isChunkEnd(words, at + 1, language)) {
      return { noun: language.peopleNoun, from: start, head: at };
    }
    if (isPlural(lower[at], language) && !isModifier(words, at, start + MAX_CHUNK, language)) {
      return { noun: lower[at], from: start, head: at };
    }
    if (first < 0) first = at;
    if (!isHyphen(words, at + 1)) last = at;
  }
  if (last < 0) return null;
  if (value === 1)
    return {
      noun: lower[firstNoun(words, first, last, language)],
      from: start,
      head: firstNoun(words, first, last, language),
    };
  return null;
}

/** The plural is followed by another one that it modifies: "United *States* officials". */
function isModifier(words: Words, at: number, limit: number, language: FigureWords): boolean {
  if (!isCapitalised(words.raw[at])) return false;
  for (let next = at + 1; next < Math.min(words.length, limit); next++) {
    const word = words.lower[next];
    if (!isWord(words.raw[next]) || language.stops.has(word)) return false;
    if (isPlural(word, language)) return true;
  }
  return false;
}

/** Whether "and" at token `at` joins modifiers of one noun: "digital *and* physical sales". */
function isCoordinated(words: Words, at: number, limit: number, language: FigureWords): boolean {
  for (let next = at + 1; next < Math.min(words.length, limit, at + 3); next++) {
    const word = words.lower[next];
    if (!isWord(words.raw[next]) || language.stops.has(word) || language.cardinals.has(word)) return false;
    if (isPlural(word, language)) return true;
  }
  return false;
}

/** Digits inside a name that the chunk goes through: "400 *737* Max jets", "787-*9*". */
function isNamePart(words: Words, at: number): boolean {
  return isCapitalised(words.raw[at + 1]) || isCapitalised(words.raw[at - 1]) || isHyphen(words, at - 1);
}

function isChunkEnd(words: Words, at: number, language: FigureWords): boolean {
  return at >= words.length || !isWord(words.raw[at]) || language.stops.has(words.lower[at]);
}

/** The first word of a singular chunk that does not look like an adjective. */
function firstNoun(words: Words, first: number, last: number, language: FigureWords): number {
  for (let at = first; at < last; at++) {
    const word = words.lower[at];
    if (
      isWord(words.raw[at]) &&
      !isHyphen(words, at + 1) &&
      !language.adjectives.has(word) &&
      !ADJECTIVE_ENDING.test(word)
    )
      return at;
  }
  return last;
}

const ADJECTIVE_ENDING = /(?:able|al|ed|est|ful|ible|ic|ical|ish|ive|less|ous)$/;

/** Whether a lower-case word looks like a plural noun. */
export function isPlural(word: string, language: FigureWords): boolean {
  if (language.plurals.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !language.notPlural.has(word);
}

/** German: the first capitalised word, after at most three others. */
function findCapitalised(words: Words, start: number, language: FigureWords): CountedNoun | null {
  for (let at = start; at < Math.min(words.length, start + 4); at++) {
    if (!isWord(words.raw[at]) || language.stops.has(words.lower[at])) return null;
    if (isCapitalised(words.raw[at])) return { noun: words.raw[at], from: start, head: at };
  }
  return null;
}

function findNext(words: Words, start: number, language: FigureWords): CountedNoun | null {
  if (!isWord(words.raw[start]) || language.stops.has(words.lower[start])) return null;
  return { noun: words.lower[start], from: start, head: start };
}
