import { DEMONYMS } from '../language/en/demonyms.ts';
import { PLACE_ALIASES } from '../language/en/place-names.ts';
import { foldName, foldWord } from '../language/fold-name.ts';
import type { Mention } from './mention.ts';
import { COMPANY_WORDS } from './name-words.ts';

/** Words that acronyms leave out. */
const SMALL_WORDS = new Set(['and', 'de', 'for', 'in', 'la', 'of', 'on', 'the', 'to']);

/** First words that many organizations share; they stand for none of them. Folded, sorted. Own list. */
const COMMON_FIRST_WORDS = new Set(
  [
    'bank',
    'central',
    'christian',
    'city',
    'congress',
    'council',
    'democratic',
    'department',
    'federal',
    'first',
    'general',
    'global',
    'great',
    'house',
    'international',
    'islamic',
    'labour',
    'liberal',
    'ministry',
    'muslim',
    'national',
    'new',
    'people',
    'popular',
    'republican',
    'royal',
    'senate',
    'social',
    'state',
    'supreme',
    'united',
    'university',
    'world',
  ].map(foldWord),
);

const FOLDED_COMPANY_WORDS: ReadonlySet<string> = new Set([...COMPANY_WORDS].map(foldWord));

/**
 * Folded names and adjectives of countries and continents: they may be left out before an institution ("US Congress",
 * "Congress").
 */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...Object.keys(DEMONYMS), ...Object.values(DEMONYMS), ...Object.keys(PLACE_ALIASES)].map(foldName),
);

/** Short forms that their letters do not show, by the folded long form. Own list. */
const KNOWN_SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['Bank of Montreal', 'BMO'],
    ['Centers for Disease Control and Prevention', 'CDC'],
    ['Federal Reserve', 'Fed'],
    ['House of Commons', 'Commons'],
    ['House of Lords', 'Lords'],
    ['Islamic State', 'Daesh', 'ISIL', 'ISIS'],
    ['Islamic State of Iraq and Syria', 'Daesh', 'ISIL', 'ISIS', 'Islamic State'],
    ['Islamic State of Iraq and the Levant', 'Daesh', 'ISIL', 'ISIS', 'Islamic State'],
    ['Republican Party', 'GOP'],
  ].map(([long, ...short]) => [foldName(long), short.map(foldName)]),
);

/** Bodies whose subject may stand before or behind: "Department of Justice" and "Justice Department". Folded. */
const TURNED_BODIES: ReadonlySet<string> = new Set(['department', 'ministry'].map(foldWord));

const PARTY = foldWord('party');

/** Letters of clubs, before or after their name: "FC Velo" and "Velo" are one. Folded, sorted. Own list. */
const CLUB_LETTERS: ReadonlySet<string> = new Set(['ac', 'afc', 'bc', 'cf', 'fc', 'fk', 'rc', 'sc', 'sk', 'sv']);

/**
 * Last words of bodies that a country, a state and a county may each have: "the Senate" may be another one's than the
 * state's. Folded, sorted.
 */
const COMMON_BODIES: ReadonlySet<string> = new Set(
  [
    'assembly',
    'congress',
    'council',
    'court',
    'department',
    'house',
    'legislature',
    'ministry',
    'parliament',
    'police',
    'senate',
    'university',
  ].map(foldWord),
);

/** Last words of what a company makes or runs, folded: "Velo Cloud" is not Velo. Own list. */
const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  [
    'app',
    'assistant',
    'browser',
    'cloud',
    'console',
    'drive',
    'engine',
    'home',
    'maps',
    'pay',
    'phone',
    'platform',
    'play',
    'search',
    'store',
    'studio',
    'watch',
  ].map(foldWord),
);

/** A name of an organization, event or work, as it is written somewhere in the text. */
interface Named {
  key: string;
  /** Folded. */
  words: string[];
  /** As written. */
  written: string[];
  type: Mention['type'];
  order: number;
  /** All its mentions come after "the". */
  withArticle: boolean;
}

