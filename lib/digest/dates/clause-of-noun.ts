import type { Token } from '../../analysis/language/analysed-text.ts';
import { CALENDAR_WORDS } from '../../analysis/language/calendar-words.ts';
import { isAdverb } from '../../analysis/language/en/adverbs.ts';
import { AUXILIARIES, FORMS_OF_BE } from '../../analysis/language/en/auxiliaries.ts';
import {
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS_ALONE,
  SUBJECT_PRONOUNS,
} from '../../analysis/language/en/closed-classes.ts';
import { isFiniteVerb } from '../../analysis/language/en/finite-verb.ts';
import { BASE_FORMS, PARTICIPLES, PRESENT_FORMS } from '../../analysis/language/en/verb-forms.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import { DONE_TO, TELLS_THEN } from './date-cues.ts';

/** A date in what a row tells of one of its nouns: "Lund praised the deal | reached in 2015". */
export interface ClauseOfNoun {
  /** Does the row's own verb tell what is so now: "the deal reached on Friday | is good"? */
  isNow: boolean;
  /**
   * Offset in the row at which it ends where it stands between commas behind the row's subject: "Lund, who fled on
   * Friday|, was found". Null elsewhere.
   */
  end: number | null;
}

/** Open a clause that tells of the noun before them, whatever follows. */
const RELATIVE = /^(?:where|which|who|whom|whose)$/;
/** A mark that ends such a clause. */
const MARK = /^[,;:()"“”„«»–—]$/;
/** Rows that put what they tell into a clause of a noun: "It was the flood that …", "There was a dam that …". */
const PRESENTS = /^(?:it|there)$/;
const PRESENT = /^(?:are|has|have|is)$/;

const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Can the token end the words for somebody or something: no verb, no function word, no day? */
function endsNoun(tokens: readonly Token[], index: number): boolean {
  const lower = lowerOf(tokens[index]);
  if (!/^\p{L}[\p{L}’'-]+$/u.test(lower) || CALENDAR_WORDS.has(lower)) return false;
  if (isAdverb(lower) || lower.endsWith('ed')) return false;
  const isFunctionWord = [AUXILIARIES, CLAUSE_OPENERS, COORDINATORS, DETERMINERS, PREPOSITIONS_ALONE, SUBJECT_PRONOUNS];
  if (isFunctionWord.some((words) => words.has(lower))) return false;
  return !isFiniteVerb(tokens, index) && !PARTICIPLES.has(lower);
}

/** Does the token open what is told of the noun before it: "the deal | that broke", "the deal | reached in"? */
function opens(tokens: readonly Token[], index: number, date: number): boolean {
  const lower = lowerOf(tokens[index]);
  const before = tokens[index - 1];
  if (RELATIVE.test(lower)) {
    return before?.text === ',' || PREPOSITIONS_ALONE.has(lowerOf(before)) || endsNoun(tokens, index - 1);
  }
  if (!endsNoun(tokens, index - 1)) return false;
  if (lower === 'that') {
    const isSaying = BASE_FORMS.has(lowerOf(before)) || PRESENT_FORMS.has(lowerOf(before));
    return !isSaying && isFiniteVerb(tokens, index + 1);
  }
  return DONE_TO.has(lower) && (index + 1 >= date || PREPOSITIONS_ALONE.has(lowerOf(tokens[index + 1])));
}

/** Index of the word that opens the clause of a noun in which the date stands; -1 where it stands in none. */
function openingOf(tokens: readonly Token[], date: number): number {
  for (let index = date - 1; index > 0; index--) {
    const { text } = tokens[index];
    if (opens(tokens, index, date)) return index;
    if (MARK.test(text) || COORDINATORS.has(text) || (CLAUSE_OPENERS.has(text) && !PREPOSITIONS_ALONE.has(text))) break;
  }
  return -1;
}

/** Does a comma stand before the clause of the noun? */
const isApart = (tokens: readonly Token[], opening: number): boolean => tokens[opening - 1].text === ',';

/** Index of the last token that is surely of the clause of the noun, or of the comma behind it; -1 for none. */
function endOf(tokens: readonly Token[], verbs: readonly number[], opening: number, date: number): number {
  const isParticiple = DONE_TO.has(lowerOf(tokens[opening]));
  const hasOwn = isParticiple || verbs.some((index) => index > opening && index < date);
  // "the firm that in 2015 | drained the lakes"
  const last = hasOwn ? date : (verbs.find((index) => index > date) ?? -1);
  if (last < 0 || !isApart(tokens, opening)) return last;
  return tokens.findIndex(
    ({ text }, index) => index > last && text === ',' && !/^\d{4}$/.test(tokens[index + 1]?.text ?? ''),
  );
}

/** Does the date say when the main clause happened as well: "In a note published in May, …", "A study out in May"? */
const datesBoth = (tokens: readonly Token[], opening: number): boolean =>
  PREPOSITIONS_ALONE.has(lowerOf(tokens[0])) || TELLS_THEN.test(lowerOf(tokens[opening - 1]));

/**
 * Whether the date at an offset of an English row dates no more than what the row tells of one of its nouns, while its
 * own verb stands outside: "Lund praised the deal reached in 2015". Null where it does not, where the row has no other
 * verb, and where such a clause is what it tells ("It was the flood that …", "Lund is the one who …").
 */
export function clauseOfNoun(row: string, at: number): ClauseOfNoun | null {
  const tokens = tokenize(row);
  const date = tokens.findIndex(({ end }) => end > at);
  const opening = openingOf(tokens, date);
  if (opening < 0 || PRESENTS.test(lowerOf(tokens[0]))) return null;
  const verbs = tokens.flatMap((_, index) => (isFiniteVerb(tokens, index) ? index : []));
  const before = verbs.filter((index) => index < opening - 1);
  if (before.length === 0 && datesBoth(tokens, opening)) return null;
  const end = endOf(tokens, verbs, opening, date);
  // Verbs of another clause than the noun's.
  const behind = end < 0 ? [] : verbs.filter((index) => index > end && !COORDINATORS.has(tokens[index - 1].text));
  const verb = before.at(-1) ?? behind[0];
  if (verb === undefined) return null;
  const isNamed = before.length > 0 && FORMS_OF_BE.has(lowerOf(tokens[verb])) && !DONE_TO.has(lowerOf(tokens[opening]));
  const isOfSubject = before.length === 0 && isApart(tokens, opening) && /^wh(?:ich|o)$/.test(tokens[opening].text);
  const isNow = PRESENT.test(lowerOf(tokens[verb]));
  return isNamed ? null : { isNow, end: isOfSubject ? tokens[end].start : null };
}
