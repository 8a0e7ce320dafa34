import type { FigureWords } from '../language/figure-words.ts';
import { isCapitalised, isDigits, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** The noun that a number counts. */
export interface CountedNoun {
  /** In the plural and lower case, unless it is a name; "people" in "30 wounded". */
  noun: string;
  /** First piece of the chunk: modifiers and noun. */
  from: number;
  /** Piece of the noun. */
  head: number;
}

/** Pieces from the number to its noun, at most. */
const MAX_CHUNK = 8;

/**
 * Finds the counted noun after a number that ends before piece `at`, without a part-of-speech tagger. English takes the
 * first plural of the noun chunk ("30 international *soldiers* wounded"), and a singular only as a modifier ("11
 * *member* trade agreement", "six-*cylinder*") or after one. Null when no noun follows.
 */
export function findCountedNoun(words: Words, at: number, value: number, language: FigureWords): CountedNoun | null {
  if (language.nounRule === 'none') return null;
  const start = skipPartitive(words, at, language);
  if (language.nounRule === 'capitalised') return findCapitalised(words, start, language);
  if (language.nounRule !== 'plural') return findNext(words, start, language);
  if (isHyphen(words, at) && language.noThings.has(words.lower[at + 1])) return null;
  const isPartitive = start > at + 1;
  const compound = findCompound(words, at, language);
  if (compound) return compound;
  const plural = value === 1 && !isPartitive ? null : findPlural(words, start, language);
  // "billions of water" counts nothing
  const isMass = start === at + 1 && language.of.has(words.lower[at]);
  return plural ?? (isMass ? null : findSingular(words, start, value, isPartitive, language));
}

/** Past "-", "more", "of the", "of its 12", "out of 11": where the noun chunk begins. */
function skipPartitive(words: Words, at: number, language: FigureWords): number {
  const { lower, raw } = words;
  let next = isHyphen(words, at) && isGlued(words, at) ? at + 1 : at;
  if (language.fillers.has(lower[next]) && isWord(raw[next + 1])) next++;
  const link = language.shareLinks.find((phrase) => phrase.every((word, index) => lower[next + index] === word));
  if (link && language.of.has(link[link.length - 1])) next += link.length - 1;
  if (!language.of.has(lower[next])) return next;
  next++;
  const limit = next + 4;
  const isOpener = (word: string): boolean =>
    language.determiners.has(word) || language.cardinals.has(word) || language.superlatives.has(word) || isDigits(word);
  while (next < Math.min(words.length, limit) && isOpener(lower[next])) next++;
  return next;
}

/** "fourteen-*night* holidays": the number counts the noun that a hyphen joins to it, in the singular. */
function findCompound(words: Words, at: number, language: FigureWords): CountedNoun | null {
  const head = at + 1;
  if (!isHyphen(words, at) || !isGlued(words, at) || !isGlued(words, head)) return null;
  const word = words.lower[head];
  if (!/^\p{Ll}/u.test(words.raw[head]) || language.fillers.has(word) || !isPossibleNoun(word)) return null;
  if (language.cardinals.has(word) || isPlural(words, head, language) || isStop(words, head, language)) return null;
  return { noun: language.pluralise(word), from: head, head };
}

function findPlural(words: Words, start: number, language: FigureWords): CountedNoun | null {
  const { raw, lower } = words;
  const limit = Math.min(words.length, start + MAX_CHUNK);
  for (let at = start; at < limit; at++) {
    if (isChunkJoint(words, at, start, limit, language)) continue;
    if (isStop(words, at, language)) return null;
    if (at === start && language.people.has(lower[at]) && (at + 1 >= words.length || isStop(words, at + 1, language))) {
      return { noun: language.peopleNoun, from: start, head: at };
    }
    if (!isPlural(words, at, language)) continue;
    if (language.vague.has(lower[at]) || (at > start && isVerb(words, at, language))) return null;
    if (isModifier(words, at, limit, language)) continue;
    if (at > start && isCapitalised(raw[at]) && isCapitalised(raw[at - 1])) return null;
    if (at === start && hasSubjectBefore(words, at, language)) return null;
    return { noun: isCapitalised(raw[at]) ? raw[at] : lower[at], from: start, head: at };
  }
  return null;
}

/** Marks and digits that a chunk goes through: "-", "'s", "400 *737* Max jets", "digital *and* physical sales". */
function isChunkJoint(words: Words, at: number, start: number, limit: number, language: FigureWords): boolean {
  const { raw, lower } = words;
  if (at === start) return isDigits(raw[at]) && isCapitalised(raw[at + 1]);
  if (isHyphen(words, at)) return isGlued(words, at);
  if (isDigits(raw[at])) return [at - 1, at + 1].some((near) => isCapitalised(raw[near]) || isHyphen(words, near));
  return lower[at] === "'s" || (language.numberLinks.has(lower[at]) && isCoordinated(words, at, limit, language));
}

/** Whether "and" at piece `at` joins modifiers of one noun: a plural follows within two words. */
function isCoordinated(words: Words, at: number, limit: number, language: FigureWords): boolean {
  if (isPlural(words, at - 1, language)) return false;
  for (let next = at + 1; next < Math.min(limit, at + 3); next++) {
    if (isStop(words, next, language) || language.cardinals.has(words.lower[next])) return false;
    if (next > at + 1 && isPlural(words, next, language)) return true;
  }
  return false;
}

/** "the population *lives*", not "innocent lives". */
function isVerb(words: Words, at: number, language: FigureWords): boolean {
  const before = words.lower[at - 1];
  return language.verbForms.has(words.lower[at]) && !language.adjectives.has(before) && !ADJECTIVE_ENDING.test(before);
}

/** A plural that modifies a later one: "sports *cars*", "United States government *officials*". */
function isModifier(words: Words, at: number, limit: number, language: FigureWords): boolean {
  const next = at + 1;
  if (next < limit && !isStop(words, next, language) && isPlural(words, next, language)) {
    return !language.verbForms.has(words.lower[next]);
  }
  if (!isCapitalised(words.raw[at])) return false;
  for (let later = at + 1; later < limit; later++) {
    if (isStop(words, later, language)) return false;
    if (isPlural(words, later, language)) return !isVerb(words, later, language);
  }
  return false;
}

/**
 * A singular after the number: followed by the word that it modifies, after "one" (which
 * "one writes" leaves alone), or at the end of
 * "60 of the embattled jet". An acronym alone counts as a unit ("0.5 WAR").
 */
function findSingular(
  words: Words,
  start: number,
  value: number,
  isPartitive: boolean,
  language: FigureWords,
): CountedNoun | null {
  const { raw, lower } = words;
  const limit = Math.min(words.length, start + MAX_CHUNK);
  let end = start;
  while (end < limit && (isChunkJoint(words, end, start, limit, language) || !isStop(words, end, language))) {
    const isVerbForm = value === 1 ? language.verbForms.has(lower[end]) : isVerb(words, end, language);
    if (end > start && isVerbForm) break;
    end++;
  }
  if (end === start) return null;
  if (end === start + 1 && /^\p{Lu}{3,5}$/u.test(raw[start])) return { noun: raw[start], from: start, head: start };
  const head = isPartitive ? end - 1 : value === 1 ? firstNoun(words, start, end - 1, language) : start;
  if (value !== 1 && (isCapitalised(raw[head]) || (!isPartitive && end === start + 1))) return null;
  if (!isPossibleNoun(lower[head]) || language.adjectives.has(lower[head])) return null;
  if (value === 1 && !isPartitive && isPlural(words, head, language) && !language.plurals.has(lower[head])) return null;
  if (lower[head].endsWith('ing') && hasObject(words, head, language)) return null;
  return { noun: language.pluralise(isCapitalised(raw[head]) ? raw[head] : lower[head]), from: start, head };
}

/** "Via Verdi 15 *shows* a film": a verb, as an object with an article behind it tells; not "30 calls a day". */
function hasSubjectBefore({ lower }: Words, at: number, language: FigureWords): boolean {
  if (!language.articles.has(lower[at + 1]) || language.rateNouns.has(lower[at + 2])) return false;
  return language.verbBases.has(lower[at].slice(0, -1));
}

/** "one carrying the crew", not "one building in town". */
function hasObject(words: Words, participle: number, language: FigureWords): boolean {
  return isCapitalised(words.raw[participle + 1]) || language.determiners.has(words.lower[participle + 1]);
}

function isPossibleNoun(word: string): boolean {
  return word.length > 2 && !/(?:ly|ed|est)$/.test(word);
}

/** The first word of a singular chunk that does not look like an adjective or a name, else its last word. */
function firstNoun(words: Words, first: number, last: number, language: FigureWords): number {
  for (let at = first; at < last; at++) {
    const word = words.lower[at];
    if (isCapitalised(words.raw[at])) continue;
    if (!isHyphen(words, at + 1) && !language.adjectives.has(word) && !ADJECTIVE_ENDING.test(word)) return at;
  }
  return last;
}

const ADJECTIVE_ENDING = /(?:able|al|ed|est|ful|ible|ic|ical|ish|ive|less|ous)$/;

/** Whether the chunk ends before piece `at`; capitals such as "US" are no pronouns. */
function isStop(words: Words, at: number, language: FigureWords): boolean {
  if (!isWord(words.raw[at])) return true;
  const isName =
    /^\p{Lu}{2,}$/u.test(words.raw[at]) ||
    (isCapitalised(words.raw[at]) && isGlued(words, at + 1) && isDigits(words.raw[at + 1]));
  return language.stops.has(words.lower[at]) && !isName && !isTail(words, at, language);
}

/** "mail-*in* ballots": a function word that a hyphen joins to the word before it, with a noun behind. */
function isTail(words: Words, at: number, language: FigureWords): boolean {
  if (language.cardinals.has(words.lower[at - 2])) return false;
  return isHyphen(words, at - 1) && isGlued(words, at - 1) && isGlued(words, at) && isWord(words.raw[at - 2]);
}

function isPlural(words: Words, at: number, language: FigureWords): boolean {
  const word = words.lower[at];
  if (word === undefined || !isWord(words.raw[at])) return false;
  if (language.plurals.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !language.notPlural.has(word);
}

/** German: the first capitalised word, after at most three others. */
function findCapitalised(words: Words, start: number, language: FigureWords): CountedNoun | null {
  for (let at = start; at < Math.min(words.length, start + 4); at++) {
    if (isStop(words, at, language)) return null;
    if (isCapitalised(words.raw[at])) return { noun: words.raw[at], from: start, head: at };
  }
  return null;
}

/**
 * The word after the number, and after a case ending only with a word between: "30 asker", "500'den fazla kişi", "un
 * million d'habitants".
 */
function findNext(words: Words, at: number, language: FigureWords): CountedNoun | null {
  const hasEnding = /^['’]$/.test(words.raw[at] ?? '') && isGlued(words, at) && isGlued(words, at + 1);
  let start = hasEnding ? at + 2 : at;
  const hasFiller = language.fillers.has(words.lower[start]);
  if (hasFiller) start++;
  else if (hasEnding) return null;
  if (start >= words.length || isStop(words, start, language)) return null;
  const skips =
    language.nounRule === 'next-common' && isCapitalised(words.raw[start]) && !isStop(words, start + 1, language);
  const head = skips ? start + 1 : start;
  return { noun: words.lower[head].replace(/^[dl]'/, ''), from: start, head };
}
