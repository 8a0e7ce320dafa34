import { AUXILIARIES, FORMS_OF_BE } from '../language/en/auxiliaries.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUN_DETERMINERS,
  SUBJECT_PRONOUNS,
} from '../language/en/closed-classes.ts';
import { formsOfAll, pastTense } from '../language/en/inflection.ts';
import { DATE_WORDS, NOUN_FORMS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { isAdverb, isCapital, subjectPronoun } from './noun-phrases.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';

/** "went *on*". */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'on' && /^(?:goes|went)$/.test(words[at - 1]?.lower ?? '');

/** The verb of saying at `at`; "went on" is "continue", but "went on to warn" is "warn". */
export function verbAt(words: readonly Word[], at: number): SpeechVerb | null {
  const continues = goesOn(words, at) && words[at + 1]?.lower !== 'to';
  return speechVerb(continues ? 'continued' : words[at].lower);
}

/** Particles that give a verb another sense: "called on the state", "requested by the town". */
const OTHER_SENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  agree: new Set(['on', 'to', 'with']),
  answer: new Set(['a', 'any', 'her', 'his', 'our', 'questions', 'that', 'the', 'their', 'these', 'this', 'those']),
  ask: new Set(['for', 'not', 'to']),
  call: new Set(['for', 'in', 'off', 'on', 'out', 'up', 'upon']),
  feel: new Set(['free', 'like']),
  read: new Set(['about', 'up']),
  relate: new Set(['to']),
  think: new Set(['tank', 'tanks']),
};

/** Does a particle behind the verb, or a participle's "by", make it no verb of saying? */
export function isOtherSense(words: readonly Word[], at: number, verb: SpeechVerb): boolean {
  const next = words[at + 1];
  if (!next || next.quoted) return verb.lemma === 'continue' && next !== undefined && /^\p{Ll}/u.test(next.text);
  const behind = DATE_WORDS.has(next.lower) ? words[at + 2]?.lower : next.lower;
  if (/ed$/.test(words[at].lower) && behind === 'by') return true;
  // "the gifts, thought to be new": a participle.
  const isInfinitive = behind === 'to' && /^(?:be|have)$/.test(words[at + 2]?.lower ?? '');
  if (isInfinitive && words[at - 1]?.text === ',' && /(?:ed|said|thought)$/.test(words[at].lower)) return true;
  return Object.hasOwn(OTHER_SENSES, verb.lemma) && OTHER_SENSES[verb.lemma].has(next.lower);
}

/**
 * "Trump Calls", "the Post Reports": a capital inside a sentence is part of a name or headline; "so-called" is no verb.
 */
export function isPartOfName(words: readonly Word[], at: number): boolean {
  const joined = words[at - 1]?.text === '-' || words[at + 1]?.text === '-';
  return joined || (isCapital(words[at]) && !words[at].opens && words[at - 1]?.quoted === null);
}

/** Where the auxiliaries and adverbs of the verb at `at` begin: "has repeatedly said", "went on to say". */
export function verbGroupStart(words: readonly Word[], from: number, at: number): number {
  let start = words[at].lower === 'on' && at > from ? at - 1 : at;
  while (start > from) {
    const before = words[start - 1];
    if (before.quoted) break;
    const infinitive = before.lower === 'to' && start - 2 >= from;
    if (infinitive && CATENATIVES.has(words[start - 2].lower)) start -= 2;
    else if (infinitive && start - 3 >= from && goesOn(words, start - 2)) start -= 3;
    else if (isFloating(before) && start - 2 >= from && AUXILIARIES.has(words[start - 2].key)) start -= 2;
    else if (AUXILIARIES.has(before.key) || isAdverb(before) || isContracted(words, start - 1, words[at])) start -= 1;
    else if (start - 2 >= from && goesOn(words, start - 1)) start -= 2;
    else break;
  }
  return start;
}

/** "Roe and Doe have *both* said". */
const isFloating = ({ lower }: Word): boolean => /^(?:all|both|each)$/.test(lower);

