import { FINITE_AUXILIARIES } from '../language/en/auxiliaries.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_WORDS,
  SUBJECT_PRONOUNS,
} from '../language/en/closed-classes.ts';
import { isFiniteVerb } from '../language/en/finite-verb.ts';
import { BASE_FORMS, PRESENT_FORMS } from '../language/en/verb-forms.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from './line.ts';
import { isAdverb, isCapital } from './noun-phrases.ts';
import { looksLikeTitle } from './titles.ts';

/** Words that open a clause inside another: its verb is not the outer one's. */
const EMBEDS = new Set([...RELATIVE_WORDS, 'when', 'whether']);

/** "They'll" is a subject with its verb. */
const CONTRACTED = /['’](?:d|ll|m|re|ve)$/i;

/**
 * Do the words `[from, to)` have a finite verb behind a subject, so that they can stand alone? "a study to decide
 * whether it should go" has none. A quotation among them is taken to hold one, unless it is a title. Linear in the
 * words.
 */
export function hasPredicate(words: readonly Word[], from: number, to: number, isVerb = canBeFinite): boolean {
  if (from >= to || words[from].lower === 'to') return false;
  let embedded = 0;
  for (let at = from; at < to; at += 1) {
    if (words[at].quoted && !looksLikeTitle(words[at].text)) return true;
    if (words[at].text === ':') return false;
    if (at === from && !CONTRACTED.test(words[at].text)) continue;
    if (EMBEDS.has(words[at].lower) && !isDeterminer(words, at)) embedded += 1;
    if (!isVerb(words, at)) continue;
    // "The dam is, officials say, …": the rest is to come.
    if (embedded === 0) return at + 1 < to || !FINITE_AUXILIARIES.has(words[at].lower);
    embedded -= 1;
    if (FINITE_AUXILIARIES.has(words[at].lower)) while (at + 1 < to && isOfGroup(words, at + 1)) at += 1;
  }
  return false;
}

/** "from that storm". */
const isDeterminer = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'that' && PREPOSITIONS.has(words[at - 1].key);

/** "which includes" has a subject, "when includes" none. */
const isNoSubject = ({ key, lower }: Word): boolean =>
  (DETERMINERS.has(key) || CLAUSE_OPENERS.has(key)) && !RELATIVE.test(lower);

/** "they now live": whatever stands there is the verb, known or not. */
function followsPronoun(words: readonly Word[], at: number): boolean {
  const subject = isAdverb(words[at - 1]) ? at - 2 : at - 1;
  return subject >= 0 && (SUBJECT_PRONOUNS.has(words[subject].key) || RELATIVE.test(words[subject].lower));
}

const RELATIVE = /^(?:that|which|who)$/;
const NO_VERB = /(?:ing$|^(?:all|and|be|being|both|or|to)$)/;
const isModifier = (word: Word): boolean =>
  isAdverb(word) || PREPOSITIONS.has(word.key) || CLAUSE_OPENERS.has(word.key) || DETERMINERS.has(word.key);

/** "should | never be closed": what follows an auxiliary. */
function isOfGroup(words: readonly Word[], at: number): boolean {
  return isAdverb(words[at]) || /^(?:be|been|being|not)$|ed$/.test(words[at].lower);
}

/** "Native American reservations": an adjective, and no subject. */
const DEMONYM = /(?:an|ese|ish)$/;

/** "to *be*", "to be *sent*": no finite verb. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower === 'to') return true;
  return words[at - 1]?.lower === 'be' && words[at - 2]?.lower === 'to';
}

/**
 * By form and neighbours; more generous than the summary's rule, since a whole claim is lost where its verb is
 * overlooked.
 */
export function canBeFinite(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at];
  // "Ann Roe, joined by two clerks": a participle.
  if (/ed$/.test(lower) && words[at + 1]?.lower === 'by' && words[at - 1]?.text === ',') return false;
  if (isInfinitive(words, at) || /^(?:been|being)$/.test(lower)) return false;
  if (lower === 'think' && /^tanks?$/.test(words[at + 1]?.lower ?? '')) return false;
  if (/^(?:been|being)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (isFiniteVerb(words, at) || CONTRACTED.test(text)) return true;
  const before = words[at - 1];
  if (!before || text !== lower || before.quoted || isNoSubject(before)) return false;
  if (/^['’]s$/.test(text)) return SUBJECT_PRONOUNS.has(before.key) || before.lower === 'there';
  if (/^(?:-|['’]s?)$/.test(before.text)) return false;
  if (/[a-z]{2}ed$/.test(lower)) return true;
  if (followsPronoun(words, at)) return /^\p{Ll}{2,}$/u.test(text) && !NO_VERB.test(lower) && !isModifier(words[at]);
  const isSubject =
    SUBJECT_PRONOUNS.has(before.key) || (isCapital(before) && !DEMONYM.test(before.text)) || isAdverb(before);
  if (BASE_FORMS.has(lower)) return isSubject || /s$/.test(before.lower);
  return /[a-z]s$/.test(lower) && !/(?:ss|us)$/.test(lower) && (isSubject || PRESENT_FORMS.has(lower));
}

/** A verb by its form alone, or behind a pronoun. */
const isSurelyFinite = (words: readonly Word[], at: number): boolean =>
  isFiniteVerb(words, at) || CONTRACTED.test(words[at].text) || (followsPronoun(words, at) && canBeFinite(words, at));

/**
 * `hasPredicate` for words by themselves, such as those within quotation marks; strict, since most of these are terms
 * and names.
 */
export function isClause(text: string): boolean {
  const words = tokenize(text, 0, text.length).map((token): Word => {
    const lower = token.text.toLowerCase().replaceAll('’', "'");
    return { ...token, lower, key: lower, quoted: null, opens: false };
  });
  return hasPredicate(words, 0, words.length, isSurelyFinite);
}
