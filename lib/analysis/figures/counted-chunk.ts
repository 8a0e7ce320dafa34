import type { FigureWords } from '../language/figure-words.ts';
import type { CountedNoun } from './counted-noun.ts';
import { countWords, MAX_WORDS, phraseAfter, type Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isGlued, isWord, type Words } from './words.ts';

/** From so large a count on, what "and" joins to its noun is counted with it: "30,154 *cars, trucks and vans*". */
const LARGE_COUNT = 100;

/** "350 *from Türkiye*", "two *to Biman Bangladesh Airlines*": the words up to the next mark or link. */
export function partChunk(words: Words, from: number, language: FigureWords): Stretch | null {
  let to = from;
  while (
    to < Math.min(words.length, from + MAX_WORDS) &&
    isWord(words.raw[to]) &&
    !language.numberLinks.has(words.lower[to])
  )
    to++;
  return to > from ? [from, to] : null;
}

/**
 * The counted noun with its modifiers, and what follows it of the same thing: "of", "and", a participle. The quantity
 * must have a noun.
 */
export function nounChunk(words: Words, { noun, value }: Quantity, language: FigureWords): Stretch {
  const { lower, raw } = words;
  const { from, head } = noun!;
  const modified = noun!.noun !== lower[head] && value !== 1 ? modifiedNoun(words, noun!, language) : null;
  if (modified) return modified;
  const start = startOfChunk(words, from, head + 1);
  let to = value >= LARGE_COUNT ? coordinatedEnd(words, head + 1, language) : head + 1;
  if (language.copulas.has(lower[to]) && language.people.has(lower[to + 1])) to++;
  const isHarm = isWord(raw[to]) && (language.casualty.has(lower[to]) || language.people.has(lower[to]));
  if (isHarm || (/[^e]ed$/.test(lower[to] ?? '') && lower[to + 1] !== language.farLink)) to++;
  else if (language.of.has(lower[to])) to = phraseAfter(words, to + 1, language)?.[1] ?? to;
  if (language.each.has(lower[to])) to++;
  return countWords(words, [start, to]) <= MAX_WORDS ? [start, to] : [start, head + 1];
}

/** "an 11-game *losing streak*", "an 11 member *trade agreement*": what a number with a singular noun modifies. */
function modifiedNoun(words: Words, { from, head }: CountedNoun, language: FigureWords): Stretch | null {
  return from === head && !isCapitalised(words.raw[head]) ? phraseAfter(words, head + 1, language) : null;
}

/** The last six words up to the noun. */
function startOfChunk(words: Words, from: number, to: number): number {
  let start = to;
  for (let count = 0; start > from && (count < MAX_WORDS || isGlued(words, start)); ) {
    start--;
    if (!isGlued(words, start)) count++;
  }
  return start;
}

/** "cars*, trucks and vans*": single plurals that commas and a last "and" join to the noun. */
function coordinatedEnd({ lower, raw }: Words, from: number, language: FigureWords): number {
  const isMember = (at: number): boolean =>
    /^\p{L}+s$/u.test(raw[at] ?? '') && !language.stops.has(lower[at]) && !language.plainVerbs.has(lower[at]);
  let at = from;
  while (raw[at] === ',' && isMember(at + 1)) at += 2;
  if (raw[at] === ',') at++;
  return language.numberLinks.has(lower[at]) && isMember(at + 1) ? at + 2 : from;
}