/**
 * The short forms of organizations and events in the text, each with the key of its long form; keys are `type:folded
 * name`. A short form that two long names could have stands for neither. `afterArticle` says whether "the" stands
 * before a mention, `isPlace` whether a name in lower case is known as a place's. Acronyms given in brackets after the
 * long form are `inBrackets`, by key.
 */
export function organizationAliases(
  mentions: readonly Mention[],
  afterArticle: (mention: Mention) => boolean,
  isPlace: (key: string) => boolean,
  inBrackets: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = collectNames(mentions, afterArticle);
  const longs = new Map<string, Set<string>>();
  for (const { key, words, written, type } of names.values()) {
    if (words.length < 2) continue;
    for (const short of shortForms(words, written)) {
      const shortKey = `${type}:${short}`;
      if (shortKey !== key) longs.set(shortKey, (longs.get(shortKey) ?? new Set()).add(key));
    }
  }
  const aliases = new Map<string, string>();
  for (const name of names.values()) {
    const stated = inBrackets.get(name.key);
    const long = stated ?? onlyLongForm(name, longs.get(name.key), names, isPlace);
    if (long && long !== name.key) aliases.set(name.key, long);
  }
  for (const [short, long] of aliases) aliases.set(short, endOfChain(long, aliases));
  return aliases;
}

function collectNames(mentions: readonly Mention[], afterArticle: (mention: Mention) => boolean): Map<string, Named> {
  const names = new Map<string, Named>();
  mentions.forEach((mention, order) => {
    if (mention.type !== 'ORG' && mention.type !== 'MISC') return;
    const key = nameKey(mention);
    const known = names.get(key);
    if (known) known.withArticle &&= afterArticle(mention);
    else {
      const words = mention.words.map(foldWord);
      const { words: written, type } = mention;
      names.set(key, { key, words, written, type, order, withArticle: afterArticle(mention) });
    }
  });
  return names;
}

/** What the names of one organization are compared by: its type and its folded words. */
export function nameKey({ type, words }: Pick<Mention, 'type' | 'words'>): string {
  return `${type}:${words.map(foldWord).join(' ')}`;
}

function shortForms(words: readonly string[], written: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const known of KNOWN_SHORT_FORMS.get(words.join(' ')) ?? []) forms.add(known);
  const turned = turnedName(words);
  if (turned) forms.add(turned);
  const large = written.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const letters = written.map(initialsOf).join('');
  if (letters.length > words.length) forms.add(foldWord(letters));
  if (large.length > 1) forms.add(foldWord(large.map((word) => word[0]).join('')));
  if (words.length > 2) forms.add(foldWord(written.map((word) => word[0]).join('')));
  let end = words.length;
  while (end > 1 && FOLDED_COMPANY_WORDS.has(words[end - 1])) {
    end -= 1;
    forms.add(words.slice(0, end).join(' '));
  }
  for (let cut = 1; cut < words.length && words.length <= 10; cut += 1) {
    forms.add(words.slice(0, cut).join(' '));
    forms.add(words.slice(cut).join(' '));
  }
  return forms;
}

/** "justice department" of "u.s. department of justice"; null of other names. */
function turnedName(words: readonly string[]): string | null {
  const body = words.findIndex((word, i) => TURNED_BODIES.has(word) && /^(?:for|of)$/.test(words[i + 1] ?? ''));
  return body < 0 || words.length < body + 3 ? null : `${words.slice(body + 2).join(' ')} ${words[body]}`;
}

/** "US" of "U.S."; of another word its first letter. */
const initialsOf = (word: string): string => (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replaceAll('.', '') : word[0]);

function onlyLongForm(
  short: Named,
  keys: ReadonlySet<string> | undefined,
  names: ReadonlyMap<string, Named>,
  isPlace: (key: string) => boolean,
): string | null {
  const longs = [...(keys ?? [])].flatMap((key) => names.get(key) ?? []);
  const certain = longs.filter((long) => isStatedForm(short, long, isPlace));
  const fitting = certain.length > 0 ? certain : longs.filter((long) => isPartOf(short, long, isPlace));
  if (fitting.length === 0) return null;
  const longest = fitting.reduce((best, long) => (long.words.length > best.words.length ? long : best));
  const whole = longest.words.join(' ');
  return fitting.every((long) => ` ${whole} `.includes(` ${long.words.join(' ')} `)) ? longest.key : null;
}

