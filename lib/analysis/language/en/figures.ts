import { type FigureWords, NO_FIGURE_WORDS, wordMap, wordSet } from '../figure-words.ts';
import { MONTH_ABBREVIATIONS, MONTHS, SEASONS, TIME_ZONES } from './calendar.ts';
import { thirdPerson } from './inflection.ts';
import { BASE_FORMS, ONLY_PAST, PARTICIPLES } from './verb-forms.ts';

/** Pasts and participles that no noun looks like: "sold", "taken", not "cut". */
const PAST_WORDS = new Set([...ONLY_PAST, ...PARTICIPLES].filter((form) => !BASE_FORMS.has(form)).sort());

/** Base forms of verbs that are hardly ever nouns, and their third persons; own list. */
const PLAIN_VERBS = new Set(
  [
    ...wordSet(`accept achieve add allow avoid become begin believe bring build buy carry choose collect compare
    consider
    consist consume contain contribute create decide deliver describe destroy earn eat employ enable enjoy ensure enter
    exceed expect explain find follow generate get give go grow happen have hear help include insist invest join keep
    know learn leave let lose maintain make meet obtain occur operate owe own pay perform pour prefer prepare
    prevent produce prove provide publish pursue put raise read realise realize receive recommend reduce refer reflect
    remain remove render represent require resume retain retire say see seek seem sell send serve sit speak spend stay
    suffer take teach tell think throw travel try understand vend want wear write`),
  ]
    .flatMap((base) => [base, thirdPerson(base)])
    .sort(),
);

