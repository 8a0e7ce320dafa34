import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import { ENDS_MODIFIERS, RELATIONS, ROLE_MODIFIERS } from './role-words.ts';

/** A role beside a name is looked for in so many tokens. */
const LONGEST_APPOSITIVE = 16;
const LONGEST_TITLE = 12;
const ENDS_APPOSITIVE =
  /^(?:[,.;:()!?"“”—–]|who|which|whose|where|when|that|said|says|told|was|is|has|had|have|will|were|are|added|wrote)$/u;
/** Titles by which somebody is addressed, beside HONORIFICS. */
const ADDRESSES = /^(?:adv|advocate|dr|prof)$/;
const ARTICLE = /^(?:the|a|an|both|his|her|its|their|our|my)$/i;

/** Reads the roles of persons; made once for a text and its mentions. */
export class RoleReader {
  private readonly text: AnalysedText;
  private readonly bySentence = new Map<number, Mention[]>();

  constructor(text: AnalysedText, mentions: readonly Mention[]) {
    this.text = text;
    for (const mention of mentions) {
      const here = this.bySentence.get(mention.sentence);
      if (here) here.push(mention);
      else this.bySentence.set(mention.sentence, [mention]);
    }
  }

  /**
   * The role that the text states beside this mention of a person: a title before it, a phrase after it between commas or dashes, or a
   * phrase before it and a comma ("the company's chief executive, Ana Holt,"). The longest of them; null when there is none.
   */
  roleAt(mention: Mention): string | null {
    const { tokens } = this.text.sentences[mention.sentence];
    const others = nearby(this.bySentence.get(mention.sentence) ?? [], mention);
    const ranges = [
      titleBefore(tokens, mention, others),
      appositiveAfter(tokens, mention, others),
      phraseBeforeComma(tokens, mention, others),
    ];
    let longest: string | null = null;
    for (const range of ranges) {
      if (range === null || isOfSeveral(tokens, range, mention)) continue;
      const first = startWithPast(tokens, range.first);
      const role = this.text.article.text.slice(tokens[first].start, tokens[range.end - 1].end);
      if (role.length > (longest?.length ?? 0)) longest = role;
    }
    return longest;
  }
}

/** Tokens from `first` up to `end`. */
interface Range {
  first: number;
  end: number;
}

/** The mentions of a sentence that a role beside `mention` can touch; `all` are in text order. */
function nearby(all: readonly Mention[], mention: Mention): Mention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].last < mention.first - LONGEST_APPOSITIVE) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length && all[i].first <= mention.last + LONGEST_APPOSITIVE + 4; i += 1)
    if (all[i].start !== mention.start) found.push(all[i]);
  return found;
}

/** Words before a role without which it is not true. */
const PAST = /^(?:acting|ex|former|interim|outgoing|retired)$/i;
/** Words between such a word and the role: "former area | councillor". */
const LONGEST_KIND = 2;

/** Where the role starts with the word that says that it is past or passing: of "former area councillor" not "councillor" alone. */
function startWithPast(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 1 - LONGEST_KIND); at -= 1) {
    const word = tokens[at].text;
    if (PAST.test(word)) return at;
    if (!/^\p{L}+$/u.test(word) || ARTICLE.test(word) || /^(?:and|at|by|for|from|in|of|or|to|with)$/.test(word)) break;
  }
  return first;
}

/** "judges | Ana Holt, Bo Rao": an office of the several who are named, right before the first of them. */
function isOfSeveral(tokens: readonly Token[], { end }: Range, { first }: Mention): boolean {
  const word = tokens[end - 1].text.toLowerCase();
  return end === first && !ROLE_NOUNS.has(word) && word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1));
}

/** "NATO Secretary General" before "Jens Stoltenberg". */
function titleBefore(tokens: readonly Token[], { first }: Mention, others: readonly Mention[]): Range | null {
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

function belongsToTitle(tokens: readonly Token[], at: number): boolean {
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

/** May a role begin with the word at that index? With "Sunday" only where that begins the name of a body. */
function mayBegin(word: string, at: number, others: readonly Mention[]): boolean {
  if (word === 'then') return true;
  const lower = word.toLowerCase();
  if (SENTENCE_STARTERS.has(lower)) return false;
  if (CALENDAR_WORDS.has(lower) && !others.some(({ first }) => first === at)) return false;
  return /^[\p{L}\p{N}]/u.test(word) && !/^(?:and|of|for)$/.test(word);
}

function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));
}

/** Where the name begins that `at` lies inside of: "Royal Bank of Canada", not "Canada", before "chief economist". */
function startOfName(at: number, others: readonly Mention[]): number {
  const name = others.find((other) => other.type !== 'PER' && other.first < at && at <= other.last);
  return name ? name.first : at;
}

/** Behind the full name of somebody else between `start` and `end`: "Tim Clark | president Ana Holt", but not "the Clark campaign's director". */
function behindPerson(tokens: readonly Token[], start: number, end: number, others: readonly Mention[]): number {
  return others
    .filter(({ type, words, first, last }) => type === 'PER' && words.length > 1 && first >= start && last < end)
    .filter((other) => !isPossessor(tokens, other))
    .reduce((from, { last }) => Math.max(from, last + 1), start);
}

/** "the company's chief executive" after "Tim Clark," or "Tim Clark, 54,". */
function appositiveAfter(tokens: readonly Token[], { last }: Mention, others: readonly Mention[]): Range | null {
  let comma = last + 1;
  if (tokens[comma]?.text === '.' && tokens[comma + 1]?.text === ',') comma += 1;
  if (tokens[comma]?.text === ',' && /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',')
    comma += 2;
  if (!/^[,–—]$/u.test(tokens[comma]?.text ?? '')) return null;
  const first = comma + 1;
  const limit = Math.min(tokens.length, first + LONGEST_APPOSITIVE);
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

/** "the company's chief executive" before ", Tim Clark,": the phrase reaches back to the nearest article that makes it an office. */
function phraseBeforeComma(
  tokens: readonly Token[],
  { first, last }: Mention,
  others: readonly Mention[],
): Range | null {
  if (tokens[first - 1]?.text !== ',' || !/^[,.)–—]$/u.test(tokens[last + 1]?.text ?? '.')) return null;
  const end = first - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_APPOSITIVE && /^(?:[\p{L}\p{N}&-]|['’]s$)/u.test(tokens[start - 1].text)) {
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

/**
 * The phrase without its article, when its noun is an office or a relation: nothing but modifiers before the noun, and no other person
 * in it that the phrase does not belong to ("the professor Alan Holt").
 */
function rolePhrase(tokens: readonly Token[], { first, end }: Range, others: readonly Mention[]): Range | null {
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
function headOfRole(tokens: readonly Token[], { first, end }: Range, others: readonly Mention[]): number | null {
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

/** "Holt's lawyer", "the Holt campaign's director". */
function isPossessor(tokens: readonly Token[], { last }: Mention): boolean {
  return [last + 1, last + 2].some((i) => /^['’]s?$/u.test(tokens[i]?.text ?? ''));
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

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
