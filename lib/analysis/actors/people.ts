import { NAME_SUFFIXES } from './name-words.ts';

/** More people of one surname than this are not told apart any better. */
const MOST_NAMESAKES = 20;

/** A person's name as folded words; `bare` has no "Jr" at its end. */
interface FullName {
  key: string;
  bare: string[];
  suffix: string;
}

/** Who is meant by a surname, a given name or a full name. Words are folded. */
export class People {
  private readonly byWord = new Map<string, FullName[]>();
  private readonly fullest = new Map<string, FullName>();
  private readonly lastMeant = new Map<string, FullName>();

  /** `names` are all the names of persons in the text, in text order; those of one word are left out. */
  constructor(names: readonly (readonly string[])[]) {
    const full = new Map<string, FullName>();
    for (const words of names) {
      const name = fullName(words);
      if (words.length > 1 && !full.has(name.key)) full.set(name.key, name);
    }
    // a father before his namesake son, so that the surname alone means him
    const longestFirst = [...full.values()].sort(
      (a, b) => b.bare.length - a.bare.length || a.suffix.length - b.suffix.length,
    );
    for (const name of longestFirst) this.add(name);
  }

  private add(name: FullName): void {
    const surname = name.bare[name.bare.length - 1];
    const same = (this.byWord.get(surname) ?? []).find((other) => isSamePerson(name, other));
    this.fullest.set(name.key, same ?? name);
    if (same) return;
    for (const word of new Set([...name.bare, ...tails(name.bare)])) {
      const known = this.byWord.get(word);
      if (known && known.length < MOST_NAMESAKES) known.push(name);
      else if (!known) this.byWord.set(word, [name]);
    }
  }

  /** Key of the fullest name of the person whom these words name here; of several, the one named last before it. */
  meantBy(words: readonly string[]): string {
    const { key, bare } = fullName(words);
    const name = bare.join(' ');
    const own = this.fullest.get(key);
    const candidates = own ? [own] : (this.byWord.get(name) ?? []);
    if (candidates.length === 0) return name || key;
    const recent = this.lastMeant.get(name);
    const bySurname = candidates.find((candidate) => candidate.bare.at(-1) === bare.at(-1));
    const meant = own ?? (recent && candidates.includes(recent) ? recent : (bySurname ?? candidates[0]));
    for (const word of [...meant.bare, ...tails(meant.bare)]) this.lastMeant.set(word, meant);
    return meant.key;
  }
}

function fullName(words: readonly string[]): FullName {
  const bare = [...words];
  let suffix = '';
  while (bare.length > 1 && NAME_SUFFIXES.has(bare[bare.length - 1])) suffix = `${bare.pop()}`;
  return { key: words.join(' '), bare, suffix };
}

/** Ends of a name with more than one word: "van der beek" of "james van der beek". */
function tails(words: readonly string[]): string[] {
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '));
}

/** Is `short` the other name with words left out, as initials or shortened? "Donald Trump" and "Donald Trump Jr" are two. */
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

/** The same word, its initial, or a short form of a given name that begins it ("Phil" of "Philip", not "Paul" of "Paula"). */
function isSameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || short.length === 1) return long.startsWith(short);
  return short.length > 2 && long.length > short.length + 1 && long.startsWith(short) && !/[ae]$/.test(long);
}
