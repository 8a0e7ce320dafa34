import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';

/** Words of an office that begin in lower case when it stands before a name ("former prime minister"). */
const ROLE_MODIFIERS = new Set([
  'acting',
  'assistant',
  'associate',
  'chief',
  'co',
  'deputy',
  'ex',
  'executive',
  'financial',
  'first',
  'foreign',
  'former',
  'general',
  'interim',
  'investment',
  'managing',
  'operating',
  'outgoing',
  'police',
  'press',
  'prime',
  'senior',
  'vice',
]);

/** An appositive is looked for in so many tokens after a name. */
const LONGEST_APPOSITIVE = 14;
const LONGEST_TITLE = 8;
const ENDS_APPOSITIVE = /^(?:[,.;:()!?"“”—–]|who|which|whose|said|says|told|was|is|has|had|will|were|added)$/u;

/** The role that the text states beside this mention of a person, before it or after it; null when it states none. */
export function roleAt(text: AnalysedText, mention: Mention): string | null {
  return titleBefore(text, mention) ?? appositiveAfter(text, mention);
}

/** "NATO Secretary General" before "Jens Stoltenberg". */
function titleBefore(text: AnalysedText, { sentence, first }: Mention): string | null {
  const { tokens } = text.sentences[sentence];
  let start = first;
  while (start > 0 && first - start < LONGEST_TITLE && belongsToTitle(tokens, start - 1)) start -= 1;
  while (
    start < first &&
    (SENTENCE_STARTERS.has(tokens[start].text.toLowerCase()) || !/^[\p{L}\p{N}]/u.test(tokens[start].text))
  )
    start += 1;
  if (start === first) return null;
  let end = first;
  while (end > start && (tokens[end - 1].text === '.' || HONORIFICS.has(tokens[end - 1].text.toLowerCase()))) end -= 1;
  if (end === start) return null;
  const hasRole = tokens
    .slice(start, end)
    .some((token, i, all) => isRoleNoun(token.text) && (i === all.length - 1 || /^(?:of|for)$/.test(all[i + 1].text)));
  if (!hasRole) return null;
  const withStop =
    tokens[end]?.text === '.' && end < first && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[end - 1].text) ? end + 1 : end;
  return text.article.text.slice(tokens[start].start, tokens[withStop - 1].end);
}

function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (word === '.') return /^\p{Lu}\p{Ll}{0,4}$/u.test(before);
  if (/^['’]s$/u.test(word) || word === '-' || word === '&' || before === '-' || after === '-') return true;
  if (word === 'of' || word === 'for') return isRoleNoun(before) && /^\p{Lu}/u.test(after) && !isRoleNoun(after);
  if (word === 'and' || word === ',') return isRoleNoun(before) && isRoleNoun(after);
  return /^\p{Lu}/u.test(word) || isRoleNoun(word) || ROLE_MODIFIERS.has(word.toLowerCase());
}

function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));
}

/** "the company's chief executive" after "Tim Clark,". */
function appositiveAfter(text: AnalysedText, { sentence, last }: Mention): string | null {
  const { tokens } = text.sentences[sentence];
  if (tokens[last + 1]?.text !== ',') return null;
  let start = last + 2;
  const limit = Math.min(tokens.length, start + LONGEST_APPOSITIVE);
  let end = start;
  let sawRole = false;
  while (end < limit) {
    const word = tokens[end].text;
    const lists =
      word === ',' && end > start && isRoleNoun(tokens[end - 1].text) && isRoleNoun(tokens[end + 1]?.text ?? '');
    if (!lists && ENDS_APPOSITIVE.test(word)) break;
    if (isRoleNoun(word)) sawRole = true;
    end += 1;
  }
  if (!sawRole || end === start || end === limit) return null;
  while (start < end && /^(?:the|a|an|both)$/iu.test(tokens[start].text)) start += 1;
  if (start === end || /^(?:and|but|as|while|when|with|in|on|at|after|by|he|she|they|I|we)$/iu.test(tokens[start].text))
    return null;
  return text.article.text.slice(tokens[start].start, tokens[end - 1].end);
}
