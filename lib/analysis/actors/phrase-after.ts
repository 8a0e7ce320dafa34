import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { rolePhrase } from './role-phrase.ts';
import { isRoleNoun, LONGEST_PHRASE, type TokenRange } from './role-tokens.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

const ENDS_APPOSITIVE =
  /^(?:[,.;:()!?"“”—–]|who|which|whose|where|when|that|said|says|told|was|is|has|had|have|will|were|are|added|wrote)$/u;

/** "the company's chief executive" after "Tim Clark," or "Tim Clark, 54,". */
export function appositiveAfter(
  tokens: readonly Token[],
  { last }: Mention,
  others: readonly Mention[],
): TokenRange | null {
  let comma = last + 1;
  if (tokens[comma]?.text === '.' && tokens[comma + 1]?.text === ',') comma += 1;
  if (tokens[comma]?.text === ',' && /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',')
    comma += 2;
  if (!/^[,–—]$/u.test(tokens[comma]?.text ?? '')) return null;
  const first = comma + 1;
  const limit = Math.min(tokens.length, first + LONGEST_PHRASE);
  let end = first;
  while (
    end < limit &&
    !(ENDS_APPOSITIVE.test(tokens[end].text) && !isInList(tokens, end, first) && !isOfTitle(tokens, end))
  )
    end += 1;
  if (end === limit && limit < tokens.length) return null;
  return rolePhrase(tokens, { first, end }, others);
}

/** The full stop of a title inside the phrase: "adviser to Sen. Bo Rao". */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at].text === '.' && isRoleNoun(tokens[at - 1].text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** A comma between two offices: "chairman, president and chief executive"; a full stop inside "U.S.". */
function isInList(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at].text !== ',' || at === first) return false;
  const after = tokens[at + 1]?.text ?? '';
  return (
    isRoleNoun(tokens[at - 1].text) &&
    (isRoleNoun(after) || (ROLE_MODIFIERS.has(after) && isRoleNoun(tokens[at + 2]?.text ?? '')))
  );
}
