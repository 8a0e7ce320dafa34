import { FEMALE_NAMES, MALE_NAMES } from '../language/en/given-names.ts';
import { foldWord } from '../language/fold-name.ts';
import { NAME_SUFFIXES } from '../language/name-parts.ts';

/** Names of women that men have too, by country or by generation; sorted. */
const OF_BOTH: ReadonlySet<string> = new Set(['andrea', 'ashley', 'courtney', 'lynn', 'nicola', 'simone', 'whitney']);

/** What a given name, folded, tells. */
const GIVEN_NAMES: ReadonlyMap<string, 'man' | 'woman'> = new Map([
  ...[...FEMALE_NAMES].filter((name) => !OF_BOTH.has(name)).map((name) => [foldWord(name), 'woman'] as const),
  ...[...MALE_NAMES].map((name) => [foldWord(name), 'man'] as const),
]);

/** More people of one surname than this are not told apart any better. */
const MOST_NAMESAKES = 20;

/**
 * A surname alone means the namesake whose full name stood so few sentences before; farther off, it means the one named
 * most.
 */
const NEAR = 3;

/**
 * Whom the surname alone has meant so often is meant by it also after a relative is named in full once. Set by hand.
 */
const SURNAME_HOLDS = 3;

/** A person's name where it stands in the text. */
export interface PersonName {
  /** Folded. */
  words: readonly string[];
  /**
   * What stands before it: "Mr" or "Sir", "Mrs", "Lady", an office ("President"), "wife" or "first lady"; null for none
   * of them.
   */
  address: 'man' | 'woman' | 'lady' | 'office' | 'relative' | null;
  /** The word of that office, in lower case: "senator"; null for all others. */
  title: string | null;
  /**
   * Folded family name of whom it shares an office with, which may be its own: "Rowe" for the first name of "architects
   * Bo and Eva Rowe".
   */
  joined: string | null;
  sentence: number;
}

/** A person's name as folded words; `bare` has no "Jr" at its end. */
interface FullName {
  key: string;
  bare: string[];
  suffix: string;
  /** How often the full name is written. */
  count: number;
  /** How the text addresses the person, and by which titles. */
  addresses: Set<string>;
  /** Which of the names in the text is the first of the person in full. */
  first: number;
  /** Is that one somebody's relative's: "his wife, *Ana Holt*, came"? */
  comesAsRelative: boolean;
  /** How often the surname alone has meant the person so far. */
  short: number;
}

/** Who is meant by a surname, a given name or a full name. */
export class People {
  private readonly byWord = new Map<string, FullName[]>();
  private readonly fullest = new Map<string, FullName>();
  private readonly lastMeant = new Map<string, FullName>();
  /** Those named in full so far. */
  private readonly met = new Set<FullName>();
  private readonly lastNamed = new Map<string, { name: FullName; sentence: number }>();

  /** `names` are all the names of persons in the text, in text order. */
  constructor(names: readonly PersonName[]) {
    const full = new Map<string, FullName>();
    for (const [index, { words, address, title }] of names.entries()) {
      if (words.length < 2) continue;
      const name = full.get(words.join(' ')) ?? {
        ...fullName(words),
        first: index,
        comesAsRelative: address === 'relative',
      };
      name.count += 1;
      for (const form of [address, title]) if (form) name.addresses.add(form);
      full.set(name.key, name);
    }
    // a father before his namesake son, so that the surname alone means him
    const longestFirst = [...full.values()].sort(
      (a, b) => b.bare.length - a.bare.length || a.suffix.length - b.suffix.length,
    );
    for (const name of longestFirst) this.add(name);
    for (const { words, address } of names)
      if (words.length === 1 && address === 'office') this.addOfficeHolder(words[0]);
  }

  /**
   * "President Rowe", when everyone named Rowe in full is the wife or son of somebody: a person of that surname alone.
   */
  private addOfficeHolder(surname: string): void {
    const known = this.byWord.get(surname) ?? [];
    const holder = known.find(({ bare }) => bare.length === 1);
    if (holder) holder.count += 1;
    else if (known.length > 0 && !known.some((one) => mayBeAddressed(one, 'office')))
      known.push({ ...fullName([surname]), key: `office ${surname}`, count: 1 });
  }

  private add(name: FullName): void {
    const surname = name.bare[name.bare.length - 1];
    const same = (this.byWord.get(surname) ?? []).find((other) => isSamePerson(name, other));
    this.fullest.set(name.key, same ?? name);
    if (same) {
      same.count += name.count;
      for (const address of name.addresses) same.addresses.add(address);
      if (name.first < same.first) Object.assign(same, { first: name.first, comesAsRelative: name.comesAsRelative });
      return;
    }
    for (const word of new Set([...name.bare, ...tails(name.bare)])) {
      const known = this.byWord.get(word);
      if (known && known.length < MOST_NAMESAKES) known.push(name);
      else if (!known) this.byWord.set(word, [name]);
    }
  }

