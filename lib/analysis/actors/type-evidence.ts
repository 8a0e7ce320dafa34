import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { PLACE_ALIASES } from '../language/en/place-names.ts';
import { NAME_PARTICLES } from '../language/name-parts.ts';
import type { Mention } from './mention.ts';
import {
  ANIMALS,
  FACILITIES,
  HEAD_TYPES,
  HYPERNYM_TYPES,
  ORGANIZATION_ASSETS,
  ORGANIZATION_NOUNS,
  PLACE_NOUNS,
  STREET_WORDS,
} from './name-heads.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import { NAMED_LIKE_PERSONS } from './named-like-persons.ts';
import type { EntityType } from './tagger/labels.ts';

type Votes = Map<EntityType, number>;

/** What a word beside the name is worth, where one occurrence as tagged is worth 1. Set by hand. */
const CONTEXT_WORTH = 0.75;
/** A person is introduced in full or by a title; a tag of one word that never is counts so much. */
const UNINTRODUCED_WORTH = 0.5;
/** A noun directly before the name that says what it is ("carrier SunExpress") outweighs one tag. */
const HYPERNYM_WORTH = 1.25;

/** A name that is known to be a body's outweighs its tags. */
const KNOWN_WORTH = 2;

const LOCATIVE = /^(?:around|at|in|inside|near|outside)$/i;
const AT_A_BUILDING = /^(?:around|at|from|in|inside|into|near|outside)$/i;
const STORMS = new Set(['Cyclone', 'Hurricane', 'Storm', 'Typhoon']);
const AT_A_STREET = /^(?:along|at|in|near|off|on)$/i;
const AUXILIARY = /^(?:are|had|has|have|is|was|were|will)$/;
const HIGH_COURTS = new Set([
  'appeal',
  'appeals',
  'constitutional',
  'criminal',
  'european',
  'federal',
  'high',
  'international',
  'supreme',
]);
const ENDS_PHRASE = /^(?:[,.;:)!?]|and|after|as|before|but|for|in|last|on|or|this|to|where|with)$/i;
const ACTS =
  /^(?:added|agreed|announced|argued|asked|confirmed|decided|declined|denied|ordered|refused|ruled|said|says|told|warned)$/;

/**
 * One type for each name of the document: as most of its occurrences are tagged, corrected by the noun that the name
 * ends with and by the words beside it. A name that may be a place's keeps both types when its occurrences are tagged
 * as place and as organization in like number, as a team is named by its city. Keys without an entry keep the types
 * that their mentions have.
 */
export function typesByEvidence(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): Map<string, EntityType> {
  const tagged = new Map<string, Votes>();
  const evidence = new Map<string, Votes>();
  const introduced = introducedWords(text, mentions);
  const neighbours = new Neighbours(mentions);
  for (const mention of mentions) {
    const isKnown = mention.type !== 'PER' || !isOneWord(mention) || introduced.has(lastWord(mention));
    vote(tagged, mention.key, mention.type, isKnown ? 1 : UNINTRODUCED_WORTH);
    if (!isKnown && neighbours.isBesideOrganization(text, mention)) vote(evidence, mention.key, 'ORG', CONTEXT_WORTH);
    if (!isKnown && mention.words.length > 1) vote(evidence, mention.key, 'ORG', CONTEXT_WORTH);
    if (isPlace(mention.key) && isBehindIn(text, mention)) vote(evidence, mention.key, 'LOC', HYPERNYM_WORTH);
    const stated = statedType(text, mention);
    if (stated) vote(evidence, mention.key, stated, HYPERNYM_WORTH);
    for (const type of typesByContext(text, mention)) vote(evidence, mention.key, type, CONTEXT_WORTH);
    if (NAMED_LIKE_PERSONS.has(mention.key)) vote(evidence, mention.key, 'ORG', KNOWN_WORTH);
    if (isUnlikePerson(text, mention)) vote(evidence, mention.key, 'PER', -CONTEXT_WORTH);
  }
  const types = new Map<string, EntityType>();
  for (const mention of mentions) {
    const { key } = mention;
    if (types.has(key)) continue;
    const votes = tagged.get(key) ?? new Map<EntityType, number>();
    const total = sum(votes);
    if (isTeamAndCity(votes, total) && isPlace(key)) continue;
    const head = isPlace(key) || Object.hasOwn(PLACE_ALIASES, key) ? null : headType(mention);
    const all = new Map(votes);
    for (const [type, worth] of evidence.get(key) ?? []) all.set(type, (all.get(type) ?? 0) + worth);
    if (head) all.set(head, (all.get(head) ?? 0) + 0.5 + 0.6 * total);
    types.set(key, mostOf(all));
  }
  for (const key of familyNames(mentions)) types.set(key, 'PER');
  for (const key of modelNames(mentions)) if (types.get(key) === 'PER' && !introduced.has(key)) types.set(key, 'MISC');
  for (const mention of mentions) if (isAnimal(text, mention)) types.set(mention.key, 'MISC');
  const buildings = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (types.get(mention.key) !== 'ORG' || !isFacility(mention.words)) continue;
    const all = buildings.get(mention.key);
    if (all) all.push(mention);
    else buildings.set(mention.key, [mention]);
  }
  for (const [key, all] of buildings) if (isBuilding(text, all)) types.set(key, 'LOC');
  return types;
}

