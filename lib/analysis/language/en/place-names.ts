/** States of the USA cut short, as `Mention.key` has them, which stand behind a town's name; sorted. Own list. */
export const STATE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  ala: 'alabama',
  ariz: 'arizona',
  ark: 'arkansas',
  calif: 'california',
  colo: 'colorado',
  conn: 'connecticut',
  del: 'delaware',
  fla: 'florida',
  ga: 'georgia',
  ill: 'illinois',
  ind: 'indiana',
  kan: 'kansas',
  ky: 'kentucky',
  mass: 'massachusetts',
  md: 'maryland',
  mich: 'michigan',
  minn: 'minnesota',
  miss: 'mississippi',
  mo: 'missouri',
  mont: 'montana',
  nc: 'north carolina',
  nd: 'north dakota',
  neb: 'nebraska',
  nev: 'nevada',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  okla: 'oklahoma',
  ore: 'oregon',
  pa: 'pennsylvania',
  ri: 'rhode island',
  sc: 'south carolina',
  sd: 'south dakota',
  tenn: 'tennessee',
  tex: 'texas',
  va: 'virginia',
  vt: 'vermont',
  wis: 'wisconsin',
  wva: 'west virginia',
  wyo: 'wyoming',
};

/** Other names of places, in lower case without full stops, with the name they stand for; sorted. Own list. */
export const OTHER_PLACE_NAMES: Readonly<Record<string, string>> = {
  america: 'united states',
  balkan: 'balkans',
  britain: 'united kingdom',
  burma: 'myanmar',
  'czech republic': 'czechia',
  'democratic republic of the congo': 'democratic republic of congo',
  'dr congo': 'democratic republic of congo',
  drc: 'democratic republic of congo',
  'great britain': 'united kingdom',
  holland: 'netherlands',
  'ivory coast': "côte d'ivoire",
  kiev: 'kyiv',
  'new york city': 'new york',
  nyc: 'new york',
  "people's republic of china": 'china',
  prc: 'china',
  'republic of korea': 'south korea',
  'russian federation': 'russia',
  swaziland: 'eswatini',
  'the hague': 'hague',
  turkey: 'türkiye',
  turkiye: 'türkiye',
  uae: 'united arab emirates',
  uk: 'united kingdom',
  'united states of america': 'united states',
  us: 'united states',
  usa: 'united states',
  ussr: 'soviet union',
  'washington dc': 'washington',
};

/** All names in lower case without full stops that stand for another name of the same place. */
export const PLACE_ALIASES: Readonly<Record<string, string>> = { ...OTHER_PLACE_NAMES, ...STATE_ABBREVIATIONS };

/** Abbreviations that stand behind a town as those of states do, but are mostly something else. */
const OTHER_STATES = /^(?:D\.?C|La|Wash)\.?$/;

/** Is the text only the abbreviation of a state, as it is written behind a town or a name: "Calif.", "N.Y."? */
export function isStateCode(text: string): boolean {
  const isWritten = /^(?:\p{Lu}\p{Ll}+|[NRSW]\.?\s?\p{Lu}\p{Ll}?)\.?$/u.test(text);
  return (
    OTHER_STATES.test(text) ||
    (isWritten && Object.hasOwn(STATE_ABBREVIATIONS, text.replace(/[.\s]/g, '').toLowerCase()))
  );
}
