import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS } from './name-words.ts';
import { ARTICLE, isPossessor, isRoleNoun, isTie, mayBegin, startOfName, type TokenRange } from './role-tokens.ts';
import { ENDS_MODIFIERS, ROLE_MODIFIERS } from './role-words.ts';
import { startOfCompound } from './title-compound.ts';

const LONGEST_TITLE = 12;

/** "NATO Secretary General" before "Jens Stoltenberg". */
export function titleBefore(
  tokens: readonly Token[],
  { first }: Pick<Mention, 'first'>,
  others: readonly Mention[],
): TokenRange | null {
  if (/^(?:of|for)$/.test(tokens[first - 1]?.text ?? '')) return null;
  const style = startOfStyle(tokens, first);
  if (style !== null) return titleBefore(tokens, { first: style }, others);
  const head = headWithPhrase(tokens, first) ?? first;
  let start = startOfTitle(tokens, head, head < first);
  if (start === first) return null;
  const known = start;
  start = startOfCompound(tokens, start, others);
  if (start < known) start = startOfTitle(tokens, start, true);
  start = behindPerson(tokens, startOfName(start, others), first, others);
  while (start < first && !mayBegin(tokens[start].text, start, others)) start += 1;
  if (tokens[start]?.text === 'fellow') start += 1;
  let end = first;
  while (end > start && (tokens[end - 1].text === '.' || HONORIFICS.has(tokens[end - 1].text.toLowerCase()))) end -= 1;
  while (end - 1 > start && /^(?:dr|prof)$/i.test(tokens[end - 1].text)) end -= 1;
  // "an advocate for Mrs. Holt"
  if (end <= start || /^(?:for|of|to)$/.test(tokens[end - 1].text)) return null;
  if (!hasRole(tokens.slice(start, end))) return null;
  const hasStop = tokens[end]?.text === '.' && end < first && /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[end - 1].text);
  return { first: start, end: hasStop ? end + 1 : end };
}

/** Where "the Rev." begins behind an office that tells more: "spokesman | the Rev. Ana Holt"; else null. */
function startOfStyle(tokens: readonly Token[], first: number): number | null {
  const article = first - 3;
  const isStyle =
    tokens[first - 1]?.text === '.' && tokens[first - 2]?.text === 'Rev' && tokens[article]?.text === 'the';
  return isStyle && isRoleNoun(tokens[article - 1]?.text ?? '') ? article : null;
}

/** The most tokens of a title in brackets. */
const LONGEST_BRACKET = 6;

