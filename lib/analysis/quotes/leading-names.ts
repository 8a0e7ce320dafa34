import { AUXILIARIES } from '../language/en/auxiliaries.ts';
import { DETERMINERS, PREPOSITIONS } from '../language/en/closed-classes.ts';
import { NEVER_NAMES } from './attribution-words.ts';
import type { Line, Word } from './line.ts';
import { isCapital, isIntroduction, subjectPronoun } from './noun-phrases.ts';
import { canBeFinite } from './predicate.ts';
import { ROLE_WORDS } from './speaker-words.ts';

/** Where a word near the head of a sentence, or of its main clause, stands. */
export interface Place {
  /** Before the verb, where subjects stand, or behind it or a preposition. */
  role: 'subject' | 'object';
  /** Offset at which the sentence begins. */
  sentence: number;
  /** The pronoun for one person that is the subject of the verb before. */
  pronoun: 'he' | 'she' | null;
}

/** Words from the beginning of a sentence within which a name is near its head: titles and "But" may come first. */
const LEADING_WORDS = 5;

/** "…, while *Roe left*": behind these a name with its verb is a subject too. */
const JOINS_CLAUSE = new Set(['and', 'because', 'before', 'but', 'though', 'until', 'whereas', 'while', 'whilst']);

/** Furthest that a name's verb is looked for behind a comma, in words. */
const LONGEST_NAME = 7;

/**
 * The places of the words at the head of sentences, and behind the time, place or other modifier with which one opens
 * ("At a hearing in May, *Roe* asked"), by their offsets; quotations are left out: whoever is named inside one does not
 * speak next.
 */
export function leadingPlaces(lines: readonly Line[]): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const { words } of lines) {
    if (isCredit(words)) continue;
    let since = LEADING_WORDS;
    let place: Place = { role: 'subject', sentence: 0, pronoun: null };
    let sawSubject = false;
    let isIntroduced = false;
    let opening = 0;
    for (const [at, word] of words.entries()) {
      if (word.opens) {
        since = 0;
        opening = at;
        isIntroduced = PREPOSITIONS.has(word.key) || opensParticiple(words, at);
        place = { role: isIntroduced ? 'object' : 'subject', sentence: word.start, pronoun: null };
        sawSubject = false;
      } else if (word.text === ',' && (isIntroduced || place.role === 'subject' || isIntroduction(words[opening]))) {
        if (isIntroduced ? !isNameOfOffice(words, at) : isNameWithVerb(words, at + 1) || isNameOfOffice(words, at)) {
          since = -1;
          place = { ...place, role: 'subject' };
          sawSubject = false;
        }
        isIntroduced = false;
      }
      if (JOINS_CLAUSE.has(word.key) && !word.opens && isNameWithVerb(words, at + 1)) {
        since = -1;
        place = { ...place, role: 'subject', pronoun: null };
        sawSubject = false;
      }
      if (word.quoted || since >= LEADING_WORDS) {
        since += 1;
        continue;
      }
      const pronoun = place.role === 'subject' ? subjectPronoun(word) : null;
      if (pronoun === 'he' || pronoun === 'she') place = { ...place, role: 'object', pronoun };
      else if (sawSubject && place.role === 'subject' && endsSubject(words, at)) place = { ...place, role: 'object' };
      else if (pronoun || isNameLike(words, at)) sawSubject = true;
      places.set(word.start, place);
      since += 1;
    }
  }
  return places;
}

/** Longest credit, in words. */
const LONGEST_CREDIT = 8;

/** "— Mayor Ann Roe" in a paragraph of its own, below a pull quote: she is no subject. */
const isCredit = (words: readonly Word[]): boolean =>
  words.length <= LONGEST_CREDIT && /^[—–-]+$/.test(words[0]?.text ?? '');

/** "*Making* her way around Ann Roe, …", "*Speaking* to Ann Roe, …": the participle's own name is no subject. */
function opensParticiple(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return /^\p{Lu}\p{Ll}+ing$/u.test(words[at].text) && (PREPOSITIONS.has(next?.key) || DETERMINERS.has(next?.key));
}

/**
 * A capital that is no function word's and, at the head of a sentence, no lone adjective's: "*Tall*, she was seen by
 * all".
 */
function isNameLike(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return isCapital(word) && !NEVER_NAMES.has(word.lower) && !(word.opens && words[at + 1]?.text === ',');
}

/** A verb, or a preposition within no name, behind a subject. */
function endsSubject(words: readonly Word[], at: number): boolean {
  const { key, lower } = words[at];
  if (AUXILIARIES.has(key)) return true;
  if (PREPOSITIONS.has(key)) return lower !== 'of';
  return !isCapital(words[at]) && !ROLE_WORDS.has(lower) && canBeFinite(words, at);
}

/** "…, *Mr. Roe was* late": a name with its verb right behind it. */
function isNameWithVerb(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < LONGEST_NAME && isOfName(words, at)) at += 1;
  const verb = words[at];
  return (
    at > from &&
    verb !== undefined &&
    !verb.quoted &&
    !verb.opens &&
    (AUXILIARIES.has(verb.key) || canBeFinite(words, at))
  );
}

const isOfName = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && (isCapital(words[at]) ? !words[at].opens : words[at].text === '.');

/** Does the comma there part an office from its holder's name, "at the home of the mayor, Bob Roe, windows broke"? */
function isNameOfOffice(words: readonly Word[], comma: number): boolean {
  if (!ROLE_WORDS.has(words[comma - 1]?.lower ?? '')) return false;
  let at = comma + 1;
  while (at - comma < LEADING_WORDS && words[at] && isCapital(words[at])) at += 1;
  return at > comma + 1 && words[at]?.text === ',';
}
