import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import { ARTICLE, isPossessor, isRoleNoun, singular, type TokenRange } from './role-tokens.ts';
import { ENDS_MODIFIERS, RELATIONS, ROLE_MODIFIERS } from './role-words.ts';

/** Titles by which somebody is addressed, beside HONORIFICS. */
const ADDRESSES = /^(?:adv|advocate|dr|prof)$/;

/**
 * The phrase without its article, when its noun is an office or a relation: nothing but modifiers before the noun, and no other person
 * in it that the phrase does not belong to ("the professor Alan Holt").
 */
export function rolePhrase(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  others: readonly Mention[],
): TokenRange | null {
  let start = first;
  while (start < end && ARTICLE.test(tokens[start].text)) start += 1;
  const head = headOfRole(tokens, { first: start, end }, others);
  if (head === null || opensWithName(tokens, start, head)) return null;
  const isRelation = RELATIONS.has(singular(tokens[head].text));
  if (isRelation && end - start === 1) return null;
  const several = /s$/.test(tokens[head].text) && !ROLE_NOUNS.has(tokens[head].text.toLowerCase());
  if (several && tokens[start - 1]?.text !== 'both') return null;
  for (const other of others) {
    if (other.type !== 'PER' || other.first <= head || other.first >= end) continue;
    let before = other.first - 1;
    while (before > head && /^(?:\.|\p{Lu}.*)$/u.test(tokens[before].text)) before -= 1;
    if (!/^(?:and|by|for|from|of|to|with|['’]s)$/u.test(tokens[before].text)) return null;
  }
  return { first: start, end };
}

/** "Ana Holt, | Advocate Bo Rao King said": somebody addressed by name, not what Ana Holt is, as "Lord Mayor" and "Mr Rao's lawyer" are. */
function opensWithName(tokens: readonly Token[], at: number, head: number): boolean {
  const lower = tokens[at].text.toLowerCase();
  if (!HONORIFICS.has(lower) && !ADDRESSES.test(lower)) return false;
  const next = tokens[at + 1]?.text ?? '';
  const isOffice = isRoleNoun(next) || ROLE_MODIFIERS.has(next.toLowerCase());
  return /^\p{Lu}/u.test(next) && !isOffice && !tokens.slice(at, head).some(({ text }) => /^['’]s?$/u.test(text));
}

/** The noun for an office or a relation that the phrase is about; null when something other than modifiers stands before it. */
function headOfRole(tokens: readonly Token[], { first, end }: TokenRange, others: readonly Mention[]): number | null {
  for (let i = first; i < end; i += 1) {
    const name = others.find((other) => other.first <= i && i <= other.last);
    if (name?.type === 'PER' && !isPossessor(tokens, name)) return null;
    if (!name && isRoleOrRelation(tokens[i].text)) {
      const goesOn = i + 1 < end && (isRoleNoun(tokens[i + 1].text) || tokens[i + 1].text === '-');
      if (!goesOn) return i;
    } else if (!name && !mayModify(tokens, i, first)) return null;
  }
  return null;
}

function mayModify(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at].text;
  const lower = word.toLowerCase();
  if (ENDS_MODIFIERS.has(lower) || /^[,;:()"“”]$/u.test(word)) return false;
  // "named | the mayor a liar", but "now the mayor"
  if (ARTICLE.test(word) && at > first && /ed$/.test(tokens[at - 1].text)) return false;
  return !(at === first && /^(?:and|but|or)$/.test(lower));
}

function isRoleOrRelation(word: string): boolean {
  return isRoleNoun(word) || RELATIONS.has(word) || RELATIONS.has(singular(word));
}
