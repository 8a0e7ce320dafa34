import type { Span } from '../../../contract.ts';
import { FEASTS } from '../../actors/no-actor-words.ts';
import type { Token } from '../../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../../language/calendar-words.ts';
import { ARTICLES_AND_POSSESSIVES, PREPOSITIONS } from '../../language/en/closed-classes.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { isStateCode } from '../../language/en/place-names.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { SOCIAL_NETWORKS } from '../../language/social-networks.ts';
import { isWideArea } from './wide-areas.ts';

/** Common nouns of places, at which something can happen; sorted. Own list. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `airbase airport area arena base beach border bridge building camp campus capital cathedral center centre checkpoint
  church circuit city clinic coast college county court courthouse courtroom crossing dam district embassy factory farm
  field forest garage harbor harbour headquarters highway hill home hospital hostel hotel house intersection island jail
  junction kindergarten lake library mall mansion market mine monastery mosque motorway mountain mountains museum
  neighborhood neighbourhood nightclub office outskirts palace park peninsula plant plaza port prison province pub
  reactor refinery region resort restaurant river road school sea settlement shop shore site square stadium state
  station stop store strait street studio suburb suburbs supermarket synagogue temple terminal territory theater theatre
  town tunnel university valley venue village ward warehouse waters zone zoo`.split(/\s+/),
);
const LEAD =
  /^(?:a|an|another|the|its|his|her|their|central|north|northern|south|southern|east|eastern|west|western|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?|downtown|midtown|upstate|inner|outer|rural|nearby|neighbou?ring|occupied)$/;
const DIRECTION = /^(?:central|downtown|(?:north|south|east|west)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?)$/;
const LINK = /^(?:at|in|near|of|off|on|outside)$/;
/** Small words inside of names. */
const JOINS = /^(?:al|bin|d[aeio]|del?|des|du|el|la|las|le|les|los|of|the|und|y)$/;
/** Small words between hyphens: "Mazar-i-Sharif", "Southend-on-Sea". */
const HYPHEN_JOINS = /^(?:al|am|d[aeio]|del?|el|en|i|in|l[aeo]s?|le|lez|on|sous|sur|the|ul|und|upon)$/;
const CAPITAL = /^\p{Lu}/u;
/** Capitalised words behind "in" or "on" that are no place. */
const NO_PLACES: ReadonlySet<string> = new Set([...CALENDAR_WORDS, ...FEASTS, ...SOCIAL_NETWORKS, 'i']);

/** Is the word capitalised, and no place behind "in" or "on": "Friday", "Easter", "Facebook"? */
export const isNoPlace = (word: string): boolean => CAPITAL.test(word) && NO_PLACES.has(word.toLowerCase());

/** Words of a picture credit that an old page has behind a name. */
const CREDIT = /^(?:AFP|AP|EPA|Getty|Images?|Photos?|Pictures?|Reuters|Video)$/;
/** Most tokens of a place phrase. */
const LONGEST = 14;
/** Most words before the common noun that are none of a place: "a crowded street market". */
const MOST_UNKNOWN = 2;

const touches = (tokens: readonly Token[], index: number) => tokens[index - 1]?.end === tokens[index]?.start;

/**
 * Index of the name that the words from `from` on lead to, "the southern city of | Kherson"; -1 when they lead to none.
 */
function nameStart(tokens: readonly Token[], from: number): number {
  let unknown = 0;
  let isNoun = false;
  for (let index = from; index < Math.min(tokens.length, from + 8); index++) {
    const { text } = tokens[index];
    if (CAPITAL.test(text)) return unknown > 0 && !isNoun ? -1 : index;
    if (PLACE_NOUNS.has(text)) isNoun = true;
    else if (LINK.test(text) || (ARTICLES_AND_POSSESSIVES.has(text) && index > from)) {
      if (!isNoun) return -1;
    } else if (!LEAD.test(text)) {
      if (isNoun || !/^\p{Ll}[\p{Ll}-]*$/u.test(text) || ++unknown > MOST_UNKNOWN || STOP_WORDS.has(text)) return -1;
    }
  }
  return -1;
}

