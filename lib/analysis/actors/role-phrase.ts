import type { Token } from '../language/analysed-text.ts';
import { PREPOSITIONS } from '../language/en/closed-classes.ts';
import { PAST_FORMS } from '../language/en/verb-forms.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS } from './name-words.ts';
import { ARTICLE, isOneRole, isPossessor, isRoleNoun, isTie, type RoleRange, type TokenRange } from './role-tokens.ts';
import { ENDS_MODIFIERS, ROLE_MODIFIERS } from './role-words.ts';

/** Titles by which somebody is addressed, beside HONORIFICS. */
const ADDRESSES = /^(?:adv|advocate|dr|prof)$/;

/**
 * The phrase without its article, when its noun is an office or a relation: nothing but modifiers before the noun, and
 * no other person in it that the phrase does not belong to ("the professor Alan Holt").
 */
export function rolePhrase(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  others: readonly Mention[],
): RoleRange | null {
  let start = first;
  while (start < end && ARTICLE.test(tokens[start].text)) start += 1;
  const head = headOfRole(tokens, { first: start, end }, others);
  if (head === null || opensWithName(tokens, start, head)) return null;
  const { text: noun } = tokens[head];
  const isRelation = isTie(noun) && !isRoleNoun(noun);
  if (isRelation && (end - start === 1 || isOfPronoun(tokens[start - 1]?.text))) return null;
  const several = /s$/.test(noun) && !isOneRole(noun) && (isTie(noun) || isRoleNoun(noun));
  const isOneOf = /^one$/i.test(tokens[start].text) && tokens[start + 1]?.text === 'of';
  if (isOneOf && tokens.slice(start, head).some(({ text }) => isOfPronoun(text))) return null;
  const isOfBoth = several && tokens[start - 1]?.text === 'both';
  if (several !== isOneOf && !isOfBoth) return null;
  for (const other of others) {
    if (other.type !== 'PER' || other.first <= head || other.first >= end) continue;
    let before = other.first - 1;
    while (before > head && introducesName(tokens, before)) before -= 1;
    if (!LEADS_TO_PERSON.test(tokens[before].text)) return null;
  }
  if (goesOnAsClause(tokens, head, end)) return null;
  const kept = endOfPhrase(tokens, head, end);
  if (isRelation && kept - start === 1) return null;
  return { first: start, end: kept, isOver: tellsOfThen(tokens, head, end), isOfBoth };
}

/** Words behind which the phrase of somebody's role names another person: "director under President Ana Holt". */
const LEADS_TO_PERSON = /^(?:against|and|by|during|for|from|of|to|under|with|['’]s)$/u;

/** May the word stand between such a one and the name: "mother of *flood victim* Ana Holt"? */
function introducesName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  if (/^(?:\.|an?|the|\p{Lu}.*)$/u.test(text) || isRoleNoun(text) || isTie(text)) return true;
  if (ROLE_MODIFIERS.has(text)) return true;
  const next = tokens[at + 1].text;
  const isOwnWord = /^\p{Ll}{3,}$/u.test(text) && !PREPOSITIONS.has(text) && !LEADS_TO_PERSON.test(text);
  return isOwnWord && (isRoleNoun(next) || isTie(next));
}

const isParticiple = (word: string): boolean => PAST_FORMS.has(word) || /\p{Ll}ed$/u.test(word);

/** "the Brell governor | earned nine votes": a verb with its object, where "a lawyer based in Brell" has none. */
function goesOnAsClause(tokens: readonly Token[], head: number, end: number): boolean {
  if (head + 2 >= end || !PAST_FORMS.has(tokens[head + 1].text)) return false;
  const { text } = tokens[head + 2];
  return !PREPOSITIONS.has(text) && text !== 'as' && /^(?:\p{Ll}|\p{N}|\p{Sc})/u.test(text);
}

/** Words behind a role after which it is past: "a steward at the time". */
function tellsOfThen(tokens: readonly Token[], head: number, end: number): boolean {
  return tokens.slice(head, end).some(({ text }, i, words) => text === 'time' && isAtThe(words, i));
}

const isAtThe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'at';

/**
 * Where the phrase ends of which `head` is the noun: before what somebody did at the time ("the governor | presiding
 * over the vote"), before a second role with its article, before what nobody knows whose it is ("a clerk | in his
 * office"), and before words that lead to what is cut off ("author | of “Storms”").
 */
function endOfPhrase(tokens: readonly Token[], head: number, end: number): number {
  const next = tokens[head + 1];
  if (head + 1 < end && /^\p{Ll}{2,}ing$/u.test(next.text) && next.text !== 'during') return head + 1;
  for (let at = head + 1; at < end; at += 1) {
    const { text } = tokens[at];
    if (text === 'time' && isAtThe(tokens, at)) return at - 2;
    if (text === 'and' && /^(?:one|the)$/.test(tokens[at + 1]?.text ?? '')) return at;
    if (!isOfPronoun(text) && !/^th(?:at|ese|is|ose)$/.test(text)) continue;
    let before = at - 1;
    while (before > head + 1 && !PREPOSITIONS.has(tokens[before].text)) before -= 1;
    // "an actor famed | for his voice"
    while (before > head + 1 && isParticiple(tokens[before - 1].text)) before -= 1;
    return before;
  }
  let kept = end;
  while (kept > head + 1 && leadsOn(tokens, kept - 1)) kept -= 1;
  return kept;
}

/** Can a phrase not end with the word: "of", "the", "there", but not the "up" of "clean-up"? */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  return tokens[at - 1].text !== '-' && (PREPOSITIONS.has(text) || /^(?:an?|and|here|the|there)$/.test(text));
}