  /**
   * Key of the fullest name of the person whom a name means here. A surname that several have means the only one who is
   * addressed so elsewhere ("Adv Holt"), or the only one met so far, or the only one who is not brought in as
   * somebody's relative; else the one named in full just before it, else the one named far more often than the others,
   * else the one meant last; but whoever has been called by the surname alone all along stays it when a relative is
   * named once. "Lady Holt" is not Sir John Holt.
   */
  meantBy({ words, address, title, joined, sentence }: PersonName): string {
    const { key, bare } = fullName(words);
    const name = bare.join(' ');
    const own = this.fullest.get(key);
    const mayBeMeant = (one: FullName) => mayBeAddressed(one, address) && !this.isOther(one, name, joined);
    const candidates = own ? [own] : (this.byWord.get(name) ?? []).filter(mayBeMeant);
    if (candidates.length === 0) return this.byWord.has(name) ? `${address ?? joined} ${name}` : name || key;
    const surname = bare[bare.length - 1];
    const meant = own ?? this.choose(this.addressed(candidates, { address, title }), name, surname, sentence);
    if (own) this.met.add(own);
    for (const word of [...meant.bare, ...tails(meant.bare)]) {
      this.lastMeant.set(word, meant);
      const isBesides = address === 'relative' && this.lastNamed.get(word)?.sentence === sentence;
      if (own && !isBesides) this.lastNamed.set(word, { name: meant, sentence });
    }
    if (!own && surname === meant.bare[meant.bare.length - 1]) meant.short += 1;
    return meant.key;
  }

  /** Is it, in "Bo and Eva Rowe", somebody not yet met who is called Bo but not Rowe? */
  private isOther({ bare }: FullName, name: string, joined: string | null): boolean {
    const surname = bare[bare.length - 1];
    return joined !== null && surname !== name && surname !== joined && !this.lastMeant.has(name);
  }

  /**
   * The only one whom the text addresses by the title elsewhere; else the only one whom it has named so far, unless as
   * somebody's relative; else the only one addressed by an office or as a man or woman; else the only one whom it does
   * not bring in as somebody's relative, else all.
   */
  private addressed(
    candidates: readonly FullName[],
    { address, title }: Pick<PersonName, 'address' | 'title'>,
  ): readonly FullName[] {
    const isAddressed = (form: string | null) => (one: FullName) => form !== null && one.addresses.has(form);
    const grounds = [
      isAddressed(title),
      (one: FullName) => this.met.has(one) && !one.comesAsRelative,
      isAddressed(address),
      (one: FullName) => !one.comesAsRelative,
    ];
    for (const isGround of grounds) {
      const alike = candidates.filter(isGround);
      if (alike.length === 1) return alike;
    }
    return candidates;
  }

  private choose(candidates: readonly FullName[], name: string, surname: string, sentence: number): FullName {
    if (candidates.length === 1) return candidates[0];
    const named = this.lastNamed.get(name);
    const bearer = candidates.find(({ short }) => short >= SURNAME_HOLDS);
    if (bearer && candidates.every((one) => one === bearer || (one.count === 1 && one.short === 0))) return bearer;
    if (named && sentence - named.sentence <= NEAR && candidates.includes(named.name)) return named.name;
    const [first, second] = [...candidates].sort((a, b) => b.count - a.count);
    if (first.count >= 2 * second.count) return first;
    const recent = this.lastMeant.get(name);
    if (recent && candidates.includes(recent)) return recent;
    return candidates.find((candidate) => candidate.bare[candidate.bare.length - 1] === surname) ?? candidates[0];
  }
}

/** Is nothing known of the person that speaks against the form of address? "Mr. Holt" is not Eva Holt. */
function mayBeAddressed({ addresses, bare }: FullName, address: PersonName['address']): boolean {
  if (address === null || address === 'relative') return true;
  const given = bare.length > 1 ? GIVEN_NAMES.get(bare[0]) : undefined;
  if (given !== undefined && address !== 'office' && (given === 'man') !== (address === 'man')) return false;
  if (address === 'office') return !addresses.has('relative');
  if (address === 'man') return !addresses.has('woman') && !addresses.has('lady');
  return address === 'woman' ? !addresses.has('man') : addresses.has('lady') || addresses.has('woman');
}

function fullName(words: readonly string[]): FullName {
  const bare = [...words];
  let suffix = '';
  while (bare.length > 1 && NAME_SUFFIXES.has(bare[bare.length - 1])) suffix = `${bare.pop()}`;
  return {
    key: words.join(' '),
    bare,
    suffix,
    count: 0,
    addresses: new Set(),
    first: 0,
    comesAsRelative: false,
    short: 0,
  };
}

/** Ends of a name with more than one word: "van der beek" of "james van der beek". */
function tails(words: readonly string[]): string[] {
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '));
}

/**
 * Is `short` the other name with words left out, as initials or shortened? "Donald Trump" and "Donald Trump Jr" are
 * two.
 */
function isSamePerson(short: FullName, long: FullName): boolean {
  return short.suffix === long.suffix && isShorterName(short.bare, long.bare);
}

/** Surnames are equal, and given names begin alike. */
function isShorterName(short: readonly string[], long: readonly string[]): boolean {
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isSameGivenName(word, long[at])) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return short[0][0] === long[0][0] || long.slice(1).includes(short[0]);
}

/**
 * The same word, its initial, or a short form of a given name that begins it ("Phil" of "Philip", not "Paul" of
 * "Paula").
 */
function isSameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || short.length === 1) return long.startsWith(short);
  return short.length > 2 && long.length > short.length + 1 && long.startsWith(short) && !/[ae]$/.test(long);
}
