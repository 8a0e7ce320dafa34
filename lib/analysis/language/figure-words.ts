/**
 * "~": the true value is near the number ("about 500"), "<": below it ("almost 500"), ">": above it ("at least 500").
 */
export type Bound = '~' | '<' | '>';

/**
 * How a language finds the counted noun after a number.
 * - `plural`: the first plural noun of the chunk ("30 international soldiers wounded").
 * - `capitalised`: the first capitalised word (German: "30 internationale Soldaten").
 * - `next`: the word after the number, function words apart (French, Spanish, Arabic).
 * - `next-common`: the same, capitalised modifiers apart (Turkish: "500 Türk askeri").
 * - `none`: not at all.
 */
type NounRule = 'plural' | 'capitalised' | 'next' | 'next-common' | 'none';

/** What the figure grammar needs to know of a language. All keys and words are lower case. */
export interface FigureWords {
  /** Decimal mark, and the marks that group digits by three. */
  decimal: string;
  groups: string;
  /** Number words below a hundred. */
  cardinals: ReadonlyMap<string, number>;
  /** Number words of a hundred and more, which multiply what stands before them: "three thousand", "1.2 bn". */
  magnitudes: ReadonlyMap<string, number>;
  /** Whether digits go on after a magnitude: Turkish "11 bin 37" is 11037. */
  addsDigits: boolean;
  /** Vague plurals as [low, high]: "dozens", "millions". */
  vague: ReadonlyMap<string, readonly [number, number]>;
  /** Vague plurals that are other nouns without "of": "*scores* of people". */
  vagueBeforeOf: ReadonlySet<string>;
  /** Vague plurals of ten, before "of": "*tens* of thousands". */
  vagueOpeners: ReadonlyMap<string, number>;
  /** Words before a magnitude that leave the count open: "*several* hundred". */
  several: ReadonlySet<string>;
  /**
   * Links of a share, as words, a longer one behind its beginning: one *in* five, one *in every* five, one *out of*
   * three.
   */
  shareLinks: readonly (readonly string[])[];
  /** Fractions: "half", "thirds". */
  fractions: ReadonlyMap<string, number>;
  /** Units that are halved and quartered without "of": "a quarter *point*". */
  pointNouns: ReadonlySet<string>;
  /** Words between the parts of a number word: "two hundred *and* five", "deux *et* demi". */
  numberLinks: ReadonlySet<string>;
  /** Articles that may open a number: "*a* million". */
  articles: ReadonlySet<string>;
  /** Phrases before a number that say how exact it is. */
  approximators: ReadonlyMap<string, Bound>;
  /**
   * Of them those that mean "in the course of" before a length of time, unless a word of `beforeLength` stands before
   * them.
   */
  courseWords: ReadonlySet<string>;
  /** Verbs of lasting and prepositions before a length of time: "*for* over ten years". */
  beforeLength: ReadonlySet<string>;
  /** Units of time. */
  timeUnits: ReadonlySet<string>;
  /** Phrases after a number that say how exact it is: "or more". */
  trailingApproximators: ReadonlyMap<string, Bound>;
  /** Words for per cent, and those that stand before the number: "%5". */
  percent: ReadonlySet<string>;
  percentPrefixes: ReadonlySet<string>;
  /** Whether digits with a full stop are an ordinal: "3. Platz". */
  ordinalDot: boolean;
  /** Words that are written together with the digits after them: Arabic "و30". */
  numberPrefixes: ReadonlySet<string>;
  /** Phrases for currencies to their ISO 4217 code. */
  currencies: ReadonlyMap<string, string>;
  /** Phrases for units to the unit's symbol or English plural. */
  units: ReadonlyMap<string, string>;
  /** Words for a unit that stand before the number: "*magnitude* 6.8". */
  unitsBefore: ReadonlyMap<string, string>;
  /** Words of rates: "per barrel"; `rateArticles` only before a noun of `rateNouns`: "a share". */
  per: ReadonlySet<string>;
  rateArticles: ReadonlySet<string>;
  rateNouns: ReadonlySet<string>;
  /** Words after a time unit that make it a point in time, no rate: "a year *earlier*". */
  timeShifts: ReadonlySet<string>;
  /** Words that join the ends of a range: between "from"/"between" words, or after a bare number. */
  rangeOpeners: ReadonlySet<string>;
  rangeLinks: ReadonlySet<string>;
  /** The link that may stand far from the lower end: "from 20 mpg in 2008 *to* 29 mpg". */
  farLink: string;
  /** Links of alternatives: "three *or* four". */
  orLinks: ReadonlySet<string>;
  /** Links of two counts that belong together: "287 *for* 6". */
  pairLinks: ReadonlySet<string>;
  /** Words that say that something grew or shrank. */
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
  /** Verbs of change whose object may stand before the amount: "*raised* its rate by 1%". */
  changers: ReadonlySet<string>;
  /** Words of change that tell what a quantity before them did, and are no noun for its change: "80mm *fell*". */
  pastChanges: ReadonlySet<string>;
  /** Verbs that a word of change only completes: "*made* up 40%". */
  phrasalVerbs: ReadonlySet<string>;
  /** Words before the level from which something changed: "down *from* $700m". */
  levelOpeners: ReadonlySet<string>;
  /** Words between a change and what changed: "a 4% drop *in* profit". */
  changedLinks: ReadonlySet<string>;
  /** Words between a word of change and its number: "rose *by* 4%". */
  changeLinks: ReadonlySet<string>;
  /** "by" before the amount of a change. */
  by: ReadonlySet<string>;
  /** Words other than function words between a subject and its number: "*prices reach* up to $5". */
  subjectLinks: ReadonlySet<string>;
  /**
   * Words that tell an amount of what stands before them: "the rate *is* 5%", "*at* 5%"; where there are none, any word
   * may.
   */
  predicates: ReadonlySet<string>;
  /** Prepositions that tell an amount of the noun right before them: "a rate *of* 5%". */
  nextLinks: ReadonlySet<string>;
  /** Forms of "be". */
  copulas: ReadonlySet<string>;
  /** Nouns that are verbs only right before an amount: "the *cost* of", "tickets *cost* $5". */
  costNouns: ReadonlySet<string>;
  /** Prepositions that join a noun to the noun before it: "price *of* a ticket". */
  nounLinks: ReadonlySet<string>;
  /** Prepositions between money and what it is for: "$5m *on* a road". */
  purposeLinks: ReadonlySet<string>;
  /** Verbs among the words of approximation: "*exceeding* 5%". */
  boundVerbs: ReadonlySet<string>;
  /** Words before a base form: "*to* sign", "*would* sign". */
  modals: ReadonlySet<string>;
  /** "$5m *worth* of goods". */
  worth: ReadonlySet<string>;
  /** "1,000 soldiers *each*". */
  each: ReadonlySet<string>;
  /** Verbs of giving money: "*donated* $5 to". */
  giving: ReadonlySet<string>;
  /** Words that begin a comparison or a direction: "20% *less* profitable", "5 km *north* of Oslo". */
  comparatives: ReadonlySet<string>;
  /** Nouns and other last words that name no thing that is counted: "an *average* of 5". */
  noThings: ReadonlySet<string>;
  /** Nouns in -ly. */
  nounsInLy: ReadonlySet<string>;
  /** Forms of verbs that are hardly ever nouns: "spend", "makes". */
  plainVerbs: ReadonlySet<string>;
  /** Base forms of verbs, many of which are nouns too. */
  verbBases: ReadonlySet<string>;
  /** Irregular forms of the past and participles. */
  pastForms: ReadonlySet<string>;
  /** Words before a place: "*in* Norwich". */
  placeLinks: ReadonlySet<string>;
  /** Words that open the parts of a whole: "*including* 350 from Norway". */
  including: ReadonlySet<string>;
  /** Words before a number whose noun was named before: "*another* 40". */
  another: ReadonlySet<string>;
  /** Words after a number whose noun was named before: "12 *others*". */
  elisions: ReadonlySet<string>;
  /** "minus". */
  minus: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** Whether months are written with a capital, so that "may" is none. */
  monthsCapitalised: boolean;
  /** Words before a year: "in 2019", "since 2019". */
  beforeYear: ReadonlySet<string>;
  /** Words before a number that names something: "Article 5", "Game 7". */
  numbered: ReadonlySet<string>;
  /** Nouns after the number of an aircraft type: "the 787 *program*". */
  modelNouns: ReadonlySet<string>;
  /** Words that call for a telephone number: "*call* 101". */
  phoneWords: ReadonlySet<string>;
  /** Words after a clock time or inside one: "pm", "uhr". */
  clock: ReadonlySet<string>;
  nounRule: NounRule;
  /** Words at which a noun chunk ends: determiners, prepositions, pronouns, auxiliaries, common verbs. */
  stops: ReadonlySet<string>;
  /** Words for "of" in "5 of the 12 members". */
  of: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words that may follow the determiner: "one of the *most* spectacular catches". */
  superlatives: ReadonlySet<string>;
  /** The plural of a regular noun. */
  pluralise: (noun: string) => string;
  /** Words between a number and its noun: "30 *more* people". */
  fillers: ReadonlySet<string>;
  /** Adjectives that no ending gives away, for the noun after "one". */
  adjectives: ReadonlySet<string>;
  /** Plurals without a plural ending: "people", "troops", "aircraft". */
  plurals: ReadonlySet<string>;
  /** Words with a plural ending that are no plurals: "business", "perhaps". */
  notPlural: ReadonlySet<string>;
  /** Verb forms that look like plurals, after a singular noun: "a third of the population *lives*". */
  verbForms: ReadonlySet<string>;
  /** Words that make a number word without a noun a pronoun or a rank: "*the* two", "the *top* five". */
  pronounOpeners: ReadonlySet<string>;
  /** Phrases of one in which it counts nothing: "at one point". */
  idioms: ReadonlySet<string>;
  /** Words before an age in years, and those (pronouns, forms of be) of which one and a form of be stand before it. */
  ageOpeners: ReadonlySet<string>;
  ageSubjects: ReadonlySet<string>;
  ageVerbs: ReadonlySet<string>;
  /**
   * Words before the age at which something happens in a life, and those that tell what: "*died* on Monday *at* 86".
   */
  ageLinks: ReadonlySet<string>;
  ageEvents: ReadonlySet<string>;
  /** Words between people and the age that bounds them: "children *under* five". */
  ageBounds: ReadonlySet<string>;
  agedPeople: ReadonlySet<string>;
  /** Verbs of harm before a count of people: "*killing* three". */
  harms: ReadonlySet<string>;
  /** Words that stand for people after a number: "30 wounded". */
  people: ReadonlySet<string>;
  /** The plural that these words count. */
  peopleNoun: string;
  /** Words of harm to people, which make a count a casualty figure. */
  casualty: ReadonlySet<string>;
  /** Words of punishment, which make a duration a prison term. */
  penalty: ReadonlySet<string>;
}

