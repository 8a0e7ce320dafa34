import { DEMONYMS } from '../../language/en/demonyms.ts';
import { PLACE_ALIASES } from '../../language/en/place-names.ts';
import { fold } from '../../language/words.ts';

/** States and provinces of large countries and the nations of the United Kingdom, in lower case; sorted. Own list. */
export const STATES: readonly string[] = [
  'alabama',
  'alaska',
  'alberta',
  'arizona',
  'arkansas',
  'bavaria',
  'bihar',
  'british columbia',
  'california',
  'colorado',
  'connecticut',
  'delaware',
  'england',
  'florida',
  'gujarat',
  'hawaii',
  'idaho',
  'illinois',
  'indiana',
  'iowa',
  'kansas',
  'kentucky',
  'kerala',
  'louisiana',
  'maine',
  'manitoba',
  'maryland',
  'massachusetts',
  'michigan',
  'minnesota',
  'mississippi',
  'missouri',
  'montana',
  'nebraska',
  'nevada',
  'new brunswick',
  'new hampshire',
  'new jersey',
  'new mexico',
  'new south wales',
  'newfoundland',
  'north carolina',
  'north dakota',
  'northern ireland',
  'nova scotia',
  'ohio',
  'oklahoma',
  'ontario',
  'oregon',
  'pennsylvania',
  'punjab',
  'quebec',
  'queensland',
  'rhode island',
  'saskatchewan',
  'scotland',
  'south australia',
  'south carolina',
  'south dakota',
  'tasmania',
  'tennessee',
  'texas',
  'utah',
  'uttar pradesh',
  'vermont',
  'virginia',
  'wales',
  'west virginia',
  'western australia',
  'wisconsin',
  'wyoming',
];

/** Towns among the names that have another form or an adjective of their own. */
const TOWNS =
  /^(?:(?:the )?hague|hong kong|kiev|kyiv|london|macau|new york(?: city)?|nyc?|paris|singapore|washington.*)$/;

const WIDE: ReadonlySet<string> = new Set(
  [...STATES, ...Object.values(DEMONYMS), ...Object.keys(PLACE_ALIASES), ...Object.values(PLACE_ALIASES)]
    .map(fold)
    .filter((name) => !TOWNS.test(name)),
);

/**
 * Is the name that of a country, a continent or a state, so that a town in it says more? False for a name that is not
 * known.
 */
export function isWideArea(name: string): boolean {
  return WIDE.has(fold(name.replace(/^the /i, '').replace(/\.(?=\p{L}|$)/gu, '')));
}