/** "they'*ve* said", "she'*s* said"; but "Roe's" owns, and in "it's claims" the form is a noun. */
function isContracted(words: readonly Word[], at: number, verb: Word): boolean {
  if (/^['’](?:d|ve|ll)$/.test(words[at].lower)) return true;
  if (!/^['’]s$/.test(words[at].lower) || at === 0 || subjectPronoun(words[at - 1]) === null) return false;
  return !/s$/.test(verb.lower) && speechVerb(verb.lower)?.lemma !== verb.lower;
}

const CATENATIVES = new Set([
  'continued',
  'continues',
  'declined',
  'refused',
  'seemed',
  'appeared',
  'used',
  'tends',
  'wanted',
]);

/** "was told", "is said": whoever stands before the verb does not speak. */
export function isPassive(words: readonly Word[], group: number, at: number): boolean {
  if (/ing$/.test(words[at].lower)) return false;
  if (isAskedClause(words, at - 1) || isAskedBehindComma(words, at)) return true;
  for (let index = group; index < at; index += 1) if (FORMS_OF_BE.has(words[index].key)) return true;
  return false;
}

/** "*when asked* whether", "*if told* to": whoever is asked is the subject elsewhere. */
export function isAskedClause(words: readonly Word[], at: number): boolean {
  return (
    /^(?:as|if|once|though|unless|until|when|while)$/.test(words[at]?.lower ?? '') &&
    /^(?:asked|confronted|pressed|questioned|reached|reminded|told)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** "Ann Roe, *asked whether* the dam was safe, left": she is asked. */
const isAskedBehindComma = (words: readonly Word[], at: number): boolean =>
  words[at].lower === 'asked' &&
  words[at - 1]?.text === ',' &&
  !words[at - 2]?.quoted &&
  /^(?:about|how|if|what|whether|why)$/.test(words[at + 1]?.lower ?? '');

/** "It is *worth* noting that": nobody in particular does. */
export const isSaidByNobody = (words: readonly Word[], group: number): boolean =>
  /^(?:bears?|without|worth)$/.test(words[group - 1]?.lower ?? '');

/** "the report", "his claims that …": the form is a noun here. */
export function isNounUse(
  words: readonly Word[],
  group: number,
  at: number,
  to: number,
  behindQuote: boolean,
): boolean {
  const before = words[group - 1];
  const next = words[at + 1];
  const form = words[at].lower;
  if (before && group === at) {
    const speaks = PRONOUN_DETERMINERS.has(before.key) && !NOUN_FORMS.has(form);
    if ((DETERMINERS.has(before.key) && !speaks) || /^['’]s?$/.test(before.text)) return true;
    if (before.lower === 'to') return true;
    if (PREPOSITIONS.has(before.key)) return !/ing$/.test(form);
  }
  // "Republican state Sen. Roe"
  if (form === 'state' && next && isCapital(next)) return true;
  if (!NOUN_FORMS.has(form) || form === 'saying') return false;
  if (group === at && endsPhrase(words, at)) return true;
  if (behindQuote) return false;
  if (group === at && before && !before.quoted) {
    // "reiterated claims that", "a formal charge that"
    if (/^\p{Ll}{2,}ed$/u.test(before.text)) return true;
    // "Roe tweet that": a name is one, and its verb has another form but in the past tense, "Roe forecast that".
    const isOne =
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      words[at - 2]?.lower !== 'and' &&
      next?.lower === 'that' &&
      pastTense(form) !== form;
    const plural = SUBJECT_PRONOUNS.has(before.key) || /s$/.test(before.lower) || (isCapital(before) && !isOne);
    if (speechVerb(form)?.lemma === form && form !== 'read' && !plural) return true;
  }
  if (!next || at + 1 >= to)
    return !before || !(SUBJECT_PRONOUNS.has(before.key) || isCapital(before) || form === 'read');
  const takesContent = next.quoted !== null || /^[,:]$/.test(next.text) || next.lower === 'that';
  if (takesContent) return before === undefined || (before.quoted === null && PREPOSITIONS.has(before.key));
  const clause = DETERMINERS.has(next.key) || SUBJECT_PRONOUNS.has(next.key) || isCapital(next);
  const subject =
    before !== undefined && (SUBJECT_PRONOUNS.has(before.key) || isCapital(before) || /s$/.test(before.lower));
  // "Officials say nothing was done": only "a say" is a noun, and no name or plural stands before it; "did he say
  // anything" asks.
  const asks = AUXILIARIES.has(words[at - 2]?.key ?? '') || PREPOSITIONS.has(next.key);
  if (form === 'say' && subject && group === at && !asks) return false;
  return !(clause && subject) && !(group < at && clause) && !(form === 'read' && next.text === '.');
}

/** Determiners of a plural: what ends in -s behind them is no verb of a singular subject. */
const PLURAL_DETERMINERS = new Set([
  'all',
  'both',
  'few',
  'many',
  'most',
  'other',
  'several',
  'some',
  'these',
  'those',
  'three',
  'two',
]);

/**
 * "had high hopes that", "two critical reports that", "a nagging feeling that": adjectives stand before the form, and
 * no subject.
 */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const form = words[at].lower;
  let start = at;
  while (start > 0 && isPlainWord(words[start - 1])) start -= 1;
  const opener = words[start - 1];
  if (start === at || !opener) return false;
  if (/ing$/.test(form)) return /^(?:an?|no)$/.test(opener.lower) && words[start - 2]?.lower !== 'with';
  if (!/s$/.test(form) || /s$/.test(words[at - 1].lower)) return false;
  if (opener.quoted) return !/[,.?!…]$/.test(opener.text);
  return AUXILIARIES.has(opener.key) || PLURAL_DETERMINERS.has(opener.lower);
}

/** Neither a name nor a function word. */
function isPlainWord({ key, lower, quoted, text }: Word): boolean {
  if (quoted || !/^\p{Ll}+$/u.test(text) || PLURAL_DETERMINERS.has(lower)) return false;
  return ![AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS].some((set) => set.has(key));
}

/** Verbs that take an object and a bare infinitive. */
const HELPS = formsOfAll('help let make');
/** Furthest that such a verb stands before the infinitive, in words. */
const HELP_REACH = 8;

/** "helping the army and its allies respond to": nobody says it, it is to be done. */
export function isBareInfinitive(words: readonly Word[], from: number, at: number): boolean {
  if (speechVerb(words[at].lower)?.lemma !== words[at].lower || words[at + 1]?.lower !== 'to') return false;
  for (let before = at - 1; before >= Math.max(from, at - HELP_REACH); before -= 1) {
    if (words[before].quoted || /^[,;:]$/.test(words[before].text)) return false;
    if (HELPS.has(words[before].lower)) return before < at - 1;
  }
  return false;
}
