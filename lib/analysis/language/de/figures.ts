import { type Bound, type FigureWords, NO_FIGURE_WORDS, wordMap, wordSet } from '../figure-words.ts';
import { MONTHS } from './dates.ts';

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

/** German writes number words in one: "fünfundzwanzig", "dreihundert", "zwölftausend". */
function germanCardinals(): Map<string, number> {
  const small: [string, number][] = [...ONES.slice(1), ...TEENS].map((word, index) => [word, index + 2]);
  for (const [index, ten] of TENS.entries()) {
    small.push([ten, (index + 2) * 10]);
    for (const [digit, one] of ONES.entries()) small.push([`${one}und${ten}`, (index + 2) * 10 + digit + 1]);
  }
  const large = [...small, ['ein', 1] as const].flatMap(([word, value]): [string, number][] => [
    [`${word}hundert`, value * 100],
    [`${word}tausend`, value * 1000],
  ]);
  return new Map([['null', 0], ...small, ...large]);
}

/** German words of figures. */
export const figures: FigureWords = {
  ...NO_FIGURE_WORDS,
  decimal: ',',
  groups: '. ',
  ordinalDot: true,
  cardinals: germanCardinals(),
  magnitudes: wordMap(
    {
      12: 'dutzend',
      100: 'hundert',
      1e3: 'tausend tsd',
      1e6: 'million millionen mio',
      1e9: 'milliarde milliarden mrd',
      1e12: 'billion billionen',
    },
    Number,
  ),
  vague: new Map([
    ['dutzende', [12, 120]],
    ['dutzenden', [12, 120]],
    ['hunderte', [100, 1000]],
    ['hunderten', [100, 1000]],
    ['hunderttausende', [1e5, 1e6]],
    ['millionen', [1e6, 1e7]],
    ['milliarden', [1e9, 1e10]],
    ['tausende', [1000, 10_000]],
    ['tausenden', [1000, 10_000]],
    ['zehntausende', [10_000, 100_000]],
  ]),
  several: wordSet('einige mehrere'),
  shareLinks: [['von']],
  fractions: wordMap({ 2: 'hälfte', 3: 'drittel', 4: 'viertel', 5: 'fünftel' }, (key) => 1 / Number(key)),
  articles: wordSet('die ein eine einem einen einer'),
  approximators: wordMap(
    {
      '~': 'ca ca_. circa etwa rund schätzungsweise ungefähr',
      '<': 'beinahe bis_zu fast höchstens knapp maximal nahezu unter weniger_als',
      '>': 'gut mehr_als mindestens über wenigstens',
    },
    (key) => key as Bound,
  ),
  trailingApproximators: wordMap({ '>': 'oder_mehr' }, (key) => key as Bound),
  percent: wordSet('% prozent prozentige prozentigen prozentiger prozentiges'),
  currencies: wordMap(
    {
      CHF: 'franken',
      EUR: 'euro euros',
      GBP: 'pfund britische_pfund',
      JPY: 'yen',
      RUB: 'rubel',
      SEK: 'schwedische_kronen',
      TRY: 'lira',
      UAH: 'hrywnja',
      USD: 'dollar us-dollar',
    },
    String,
  ),
  units: wordMap(
    {
      '°C': 'grad_celsius',
      'km/h': 'kilometer_pro_stunde stundenkilometer',
      'km²': 'quadratkilometer',
      'm²': 'quadratmeter',
      'm³': 'kubikmeter',
      'percentage points': 'prozentpunkt prozentpunkte prozentpunkten',
      'years old': 'jahre_alt jährig jährige jährigen jähriger jähriges',
      GW: 'gigawatt',
      MW: 'megawatt',
      barrels: 'barrel',
      cm: 'zentimeter',
      days: 'tag tage tagen',
      degrees: 'grad',
      ha: 'hektar',
      hours: 'stunde stunden',
      kWh: 'kilowattstunde kilowattstunden',
      kg: 'kilo kilogramm',
      km: 'kilometer kilometern',
      l: 'liter litern',
      m: 'meter metern',
      minutes: 'minute minuten',
      months: 'monat monate monaten',
      points: 'punkt punkte punkten',
      seconds: 'sekunde sekunden',
      times: 'mal',
      tonnes: 'tonne tonnen',
      weeks: 'woche wochen',
      years: 'jahr jahre jahren',
    },
    String,
  ),
  per: wordSet('je pro'),
  rangeOpeners: wordSet('von zwischen'),
  rangeLinks: wordSet('bis oder und'),
  farLink: 'bis',
  orLinks: wordSet('oder'),
  up: wordSet('erhöht erhöhte gestiegen plus steigen steigt stieg stiegen wachsen wuchs zugelegt zulegte'),
  down: wordSet('fiel fielen gefallen gesenkt gesunken minus reduziert sank sanken senken sinken sinkt'),
  changeLinks: wordSet('auf etwa gut knapp rund sich um'),
  by: wordSet('um'),
  including: wordSet('darunter davon einschließlich'),
  minus: wordSet('minus'),
  months: new Set(Object.keys(MONTHS).sort()),
  monthsCapitalised: true,
  beforeYear: wordSet(
    'ab anfang anno bis ende frühjahr herbst im in jahr jahre jahres mitte seit sommer und von vor winter',
  ),
  numbered:
    wordSet(`a artikel b covid covid-19 dax formel gruppe iphone kapitel klasse nr nummer paragraf paragraph platz rang
    seite stufe teil u windows §`),
  clock: wordSet('uhr'),
  nounRule: 'capitalised',
  stops:
    wordSet(`ab als am an auf aus bei bis da dabei damit dann darunter das dass davon dem den der die ein eine einem
    einen
    einer er es für gegen haben hat hatte hatten im in ins ist kam kamen mit nach noch nur oder seien seit sich
    sie sind so sowie um und unter vom von vor war waren wegen weil werden wie wird worden wurde wurden zu zum zur
    zwischen über`),
  of: wordSet('der von'),
  determiners: wordSet('das dem den der des die ihrer seiner'),
  fillers: wordSet('andere anderen weitere weiteren'),
  elisions: wordSet('waren wurden'),
  people: wordSet('getötet tot verletzt'),
  peopleNoun: 'Menschen',
  plurals: wordSet('menschen'),
  ageOpeners: wordSet('alter'),
  ageSubjects: wordSet('er sie'),
  ageVerbs: wordSet('ist war wird'),
  casualty: wordSet('getötet getötete opfer tot tote toten verletzt verletzte verletzten vermisst vermisste'),
  penalty: wordSet('freiheitsstrafe gefängnis haft haftstrafe verurteilt'),
};