const IRREGULAR_PLURALS = new Map([
  ['child', 'children'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['man', 'men'],
  ['person', 'people'],
  ['tooth', 'teeth'],
  ['wife', 'wives'],
  ['woman', 'women'],
]);

/** English words of figures; the classes are those of the rules in `figures/`. */
export const figures: FigureWords = {
  ...NO_FIGURE_WORDS,
  decimal: '.',
  groups: ',',
  cardinals: wordMap(
    {
      0: 'zero',
      1: 'one',
      2: 'two',
      3: 'three',
      4: 'four',
      5: 'five',
      6: 'six',
      7: 'seven',
      8: 'eight',
      9: 'nine',
      10: 'ten',
      11: 'eleven',
      12: 'twelve',
      13: 'thirteen',
      14: 'fourteen',
      15: 'fifteen',
      16: 'sixteen',
      17: 'seventeen',
      18: 'eighteen',
      19: 'nineteen',
      20: 'twenty',
      30: 'thirty',
      40: 'forty',
      50: 'fifty',
      60: 'sixty',
      70: 'seventy',
      80: 'eighty',
      90: 'ninety',
    },
    Number,
  ),
  magnitudes: wordMap(
    {
      12: 'dozen',
      100: 'hundred',
      1e3: 'thousand k',
      1e5: 'lakh lakhs',
      1e6: 'million mn mln m',
      1e7: 'crore crores',
      1e9: 'billion bn bln b',
      1e12: 'trillion tn trn',
    },
    Number,
  ),
  vague: new Map([
    ['dozens', [12, 120]],
    ['scores', [20, 100]],
    ['hundreds', [100, 1000]],
    ['thousands', [1000, 10_000]],
    ['millions', [1e6, 1e7]],
    ['billions', [1e9, 1e10]],
    ['trillions', [1e12, 1e13]],
  ]),
  vagueBeforeOf: wordSet('scores'),
  vagueOpeners: new Map([['tens', 10]]),
  several: wordSet('few many several'),
  shareLinks: [['in'], ['in', 'every'], ['out', 'of']],
  fractions: wordMap(
    {
      2: 'half halves',
      3: 'third thirds',
      4: 'quarter quarters',
      5: 'fifth fifths',
      6: 'sixth sixths',
      8: 'eighth eighths',
      10: 'tenth tenths',
    },
    (key) => 1 / Number(key),
  ),
  pointNouns: wordSet('percentage point points'),
  numberLinks: wordSet('and'),
  articles: wordSet('a an'),
  approximators: wordMap(
    {
      '~': '~ ≈ about approximately around barely circa roughly some an_estimated estimated more_or_less in_the_region_of',
      '<': `almost as_many_as as_much_as at_most below close_to fewer_than just_short_of just_under less_than maximum_of
        near nearly no_more_than sub under up_to`,
      '>': `above at_least exceed exceeded exceeding exceeds in_excess_of just_over minimum_of more_than north_of
        no_fewer_than no_less_than over over_than topped upward_of upwards_of well_over`,
    },
    (key) => key as '~' | '<' | '>',
  ),
  courseWords: wordSet('over'),
  beforeLength: wordSet(`'s a after already are at be been bit by few for had has have in into is just last
    lasted lasting lasts little need needed needs of serve served serving since span spanning spans spend
    spending spent take taken takes taking than the to took until wait waited waiting was were with within`),
  timeUnits: wordSet('centuries days decades hours minutes months seconds weeks years'),
  trailingApproximators: wordMap(
    { '~': 'odd or_so or_thereabouts', '<': 'at_most or_fewer or_less', '>': '+ at_least or_more plus' },
    (key) => key as '~' | '<' | '>',
  ),
  numberPrefixes: wordSet('magnitude minus now sub to'),
  percent: wordSet('% pc pct per_cent percent'),
  currencies: wordMap(
    {
      AED: 'dirham dirhams',
      ARS: 'argentine_pesos',
      AUD: 'australian_dollar australian_dollars',
      BRL: 'brazilian_reais brazilian_real reais',
      BTC: 'bitcoin bitcoins',
      CAD: 'canadian_dollar canadian_dollars',
      CHF: 'swiss_franc swiss_francs francs',
      CNY: 'chinese_yuan renminbi yuan',
      CZK: 'czech_koruna czech_crowns koruna',
      DKK: 'danish_crown danish_crowns danish_krone danish_kroner',
      EGP: 'egyptian_pound egyptian_pounds',
      EUR: 'euro euros',
      GBP: 'british_pound british_pounds pounds_sterling sterling quid',
      GEL: 'lari',
      HKD: 'hong_kong_dollar hong_kong_dollars',
      HUF: 'forint forints',
      IDR: 'rupiah',
      ILS: 'israeli_shekels shekel shekels',
      INR: 'indian_rupee indian_rupees rupee rupees',
      JPY: 'japanese_yen yen',
      KES: 'kenyan_shillings',
      KRW: 'korean_won south_korean_won won',
      KWD: 'kuwaiti_dinars',
      MXN: 'mexican_peso mexican_pesos',
      MYR: 'malaysian_ringgit ringgit',
      NGN: 'naira',
      NOK: 'norwegian_crowns norwegian_krone norwegian_kroner',
      NZD: 'new_zealand_dollar new_zealand_dollars',
      PHP: 'philippine_pesos',
      PKR: 'pakistani_rupee pakistani_rupees',
      PLN: 'zloty zlotys',
      RUB: 'rouble roubles ruble rubles russian_rubles russian_roubles',
      SAR: 'saudi_riyal saudi_riyals riyals',
      SEK: 'swedish_crowns swedish_krona swedish_kronor',
      SGD: 'singapore_dollar singapore_dollars',
      THB: 'baht thai_baht',
      TRY: 'lira liras turkish_lira turkish_liras',
      TWD: 'new_taiwan_dollars taiwan_dollars',
      UAH: 'hryvnia hryvnias',
      USD: 'dollar dollars bucks us_dollar us_dollars u.s._dollars american_dollars',
      VND: 'dong',
      ZAR: 'rand',
    },
    String,
  ),
  units: wordMap(
    {
      '%': 'percent',
      '°C': 'celsius centigrade degrees_celsius degree_celsius degrees_centigrade degrees_c °_c',
      '°F': 'fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f °_f',
      'GB/s': 'gigabytes_per_second',
      'km/h': 'kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour',
      'km²': 'square_kilometer square_kilometers square_kilometre square_kilometres sq_km',
      'm²': 'square_meter square_meters square_metre square_metres sq_m',
      'm³': 'cubic_meter cubic_meters cubic_metre cubic_metres',
      'years old': 'year_old years_old year_-_old years_-_old years_of_age',
      'months old': 'month_old months_old month_-_old months_-_old',
      'weeks old': 'week_old weeks_old week_-_old weeks_-_old',
      'days old': 'day_old days_old day_-_old days_-_old',
      A: 'amp ampere amperes amps',
      GB: 'gigabyte gigabytes',
      GPa: 'gigapascal gigapascals',
      GW: 'gigawatt gigawatts',
      GWh: 'gigawatt_hour gigawatt_hours gigawatt_-_hours',
      Hz: 'hertz',
      kB: 'kilobyte kilobytes',
      kW: 'kilowatt kilowatts',
      kWh: 'kilowatt_hour kilowatt_hours kilowatt_-_hour kilowatt_-_hours',
      MB: 'megabyte megabytes',
      MHz: 'megahertz',
      MW: 'megawatt megawatts',
      MWh: 'megawatt_hour megawatt_hours megawatt_-_hours',
      TB: 'terabyte terabytes',
      TW: 'terawatt terawatts',
      V: 'volt volts',
      W: 'watt watts',
      acres: 'acre acres',
      'basis points': 'basis_point basis_points',
      barrels: 'barrel barrels',
      calories: 'calorie calories',
      carats: 'carat carats',
      cents: 'cent cents',
      centuries: 'centuries',
      cm: 'centimeter centimeters centimetre centimetres',
      'cubic feet': 'cubic_feet cubic_foot',
      cylinders: 'cylinder cylinders',
      decibels: 'decibel decibels',
      days: 'day days',
      decades: 'decade decades',
      degrees: 'degree degrees °',
      feet: 'feet foot ft',
      g: 'gram grams gramme grammes',
      gallons: 'gallon gallons',
      ha: 'hectare hectares',
      horsepower: 'horsepower',
      hours: 'hour hours hr hrs',
      inches: 'inch inches',
      kg: 'kilo kilos kilogram kilograms kilogramme kilogrammes',
      km: 'kilometer kilometers kilometre kilometres kms',
      knots: 'knot knots',
      l: 'liter liters litre litres',
      lb: 'lbs pound pounds',
      'lb-ft': 'pound_-_feet_of_torque pound_feet_of_torque pound_-_feet pound_feet',
      'light years': 'light_years light_-_years',
      m: 'meter meters metre metres',
      magnitude: 'magnitude',
      megapixels: 'megapixel megapixels',
      mg: 'milligram milligrams',
      miles: 'mile miles',
      min: 'min mins',
      minutes: 'minute minutes',
      ml: 'milliliter milliliters millilitre millilitres',
      mm: 'millimeter millimeters millimetre millimetres',
      mpg: 'miles_per_gallon',
      mph: 'mile_per_hour miles_an_hour miles_per_hour',
      'nautical miles': 'nautical_mile nautical_miles',
      nm: 'nanometer nanometers nanometre nanometres',
      ounces: 'ounce ounces',
      'parts per million': 'parts_per_million',
      pence: 'pence',
      'percentage points': 'percentage_point percentage_points',
      pints: 'pint pints',
      pixels: 'pixel pixels',
      points: 'point points',
      quarts: 'quart quarts',
      rpm: 'revolutions_per_minute',
      seconds: 'sec second seconds secs',
      sen: 'sen',
      'square feet': 'square_feet square_foot sq_ft sq_feet',
      'square miles': 'square_mile square_miles',
      times: 'times',
      tons: 'ton tons',
      tonnes: 'metric_ton metric_tons tonne tonnes',
      weeks: 'week weeks wk wks',
      months: 'month months',
      yards: 'yard yards',
      years: 'year years yr yrs',
      μm: 'micrometer micrometers micrometre micrometres microns',
    },
    String,
  ),
  unitsBefore: new Map([['magnitude', 'magnitude']]),
  per: wordSet('per'),
  rateArticles: wordSet('a an each every'),
  rateNouns:
    wordSet(`barrel bottle bushel carat century class day decade dollar dose flight gallon game gram head hectare hour
    household kilo kilogram kilometer kilometre kilowatt liter litre megawatt mile minute month night ounce pack
    passenger person piece pound quarter season second share square ticket ton tonne unit vote week year`),
  timeShifts: wordSet('after ago before earlier later on since'),
  rangeOpeners: wordSet('between from'),
  rangeLinks: wordSet('and or to'),
  farLink: 'to',
  orLinks: wordSet('or'),
  pairLinks: wordSet('for'),
  up: wordSet(`add added adding adds advance advanced advances boost boosted boosting climb climbed climbing
    climbs doubled doubles doubling expanded expanding gain gained gaining gains grew grow growing grown grows
    higher hike hiked hiking increase increased increases increasing jump jumped jumping jumps lift lifted
    lifting quadrupled quadrupling raise raised raises raising rallied rally rise risen rises rising rose soar
    soared soaring soars strengthened strengthening surge surged surges surging trebled trebling tripled triples
    tripling up upward`),
  down: wordSet(`contracted contracting cut cuts cutting decline declined declines declining decrease
    decreased decreases decreasing dip dipped dips down drop dropped dropping drops ease eased fall fallen
    falling falls fell halved halves halving lose loses losing lost lower lowered lowering lowers narrowed
    narrowing plummeted plummeting plunge plunged plunges reduce reduced reduces reducing reduction shed shrank
    shrink shrinking shrunk slash slashed slashing slid slide slides sliding slipped slipping slowed slowing
    slumped slumping trim trimmed trimming tumbled tumbling weakened weakening`),
  changers: wordSet(`boost boosted boosting cut cuts cutting hike hiked hiking increase increased increases
    increasing lift lifted lifting lowered lowering lowers raise raised raises raising reduce reduced reduces
    reducing slash slashed slashing trim trimmed trimming`),
  pastChanges: wordSet(`added advanced climbed contracted declined decreased dipped dropped eased expanded
    fallen falling fell gained grew grown increased jumped lost narrowed plummeted plunged raised rallied
    reduced risen rose shed shrank shrunk slashed slid slipped slowed slumped soared strengthened surged tumbled
    weakened`),
  phrasalVerbs: wordSet(`broke gave give given made make makes making pony set sets setting sign signed split take
    taken takes taking took turn turned turns`),
  levelOpeners: wordSet('from'),
  changedLinks: wordSet('in'),
  changeLinks: wordSet('a an another as at between by from further its of to'),
  by: wordSet('by'),
  subjectLinks:
    wordSet(`average averages close closed cost costs hit hits range ranges reach reached reaches stand stands stood
    total totals`),
  predicates: wordSet('am are at be been being is remain remained remains stayed was were worth'),
  nextLinks: wordSet('for of'),
  copulas: wordSet('am are be been being is was were'),
  costNouns: wordSet('cost costs'),
  nounLinks: wordSet('across among at for from in of on per'),
  purposeLinks: wordSet('for on'),
  boundVerbs: wordSet('exceed exceeded exceeding exceeds topped'),
  modals: wordSet('can cannot could may might must shall should to will would'),
  worth: wordSet('worth'),
  each: wordSet('each'),
  giving:
    wordSet(`allocate allocated allocates award awarded awards contribute contributed contributes donate donated donates
    gave
    give given gives giving grant granted grants lent paid pay pays pledge pledged pledges`),
  comparatives:
    wordSet(`apart better bigger cheaper deeper downstream east faster fewer further greater heavier higher inland
    larger
    less likelier longer lower more north northeast northwest older poorer richer shorter slower smaller south southeast
    southwest stronger taller upstream weaker west worse younger`),
  noThings:
    wordSet(`all always amount annually anything anywhere apiece aside available average cash course double end even
    ever
    everything exchange expense far fewer former half hand lieu likely little long lot maximum minimum never
    nothing number often online order other others part purpose return right same something sometimes spree
    start sum today together tomorrow tonight top total track way wide words work yesterday`),
  nounsInLy: wordSet('anomaly assembly family monopoly supply'),
  plainVerbs: PLAIN_VERBS,
  verbBases: new Set([...BASE_FORMS, 'experience', 'feature'].sort()),
  pastForms: PAST_WORDS,
  placeLinks: wordSet('across around at from in near outside within'),
  including: wordSet('among comprising include included includes including whom'),
  another: wordSet('another other'),
  elisions: wordSet('are from had have more of others remain remained to went were'),
  minus: wordSet('minus'),
  months: new Set([...Object.keys(MONTHS), ...Object.keys(MONTH_ABBREVIATIONS)].sort()),
  monthsCapitalised: true,
  beforeYear: new Set(
    [
      ...wordSet(`after and back before between by circa during early fiscal from in into late mid of season since
      through to until year`),
      ...Object.keys(SEASONS),
    ].sort(),
  ),
  numbered:
    wordSet(`# act airbus amendment apollo article articles bill boeing cac category channel chapter chapters class covid
    covid-19 dax day episode exhibit figure flight formula fortune ftse galaxy game gate generation grade group
    highway interstate ios ipad iphone item items level line model nasdaq nikkei no no. nos note number page
    pages part phase pixel platform playstation product proposition psalm resolution room round route rule
    runway season section sections sector size sp stage step table task title type unit version volume week
    windows world xbox xperia year zone`),
  modelNouns: wordSet('family fleet jet jets plane planes program programme series'),
  phoneWords: wordSet('call calling dial dialling phone ring text'),
  clock: new Set([...wordSet("a.m a.m. am o'clock oclock p.m p.m. pm"), ...TIME_ZONES].sort()),
  nounRule: 'plural',
  stops:
    wordSet(`a about above according across after again against ago ahead all along already also although am amid among
    an
    and another any apart are around as aside at away back be became because become been before began behind being
    below between both but by came can cannot combined compared could despite did do does down due during each
    either even ever every except far fell following for from gave get given go got had has have having he her
    here hers herself him his how however i if in including inside instead into is it its itself just last late
    later led left like made may me might mine more most much must my near neither never next no nor not now of
    off on once only onto or our out outside over own per plus provided put respectively said say saying says see
    shall she should since so some soon still such take than that the their theirs them then there these they this
    those though through throughout thus till to together told too took toward towards under unless until up upon
    us versus via vs was we went were what when where whereas whether which while who whom whose why will with
    within without worth would wrote yet you your yours`),
  of: wordSet('of'),
  determiners: wordSet('a all an her his its my our the their these this those your'),
  superlatives: wordSet('first last least most'),
  pluralise: (noun) => {
    const irregular = IRREGULAR_PLURALS.get(noun);
    if (irregular) return irregular;
    if (/(?:ch|sh|s|x|z)$/.test(noun)) return `${noun}es`;
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  },
  fillers: wordSet('additional extra further more new odd other others plus strong'),
  adjectives:
    wordSet(`bad best big certain common earlier former full good great high key large larger little long major many
    minor more new old
    other previous proper public recent senior short simple single small strong such third top young`),
  plurals: wordSet(`aircraft cattle children clergy crew data deer feet fish fishermen geese men mice offspring people
    personnel
    police policemen salmon series sheep staff teeth women`),
  notPlural:
    wordSet(`always analysis as basis bus business campus census chaos class congress crisis cross emphasis express gas
    glass his its jobless jus less loss mass overseas perhaps plus press previous process progress ready
    regardless status stress success surplus thus us various virus was yes`),
  verbForms:
    wordSet(`asks comes finds gets gives goes has helps includes keeps knows lives makes means proves puts remains says
    seems
    sees takes tells thinks wants`),
  pronounOpeners: wordSet('bottom the these those top'),
  idioms: wordSet('at_one_point at_one_time one_another one_day the_one_hand'),
  ageOpeners: wordSet('age aged ages'),
  ageSubjects: wordSet('he i she who'),
  ageVerbs: wordSet('am be is turned turns was'),
  ageLinks: wordSet('at'),
  ageEvents: wordSet(
    'death debut debuted die died dies left_school left_university married orphaned retired retirement widowed',
  ),
  ageBounds: wordSet('above below over under'),
  agedPeople: wordSet(
    'adults anyone babies boys children everyone girls infants kids men people pupils those women workers youths',
  ),
  harms: wordSet('injure injured injures injuring kill killed killing kills wound wounded wounding wounds'),
  people: wordSet(
    'arrested dead detained died displaced hospitalised hospitalized hurt infected injured killed missing wounded',
  ),
  peopleNoun: 'people',
  casualty:
    wordSet(`bodies casualties casualty dead deaths died fatalities hostages hurt injured injuries killed killing
    missing
    victims wounded wounds`),
  penalty: wordSet('bars custody imprisoned imprisonment jail jailed prison sentence sentenced'),
};
