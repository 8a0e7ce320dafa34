import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS } from './name-words.ts';
import { isPossessor, isRoleNoun, mayBegin, startOfName, type TokenRange } from './role-tokens.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

const LONGEST_TITLE = 12;

/** "NATO Secretary General" before "Jens Stoltenberg". */
export function titleBefore(
  tokens: readonly Token[],
  { first }: Mention,
  others: readonly Mention[],
): TokenRange | null {
  if (/^(?:of|for)$/.test(tokens[first - 1]?.text ?? '')) return null;
  let start = first;
  let sawRole = false;
  while (start > 0 && first - start < LONGEST_TITLE && belongsToTitle(tokens, start - 1)) {
    // "the partner of Velo director Ana Holt": the office is the director's
    if (sawRole && /^(?:of|for)$/.test(tokens[start - 1].text)) break;
    start -= 1;
    sawRole ||= /^\p{Ll}/u.test(tokens[start].text) && isRoleNoun(tokens[start].text);
  }
  start = behindPerson(tokens, startOfName(start, others), first, others);
  while (start < first && !mayBegin(tokens[start].text, start, others)) start += 1;
  let end = first;
  while (end > start && (tokens[end - 1].text === '.' || HONORIFICS.has(tokens[end - 1].text.toLowerCase()))) end -= 1;
  while (end - 1 > start && /^(?:dr|prof)$/i.test(tokens[end - 1].text)) end -= 1;
  if (end <= start) return null;
  const isRole = (token: Token, i: number, all: readonly Token[]): boolean =>
    isRoleNoun(token.text) &&
    (i === all.length - 1 || /^(?:of|for|-)$/.test(all[i + 1].text) || isRoleNoun(all[i + 1].text));
  if (!tokens.slice(start, end).some(isRole)) return null;
  const hasStop = tokens[end]?.text === '.' && end < first && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[end - 1].text);
  return { first: start, end: hasStop ? end + 1 : end };
}

/** May the token be a part of a title before a name? */
export function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (word === '.') return /^\p{Lu}\p{Ll}{0,4}$/u.test(before);
  if (word === '-') return tokens[at - 1]?.end === tokens[at].start && tokens[at].end === tokens[at + 1]?.start;
  if (/^['’]s$/u.test(word) || word === '&' || isJoined(tokens, at)) return true;
  if (word === 'of' || word === 'for') return isRoleNoun(before) && /^\p{Lu}/u.test(after) && !isRoleNoun(after);
  if (word === 'and' || word === ',') return isRoleNoun(before) && (isRoleNoun(after) || ROLE_MODIFIERS.has(after));
  return /^\p{Lu}/u.test(word) || isRoleNoun(word) || ROLE_MODIFIERS.has(word.toLowerCase());
}

/** Is the token a part of a word with hyphens, "co-chair"? */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at];
  return (
    (tokens[at - 1]?.text === '-' && tokens[at - 1].end === start) ||
    (tokens[at + 1]?.text === '-' && tokens[at + 1].start === end)
  );
}

/** Behind the full name of somebody else between `start` and `end`: "Tim Clark | president Ana Holt", but not "the Clark campaign's director". */
function behindPerson(tokens: readonly Token[], start: number, end: number, others: readonly Mention[]): number {
  return others
    .filter(({ type, words, first, last }) => type === 'PER' && words.length > 1 && first >= start && last < end)
    .filter((other) => !isPossessor(tokens, other))
    .reduce((from, { last }) => Math.max(from, last + 1), start);
}