/** "(Ohio Sen.) Ana Holt", "[Mayor] Ana Holt": what an editor puts before a name in somebody's words. */
export function titleInBrackets(tokens: readonly Token[], { first }: Mention): TokenRange | null {
  const end = first - 1;
  if (!/^[)\]]$/.test(tokens[end]?.text ?? '')) return null;
  let start = end;
  while (start > 0 && end - start <= LONGEST_BRACKET && belongsToTitle(tokens, start - 1)) start -= 1;
  const isWhole = start < end && /^[([]$/.test(tokens[start - 1]?.text ?? '');
  const words = tokens.slice(start, end).filter(({ text }) => text !== '.');
  return isWhole && words.length > 0 && hasRole(words) ? { first: start, end } : null;
}

/** Where the title begins whose words before `end` are known to belong to titles. */
function startOfTitle(tokens: readonly Token[], end: number, hasOffice: boolean): number {
  let start = end;
  let sawRole = hasOffice;
  while (start > 0 && end - start < LONGEST_TITLE && belongsToTitle(tokens, start - 1)) {
    // "the partner of Velo director Ana Holt", "spokesman for House Speaker Ana Holt": the office is the nearer one
    const link = tokens[start - 1].text;
    if ((sawRole && link === 'of') || ((sawRole || isRoleNoun(tokens[end - 1].text)) && link === 'for')) break;
    start -= 1;
    sawRole ||= /^\p{Ll}/u.test(tokens[start].text) && isRoleNoun(tokens[start].text);
  }
  return start;
}

/** Does an office stand there, alone or with what it is of, or a relation with its owner: "Holt's friend"? */
function hasRole(words: readonly Token[]): boolean {
  const last = words.length - 1;
  if (isTie(words[last].text)) return words.some(({ text }) => /^['’]s$/u.test(text));
  return words.some(
    ({ text }, i) =>
      isRoleNoun(text) && (i === last || /^(?:of|for|to|-)$/.test(words[i + 1].text) || isRoleNoun(words[i + 1].text)),
  );
}

/** Offices with an "of" that may stand before a name with no comma: "minister of mines and energy | Ana Holt". */
const OFFICES_OF =
  /^(?:chair|chairman|chairwoman|commissioner|dean|director|head|minister|professor|secretary|undersecretary)$/i;
/** Offices with a "to": "special envoy to Brell | Ana Holt". */
const OFFICES_TO = /^(?:ambassador|envoy)$/i;
const LONGEST_COMPLEMENT = 8;

/** The office before a name with what it is of between them; null when there is none. */
function headWithPhrase(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at > 0 && first - at <= LONGEST_COMPLEMENT; at -= 1) {
    const word = tokens[at].text;
    const office = tokens[at - 1].text;
    if (at < first - 1 && word === 'of' && OFFICES_OF.test(office)) return at - 1;
    if (at < first - 1 && word === 'to' && OFFICES_TO.test(office) && /^\p{Lu}/u.test(tokens[at + 1].text))
      return at - 1;
    if (
      !/^(?:\p{L}[\p{L}-]*|&)$/u.test(word) ||
      (at === first - 1 && ARTICLE.test(word)) ||
      isRoleNoun(word) ||
      ENDS_MODIFIERS.has(word)
    )
      return null;
  }
  return null;
}

/** May the token be a part of a title before a name? */
export function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (word === '.') return /^\p{Lu}\p{Ll}{0,4}$/u.test(before);
  if (word === '-') return tokens[at - 1]?.end === tokens[at].start && tokens[at].end === tokens[at + 1]?.start;
  if (/^['’]s$/u.test(word) || word === '&' || isJoined(tokens, at) || isOfChief(tokens, at)) return true;
  if (word === 'of' || word === 'for') return isRoleNoun(before) && /^\p{Lu}/u.test(after) && !isRoleNoun(after);
  if (word === ',' && !tokens.slice(at + 1, at + 6).some(({ text }) => /^(?:and|&)$/.test(text))) return false;
  if (word === 'and' || word === ',') return isRoleNoun(before) && (isRoleNoun(after) || ROLE_MODIFIERS.has(after));
  return /^\p{Lu}/u.test(word) || isRoleNoun(word) || isTie(word) || ROLE_MODIFIERS.has(word.toLowerCase());
}

/** The words between "chief" and "officer": "chief *product* officer", "chief *data science* officer". */
function isOfChief(tokens: readonly Token[], at: number): boolean {
  const isWord = (index: number, word: string): boolean => tokens[index]?.text.toLowerCase() === word;
  if (isWord(at - 1, 'chief')) return isWord(at + 1, 'officer') || isWord(at + 2, 'officer');
  return isWord(at - 2, 'chief') && isWord(at + 1, 'officer');
}

/** Is the token a part of a word with hyphens, "co-chair"? */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at];
  return (
    (tokens[at - 1]?.text === '-' && tokens[at - 1].end === start) ||
    (tokens[at + 1]?.text === '-' && tokens[at + 1].start === end)
  );
}

/**
 * Behind the full name of somebody else between `start` and `end`: "Tim Clark | president Ana Holt", but not "the Clark
 * campaign's director".
 */
function behindPerson(tokens: readonly Token[], start: number, end: number, others: readonly Mention[]): number {
  return others
    .filter(({ type, words, first, last }) => type === 'PER' && words.length > 1 && first >= start && last < end)
    .filter((other) => !isPossessor(tokens, other))
    .reduce((from, { last }) => Math.max(from, last + 1), start);
}