/**
 * Index after the words of one name, "St. Elmo", "Mazar-i-Sharif", "Cleveland’s Public Auditorium"; `from` when it is
 * no name.
 */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let index = from; index < Math.min(tokens.length, from + LONGEST); index++) {
    const { text } = tokens[index];
    const next = tokens[index + 1]?.text ?? '';
    if (CAPITAL.test(text)) {
      if (index > from && (CREDIT.test(text) || (STOP_WORDS.has(text.toLowerCase()) && !touches(tokens, index)))) break;
      end = index + 1;
    } else if (text === '.') {
      if (!/^(?:Fort|Ft|Mt|Pt|Ste?)$/.test(tokens[index - 1]?.text ?? '') || !CAPITAL.test(next)) break;
    } else if (/^[-–]$/.test(text)) {
      if (!touches(tokens, index) || !touches(tokens, index + 1)) break;
      if (!CAPITAL.test(next) && !HYPHEN_JOINS.test(next)) return from;
    } else if (/^(?:['’]s|['’])$/.test(text)) {
      if (!CAPITAL.test(next) && !/^(?:al|el)$/.test(next)) break;
    } else if (HYPHEN_JOINS.test(text) && /^[-–]$/.test(tokens[index - 1].text)) continue;
    else if (!JOINS.test(text)) break;
    else if (!CAPITAL.test(next) && !/^[-–]$/.test(next) && !JOINS.test(next)) break;
  }
  return end;
}

/** Index after the common noun behind a name, "the Rubkan refugee camp"; `from` when there is none. */
function nounEnd(tokens: readonly Token[], from: number): number {
  const first = /^['’]s?$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  for (let index = first; index < Math.min(tokens.length, first + 3); index++) {
    const { text } = tokens[index];
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(text) || STOP_WORDS.has(text) || PREPOSITIONS.has(text)) return from;
    if (PLACE_NOUNS.has(text) && !PLACE_NOUNS.has(tokens[index + 1]?.text ?? '')) return index + 1;
  }
  return from;
}

/** Adverbs, participles and the prepositions and conjunctions that are not among the commonest words. */
const NO_NOUN =
  /(?:ed|ing|ly)$|^(?:across|ahead|along|alongside|amid|among|beyond|despite|inside|near|onto|outside|though|toward|towards|unless|whether)$/;

/** Does a noun follow that the name only describes: "a US | judge", "his New York | flat"? */
export function describesNext(tokens: readonly Token[], from: number): boolean {
  const { text } = tokens[from] ?? { text: '' };
  return (
    /^\p{Ll}{3,}$/u.test(text) &&
    !STOP_WORDS.has(text) &&
    !PREPOSITIONS.has(text) &&
    !NO_NOUN.test(text) &&
    !isFiniteVerb(tokens, from)
  );
}

/** Where other names stand in a sentence, so that a place phrase does not run on into them. */
export interface NamesAround {
  /** Where names of places start. */
  places: ReadonlySet<number>;
  /** Where names of persons, organizations and groups start. */
  others: ReadonlySet<number>;
}

/** May the name after the comma or "and" belong to the same phrase? */
function goesOn(tokens: readonly Token[], at: number, { places, others }: NamesAround): boolean {
  const first = DIRECTION.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const token = tokens[first];
  if (!token || !CAPITAL.test(token.text) || others.has(token.start)) return false;
  if (places.has(token.start) || isStateCode(token.text)) return true;
  if (tokens[at - 1].text !== ',') return false;
  const end = nameEnd(tokens, first);
  return end > first && end - first < 4 && /^[.,;]$/.test(tokens[end]?.text ?? '.');
}