/** Words behind the number of a model. */
const MODEL_WORD = /^(?:air|lite|max|mini|plus|pro|ultra)$/;

/**
 * Its initials, or the long form without its company words, its country, the letters of a club, or the place of a
 * chapter or a team.
 */
function isStatedForm({ words }: Named, long: Named, isPlace: (key: string) => boolean): boolean {
  const cut = words.length;
  const bare = words.join(' ');
  if (KNOWN_SHORT_FORMS.get(long.words.join(' '))?.includes(bare)) return true;
  if (long.words.slice(0, cut).join(' ') === bare)
    return long.words.slice(cut).every((word) => FOLDED_COMPANY_WORDS.has(word) || CLUB_LETTERS.has(word));
  if (long.words.slice(-cut).join(' ') !== bare) return true;
  const before = long.words.slice(0, -cut);
  if (isPartyOfPart(words, before)) return false;
  // "the Pro" of the "12 Pro"
  if (long.type === 'MISC' && MODEL_WORD.test(bare) && /^\p{Nd}/u.test(before[before.length - 1])) return true;
  if (COUNTRY_WORDS.has(before.join(' ')) || before.every((word) => CLUB_LETTERS.has(word))) return true;
  if (COMMON_BODIES.has(words[cut - 1]) || (cut === 1 && !isTeam(long))) return false;
  return isNumbered(words) || isPlace(long.written.slice(0, -cut).join(' ').toLowerCase());
}

/** "Anglers Party" of the "Cardiff Anglers Party": that of a part of the country is not the party. */
const isPartyOfPart = (words: readonly string[], before: readonly string[]): boolean =>
  words[words.length - 1] === PARTY && words.length > 1 && !COUNTRY_WORDS.has(before.join(' '));

/** "Lund Rovers": what teams are called is many. */
const isTeam = ({ type, written }: Named): boolean => type === 'ORG' && /\p{Ll}s$/u.test(written[written.length - 1]);

/** "Local 12": no other body of the text has the number. */
function isNumbered(words: readonly string[]): boolean {
  return /^\p{Nd}+$/u.test(words[words.length - 1]);
}

/** The last words of a long form that was named before, or its first word alone, where these stand for it. */
function isPartOf(short: Named, long: Named, isPlace: (key: string) => boolean): boolean {
  const { words } = short;
  const cut = words.length;
  const bare = words.join(' ');
  if (long.words.slice(0, cut).join(' ') === bare)
    return cut === 1 && isFirstWordAlone(short, long) && !isPlace(short.written[0].toLowerCase());
  const before = long.words[long.words.length - cut - 1];
  if (isPartyOfPart(words, long.words.slice(0, -cut))) return false;
  if (SMALL_WORDS.has(before) || SMALL_WORDS.has(words[0]) || words.includes('of')) return false;
  return long.order < short.order && (cut > 1 || (short.withArticle && !isAcronym(short)));
}

/** "Moruo" after "Moruo Mining and Construction Company"; not "NASCAR", which more than one name begins with. */
function isFirstWordAlone(short: Named, long: Named): boolean {
  const [word] = short.words;
  if (short.type !== 'ORG' || isAcronym(short) || long.order > short.order) return false;
  if (PRODUCT_WORDS.has(long.words[long.words.length - 1])) return false;
  return !COMMON_FIRST_WORDS.has(word) && !COUNTRY_WORDS.has(word) && !SMALL_WORDS.has(long.words[1]);
}

function isAcronym({ written }: Named): boolean {
  return /^[\p{Lu}\p{N}.&]+$/u.test(written[0]);
}

function endOfChain(key: string, aliases: ReadonlyMap<string, string>): string {
  let end = key;
  for (let step = 0; step < 4; step += 1) end = aliases.get(end) ?? end;
  return end;
}
