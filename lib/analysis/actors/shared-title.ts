import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import type { TokenRange } from './role-tokens.ts';
import { titleBefore } from './title-before.ts';

/** Titles in the plural before the first of several who are named: "Sens. Ana Holt and Bo Rao". */
const SEVERAL = /^(?:Govs|Reps|Sens)$/;
/** More than this are no list of persons. */
const MOST_NAMES = 8;

/**
 * The title that somebody named in a list shares with the others, before the first of them: of "Ohio Sens. Ana Holt (R)
 * and Bo Rao" for either. Null when there is none; `inSingular` makes it the title of one.
 */
export function sharedTitle(tokens: readonly Token[], mention: Mention, others: readonly Mention[]): TokenRange | null {
  let first = mention;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const end = behindName(tokens, first.first, others);
    const previous = others.find(({ type, last }) => type === 'PER' && last === end);
    if (!previous) break;
    first = previous;
  }
  const range = titleBefore(
    tokens,
    first,
    others.filter((other) => other !== first),
  );
  return range && tokens.slice(range.first, range.end).some(({ text }) => SEVERAL.test(text)) ? range : null;
}

/**
 * The last token before `at` that is no comma or "and", nor the party or state behind a name; -1 where the list begins.
 */
function behindName(tokens: readonly Token[], at: number, others: readonly Mention[]): number {
  let end = at - 1;
  if (!/^(?:,|&|and)$/.test(tokens[end]?.text ?? '')) return -1;
  while (/^(?:,|&|and)$/.test(tokens[end]?.text ?? '')) end -= 1;
  if (tokens[end]?.text === ')') {
    while (end > 0 && tokens[end].text !== '(') end -= 1;
    return end - 1;
  }
  const state = others.find(({ type, last }) => type === 'LOC' && last === end);
  return state && tokens[state.first - 1]?.text === 'of' ? state.first - 2 : end;
}

/** The role with such a title as that of one: "Ohio Sens." is "Ohio Sen." */
export const inSingular = (role: string): string => role.replace(/(?<!\p{L})(Gov|Rep|Sen)s(?!\p{L})/gu, '$1');
