import { readFileSync } from 'node:fs';
import type { PackedEntry } from '../../lib/knowledge/read-pack.ts';
import {
  DOUBTFUL_NAMES,
  HISTORY_NOTES,
  MEMBERSHIPS,
  MORE_NAMES,
  NO_CAPITAL,
  NO_HISTORY,
  NO_NAMES,
  STATUS,
} from './country-notes.ts';
import { type Profile, standingHistory } from './factbook.ts';

/** The fields of world-countries that the pack takes. */
interface Country {
  name: { common: string; official: string };
  cca3: string;
  unMember: boolean;
  capital: string[];
  altSpellings: string[];
  region: string;
  subregion: string;
  borders: string[];
  translations: Record<string, { official: string; common: string }>;
  demonyms: { eng?: { f: string; m: string } };
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  Antarctic: 'the Antarctic',
  'Australia and New Zealand': 'Oceania',
  Caribbean: 'the Caribbean',
};
/** The data set counts a row of shoals as a land border. */
const ISLANDS: ReadonlySet<string> = new Set(['LKA']);
const LANGUAGES = ['deu', 'fra', 'spa', 'ara', 'tur'];
const PLACE_SOURCE = 0;
const HISTORY_SOURCE = 1;
const EDITORS = 2;

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Names of neighbours that stand with an article in a sentence. Own list. */
const WITH_ARTICLE =
  /^(?:Central African Republic|DR Congo|Dominican Republic|Gambia|Netherlands|Republic of the Congo|United (?:Arab Emirates|Kingdom|States))$/;

/** More neighbours than these are a list that nobody reads: fourteen of China. */
const MOST_NEIGHBOURS = 8;

const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** A count to three or four figures, as a reader remembers it: "44.4 million". */
function inRound(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} billion`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(1)} million`;
  return (count >= 1e4 ? Math.round(count / 1e3) * 1e3 : count).toLocaleString('en');
}

/** "Population 44.4 million (estimate of 2015)."; null where the old edition has none. */
function population(profile: Profile | undefined): string | null {
  const people = /^([\d,]+)[^;]*\(July (\d{4}) est\.\)/.exec(profile?.population ?? '');
  return people && `Population ${inRound(Number(people[1].replaceAll(',', '')))} (estimate of ${people[2]}).`;
}

function facts(country: Country, nameOf: ReadonlyMap<string, string>): string {
  const what = STATUS[country.cca3] ?? (country.unMember ? 'Country' : 'Territory');
  const region =
    REGION_NAMES[country.subregion] ?? (country.subregion || REGION_NAMES[country.region] || country.region);
  const capital = NO_CAPITAL.has(country.cca3) ? '' : (country.capital[0] ?? '');
  const borders = (ISLANDS.has(country.cca3) ? [] : country.borders)
    .filter((code) => !ISLANDS.has(code))
    .flatMap((code) => nameOf.get(code) ?? [])
    .sort();
  const member = MEMBERSHIPS.filter(({ codes }) => codes.includes(country.cca3)).map(({ name }) => name);
  const place = country.cca3 === 'ATA' ? 'Continent around the South Pole' : `${what} in ${region}`;
  return [
    `${place}${capital && capital !== country.name.common ? `; capital ${capital}` : ''}.`,
    borders.length > 0 && borders.length <= MOST_NEIGHBOURS ? `It borders ${joinNames(borders.map(inSentence))}.` : '',
    member.length ? `Member of ${joinNames(member)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
    .replace('D.C..', 'D.C.');
}

/** Entries of all countries and territories; `file` is the JSON of world-countries. */
export function countryEntries(file: string, profiles: readonly Profile[]): PackedEntry[] {
  const countries: Country[] = JSON.parse(readFileSync(file, 'utf8'));
  const nameOf = new Map(
    countries
      .filter((country) => country.unMember || STATUS[country.cca3])
      .map((country) => [country.cca3, country.name.common]),
  );
  return countries.map((country) => {
    const names = [
      country.name.common,
      country.name.official,
      ...country.altSpellings,
      ...LANGUAGES.flatMap((language) => country.translations[language]?.common ?? []),
      ...(MORE_NAMES[country.cca3] ?? []),
    ].filter(
      (name, index) =>
        (index === 0 || name.length > 3 || MORE_NAMES[country.cca3]?.includes(name)) &&
        !NO_NAMES.has(name.toLowerCase()),
    );
    const context = DOUBTFUL_NAMES[country.cca3] ?? [];
    const doubtful = context.length ? names.filter((name) => !name.includes(' ') || name === country.name.common) : [];
    const own = [
      country.name.common.toLowerCase(),
      country.name.official.toLowerCase(),
      ...(MORE_NAMES[country.cca3] ?? []).map((name) => name.toLowerCase()),
    ];
    const profile = profiles.find(({ names: candidates }) => candidates.some((name) => own.includes(name)));
    const isState = country.unMember || country.cca3 in STATUS;
    const note = HISTORY_NOTES[country.cca3];
    const history =
      isState && !note && !NO_HISTORY.has(country.cca3) ? standingHistory(profile?.history ?? '', own) : null;
    const { m = '', f = '' } = country.demonyms.eng ?? {};
    const demonyms =
      country.unMember || STATUS[country.cca3]
        ? [...new Set([m, f])].filter((word) => /^\p{Lu}[\p{L} -]+$/u.test(word) && word !== country.name.common)
        : [];
    const statements: PackedEntry[7] = [[facts(country, nameOf), PLACE_SOURCE, '2025']];
    if (note) statements.push([note, EDITORS, '2025']);
    const old = [population(profile), history].filter(Boolean).join(' ');
    if (old) statements.push([old, HISTORY_SOURCE, '2015']);
    return [
      `country/${country.cca3}`,
      country.name.common,
      country.unMember ? 'country' : 'territory',
      [...new Set(names.filter((name) => !doubtful.includes(name)))],
      [...new Set(doubtful)],
      [...context],
      demonyms,
      statements,
      null,
      country.name.common === 'Georgia' ? 'Georgia (country)' : country.name.common,
    ];
  });
}
