import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { type Mention, mentionAt } from './mention.ts';

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{L}+$/u.test(token?.text ?? '');

/** The initials of the capitalised words: "IRCC". */
const initials = (tokens: readonly Token[]): string =>
  tokens
    .filter(isCapital)
    .map(({ text }) => text[0])
    .join('');

/**
 * Where the name starts that has the mention as its last parts, "Housing, | Infrastructure and Communities Canada", as
 * token index; `first` where there is no such name. It is one where an acronym in parentheses has all its initials, or
 * where the last word names a country and none of the words before is `named` alone.
 */
function listStart(
  tokens: readonly Token[],
  { first, last }: Mention,
  isPlace: (key: string) => boolean,
  isNamed: (token: number) => boolean,
): number {
  let start = first;
  let alone = false;
  while (
    start >= 2 &&
    tokens[start - 1].text === ',' &&
    isCapital(tokens[start - 2]) &&
    !isCapital(tokens[start - 3])
  ) {
    start -= 2;
    alone ||= isNamed(start);
  }
  if (start === first) return first;
  const acronym = tokens[last + 1]?.text === '(' ? tokens[last + 2]?.text : undefined;
  if (acronym !== undefined && acronym === initials(tokens.slice(start, last + 1))) return start;
  return !alone && last - first > 2 && isPlace(tokens[last].text.toLowerCase()) ? start : first;
}

/**
 * The mentions, with organizations whose name is a list of fields begun at its first: "Immigration, Refugees and
 * Citizenship Canada".
 */
export function withListedNames(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): Mention[] {
  const named = new Set(mentions.map(({ sentence, last }) => `${sentence}:${last}`));
  const begun: Mention[] = [];
  const whole = mentions.map((mention) => {
    const { tokens } = text.sentences[mention.sentence];
    const isList = tokens.slice(mention.first, mention.last).some(({ text: word }) => word === 'and');
    if (mention.type !== 'ORG' || !isList) return mention;
    const start = listStart(tokens, mention, isPlace, (token) => named.has(`${mention.sentence}:${token}`));
    if (start === mention.first) return mention;
    const longer = mentionAt(text, mention.sentence, start, mention.last, 'ORG');
    if (longer) begun.push(longer);
    return longer ?? mention;
  });
  return whole.filter(
    (mention) => !begun.some((name) => name !== mention && name.start <= mention.start && name.end >= mention.end),
  );
}
