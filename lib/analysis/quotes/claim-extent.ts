import { CLAUSE_OPENERS, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../language/en/closed-classes.ts';
import { isParting } from '../language/punctuation.ts';
import type { Attribution } from './attribution.ts';
import { isInRelativeClause } from './attributions.ts';
import type { Word } from './line.ts';
import { isAdverb, isCapital, type WordRange } from './noun-phrases.ts';
import { canBeFinite, hasPredicate } from './predicate.ts';
import { speechVerb } from './speech-verbs.ts';
import { isAskedClause, isOtherSense } from './verb-groups.ts';

/**
 * How the clause of the attribution stands in its sentence: what is said ends where the sentence's own main clause
 * begins.
 */
type Standing = 'main' | 'relative' | 'subordinate';

/** Words that open a sentence with a subordinate clause. */
const SUBORDINATES: ReadonlySet<string> = new Set([...SUBORDINATORS, 'once']);

/** Where the attribution stands in the sentence that begins at `from`. */
export function standingOf(words: readonly Word[], from: number, attribution: Attribution): Standing {
  if (isInRelativeClause(words, attribution)) return 'relative';
  const opener = /^(?:and|but)$/.test(words[from].lower) ? from + 1 : from;
  if (!attribution.after || !SUBORDINATES.has(words[opener]?.lower ?? '')) return 'main';
  const ends = ({ text }: Word, at: number): boolean =>
    text === ',' && hasPredicate(words, opener + 1, opener + 1 + at);
  return words.slice(opener + 1, attribution.from).some(ends) ? 'main' : 'subordinate';
}

/** "While the dam leaks": a subordinate clause without its main one. */
export function isSubordinateAlone(words: readonly Word[], { from, to }: WordRange): boolean {
  let first = from;
  while (first < to && /^(?:and|but|so|,)$/.test(words[first].lower || words[first].text)) first += 1;
  if (first >= to || !SUBORDINATES.has(words[first].lower)) return false;
  for (let at = first + 1; at < to; at += 1)
    if (words[at].text === ',' && !/^(?:and|or)$/.test(words[at + 1]?.lower ?? '') && hasPredicate(words, at + 1, to))
      return false;
  return true;
}

/**
 * End of what goes on behind an attribution between commas ("The dam, officials said, | was old."), sought up to `to`;
 * null when nothing of it does: the sentence ends, or a clause of its own follows.
 */
export function resumedEnd(words: readonly Word[], attribution: Attribution, to: number): number | null {
  let comma = attribution.to;
  while (comma < to && words[comma].text !== ',') {
    if (words[comma].quoted || words[comma].opens || comma - attribution.to > LONGEST_TAIL) return null;
    comma += 1;
  }
  const next = words[comma + 1];
  if (!next || comma + 1 >= to || next.quoted || TURNS.has(next.lower) || /^(?:and|or)$/.test(next.lower)) return null;
  return claimEnd(words, { from: comma + 1, to }, 'main');
}

/** Words of an attribution behind its verb: "said in a statement on Monday". */
const LONGEST_TAIL = 8;

/** Behind a comma these begin a clause that is the article's own as often as the speaker's. */
const TURNS = new Set(['although', 'but', 'though', 'whereas', 'which', 'while', 'yet']);
/** Participles behind a comma that tell what the speaker did while speaking, or what came of it. */
const MANNER = new Set(['citing', 'gesturing', 'pointing', 'prompting', 'referring', 'sparking']);

/**
 * What is said, without what the article goes on to say itself: up to a semicolon, a dash that is no pair's, a bracket
 * that closes, a new sentence, or a comma with a clause of its own. What stands before such an end must be able to
 * stand alone.
 */
export function claimEnd(words: readonly Word[], { from, to }: WordRange, standing: Standing): number {
  let open = 0;
  for (let at = from + 1; at < to; at += 1) {
    const { text, opens, quoted } = words[at];
    if (opens && !quoted) return at;
    if (text === '(') open += 1;
    if (text === ')') {
      open -= 1;
      if (open < 0) return at;
    }
    if (quoted && open === 0 && /,$/.test(text) && endsAtComma(words, { from, to }, at, standing)) return at + 1;
    if (open > 0 || quoted) continue;
    if (text === ';') return at;
    if (isParting(words, at)) {
      const pair = pairOf(words, at, to);
      if (pair < 0 && hasPredicate(words, from, at)) return at;
      at = Math.max(at, pair);
    } else if (text === ',' && endsAtComma(words, { from, to }, at, standing) && hasPredicate(words, from, at))
      return at;
  }
  return to;
}

/** The dash that closes what the dash at `at` opens; -1 when none does. */
function pairOf(words: readonly Word[], at: number, to: number): number {
  for (let next = at + 1; next < to && words[next].text !== ';'; next += 1) if (isParting(words, next)) return next;
  return -1;
}

function endsAtComma(words: readonly Word[], { to }: WordRange, comma: number, standing: Standing): boolean {
  const next = words[comma + 1];
  if (!next || comma + 1 >= to || next.quoted) return false;
  if (standing === 'relative' && hasVerbNext(words, comma + 1, to)) return true;
  if (standing === 'subordinate' && !CLAUSE_OPENERS.has(next.key) && !/ing$|^or$/.test(next.lower)) return true;
  if (MANNER.has(next.lower) || isSpeaking(words, comma + 1) || isOfSpeaker(words, comma + 1)) return true;
  if (next.lower === 'without') return /ing$/.test(words[comma + 2]?.lower ?? '');
  if (next.lower === 'which') return !words.slice(comma + 1, to).some(({ text }) => text === ',');
  if (!TURNS.has(next.lower) && !/^(?:and|as)$/.test(next.lower)) return false;
  if (isAskedClause(words, comma + 2)) return true;
  return opensClause(words, comma + 2, to) && !isBackshifted(words, comma + 2, to);
}

/** ", while trying to", ", when asked": what the speaker did or met with meanwhile. */
const isOfSpeaker = (words: readonly Word[], at: number): boolean =>
  isAskedClause(words, at) || (/^(?:when|while)$/.test(words[at].lower) && /ing$/.test(words[at + 1]?.lower ?? ''));

/** ", denouncing it as", ", saying": more of what the speaker did; ", agreeing to pay" is what was agreed. */
function isSpeaking(words: readonly Word[], at: number): boolean {
  const verb = /ing$/.test(words[at].lower) ? speechVerb(words[at].lower) : null;
  return verb !== null && !isOtherSense(words, at, verb);
}

/** A finite verb whose subject stands before the claim: "…, will have to". */
function hasVerbNext(words: readonly Word[], at: number, to: number): boolean {
  const verb = at < to && isAdverb(words[at]) ? at + 1 : at;
  if (verb >= to || words[verb].quoted || CLAUSE_OPENERS.has(words[verb].key)) return false;
  return !isSubject(words[verb]) && canBeFinite(words, verb);
}

const isSubject = (word: Word): boolean =>
  SUBJECT_PRONOUNS.has(word.key) || DETERMINERS.has(word.key) || isCapital(word);

/** A subject with its verb begins here. */
function opensClause(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || at >= to || word.quoted || word.lower === 'that' || !isSubject(word)) return false;
  let end = at + 1;
  while (end < to && !words[end].quoted) end += 1;
  return hasPredicate(words, at, end);
}

/** "…, and it would rise": the tense of what is reported. */
function isBackshifted(words: readonly Word[], at: number, to: number): boolean {
  return words.slice(at, to).some(({ lower }) => /^(?:could|had|might|should|would)$/.test(lower));
}
