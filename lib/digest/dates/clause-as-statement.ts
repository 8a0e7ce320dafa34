import type { Token } from '../../analysis/language/analysed-text.ts';
import { isFiniteVerb } from '../../analysis/language/en/finite-verb.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';

/** Adverbs and times between the relative word and its verb: "who formally left", "who on Friday left". */
const ADVERB = /^(?:\p{Ll}+ly|also|first|last|later|now|once|then|today|yesterday|(?:in|on) (?:\p{Lu}\p{Ll}+|\d{4}))$/u;
/** Tokens in the longest of them. */
const LONGEST_ADVERB = 2;

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, index) => isFiniteVerb(tokens, from + index));

/** Index behind the adverb at the index, or the index where none stands there. */
function behindAdverb(tokens: readonly Token[], index: number): number {
  for (let length = LONGEST_ADVERB; length > 0; length--) {
    const words = tokens.slice(index, index + length).map(({ text }) => text);
    if (ADVERB.test(words.join(' '))) return index + length;
  }
  return index;
}

/**
 * An English noun with the relative clause of which it is the subject, and nothing else, as a statement: "the dam,
 * which broke in May" is "the dam broke in May". Another text as it is, such as a sentence with a verb of its own.
 */
export function relativeAsStatement(text: string): string {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token, index) => /^(?:which|who)$/.test(token.text) && tokens[index - 1]?.text === ',');
  if (at < 2 || hasVerb(tokens, 0, at)) return text;
  const verb = behindAdverb(tokens, at + 1);
  if (!isFiniteVerb(tokens, verb)) return text;
  const comma = tokens.findIndex((token, index) => index > at && token.text === ',');
  if (comma > 0 && hasVerb(tokens, comma, tokens.length)) return text;
  const isApposition = tokens.slice(0, at - 1).some((token) => token.text === ',');
  return text.slice(0, tokens[isApposition ? at - 1 : at - 2].end) + text.slice(tokens[at].end);
}

/** Opens a side clause that tells what happened, before its subject: not "As many as", "As of". */
const SIDE_OPENING = /^(?:As|Ever since) (?=(?:an?|her|his|its|the|their) |\p{Lu})/u;

/**
 * An English side clause whose sentence goes on behind a comma (`after`, the article's words behind it), as a
 * statement: "As the fair opened Friday" is "the fair opened Friday". Another text as it is.
 */
export function sideClauseAsStatement(text: string, after: string): string {
  const statement = text.replace(SIDE_OPENING, '');
  if (statement === text || !after.startsWith(',') || /[,;–—]/.test(text)) return text;
  const tokens = tokenize(statement);
  return hasVerb(tokens, 1, tokens.length) ? statement : text;
}
