import { DEMONYMS } from '../../language/en/demonyms.ts';
import { PLACE_ALIASES } from '../../language/en/place-names.ts';
import { FACILITIES, HEAD_TYPES } from '../name-heads.ts';
import { COMPANY_WORDS, HONORIFICS, ROLE_NOUNS } from '../name-words.ts';
import type { EntityType } from '../tagger/labels.ts';
import { GAZETTEER_KINDS, hashPhrase, type Lexicon, PLACE_KINDS } from '../tagger/lexicon.ts';
import type { KnownWords } from './name-parts.ts';
import type { NamingWords } from './naming-words.ts';

/**
 * What a name is known to be from elsewhere, as the knowledge pack has it; null when it is not known or may be several.
 */
export type KnownNames = (name: string) => 'LOC' | 'ORG' | null;

const WIDE_PLACE_KINDS = GAZETTEER_KINDS.country | GAZETTEER_KINDS.region;

const SCHOOLS = /^(?:academy|college|school|university)$/;
/** "BBC", "CDU"; two letters alone may be anything, and a number in Roman letters is no name. */
const ACRONYM = /^(?![CDILMVX]+$)\p{Lu}{3,6}$/u;

const PLACES = new Set([
  ...Object.values(DEMONYMS).map((name) => name.toLowerCase()),
  ...Object.keys(PLACE_ALIASES),
  ...Object.values(PLACE_ALIASES),
]);

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Types of names by their own words, the gazetteers of a model, and what is known from elsewhere. */
export class PartTypes implements KnownWords {
  private readonly lexicon: Lexicon | null;
  private readonly known: KnownNames;
  private readonly naming: NamingWords;

  constructor(lexicon: Lexicon | null, known: KnownNames, naming: NamingWords) {
    this.lexicon = lexicon;
    this.known = known;
    this.naming = naming;
  }

  private kindsOf(lower: readonly string[]): number {
    return this.lexicon?.kindsOf(hashPhrase(lower)) ?? 0;
  }

  isGivenName(word: string): boolean {
    return ((this.kindsOf([word]) | this.kindsOf([withoutAccents(word)])) & GAZETTEER_KINDS.firstName) !== 0;
  }

  /** A town whose name many families bear ("García") is none here. */
  isPlace(word: string): boolean {
    const kinds = this.kindsOf([word]);
    const isFamily = (kinds & GAZETTEER_KINDS.lastName) !== 0 && (kinds & WIDE_PLACE_KINDS) === 0;
    return PLACES.has(word) || ((kinds & PLACE_KINDS) !== 0 && !isFamily);
  }

  isKnownName(phrase: string): boolean {
    return PLACES.has(phrase) || (phrase.includes(' ') && (this.kindsOf(phrase.split(' ')) & PLACE_KINDS) !== 0);
  }

  /** Is it surely the name of a place or body, whatever person bears it too? */
  isSure(words: readonly string[]): boolean {
    const lower = words.map((word) => word.toLowerCase());
    return (
      this.known(words.join(' ')) !== null ||
      PLACES.has(lower.join(' ')) ||
      (this.kindsOf(lower) & GAZETTEER_KINDS.country) !== 0
    );
  }

  /** Is the word a title that stands before the names of persons? */
  isTitle(word: string): boolean {
    const title = word.toLowerCase().replace(/\.$/, '');
    return HONORIFICS.has(title) || this.naming.titles.has(title);
  }

  /** The type of a name behind the word `before`; null when nothing tells it. */
  typeOf(words: readonly string[], before: string): EntityType | null {
    const lower = words.map((word) => word.toLowerCase());
    const whole = lower.join(' ');
    const last = lower[lower.length - 1];
    const known = this.known(words.join(' '));
    if (known) return known;
    const isPlace = words.length === 1 ? this.isPlace(whole) : this.isKnownName(whole);
    const { institutions } = this.naming;
    if (this.isTitle(before) || (ROLE_NOUNS.has(before.toLowerCase()) && !isPlace)) return 'PER';
    if (isPlace) return 'LOC';
    if ([whole, whole.replace(/s$/, '')].some((word) => Object.hasOwn(DEMONYMS, word))) return 'GROUP';
    if (words.length === 1) return ACRONYM.test(words[0]) ? 'ORG' : this.isGivenName(whole) ? 'PER' : null;
    if (SCHOOLS.test(last)) return 'ORG';
    if (FACILITIES.has(last) || HEAD_TYPES.get(last) === 'LOC') return 'LOC';
    if (lower.some((word) => institutions.has(word)) || COMPANY_WORDS.has(last)) return 'ORG';
    // "Italia-Velo" is no person's name, "Jean-Luc Morel" is
    const isGiven = this.isGivenName(lower[0]) && (words[1] !== '-' || this.isGivenName(lower[2] ?? ''));
    return isGiven ? 'PER' : null;
  }

  /**
   * In a language whose words and prefixes are not known: is it a name, and all of it? A capital inside the word before
   * ("aseLund High School") belongs to it, unless two words follow that may be a person's; a sentence's first word may
   * be any; a single word must be known as a place or be an acronym.
   */
  isWhole(words: readonly string[], before: string, isAtStart: boolean): boolean {
    const lower = words.map((word) => word.toLowerCase());
    const isBegun = /^\p{Ll}+\p{Lu}/u.test(before);
    const last = lower[lower.length - 1];
    if (isBegun && (words.length === 1 || SCHOOLS.test(last) || FACILITIES.has(last) || HEAD_TYPES.has(last)))
      return false;
    if (this.isSure(words) || (this.kindsOf(lower) & PLACE_KINDS) !== 0) return true;
    if (words.length === 1) return !isAtStart && ACRONYM.test(words[0]);
    return !isAtStart && !words.some((word) => /^\p{Lu}{2}/u.test(word));
  }
}
