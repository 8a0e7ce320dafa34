import type { Token } from '../../language/analysed-text.ts';
import { datelineEnd } from '../../language/dateline.ts';
import { ADVERBS } from '../../language/en/adverbs.ts';
import { FINITE_AUXILIARIES } from '../../language/en/auxiliaries.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  PREPOSITIONS_ALONE,
  RELATIVE_PRONOUNS,
  RELATIVE_WORDS,
  SUBORDINATORS,
} from '../../language/en/closed-classes.ts';
import { isFiniteVerb, laterVerb, nextFinite, verbGroupEnd } from '../../language/en/finite-verb.ts';
import { ONLY_PAST, PRESENT_FORMS, PRESENT_PARTICIPLES } from '../../language/en/verb-forms.ts';
import { enclosed } from '../../language/enclosed.ts';
import { CLOSE_QUOTE } from '../../language/punctuation.ts';
import { LEADING_WORDS } from './cues.ts';
import { withCountry } from './place-phrase.ts';

/** Token indices in one sentence: where the main clause starts and ends, and its verb. */
export interface Clause {
  /** Where the sentence starts after a dateline ("LONDON (Reuters) — "). */
  dateline: number;
  from: number;
  verb: number;
  to: number;
}

/** "According to the study, published in March, …": after the participle's phrase, which no subject opens. */
function afterParticiple(tokens: readonly Token[], from: number): number {
  const next = tokens[from + 1]?.text ?? '';
  if (!/^[a-z]+ed$/.test(tokens[from].text) || !PREPOSITIONS_ALONE.has(next)) return from;
  const comma = tokens.findIndex((token, index) => index > from && index < from + 12 && token.text === ',');
  return comma > 0 && comma + 2 < tokens.length ? comma + 1 : from;
}

/** "In Brell, where tales are told, a lawyer …": after the comma that closes the relative clause. */
function afterRelative(tokens: readonly Token[], from: number): number {
  if (!RELATIVE_PRONOUNS.has(tokens[from].text) && tokens[from].text !== 'where') return from;
  const comma = tokens.findIndex((token, index) => index > from && index < from + 40 && token.text === ',');
  return comma > 0 && comma + 2 < tokens.length ? comma + 1 : from;
}

/** Ends of adjectives that no noun has: a comma behind "the northern" parts it from a second adjective. */
const ADJECTIVE = /(?:able|ern|ful|ible|ish|less|ous)$/;

/** "the northern | , wind-swept plain" */
const isBetweenAdjectives = (tokens: readonly Token[], comma: number): boolean =>
  ARTICLES_AND_POSSESSIVES.has(tokens[comma - 2]?.text.toLowerCase() ?? '') && ADJECTIVE.test(tokens[comma - 1].text);

/** Openers behind which a subject with its verb stands, if not a participle. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([...SUBORDINATORS, 'once']);

/**
 * "While Lund, the mayor of Brell | , has agreed, …": does the comma at `next` close an apposition to the subject of
 * the opening clause, which the comma at `comma` opens?
 */
function closesApposition(tokens: readonly Token[], from: number, comma: number, next: number): boolean {
  if (next < 0 || !CONJUNCTIONS.has(tokens[from].text.toLowerCase()) || !isFiniteVerb(tokens, next + 1)) return false;
  const inside = enclosed(tokens);
  if (nextFinite(tokens, inside, from + 1, comma) >= 0) return false;
  return RELATIVE_PRONOUNS.has(tokens[comma + 1].text) || nextFinite(tokens, inside, comma, next) < 0;
}

/** The comma that closes the adjunct from the token on, "In Des Moines, Iowa | , the union"; -1 when none does. */
function closingComma(tokens: readonly Token[], from: number): number {
  const inside = enclosed(tokens);
  const commaAfter = (at: number) =>
    tokens.findIndex(
      ({ text }, index) =>
        index > at &&
        index < from + 40 &&
        text === ',' &&
        (!inside[index] || inside[from] || CLOSE_QUOTE.test(tokens[index + 1]?.text ?? '')) &&
        !isBetweenAdjectives(tokens, index),
    );
  const comma = commaAfter(from);
  if (comma < 0) return comma;
  const next = commaAfter(comma);
  if (closesApposition(tokens, from, comma, next)) return commaAfter(next);
  const country = withCountry(tokens, comma);
  return country > comma && tokens[country]?.text === ',' ? country : comma;
}

/** Can the word in lower case, as the first of a sentence, open an adjunct: "*Citing* a study, …", "*Sadly*, …"? */
const opensAdjunct = (first: string): boolean =>
  LEADING_WORDS.has(first) || PRESENT_PARTICIPLES.has(first) || (ADVERBS.has(first) && first.endsWith('ly'));

/** "On March 5 | , 2024, the union": a year that belongs to the date before it. */
const isYearBetween = (tokens: readonly Token[], comma: number): boolean =>
  /^\d{4}$/.test(tokens[comma + 1].text) && tokens[comma + 2].text === ',';

/** Join the sentence to the one before and open no adjunct: what follows is one, or the clause itself. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'yet']);

/** Behind "But", "So," and the like at the token; unlike "So far, …" and "Yet another …". */
function afterJoin(tokens: readonly Token[], from: number): number {
  const next = tokens[from + 1]?.text ?? '';
  if (!JOINS.has(tokens[from]?.text.toLowerCase() ?? '') || /^(?:another|far|long|many|much)$/.test(next)) return from;
  const start = next === ',' ? from + 2 : from + 1;
  return start + 1 < tokens.length ? start : from;
}

