import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { rolePhrase } from './role-phrase.ts';
import { ARTICLE, LONGEST_PHRASE, mayBegin, type RoleRange, startOfName } from './role-tokens.ts';
import { belongsToTitle } from './title-before.ts';

/**
 * "the company's chief executive" before ", Tim Clark,": the phrase reaches back to the nearest article that makes it
 * an office.
 */
export function phraseBeforeComma(
  tokens: readonly Token[],
  { first, last }: Mention,
  others: readonly Mention[],
): RoleRange | null {
  if (tokens[first - 1]?.text !== ',') return null;
  const range = phraseBefore(tokens, first, others);
  if (range === null || /^[,.)–—]$/u.test(tokens[last + 1]?.text ?? '.')) return range;
  // "The mayor of Lund, Ana Holt said": without a comma behind the name, only at the head of the sentence
  const opening = tokens[range.first - 1];
  return range.first === 0 || (range.first === 1 && ARTICLE.test(opening.text)) ? range : null;
}

function phraseBefore(tokens: readonly Token[], first: number, others: readonly Mention[]): RoleRange | null {
  const end = first - 1;
  const owner = startOfOwner(tokens, end, others);
  const owned = owner === null ? null : rolePhrase(tokens, { first: owner, end }, others);
  if (owned) return owned;
  let start = end;
  while (start > 0 && end - start < LONGEST_PHRASE && /^(?:[\p{L}\p{N}&-]|['’]s$)/u.test(tokens[start - 1].text)) {
    start -= 1;
    if (!ARTICLE.test(tokens[start].text)) continue;
    const range = rolePhrase(tokens, { first: start, end }, others);
    if (range) return range;
    if (!/^(?:of|for|at|in|from)$/.test(tokens[start - 1]?.text ?? '')) return null;
  }
  const office = startOfOffice(tokens, start, end, others);
  return office < end ? rolePhrase(tokens, { first: office, end }, others) : null;
}

/**
 * Where the phrase begins whose office is somebody's who is named: "Brell's director of schools", "one of Holt's
 * friends". The first such owner behind the last mark; null when there is none.
 */
function startOfOwner(tokens: readonly Token[], end: number, others: readonly Mention[]): number | null {
  let start: number | null = null;
  for (
    let at = end - 1;
    at > 0 && end - at < LONGEST_PHRASE && /^(?:[\p{L}\p{N}&-]|['’]s?$)/u.test(tokens[at].text);
    at -= 1
  ) {
    if (!/^['’]s?$/u.test(tokens[at].text)) continue;
    const owner = others.find(({ first, last }) => first < at && (last === at - 1 || last === at));
    if (owner) start = owner.first;
  }
  const isOneOf = start !== null && tokens[start - 1]?.text === 'of' && /^one$/i.test(tokens[start - 2]?.text ?? '');
  return start !== null && isOneOf ? start - 2 : start;
}

/**
 * Without an article, only capitals and the words of an office belong to the phrase ("then UK Home Secretary, Ana
 * Holt,").
 */
function startOfOffice(tokens: readonly Token[], from: number, end: number, others: readonly Mention[]): number {
  let start = end;
  while (start > from && belongsToOffice(tokens, start - 1)) start -= 1;
  start = startOfName(start, others);
  while (start < end && !mayBegin(tokens[start].text, start, others)) start += 1;
  return start;
}

/** May the token be a part of an office before a comma, as "of" and "the" in "President of the Senate" are? */
function belongsToOffice(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  return belongsToTitle(tokens, at) || text === 'of' || (text === 'the' && tokens[at - 1]?.text === 'of');
}

/**
 * "policy director for Velo" in "As policy director for Velo, Ana Holt has …": true now only where the verb is of the
 * present.
 */
export function phraseAfterAs(
  tokens: readonly Token[],
  { first, last }: Mention,
  others: readonly Mention[],
): RoleRange | null {
  const isPresent = /^(?:has|is|oversees|says)$/.test(tokens[last + 1]?.text ?? '');
  if (!isPresent || tokens[0].text !== 'As' || tokens[first - 1]?.text !== ',' || first > LONGEST_PHRASE) return null;
  if (tokens.slice(1, first - 1).some(({ text }) => text === ',')) return null;
  return rolePhrase(tokens, { first: 1, end: first - 1 }, others);
}
