/** Other names of places, in lower case without full stops, with the name they stand for; sorted by key. Own list. */
export const PLACE_ALIASES: Readonly<Record<string, string>> = {
  ala: 'alabama',
  america: 'united states',
  ariz: 'arizona',
  ark: 'arkansas',
  balkan: 'balkans',
  britain: 'united kingdom',
  burma: 'myanmar',
  calif: 'california',
  colo: 'colorado',
  conn: 'connecticut',
  'czech republic': 'czechia',
  del: 'delaware',
  'democratic republic of the congo': 'democratic republic of congo',
  'dr congo': 'democratic republic of congo',
  drc: 'democratic republic of congo',
  fla: 'florida',
  ga: 'georgia',
  'great britain': 'united kingdom',
  holland: 'netherlands',
  ill: 'illinois',
  ind: 'indiana',
  'ivory coast': "côte d'ivoire",
  kan: 'kansas',
  kiev: 'kyiv',
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
  'new york city': 'new york',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  nyc: 'new york',
  okla: 'oklahoma',
  ore: 'oregon',
  pa: 'pennsylvania',
  "people's republic of china": 'china',
  prc: 'china',
  'republic of korea': 'south korea',
  ri: 'rhode island',
  'russian federation': 'russia',
  sc: 'south carolina',
  sd: 'south dakota',
  swaziland: 'eswatini',
  tenn: 'tennessee',
  tex: 'texas',
  'the hague': 'hague',
  turkey: 'türkiye',
  turkiye: 'türkiye',
  uae: 'united arab emirates',
  uk: 'united kingdom',
  'united states of america': 'united states',
  us: 'united states',
  usa: 'united states',
  ussr: 'soviet union',
  va: 'virginia',
  vt: 'vermont',
  'washington dc': 'washington',
  wis: 'wisconsin',
  wva: 'west virginia',
  wyo: 'wyoming',
};

/** States of the USA cut short, as `Mention.key` has them, which stand behind a town's name; sorted. Own list. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn miss mo mont nc nd neb nev nh nj nm ny okla
  ore pa ri sc sd tenn tex va vt wis wva wyo`.split(/\s+/),
);

/** Abbreviations that stand behind a town as those of states do, but are mostly something else. */
const OTHER_STATES = /^(?:D\.?C|La|Wash)\.?$/;

/** Is the text only the abbreviation of a state, as it is written behind a town or a name: "Calif.", "N.Y."? */
export function isStateCode(text: string): boolean {
  const isWritten = /^(?:\p{Lu}\p{Ll}+|[NRSW]\.?\s?\p{Lu}\p{Ll}?)\.?$/u.test(text);
  return OTHER_STATES.test(text) || (isWritten && STATE_ABBREVIATIONS.has(text.replace(/[.\s]/g, '').toLowerCase()));
}