/** A language of which nothing is known: a base to build on. */
export const NO_FIGURE_WORDS: FigureWords = {
  decimal: '.',
  groups: ',',
  cardinals: new Map(),
  magnitudes: new Map(),
  addsDigits: false,
  vague: new Map(),
  vagueBeforeOf: new Set(),
  vagueOpeners: new Map(),
  several: new Set(),
  shareLinks: [],
  fractions: new Map(),
  pointNouns: new Set(),
  numberLinks: new Set(),
  articles: new Set(),
  approximators: new Map(),
  courseWords: new Set(),
  beforeLength: new Set(),
  timeUnits: new Set(),
  trailingApproximators: new Map(),
  percent: new Set(),
  percentPrefixes: new Set(),
  ordinalDot: false,
  numberPrefixes: new Set(),
  currencies: new Map(),
  units: new Map(),
  unitsBefore: new Map(),
  per: new Set(),
  rateArticles: new Set(),
  rateNouns: new Set(),
  timeShifts: new Set(),
  rangeOpeners: new Set(),
  rangeLinks: new Set(),
  farLink: '',
  orLinks: new Set(),
  pairLinks: new Set(),
  up: new Set(),
  down: new Set(),
  changers: new Set(),
  pastChanges: new Set(),
  phrasalVerbs: new Set(),
  levelOpeners: new Set(),
  changedLinks: new Set(),
  changeLinks: new Set(),
  by: new Set(),
  subjectLinks: new Set(),
  predicates: new Set(),
  nextLinks: new Set(),
  copulas: new Set(),
  costNouns: new Set(),
  nounLinks: new Set(),
  purposeLinks: new Set(),
  boundVerbs: new Set(),
  modals: new Set(),
  worth: new Set(),
  giving: new Set(),
  each: new Set(),
  comparatives: new Set(),
  noThings: new Set(),
  nounsInLy: new Set(),
  plainVerbs: new Set(),
  verbBases: new Set(),
  pastForms: new Set(),
  placeLinks: new Set(),
  including: new Set(),
  another: new Set(),
  elisions: new Set(),
  minus: new Set(),
  months: new Set(),
  monthsCapitalised: false,
  beforeYear: new Set(),
  numbered: new Set(),
  modelNouns: new Set(),
  phoneWords: new Set(),
  clock: new Set(),
  nounRule: 'none',
  stops: new Set(),
  of: new Set(),
  determiners: new Set(),
  superlatives: new Set(),
  pluralise: (noun) => noun,
  fillers: new Set(),
  adjectives: new Set(),
  plurals: new Set(),
  notPlural: new Set(),
  verbForms: new Set(),
  pronounOpeners: new Set(),
  idioms: new Set(),
  ageOpeners: new Set(),
  ageSubjects: new Set(),
  ageVerbs: new Set(),
  ageLinks: new Set(),
  ageEvents: new Set(),
  ageBounds: new Set(),
  agedPeople: new Set(),
  harms: new Set(),
  people: new Set(),
  peopleNoun: '',
  casualty: new Set(),
  penalty: new Set(),
};

/** Words or phrases parted by white space ("as_many_as" is a phrase), as a set. */
export function wordSet(list: string): Set<string> {
  return new Set(split(list));
}

/** Lines "value: word word …" as a map from word to value; phrases with underscores. */
export function wordMap<T>(lines: Record<string, string>, read: (key: string) => T): Map<string, T> {
  return new Map(Object.entries(lines).flatMap(([key, list]) => split(list).map((word) => [word, read(key)] as const)));
}

function split(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