/**
 * "Ana Holt, | Advocate Bo Rao King said": somebody addressed by name, not what Ana Holt is, as "Lord Mayor" and "Mr
 * Rao's lawyer" are.
 */
function opensWithName(tokens: readonly Token[], at: number, head: number): boolean {
  const lower = tokens[at].text.toLowerCase();
  if (!HONORIFICS.has(lower) && !ADDRESSES.test(lower)) return false;
  const next = tokens[at + 1]?.text ?? '';
  const isOffice = isRoleNoun(next) || ROLE_MODIFIERS.has(next.toLowerCase());
  return /^\p{Lu}/u.test(next) && !isOffice && !tokens.slice(at, head).some(({ text }) => /^['’]s?$/u.test(text));
}

/**
 * The noun for an office or a relation that the phrase is about; null when something other than modifiers stands before
 * it.
 */
function headOfRole(tokens: readonly Token[], { first, end }: TokenRange, others: readonly Mention[]): number | null {
  // "one of Holt's friends"
  const from = /^one$/i.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === 'of' ? first + 2 : first;
  for (let i = from; i < end; i += 1) {
    const name = others.find((other) => other.first <= i && i <= other.last);
    if (name?.type === 'PER' && !isPossessor(tokens, name) && !isWhose(tokens, name)) return null;
    if (!name && (isRoleNoun(tokens[i].text) || isTie(tokens[i].text))) {
      const goesOn = i + 1 < end && (isRoleNoun(tokens[i + 1].text) || tokens[i + 1].text === '-');
      if (!goesOn) return i;
    } else if (!name && !mayModify(tokens, i, from)) return null;
  }
  return null;
}

/** "a Holt spokesman": a surname alone behind the article and right before the noun says whose. */
function isWhose(tokens: readonly Token[], { first, last }: Mention): boolean {
  return first === last && /^an?$/.test(tokens[first - 1]?.text ?? '') && isRoleNoun(tokens[last + 1]?.text ?? '');
}

function mayModify(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at].text;
  const lower = word.toLowerCase();
  if (ENDS_MODIFIERS.has(lower) || /^[,;:()"“”]$/u.test(word)) return false;
  // "named | the mayor a liar", "Holt's house and met | its director", but "now the mayor"
  if (ARTICLE.test(word) && at > first && (at > first + 1 || /ed$/.test(tokens[at - 1].text))) return false;
  return !(at === first && /^(?:and|but|or)$/.test(lower));
}

/** "his": whose relation somebody is, the role alone would not tell. */
function isOfPronoun(word: string | undefined): boolean {
  return /^(?:her|his|its|my|our|their)$/i.test(word ?? '');
}