/** Index after "in London" behind a phrase of place, "the Theatre Royal in Drury Lane"; `from` when there is none. */
function withinEnd(tokens: readonly Token[], from: number, { places, others }: NamesAround): number {
  if (!/^(?:in|near|of)$/.test(tokens[from]?.text ?? '')) return from;
  let at = from + 1;
  while (at < from + 4 && LEAD.test(tokens[at]?.text ?? '')) at++;
  const start = tokens[at]?.start ?? -1;
  return (places.has(start) || (at === from + 1 && CAPITAL.test(tokens[at]?.text ?? ''))) && !others.has(start)
    ? Math.max(from, nameEnd(tokens, at))
    : from;
}

/** Index after the country or state behind a town and a comma, "Kabul, Afghanistan"; `from` when there is none. */
export function withCountry(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !CAPITAL.test(tokens[from + 1]?.text ?? '')) return from;
  const end = nameEnd(tokens, from + 1);
  // "As boats left Norland, Olm | has closed its port": the subject behind an opening clause
  if (end < tokens.length && isFiniteVerb(tokens, end)) return from;
  const name = tokens.slice(from + 1, end).map(({ text }) => text);
  return isStateCode(name.join('')) || isWideArea(name.join(' ')) ? end : from;
}

/**
 * Index after the place phrase that starts at the token: "the northern Afghan city of Mazar-i-Sharif", "a market in
 * Kabul, Afghanistan"; `from` when none starts there or when the name only describes another thing ("a US judge").
 */
export function placePhraseEnd(tokens: readonly Token[], from: number, names: NamesAround): number {
  const start = nameStart(tokens, from);
  if (start < 0) return from;
  let end = nameEnd(tokens, start);
  if (end === start) return from;
  const noun = nounEnd(tokens, end);
  if (noun > end) end = noun;
  else if (start > from && ARTICLES_AND_POSSESSIVES.has(tokens[from].text) && describesNext(tokens, end)) return from;
  end = withinEnd(tokens, end, names);
  while (end < tokens.length && end - from < LONGEST && /^(?:,|and)$/.test(tokens[end].text)) {
    if (!goesOn(tokens, end + 1, names)) break;
    const next = DIRECTION.test(tokens[end + 1].text) ? end + 2 : end + 1;
    const nextEnd = nameEnd(tokens, next);
    if (nextEnd === next) break;
    end = nextEnd;
  }
  return end;
}

/** Tokens before a place among which "including" or "such as" makes it an example. */
const EXAMPLE_REACH = 5;

/**
 * Is the place that starts at the token one of several, or where somebody is from or was born: "with clubs in Spain,
 * including | in China"?
 */
export function isExample(tokens: readonly Token[], at: number): boolean {
  const first = ARTICLES_AND_POSSESSIVES.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  if (/^from$/i.test(tokens[first - 1]?.text ?? '') || /^(?:born|educated|raised)$/.test(tokens[first - 2]?.text ?? ''))
    return true;
  for (let index = first - 1; index >= Math.max(0, first - EXAMPLE_REACH); index--) {
    const lower = tokens[index].text.toLowerCase();
    if (/^[;:.()–—]$/.test(lower)) return false;
    if (lower === 'including' || (lower === 'such' && tokens[index + 1].text === 'as')) return true;
  }
  return false;
}

/** The place words of a dateline, "DUBAI, United Arab Emirates", as token indices; null when the sentence has none. */
export function datelinePlace(tokens: readonly Token[], dateline: number): Span | null {
  let end = 0;
  while (end < dateline && (CAPITAL.test(tokens[end].text) || /^[.,/]$/.test(tokens[end].text))) {
    // "BRELL/ORU": where two reporters were
    if (tokens[end].text === '/') return null;
    if (isNoPlace(tokens[end].text)) break;
    end++;
  }
  return end > 0 && end < 9 ? { start: 0, end } : null;
}
