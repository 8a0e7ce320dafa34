import type { FigureWords } from '../language/figure-words.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isWord, type Words } from './words.ts';

/** The oldest age that is read from a bare number. */
const OLDEST = 115;
/** Pieces before a number within which the event of a life stands that it dates. */
const EVENT_REACH = 10;

/**
 * Whether a bare number is a person's age: between commas after a name ("Ana Silva, 55, of …"), in brackets after a
 * name, after "aged" or "the age of", or after a pronoun and a form of "be" ("he will be 35").
 */
export function isAge(words: Words, { numeral, value, form }: Quantity, language: FigureWords): boolean {
  if (value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  const { raw, lower } = words;
  const before = numeral.from - 1;
  const after = raw[numeral.to] ?? '.';
  if (language.ageOpeners.has(lower[before])) return true;
  if (language.of.has(lower[before]) && language.ageOpeners.has(lower[before - 1])) return true;
  if (form !== 'digits') return false;
  if (isAgeOfEvent(words, numeral, language)) return true;
  const named = isCapitalised(raw[before - 1]) || (raw[before - 1] === '.' && isCapitalised(raw[before - 2]));
  if (named && raw[before] === ',' && /^[,.;]$/.test(after)) return value >= 5;
  if (named && raw[before] === '(' && after === ')') return value >= 12;
  if (!language.ageVerbs.has(lower[before])) return false;
  const subject = lower.slice(Math.max(0, before - 3), before).some((word) => language.ageSubjects.has(word));
  return subject && value >= 5 && (!/^[\p{L}%]/u.test(after) || language.stops.has(lower[numeral.to]));
}

/** "died on Monday *at 86*", "left school *at 14*". */
function isAgeOfEvent(
  { lower, raw }: Words,
  { from, to }: { from: number; to: number },
  language: FigureWords,
): boolean {
  if (!language.ageLinks.has(lower[from - 1]) || (isWord(raw[to]) && !language.stops.has(lower[to]))) return false;
  const before = lower.slice(Math.max(0, from - EVENT_REACH), from);
  return before.some((word, at) => language.ageEvents.has(word) || language.ageEvents.has(`${word} ${before[at + 1]}`));
}

/**
 * Whether a bare number after "under" or "over" and a word for people is the age that bounds them: "children *under
 * five*".
 */
export function isAgeGroup(words: Words, { numeral, value }: Quantity, language: FigureWords): boolean {
  const before = numeral.from - 1;
  if (value < 1 || value > OLDEST || !Number.isInteger(value)) return false;
  return language.ageBounds.has(words.lower[before]) && language.agedPeople.has(words.lower[before - 1]);
}
