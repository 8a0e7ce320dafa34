import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
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

/** The role that the text states beside this mention of a person, before it or after it; null when it states none. */
export function roleAt(text: AnalysedText, mention: Mention): string | null {
  return titleBefore(text, mention) ?? appositiveAfter(text, mention);
}

/** "NATO Secretary General" before "Jens Stoltenberg". */
function titleBefore(text: AnalysedText, { sentence, first }: Mention): string | null {
  const { tokens } = text.sentences[sentence];
  let start = first;
  while (start > 0 && first - start < LONGEST_TITLE && belongsToTitle(tokens[start - 1].text, tokens[start - 2]?.text))
    start -= 1;
  while (
    start < first &&
    (SENTENCE_STARTERS.has(tokens[start].text.toLowerCase()) || !/^[\p{L}\p{N}]/u.test(tokens[start].text))
  )
    start += 1;
  if (start === first) return null;
  let end = first;
  while (end > start && (tokens[end - 1].text === '.' || HONORIFICS.has(tokens[end - 1].text.toLowerCase()))) end -= 1;
  if (end === start) return null;
  const noun = tokens[end - 1].text.toLowerCase();
  if (!ROLE_NOUNS.has(noun)) return null;
  const withStop =
    tokens[end]?.text === '.' && end < first && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[end - 1].text) ? end + 1 : end;
  return text.article.text.slice(tokens[start].start, tokens[withStop - 1].end);
}

function belongsToTitle(word: string, before: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (word === '.') return before !== undefined && /^\p{Lu}\p{Ll}{0,4}$/u.test(before);
  if (/^['’]s$/u.test(word) || word === '-' || word === '&') return true;
  return /^\p{Lu}/u.test(word) || ROLE_NOUNS.has(lower) || ROLE_MODIFIERS.has(lower);
}

/** "the company's chief executive" after "Tim Clark,". */
function appositiveAfter(text: AnalysedText, { sentence, last }: Mention): string | null {
  const { tokens } = text.sentences[sentence];
  if (tokens[last + 1]?.text !== ',') return null;
  let start = last + 2;
  const limit = Math.min(tokens.length, start + LONGEST_APPOSITIVE);
  let end = start;
  let sawRole = false;
  while (
    end < limit &&
    !/^(?:[,.;:()!?"“”—–]|who|which|whose|said|says|told|was|is|has|had|will|were|added)$/u.test(tokens[end].text)
  ) {
    if (
      ROLE_NOUNS.has(tokens[end].text.toLowerCase().replace(/s$/, '')) ||
      ROLE_NOUNS.has(tokens[end].text.toLowerCase())
    )
      sawRole = true;
    end += 1;
  }
  if (!sawRole || end === start || end === limit) return null;
  while (start < end && /^(?:the|a|an)$/iu.test(tokens[start].text)) start += 1;
  if (start === end || /^(?:and|but|as|while|when|with|in|on|at|after|by|he|she|they|I|we)$/iu.test(tokens[start].text))
    return null;
  return text.article.text.slice(tokens[start].start, tokens[end - 1].end);
}
