import { DEMONYMS } from './demonyms.ts';
import type { Mention } from './mention.ts';
import { COMPANY_WORDS, NAME_SUFFIXES } from './name-words.ts';
import { PLACE_ALIASES } from './place-names.ts';

/** Mentions of one actor. */
export interface Cluster {
  type: Mention['type'];
  mentions: Mention[];
  /** What the cluster is found by: the canonical keys of its names. */
  keys: Set<string>;
}

/** Words that acronyms leave out. */
const SMALL_WORDS = new Set(['and', 'de', 'for', 'in', 'la', 'of', 'on', 'the', 'to']);

/**
 * Puts the mentions of one actor together: equal names, persons by surname or given name, organizations by acronym or with and
 * without their company form, places by their other names, groups in singular and plural. Mentions are in text order.
 */
export function clusterMentions(mentions: readonly Mention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const order: Cluster[] = [];
  const openOne = (mention: Mention, key: string): void => {
    const cluster = { type: mention.type, mentions: [mention], keys: new Set([key]) };
    clusters.set(key, cluster);
    order.push(cluster);
  };
  const aliases = aliasesOf(mentions);
  const people = new People(mentions);
  for (const mention of mentions) {
    const own = `${mention.type}:${canonicalKey(mention)}`;
    const key = mention.type === 'PER' ? `PER:${people.fullestFor(mention)}` : (aliases.get(own) ?? own);
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else openOne(mention, key);
  }
  return order;
}

/** The name that stands for all the ways of writing it. */
export function canonicalKey({ type, key, words }: Mention): string {
  if (type === 'LOC') {
    let end = words.length;
    while (end > 1 && /^\p{Ll}/u.test(words[end - 1])) end -= 1;
    const name = words.slice(0, end).join(' ').toLowerCase().replaceAll('.', '');
    return PLACE_ALIASES[name] ?? name;
  }
  if (type === 'GROUP') {
    const bare = key.replace(/^ethnic /, '');
    return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
  }
  return key;
}

/** The place that an adjective of nationality belongs to, as a canonical key; null when it is none. */
export function placeOfAdjective(key: string): string | null {
  const place = DEMONYMS[key];
  if (!place) return null;
  const lower = place.toLowerCase();
  return PLACE_ALIASES[lower] ?? lower;
}

/** Organizations' and events' short forms, each with the key of its long form. */
function aliasesOf(mentions: readonly Mention[]): Map<string, string> {
  const aliases = new Map<string, string>();
  const byKey = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.type === 'ORG' || mention.type === 'MISC') byKey.set(`${mention.type}:${mention.key}`, mention);
  }
  const shorts = new Map<string, string>();
  for (const [key, mention] of byKey) {
    if (mention.words.length < 2) continue;
    for (const short of shortForms(mention.words)) {
      const shortKey = `${mention.type}:${short}`;
      if (!shorts.has(shortKey)) shorts.set(shortKey, key);
    }
  }
  for (const key of byKey.keys()) {
    const long = shorts.get(key);
    if (long && long !== key) aliases.set(key, shorts.get(long) ?? long);
  }
  return aliases;
}

function shortForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  const lower = words.map((word) => word.toLowerCase().replaceAll('.', ''));
  const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (large.length > 1)
    forms.push(
      large
        .map((word) => word[0])
        .join('')
        .toLowerCase(),
    );
  if (words.length > 2)
    forms.push(
      words
        .map((word) => word[0])
        .join('')
        .toLowerCase(),
    );
  let end = lower.length;
  while (end > 1 && COMPANY_WORDS.has(lower[end - 1])) {
    end -= 1;
    forms.push(lower.slice(0, end).join(' '));
  }
  return forms;
}

/** More people of one surname than this are not told apart any better. */
const MOST_NAMESAKES = 20;

/** Who is meant by a surname, a given name or a full name. */
class People {
  private readonly byWord = new Map<string, string[]>();
  private readonly fullest = new Map<string, string>();
  private readonly lastMeant = new Map<string, string>();

  constructor(mentions: readonly Mention[]) {
    const names = new Map<string, string[]>();
    for (const { type, key, words } of mentions) {
      if (type === 'PER' && words.length > 1) names.set(key, nameWords(words));
    }
    const longestFirst = [...names].sort((a, b) => b[1].length - a[1].length);
    for (const [key, words] of longestFirst) this.addFullName(key, words);
  }

  private addFullName(key: string, words: readonly string[]): void {
    const surname = words.at(-1) ?? '';
    const same = (this.byWord.get(surname) ?? []).find((other) => isShorterName(words, nameWords(other.split(' '))));
    if (same) {
      this.fullest.set(key, same);
      return;
    }
    this.fullest.set(key, key);
    for (const word of new Set([...words, ...tails(words)])) {
      const known = this.byWord.get(word);
      if (known && known.length < MOST_NAMESAKES) known.push(key);
      else if (!known) this.byWord.set(word, [key]);
    }
  }

  /** The fullest name of the person that the mention names; of several, the one named last before it. */
  fullestFor({ key, words }: Mention): string {
    const bare = nameWords(words).join(' ');
    const own = this.fullest.get(key);
    const candidates = own ? [own] : (this.byWord.get(bare) ?? []);
    if (candidates.length === 0) return bare || key;
    const recent = this.lastMeant.get(bare);
    const ends = candidates.filter((name) => nameWords(name.split(' ')).at(-1) === words.at(-1)?.toLowerCase());
    const meant = own ?? (recent && candidates.includes(recent) ? recent : (ends[0] ?? candidates[0]));
    for (const word of [...nameWords(meant.split(' ')), ...tails(nameWords(meant.split(' ')))])
      this.lastMeant.set(word, meant);
    return meant;
  }
}

function nameWords(words: readonly string[]): string[] {
  const lower = words.map((word) => word.toLowerCase().replaceAll('.', ''));
  while (lower.length > 1 && NAME_SUFFIXES.has(lower[lower.length - 1])) lower.pop();
  return lower;
}

/** Ends of a name with more than one word: "van der beek" of "james van der beek". */
function tails(words: readonly string[]): string[] {
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '));
}

/** Is `short` the same name with words left out or as initials? Surnames are equal, and given names begin alike. */
function isShorterName(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (
      at < long.length &&
      !(
        long[at] === word ||
        (word.length === 1 && long[at].startsWith(word)) ||
        (long[at].length === 1 && word.startsWith(long[at]))
      )
    )
      at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return short.at(-1) === long.at(-1) && (short[0][0] === long[0][0] || long.slice(1).includes(short[0]));
}