/** Keys of family names with a particle, as persons of the text have them: "le rao" of Bo Le Rao. */
function familyNames(mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>();
  for (const { type, words } of mentions) {
    if (type !== 'PER') continue;
    const at = words.findIndex((word, i) => i > 0 && NAME_PARTICLES.has(word.toLowerCase()));
    if (at > 0 && at < words.length - 1) names.add(words.slice(at).join(' ').toLowerCase());
  }
  return names;
}

/** Last words of names of models with a number, in lower case: "pro" of the 12 Pro. */
function modelNames(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions
      .filter(({ type, words }) => type === 'MISC' && words.length > 1 && /^\p{Nd}/u.test(words[words.length - 2]))
      .map(lastWord),
  );
}

/** "Velo the black cat", "his dog Velo", "a horse named Velo". */
function isAnimal(text: AnalysedText, { type, words, sentence, first, last }: Mention): boolean {
  if (type !== 'PER' || words.length > 1) return false;
  const { tokens } = text.sentences[sentence];
  const word = (at: number): string => tokens[at]?.text ?? '';
  const isNamed = /^(?:called|named)$/.test(word(first - 1));
  if (ANIMALS.has(word(isNamed ? first - 2 : first - 1))) return isNamed || !/^\p{Lu}/u.test(word(last + 1));
  if (word(last + 1) !== 'the') return false;
  const noun = [last + 2, last + 3, last + 4].find((at) => ANIMALS.has(word(at)));
  // not "Velo the dog walker"
  return noun !== undefined && (AUXILIARY.test(word(noun + 1)) || !/^\p{Ll}/u.test(word(noun + 1)));
}

function vote(votes: Map<string, Votes>, key: string, type: EntityType, worth: number): void {
  const counts = votes.get(key) ?? new Map<EntityType, number>();
  counts.set(type, (counts.get(type) ?? 0) + worth);
  votes.set(key, counts);
}

function sum(votes: Votes): number {
  let total = 0;
  for (const worth of votes.values()) total += worth;
  return total;
}

/** The type with most votes; of equal ones, the first seen. */
function mostOf(votes: Votes): EntityType {
  let best: [EntityType, number] | null = null;
  for (const entry of votes) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? 'MISC';
}

function isTeamAndCity(votes: Votes, total: number): boolean {
  const places = votes.get('LOC') ?? 0;
  const organizations = votes.get('ORG') ?? 0;
  return places + organizations === total && Math.max(places, organizations) <= 0.66 * total;
}

/** What the last word of a longer name, or its first before "of", says of its type; null when it says nothing. */
function headType({ words }: Mention): EntityType | null {
  if (words.length < 2) return null;
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1] : words[words.length - 1];
  return HEAD_TYPES.get(head.toLowerCase()) ?? null;
}

/** "Velo", "Al-Velo". */
function isOneWord({ words, text }: Mention): boolean {
  return words.length === 1 || (words.length === 2 && /^[Aa]l-/.test(text));
}

const lastWord = ({ words }: Mention): string => words[words.length - 1].toLowerCase();

/** Words of the persons whom the text names in full or with a title. */
function introducedWords(text: AnalysedText, mentions: readonly Mention[]): Set<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    const { type, words: name, sentence, first } = mention;
    if (type !== 'PER') continue;
    const { tokens } = text.sentences[sentence];
    const before = tokens[tokens[first - 1]?.text === '.' ? first - 2 : first - 1]?.text.toLowerCase() ?? '';
    if (!isOneWord(mention)) for (const word of name) words.add(word.toLowerCase());
    else if (HONORIFICS.has(before) || ROLE_NOUNS.has(before)) words.add(lastWord(mention));
  }
  return words;
}

/** The organizations of a text by the tokens at which they begin and end. */
class Neighbours {
  private readonly firsts = new Set<string>();
  private readonly lasts = new Set<string>();

  constructor(mentions: readonly Mention[]) {
    for (const { type, sentence, first, last } of mentions) {
      if (type !== 'ORG') continue;
      this.firsts.add(`${sentence}:${first}`);
      this.lasts.add(`${sentence}:${last}`);
    }
  }

