import type { Token } from '../language/analysed-text.ts';
import { FINITE_AUXILIARIES } from '../language/en/auxiliaries.ts';
import { PREPOSITIONS } from '../language/en/closed-classes.ts';
import { BASE_FORMS, PAST_FORMS, PRESENT_FORMS } from '../language/en/verb-forms.ts';
import { MODIFIERS_IN_ING, MODIFIERS_IN_S, NO_COMPOUND, OPENS_CLAUSE } from './compound-words.ts';
import type { Mention } from './mention.ts';
import { isPast } from './past-role.ts';
import { ARTICLE, isRoleNoun } from './role-tokens.ts';
import { ENDS_MODIFIERS } from './role-words.ts';

/** More small words than this before an office are a clause rather than its compound. */
const LONGEST_COMPOUND = 4;

/** Marks and words, beside prepositions, behind which a phrase begins. */
const OPENS_PHRASE = /^(?:[,;:(["“”‘—–]|and|are|as|including|is|like|or|says|than|was|were|when|where|while)$/u;
/** Behind these a verb may stand: "to replace coach Ana Holt". */
const BEFORE_VERB = /^(?:he|i|not|she|they|to|we|who|you)$/i;
/** Offices that a clause's subject may have by itself; a small noun before one is seldom a part of it. */
const BARE_TITLE = /^(?:chancellor|governor|king|pope|premier|president|prince|princess|queen|senator)$/;

/**
 * Where the compound of an office begins whose word at `start` is the first one known to belong to a title: of "said
 * fisheries bureau | spokesman Ana Holt" at "fisheries". `start` itself where the words before it may be something
 * else, as a verb is.
 */
export function startOfCompound(tokens: readonly Token[], start: number, others: readonly Mention[]): number {
  const opening = tokens[start].text;
  if (!/^(?:\p{Ll}|['’]s$)/u.test(opening) || isPast(opening)) return start;
  let at = start;
  while (at > 0 && start - at < LONGEST_COMPOUND && mayCompound(tokens, at - 1, start)) at -= 1;
  if (at === start || OPENS_CLAUSE.has(tokens[start - 1].text)) return start;
  const edge = tokens[at - 1]?.text ?? '(';
  if (ARTICLE.test(edge)) return BARE_TITLE.test(opening) ? start : at;
  if (isSureEdge(tokens, at, edge, others)) return at;
  return at + 1;
}

/** Does a phrase surely begin at `at`, behind `edge`, so that its first word is no verb? */
function isSureEdge(tokens: readonly Token[], at: number, edge: string, others: readonly Mention[]): boolean {
  if (OPENS_PHRASE.test(edge) || /^['’]s?$/u.test(edge)) return true;
  if (BEFORE_VERB.test(edge) || NO_COMPOUND.has(edge) || FINITE_AUXILIARIES.has(edge)) return false;
  if (PREPOSITIONS.has(edge)) return true;
  if (/^\p{Lu}/u.test(edge)) {
    const name = others.find(({ first, last }) => first < at && at <= last + 1);
    // "the Rao | campaign director"
    if (name?.type === 'PER') return ARTICLE.test(tokens[name.first - 1]?.text ?? '');
    return (name !== undefined || at > 1) && !/[^s]s$/.test(edge);
  }
  if (PRESENT_FORMS.has(edge)) return !BASE_FORMS.has(tokens[at].text);
  return PAST_FORMS.has(edge) || /(?:ed|ing|ly)$/.test(edge);
}

const isFunctionWord = (word: string): boolean =>
  ENDS_MODIFIERS.has(word) || NO_COMPOUND.has(word) || PREPOSITIONS.has(word);

/** May the small word at `at` be a part of the compound whose office is at `office`? Plurals only right before it. */
function mayCompound(tokens: readonly Token[], at: number, office: number): boolean {
  const word = tokens[at].text;
  if (!/^\p{Ll}[\p{L}’]+$/u.test(word) || isFunctionWord(word)) return false;
  if (FINITE_AUXILIARIES.has(word) || (isRoleNoun(word) && at + 1 < office)) return false;
  const isDescribed = /^(?:the|an?|his|her|their|its|['’]s)$/iu.test(tokens[at - 1]?.text ?? '');
  if (PAST_FORMS.has(word) || /[^e]ed$/.test(word)) return isDescribed;
  if (/ing$/.test(word)) return isDescribed || MODIFIERS_IN_ING.has(word);
  if (/ly$/.test(word)) return /^(?:assembly|daily|family|weekly)$/.test(word);
  if (!/[^s]s$/.test(word) || /(?:ic|u|i)s$/.test(word) || MODIFIERS_IN_S.has(word)) return true;
  return at + 1 === office && isRoleNoun(tokens[office].text) && !PRESENT_FORMS.has(word);
}
