/**
 * What this project adds to the country data by hand. Codes are ISO 3166-1 alpha-3, Kosovo as in world-countries
 * ("UNK").
 */

/** Names in the news that the data set lacks. */
export const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE', 'U.A.E.', 'Emirates'],
  CIV: ["Côte d'Ivoire", "Cote d'Ivoire"],
  COD: ['DRC', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  COG: ['Congo-Brazzaville', 'Republic of Congo'],
  CPV: ['Cabo Verde'],
  CZE: ['Czech Republic'],
  GBR: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  IRN: ['Iran'],
  KOR: ['South Korea', 'ROK'],
  LAO: ['Laos'],
  MMR: ['Burma'],
  NLD: ['the Netherlands'],
  PRK: ['North Korea', 'DPRK'],
  PSE: ['Palestinian Territories', 'Palestinian territories', 'State of Palestine'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TUR: ['Turkey', 'Turkiye'],
  UNK: ['Republic of Kosovo', 'Kosova'],
  USA: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'America', 'EE. UU.', 'EE.UU.', 'ABD'],
  VAT: ['Vatican', 'the Vatican'],
};

/**
 * Names that also belong to a state of a federation, a person or another country, with words that settle the matter.
 */
export const DOUBTFUL_NAMES: Readonly<Record<string, readonly string[]>> = {
  GEO: ['Tbilisi', 'Georgian', 'Georgians', 'Abkhazia', 'South Ossetia', 'Caucasus'],
  GIN: ['Conakry', 'Guinean', 'Guineans'],
  JEY: ['Channel Islands', 'Saint Helier', 'St Helier'],
  JOR: ['Amman', 'Jordanian', 'Jordanians', 'Hashemite'],
  LBN: ['Beirut', 'Lebanese', 'Israel', 'Syria'],
  MAF: ['Caribbean'],
  NER: ['Niamey', 'Nigerien', 'Sahel'],
  PSE: ['Palestinian', 'Palestinians', 'Gaza', 'West Bank', 'Ramallah'],
  SXM: ['Caribbean'],
  TCD: ["N'Djamena", 'Chadian', 'Sahel', 'Sudan'],
};

/** Names that never link: they mean more than one country, or more often something else. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  'congo',
  'emirates',
  'guyana francesa',
  'korea',
  'macedonia',
  'man',
  'samoa americana',
  'the states',
  'washington',
]);

/** What to call the entries that are no member states of the United Nations; others are called territories. */
export const STATUS: Readonly<Record<string, string>> = {
  ESH: 'Disputed territory',
  PSE: 'Territories with observer status at the United Nations',
  TWN: 'Self-governed island, claimed by China,',
  UNK: 'Partly recognized state, not a member of the United Nations,',
  VAT: 'City state with observer status at the United Nations',
};

/** Countries whose capital is disputed or that share its offices among several cities; the pack names none. */
export const NO_CAPITAL: ReadonlySet<string> = new Set(['BOL', 'ESH', 'ISR', 'LKA', 'PSE', 'SWZ', 'ZAF']);

/**
 * Countries whose sentences of the old edition point at something left out, judge, are dated, or explain nothing of
 * today; read one by one.
 */
export const NO_HISTORY: ReadonlySet<string> = new Set(
  'ARE ARM AZE CIV COL CUB CZE DOM ECU GIN GRD IRQ JAM JOR KAZ KGZ KNA LIE MDV MYS NLD PAN QAT SLB USA WSM YEM ZMB'.split(
    ' ',
  ),
);

/** One sentence of our own where the old edition has none that stands by itself. */
export const HISTORY_NOTES: Readonly<Record<string, string>> = {
  ARE: 'Seven emirates on the Gulf formed the United Arab Emirates in 1971 and 1972.',
  ARM: 'Armenia became independent when the Soviet Union was dissolved in 1991.',
  AZE: 'Azerbaijan became independent when the Soviet Union was dissolved in 1991.',
  CZE: 'Czechia and Slovakia became separate states when Czechoslovakia was divided on 1 January 1993.',
  DEU: 'Germany was divided into two states from 1949 and united again in 1990.',
  ESP: 'Spain has been a parliamentary monarchy since its constitution of 1978.',
  FRA: 'France has had its present constitution, that of the Fifth Republic, since 1958.',
  GBR: 'The United Kingdom left the European Union in 2020.',
  ISR: 'Israel was declared a state in 1948; it has held the West Bank and the Golan Heights since the war of 1967.',
  IRQ: 'Iraq became independent as a kingdom in 1932 and a republic in 1958.',
  ITA: 'Italy was united as a kingdom in 1861 and has been a republic since 1946.',
  JOR: 'Jordan became independent in 1946.',
  RUS: 'Russia became a separate state again when the Soviet Union was dissolved in 1991.',
  SRB: 'Serbia was part of Yugoslavia and then of the State Union of Serbia and Montenegro, which ended in 2006. Serbia does not recognize the independence that Kosovo declared in 2008.',
  TUR: 'The Republic of Türkiye was founded in 1923 after the end of the Ottoman Empire.',
  UKR: 'Ukraine declared its independence from the Soviet Union in 1991.',
  UNK: 'Kosovo declared its independence from Serbia in February 2008; more than 100 states have recognized it and Serbia has not.',
};

/** Members of organizations, as of 2025. */
export const MEMBERSHIPS: readonly { name: string; codes: readonly string[] }[] = [
  {
    name: 'NATO',
    codes:
      'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA'.split(
        ' ',
      ),
  },
  {
    name: 'the European Union',
    codes:
      'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
        ' ',
      ),
  },
  { name: 'the G7', codes: 'CAN DEU FRA GBR ITA JPN USA'.split(' ') },
  {
    name: 'the G20',
    codes: 'ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF'.split(' '),
  },
  {
    name: 'the Arab League',
    codes: 'ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM'.split(' '),
  },
  { name: 'the Gulf Cooperation Council', codes: 'ARE BHR KWT OMN QAT SAU'.split(' ') },
  { name: 'ASEAN', codes: 'BRN IDN KHM LAO MMR MYS PHL SGP THA VNM'.split(' ') },
];
