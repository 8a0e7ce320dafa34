import type { Steps } from '../../steps.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { placeKey } from '../language/en/place-key.ts';
import { placeOfAdjective } from '../language/en/place-of-adjective.ts';
import { foldName, foldWord } from '../language/fold-name.ts';
import { NAME_SUFFIXES } from '../language/name-parts.ts';
import { explainedAcronyms } from './bracket-names.ts';
import type { Mention } from './mention.ts';
import { ROLE_NOUNS } from './name-words.ts';
import { nameKey, organizationAliases } from './organization-names.ts';
import { People, type PersonName } from './people.ts';
import { RELATIONS } from './role-words.ts';
import { isFacility } from './type-evidence.ts';

/** Mentions of one actor. */
export interface Cluster {
  type: Mention['type'];
  mentions: Mention[];
}

/**
 * Puts the mentions of one actor together: equal names, persons by surname or given name, organizations by their short
 * forms, places by their other names, groups in singular and plural. Mentions are in text order; `isPlace` says whether
 * a name in lower case is known as a place's.
 */
export function* clusterMentions(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): Steps<Cluster[]> {
  const afterArticle = ({ sentence, first }: Mention): boolean =>
    text.sentences[sentence].tokens[first - 1]?.text.toLowerCase() === 'the';
  const aliases = organizationAliases(mentions, afterArticle, isPlace, explainedAcronyms(text, mentions));
  yield;
  const persons = mentions.filter(({ type }) => type === 'PER');
  const joined = joinedNames(text, persons);
  const personName = (mention: Mention): PersonName => ({
    words: personWords(mention),
    ...addressBefore(text, mention),
    joined: joined.get(mention) ?? null,
    sentence: mention.sentence,
  });
  const people = new People(persons.map(personName));
  const shortPlaces = placesInShort(mentions, afterArticle);
  yield;
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    yield;
    const own = `${mention.type}:${canonicalKey(mention)}`;
    const key =
      mention.type === 'PER'
        ? `PER:${people.meantBy(personName(mention))}`
        : (aliases.get(own) ?? shortPlaces.get(own) ?? own);
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { type: mention.type, mentions: [mention] });
  }
  return [...clusters.values()];
}

/**
 * Last words of places' names that the text may leave out, folded: "Velo Island" and "Velo". Not "County", which is
 * more than its town.
 */
const LAND_WORDS: ReadonlySet<string> = new Set(['archipelago', 'hills', 'island', 'islands'].map(foldWord));
/** The same behind a house number: "12 Velo Street" and "12 Velo". */
const WAY_WORDS: ReadonlySet<string> = new Set(['avenue', 'drive', 'lane', 'road', 'street'].map(foldWord));
/** The house of a state's parliament: "the Capitol" of an article that names one state's. */
const SEAT = foldWord('capitol');

/**
 * The short names of places in the text, each with the key of the long one that the text has too, as "the Coliseum" is
 * the only one named in full; keys are `LOC:canonical name`.
 */
function placesInShort(
  mentions: readonly Mention[],
  afterArticle: (mention: Mention) => boolean,
): ReadonlyMap<string, string> {
  const places = mentions.filter(({ type }) => type === 'LOC');
  const keys = new Set(places.map((one) => `LOC:${canonicalKey(one)}`));
  const long = new Map<string, string>();
  const seats = [...keys].filter((key) => key.endsWith(` ${SEAT}`));
  if (seats.length === 1) long.set(`LOC:${SEAT}`, seats[0]);
  for (const key of keys) {
    const at = key.lastIndexOf(' ');
    const last = key.slice(at + 1);
    const short = key.slice(0, at);
    const isOmitted = LAND_WORDS.has(last) || (WAY_WORDS.has(last) && /^LOC:\p{Nd}+ /u.test(key));
    if (at > 0 && isOmitted && keys.has(short)) long.set(short, key);
  }
  const buildings = new Set(
    places.filter((one) => one.words.length === 1 && isFacility(one.words) && afterArticle(one)).map(canonicalKey),
  );
  for (const building of buildings) {
    const longer = [...keys].filter((key) => key.endsWith(` ${building}`));
    if (longer.length === 1) long.set(`LOC:${building}`, longer[0]);
  }
  return long;
}

/** "architects | John", "brothers | Bo": what the several are who are named next. */
function areSeveral(word: string): boolean {
  const one = word.toLowerCase().replace(/s$/, '');
  return one !== word.toLowerCase() && (ROLE_NOUNS.has(one) || RELATIONS.has(one));
}

/** For the first name of "architects Bo and Eva Rowe" the family name of the other: the name of both, it may be. */
function joinedNames(text: AnalysedText, persons: readonly Mention[]): ReadonlyMap<Mention, string> {
  return new Map(
    persons.slice(1).flatMap((next, index) => {
      const mention = persons[index];
      const family = personWords(next).filter((word) => !NAME_SUFFIXES.has(word));
      const { tokens } = text.sentences[mention.sentence];
      const isJoined =
        mention.sentence === next.sentence &&
        mention.last + 2 === next.first &&
        /^(?:and|&)$/.test(tokens[mention.last + 1].text) &&
        areSeveral(tokens[mention.first - 1]?.text ?? '');
      return isJoined && mention.words.length === 1 && family.length > 1 ? [[mention, family[family.length - 1]]] : [];
    }),
  );
}

