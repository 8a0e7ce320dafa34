import type { Token } from '../analysed-text.ts';
import { DASH } from '../punctuation.ts';
import { FINITE_AUXILIARIES } from './auxiliaries.ts';
import { ARTICLES_AND_POSSESSIVES, CLAUSE_OPENERS, DEMONSTRATIVES, PREPOSITIONS_ALONE } from './closed-classes.ts';
import { BASE_FORMS, ONLY_PAST, PARTICIPLES, PAST_FORMS, PRESENT_FORMS } from './verb-forms.ts';

/**
 * Behind these no verb is finite: a noun comes. The other determiners stand alone as often: "two left", "each took".
 */
const OPENS_NOUN: ReadonlySet<string> = new Set([
  ...ARTICLES_AND_POSSESSIVES,
  ...DEMONSTRATIVES,
  ...['any', 'both', 'every', 'few', 'many', 'more', 'most', 'no', 'several', 'some'],
]);

/** Before "'s" these make it "is" or "has": "she's lost". */
const TAKES_IS = /^(?:he|here|it|she|that|there|this|what|where|who)$/;

/**
 * Can the token at `index` be a finite verb, by its form and its neighbours? Where there is none, no. `headline` also
 * allows base forms and participles.
 */
export function isFiniteVerb(tokens: readonly Token[], index: number, headline = false): boolean {
  const word = tokens[index]?.text ?? '';
  const lower = word.toLowerCase();
  if (FINITE_AUXILIARIES.has(lower)) return true;
  if (!headline && word !== lower) return false;
  const before = tokens[index - 1]?.text ?? '';
  const beforeLower = before.toLowerCase();
  if (/^['’](?:d|ll|m|re|ve)$/.test(lower)) return true;
  if (/^['’]s$/.test(lower)) return TAKES_IS.test(beforeLower);
  const after = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (DASH.test(before) || DASH.test(after) || /^['’]s$/.test(before)) return false;
  if (OPENS_NOUN.has(beforeLower) || PREPOSITIONS_ALONE.has(beforeLower)) return false;
  if (ONLY_PAST.has(lower)) return true;
  if (PAST_FORMS.has(lower)) return !FINITE_AUXILIARIES.has(beforeLower);
  if (/[a-z]{3}ed$/.test(lower) && index > 0) {
    return after === '' || !/^[\p{Ll}]+(?:s|ion|er)$/u.test(after) || PREPOSITIONS_ALONE.has(after);
  }
  if (PRESENT_FORMS.has(lower)) {
    if (FINITE_AUXILIARIES.has(after)) return false;
    return /^(?:["“‘'\p{Lu}\p{N}$€£].*|(?:the|an?|to|in|on|for|as|his|her|its|their|that|it|out|up|off|against|no)$)/u.test(
      tokens[index + 1]?.text ?? '',
    );
  }
  return headline && index > 0 && (BASE_FORMS.has(lower) || PARTICIPLES.has(lower));
}

/** Index of the next finite verb outside insertions; -1 when there is none before `to`. */
export function nextFinite(tokens: readonly Token[], inside: readonly boolean[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (!inside[index] && isFiniteVerb(tokens, index)) return index;
  return -1;
}

/**
 * "requested by NATO has arrived", "Lund, known as the Fox, has won": is the verb at `index` a participle of the
 * subject, with the real verb after it? That verb, or -1.
 */
export function laterVerb(tokens: readonly Token[], inside: readonly boolean[], index: number): number {
  const isApart = tokens[index - 1]?.text === ',';
  const after = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (!PREPOSITIONS_ALONE.has(after) && !(isApart && after === 'as')) return -1;
  for (let next = index + 2; next < Math.min(tokens.length, index + 24); next++) {
    const lower = tokens[next].text.toLowerCase();
    if (lower === ',') {
      const resumed = tokens[next + 1]?.text.toLowerCase() ?? '';
      if (FINITE_AUXILIARIES.has(resumed) || (isApart && isFiniteVerb(tokens, next + 1))) return next + 1;
      if (/^(?:and|but|or)$/.test(resumed)) return -1;
    } else if (lower === 'to' || CLAUSE_OPENERS.has(lower)) return -1;
    else if (!isApart && next < index + 16 && !inside[next] && isFiniteVerb(tokens, next)) return next;
  }
  return -1;
}

/** Index after the verb group that starts at `verb`: "had been held". */
export function verbGroupEnd(tokens: readonly Token[], verb: number): number {
  let end = verb + 1;
  while (end < tokens.length) {
    const lower = tokens[end].text.toLowerCase();
    if (
      !FINITE_AUXILIARIES.has(lower) &&
      lower !== 'been' &&
      lower !== 'being' &&
      lower !== 'not' &&
      !PARTICIPLES.has(lower) &&
      !/[a-z]{3}ed$/.test(lower)
    )
      break;
    end++;
  }
  return end;
}
