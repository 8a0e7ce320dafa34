import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { rolePhrase } from './role-phrase.ts';
import { ARTICLE, LONGEST_PHRASE, mayBegin, startOfName, type TokenRange } from './role-tokens.ts';
import { belongsToTitle } from './title-before.ts';

/** "the company's chief executive" before ", Tim Clark,": the phrase reaches back to the nearest article that makes it an office. */
export function phraseBeforeComma(
  tokens: readonly Token[],
  { first, last }: Mention,
  others: readonly Mention[],
): TokenRange | null {
  if (tokens[first - 1]?.text !== ',' || !/^[,.)–—]$/u.test(tokens[last + 1]?.text ?? '.')) return null;
  const end = first - 1;
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

/** Without an article, only capitals and the words of an office belong to the phrase ("then UK Home Secretary, Ana Holt,"). */
function startOfOffice(tokens: readonly Token[], from: number, end: number, others: readonly Mention[]): number {
  let start = end;
  while (start > from && (belongsToTitle(tokens, start - 1) || tokens[start - 1].text === 'of')) start -= 1;
  start = startOfName(start, others);
  while (start < end && !mayBegin(tokens[start].text, start, others)) start += 1;
  return start;
}