const ADDRESSES: ReadonlyMap<string, PersonName['address']> = new Map([
  ['baroness', 'lady'],
  ['dame', 'lady'],
  ['king', 'man'],
  ['lady', 'lady'],
  ['lord', 'man'],
  ['mr', 'man'],
  ['mrs', 'woman'],
  ['ms', 'woman'],
  ['miss', 'woman'],
  ['prince', 'man'],
  ['princess', 'woman'],
  ['queen', 'woman'],
  ['sir', 'man'],
]);

/**
 * Titles of professions and ranks before a name that are no nouns for a role: advocates have theirs in southern Africa.
 * Own list.
 */
const TITLES: ReadonlySet<string> = new Set(
  'adv advocate capt cllr col corporal father gen gov lt maj pres prof rep rev sen sgt supt'.split(' '),
);

/**
 * Of whom somebody is born, and whose child somebody is, before the names of the parents: "born *to* Bo Rowe", "the son
 * *of* Bo Rowe".
 */
const CHILD_OF = /^(?:born|child|children|daughter|son) (?:of|to)$/i;

/** Longest name of the parent named first, in words. */
const LONGEST_PARENT = 5;

/**
 * Is it a parent of somebody whose name begins behind `before`, the first or the second one: "born to Bo Rowe and *Ida
 * Rowe*"?
 */
function isParent(tokens: readonly Token[], before: number): boolean {
  let at = before;
  if (tokens[at]?.text === 'and') {
    at -= 1;
    while (before - at <= LONGEST_PARENT && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at -= 1;
  }
  return CHILD_OF.test(`${tokens[at - 1]?.text} ${tokens[at]?.text}`);
}

/** Longest description of whose relative somebody is, before the name, in words. */
const LONGEST_OWNER = 3;

/** Is it whose relative another is, told behind that one's name: "Ida Rowe, *mother of the miner* Bo Rowe"? */
function isOwner(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > 1 && before - at <= LONGEST_OWNER; at -= 1) {
    const { text } = tokens[at];
    if (text === 'of') return RELATIONS.has(tokens[at - 1].text) && isBehindName(tokens, at - 1);
    if (!/^[\p{L}-]+$/u.test(text)) return false;
  }
  return false;
}

/** "Ida Rowe, | the | mother" */
function isBehindName(tokens: readonly Token[], relation: number): boolean {
  const comma = tokens[relation - 1].text === ',' ? relation - 1 : relation - 2;
  return tokens[comma]?.text === ',' && /^\p{Lu}/u.test(tokens[comma - 1]?.text ?? '');
}

/** Is it a relative's name in commas: "his wife, *Ana Rowe*, came", and not "he left his wife, *Bo Lund* said"? */
function isRelativeInCommas(tokens: readonly Token[], { first, last }: Mention): boolean {
  const next = tokens[last + 1]?.text ?? '';
  return (
    tokens[first - 1]?.text === ',' &&
    RELATIONS.has(tokens[first - 2]?.text ?? '') &&
    /^(?:and$|who$|\P{L}|$)/u.test(next)
  );
}

/** How the text addresses a person right before the name. */
function addressBefore(text: AnalysedText, mention: Mention): Pick<PersonName, 'address' | 'title'> {
  const { sentence, first } = mention;
  const { tokens } = text.sentences[sentence];
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const word = tokens[at]?.text ?? '';
  const lower = word.toLowerCase().replace('.', '');
  const isFirstLady = lower === 'lady' && tokens[at - 1]?.text.toLowerCase() === 'first';
  if (
    isParent(tokens, at) ||
    isOwner(tokens, at) ||
    isRelativeInCommas(tokens, mention) ||
    RELATIONS.has(word) ||
    isFirstLady
  )
    return { address: 'relative', title: null };
  if (!/^\p{Lu}/u.test(word)) return { address: null, title: null };
  const form = ADDRESSES.get(lower);
  if (form) return { address: form, title: null };
  return ROLE_NOUNS.has(lower) || TITLES.has(lower)
    ? { address: 'office', title: lower }
    : { address: null, title: null };
}

/**
 * A person's folded words; a double name with two capitals is one word ("Zuma-Sambudla"), one with a small letter is
 * two ("Jong-un").
 */
function personWords({ text }: Mention): string[] {
  return (
    text
      .replace(/(\p{Lu}[\p{Ll}’']+)-(?=\p{Lu}\p{Ll})/gu, '$1\u2011')
      .split(/[\s-]+/)
      // "Bo “Sailor” Rowe" is called Sailor
      .map((word) => foldWord(word.replace(/^[“"‘'’]+|[”"’']+$/gu, '')))
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
  );
}

/** The name that stands for all the ways of writing it. */
export function canonicalKey(mention: Mention): string {
  const { type, key, words } = mention;
  if (type === 'LOC') return placeKey(/^L\.?A\.?$/.test(words.join(' ')) ? ['Los', 'Angeles'] : words);
  if (type === 'GROUP') return groupKey(key);
  return nameKey(mention).slice(type.length + 1);
}

/** "ethnic Serbs" and "Serb" are one, and so are "the Dutch" and "a Dutchman". */
function groupKey(key: string): string {
  const bare = foldName(key.replace(/^ethnic /, '').replace(/^democratic$/, 'democrat'));
  const one = singular(bare);
  const person = one.replace(/(?:wo)?m[ae]n$/, '');
  return placeOfAdjective(one) ?? placeOfAdjective(person) ?? one;
}

function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