  /** "Velo and Pagely", "Velo nor Pagely". */
  isBesideOrganization(text: AnalysedText, { sentence, first, last }: Mention): boolean {
    const { tokens } = text.sentences[sentence];
    const isLink = (at: number): boolean => /^(?:and|nor|or)$/.test(tokens[at]?.text ?? '');
    return (
      (isLink(first - 1) && this.lasts.has(`${sentence}:${first - 2}`)) ||
      (isLink(last + 1) && this.firsts.has(`${sentence}:${last + 2}`))
    );
  }
}

/** "homes in Lund have burned": the verb is the homes', and no team's. */
function isBehindIn(text: AnalysedText, { sentence, first, last }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  const after = tokens[last + 1]?.text ?? '.';
  return /^in$/i.test(tokens[first - 1]?.text ?? '') && AUXILIARY.test(after);
}

/**
 * "newspaper Dagens Nyheter", "the town of Grayvoron", "E. Jean Holt", "the Marlow by-election", "in Marlow Lane",
 * "Velo's chairman".
 */
function statedType(text: AnalysedText, { sentence, first, last, type, words }: Mention): EntityType | null {
  const { tokens } = text.sentences[sentence];
  const before = tokens[first - 1]?.text ?? '';
  const after = tokens.slice(last + 1, last + 4).map((token) => token.text.toLowerCase());
  if (PLACE_NOUNS.has(after[0]) || PLACE_NOUNS.has(after.join(''))) return 'LOC';
  if (type === 'PER' && words.length === 2 && STREET_WORDS.has(words[1].toLowerCase()) && AT_A_STREET.test(before))
    return 'LOC';
  if (type === 'PER' && words.length === 1 && /^['’]s$/.test(after[0]) && ORGANIZATION_ASSETS.has(after[1]))
    return 'ORG';
  if (type === 'LOC' && words.length > 2 && /^\p{Lu}\.$/u.test(words[0])) return 'PER';
  if (STORMS.has(before)) return 'MISC';
  if (before !== 'of') return HYPERNYM_TYPES.get(before) ?? null;
  return HYPERNYM_TYPES.get(tokens[first - 2]?.text ?? '') === 'LOC' ? 'LOC' : null;
}

function typesByContext(text: AnalysedText, { sentence, first, last, type, words }: Mention): EntityType[] {
  const { tokens } = text.sentences[sentence];
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  const after = tokens[last + 1]?.text.toLowerCase() ?? '.';
  const found: EntityType[] = [];
  if (type !== 'PER' && LOCATIVE.test(before) && before !== 'at' && ENDS_PHRASE.test(after)) found.push('LOC');
  if (type !== 'LOC' && words.length === 1 && ORGANIZATION_NOUNS.has(after)) found.push('ORG');
  if (HONORIFICS.has(before) || (type !== 'LOC' && words.length > 1 && ROLE_NOUNS.has(before))) found.push('PER');
  return found;
}

/** "the Séléka", not "the Obama government": a person's name alone has no article. */
function isUnlikePerson(text: AnalysedText, { sentence, first, last, words }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  const after = tokens[last + 1]?.text ?? '.';
  return words.length === 1 && /^the$/i.test(tokens[first - 1]?.text ?? '') && !/^[\p{L}'’-]/u.test(after);
}

/**
 * Is an organization named by a building only the place of what happens: mostly after "in", "at" or "outside", never as
 * one that says or decides something? All its mentions are asked together.
 */
function isBuilding(text: AnalysedText, mentions: readonly Mention[]): boolean {
  let located = 0;
  for (const { sentence, first, last } of mentions) {
    const { tokens } = text.sentences[sentence];
    if (ACTS.test(tokens[last + 1]?.text ?? '')) return false;
    if (followsLocative(tokens, first)) located += 1;
  }
  return 2 * located >= mentions.length && located > 0;
}

/** Does a name end with a building, or begin with one ("HMP Belmarsh")? A court of a whole country is no building. */
export function isFacility(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes('court') && lower.some((word) => HIGH_COURTS.has(word))) return false;
  return FACILITIES.has(lower[lower.length - 1]) || FACILITIES.has(lower[0]);
}

/**
 * Does the phrase whose noun is at `first` come after "in", "at" or "from"? Articles, possessives and names before the
 * noun are passed over.
 */
export function followsLocative(tokens: readonly Token[], first: number): boolean {
  let before = first - 1;
  while (before >= 0 && first - before < 5 && /^(?:[Tt]he|an?|['’]s|\p{Lu}.*)$/u.test(tokens[before].text)) before -= 1;
  return AT_A_BUILDING.test(tokens[before]?.text ?? '');
}