/** Where the main clause starts: after a dateline, a word that joins, and adjuncts that end with a comma. */
function mainStart(tokens: readonly Token[], dateline: number): number {
  let from = afterJoin(tokens, dateline);
  for (let round = 0; round < 2; round++) {
    const first = tokens[from]?.text.toLowerCase() ?? '';
    if (/^(?:least|most|many|few|\d.*)$/.test(tokens[from + 1]?.text ?? '')) return from;
    if (!opensAdjunct(first)) return from;
    const comma = closingComma(tokens, from);
    if (comma < 0 || comma + 2 >= tokens.length) return from;
    if (isYearBetween(tokens, comma)) return comma + 3 < tokens.length ? comma + 3 : comma;
    const next = CLOSE_QUOTE.test(tokens[comma + 1].text) ? comma + 2 : comma + 1;
    from = afterParticiple(tokens, afterRelative(tokens, next));
  }
  return from;
}

/** The main clause of a sentence, up to the end of the sentence; null when no finite verb was found. */
export function mainClause(tokens: readonly Token[]): Clause | null {
  const inside = enclosed(tokens);
  const dateline = datelineEnd(tokens);
  const from = mainStart(tokens, dateline);
  const clause = clauseFrom(tokens, inside, dateline, from);
  if (clause || from === dateline) return clause;
  // "With an understanding of what is faced by all, …": a verb before the comma is none of the sentence's own.
  const fallback = clauseFrom(tokens, inside, dateline, dateline);
  return fallback && fallback.verb < from && PREPOSITIONS_ALONE.has(tokens[dateline].text.toLowerCase())
    ? null
    : fallback;
}

/** "2 million new shares": is the word, which looks like a verb, what the number at `from` counts? */
export const isCounted = (tokens: readonly Token[], from: number, word: number): boolean =>
  /^[\d$£€]/.test(tokens[from]?.text ?? '') && PRESENT_FORMS.has(tokens[word].text);

/** The clauses that follow the main clause after ", and" or ", but" with a verb of their own. */
export function coordinateClauses(tokens: readonly Token[], main: Clause): Clause[] {
  const inside = enclosed(tokens);
  const clauses: Clause[] = [];
  for (let index = main.verb + 2; index + 3 < tokens.length; index++) {
    if (inside[index] || tokens[index - 1].text !== ',' || !/^(?:and|but)$/.test(tokens[index].text)) continue;
    const from = index + (/^(?:now|then|later|so)$/.test(tokens[index + 1].text) ? 2 : 1);
    const clause = clauseFrom(tokens, inside, main.dateline, from);
    const opensWithList =
      clause && tokens.slice(from, clause.verb + 1).some((_, at) => isCounted(tokens, from, from + at));
    if (clause && clause.verb - from < 12 && !opensWithList) clauses.push(clause);
  }
  return clauses;
}

/**
 * "It is for that reason that | the agency chose": the clause of a sentence that opens with what it stresses; null in
 * others.
 */
export function cleftClause(tokens: readonly Token[], main: Clause): Clause | null {
  const opening = tokens.slice(main.from, main.from + 3).map(({ text }) => text.toLowerCase());
  if (opening[0] !== 'it' || !/^(?:is|was|['’]s)$/.test(opening[1] ?? '') || !PREPOSITIONS_ALONE.has(opening[2]))
    return null;
  const that = tokens.findIndex(
    ({ text }, index) => index > main.from + 3 && text === 'that' && index < main.from + 14,
  );
  const next = tokens.findLastIndex(({ text }, index) => index > that && text === 'that' && index < main.from + 14);
  const from = (next < 0 ? that : next) + 1;
  return that > 0 && from + 1 < tokens.length ? clauseFrom(tokens, enclosed(tokens), main.dateline, from) : null;
}

/** The clause that starts at the token, as in reported speech after "that"; null when no finite verb follows. */
export function clauseFromToken(tokens: readonly Token[], from: number): Clause | null {
  return clauseFrom(tokens, enclosed(tokens), from, from);
}

function clauseFrom(
  tokens: readonly Token[],
  inside: readonly boolean[],
  dateline: number,
  from: number,
): Clause | null {
  let index = from;
  while (index < tokens.length) {
    const lower = tokens[index].text.toLowerCase();
    if (index > from && RELATIVE_WORDS.has(lower) && !inside[index]) {
      const verb = nextFinite(tokens, inside, index, tokens.length);
      if (verb < 0) return null;
      const comma =
        tokens[index - 1].text === ','
          ? tokens.findIndex((token, position) => position > verb && token.text === ',')
          : -1;
      index = comma > 0 ? comma + 1 : verbGroupEnd(tokens, verb);
      continue;
    }
    if (!inside[index] && index > from && isFiniteVerb(tokens, index)) {
      const later = FINITE_AUXILIARIES.has(lower) || ONLY_PAST.has(lower) ? -1 : laterVerb(tokens, inside, index);
      return { dateline, from, verb: later > 0 ? later : index, to: tokens.length };
    }
    index++;
  }
  return null;
}
