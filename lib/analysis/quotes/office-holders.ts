import { isPast } from '../actors/past-role.ts';
import type { KnownName } from './known-name.ts';
import { mentionsIn } from './name-mentions.ts';
import type { Names } from './names.ts';

/** Offices of which somebody holds one, by the words for them in titles, roles and descriptions. Own list. */
const OFFICE_OF: Readonly<Record<string, string>> = {
  ambassador: 'ambassador',
  attorney: 'attorney',
  bishop: 'bishop',
  ceo: 'chief executive',
  chair: 'chair',
  chairman: 'chair',
  chairwoman: 'chair',
  chancellor: 'chancellor',
  coach: 'coach',
  commissioner: 'commissioner',
  congressman: 'representative',
  congresswoman: 'representative',
  councillor: 'councillor',
  councilman: 'councillor',
  councilwoman: 'councillor',
  envoy: 'envoy',
  general: 'general',
  gov: 'governor',
  governor: 'governor',
  judge: 'judge',
  justice: 'judge',
  king: 'king',
  mayor: 'mayor',
  minister: 'minister',
  pope: 'pope',
  premier: 'minister',
  president: 'president',
  professor: 'professor',
  queen: 'queen',
  rep: 'representative',
  representative: 'representative',
  secretary: 'secretary',
  sen: 'senator',
  senator: 'senator',
  sheriff: 'sheriff',
  spokesman: 'spokesperson',
  spokesperson: 'spokesperson',
  spokeswoman: 'spokesperson',
  treasurer: 'treasurer',
};

/** Nouns for people who seek an office or have a fortune; they may hold an office of those below as well. Own list. */
const SEEKERS: ReadonlySet<string> = new Set(['candidate', 'contender', 'hopeful', 'magnate', 'mogul', 'nominee']);
const OF_SEEKERS: ReadonlySet<string> = new Set([
  'attorney',
  'chair',
  'chief executive',
  'coach',
  'general',
  'professor',
]);

/**
 * Offices, as above, whose holder a text names as such: nobody is meant of whom it says something else than one of the
 * words that also stand for holders. Own lists.
 */
const RULING: ReadonlySet<string> = new Set(['chancellor', 'governor', 'king', 'mayor', 'pope', 'president', 'queen']);
const OF_RULING: ReadonlySet<string> = new Set(['boss', 'chief', 'head', 'incumbent', 'leader', 'ruler']);

const isOffice = (noun: string): boolean => SEEKERS.has(noun) || Object.hasOwn(OFFICE_OF, noun);

/** The words of a role before what it is of or for; those with "'s" are somebody else's. */
const WORDS = /(?<![\p{L}'’])\p{L}+(?!['’]?\p{L})/gu;
const BEHIND_HEAD = /[,;(]| (?:at|elected|for|from|in|of|on|to|who|with) /u;

/** The words of a role that may name an office of its own. */
const wordsOf = (role: string): readonly string[] => role.split(BEHIND_HEAD, 1)[0].toLowerCase().match(WORDS) ?? [];

/** Who may be meant by "the mayor". */
export interface OfficeHolders {
  /** Those who are called so, by the titles at their names or, where these tell of no two, by their roles. */
  holders: ReadonlySet<KnownName>;
  /**
   * Names of those who hold another office, or held this one, which speaks against them: "the candidate" is not the
   * mayor.
   */
  others: ReadonlySet<string>;
}

/**
 * Furthest back that somebody whose role alone says so is meant, in characters: "the Norland senator" is not the one of
 * another story of a live page.
 */
const NEARBY = 1500;

/**
 * Who holds the office called `noun`, in lower case, near the offset `before`; no others for a noun that is no office.
 */
export type OfficesOf = (noun: string, before: number) => OfficeHolders;

/** Reads titles and roles once. */
export function createOffices({ mentions, byRole }: Pick<Names, 'byRole' | 'mentions'>): OfficesOf {
  const called = new Map<KnownName, Set<string>>();
  const once = new Map<KnownName, Set<string>>();
  const note = (known: KnownName, role: string): void => {
    if (known.person !== true) return;
    const by = isPast(role) ? once : called;
    const words = by.get(known) ?? new Set();
    for (const word of wordsOf(role)) words.add(word);
    by.set(known, words);
  };
  for (const [role, people] of byRole) for (const known of people) note(known, role);
  for (const known of new Set(mentions.map((mention) => mention.known))) note(known, known.actor?.role ?? '');

  const speaksAgainst = (words: ReadonlySet<string>, noun: string): boolean => {
    const held = [...words].flatMap((word) => (Object.hasOwn(OFFICE_OF, word) ? [OFFICE_OF[word]] : []));
    if (held.length === 0 || [...words].some((word) => SEEKERS.has(word))) return false;
    return SEEKERS.has(noun) ? !held.some((one) => OF_SEEKERS.has(one)) : !held.includes(OFFICE_OF[noun]);
  };
  const isOver = (known: KnownName, noun: string): boolean =>
    once.get(known)?.has(noun) === true && called.get(known)?.has(noun) !== true;
  /** Does some word for the person fit a holder of that office? */
  const mayRule = (known: KnownName, noun: string): boolean =>
    [...(called.get(known) ?? []), ...(once.get(known) ?? [])].some(
      (word) => OFFICE_OF[word] === OFFICE_OF[noun] || SEEKERS.has(word) || OF_RULING.has(word),
    );
  const othersOf = new Map<string, ReadonlySet<string>>();
  const others = (noun: string): ReadonlySet<string> => {
    const known = othersOf.get(noun);
    if (known) return known;
    const against = [
      ...[...called].filter(([, words]) => speaksAgainst(words, noun)).map(([known]) => known),
      ...[...once.keys()].filter((known) => isOver(known, noun) || (RULING.has(noun) && !mayRule(known, noun))),
    ];
    const found = new Set(isOffice(noun) ? against.map(({ name }) => name) : []);
    othersOf.set(noun, found);
    return found;
  };

  return (noun, before) => {
    const titled = byRole.get(noun) ?? new Set();
    if (titled.size > 1) return { holders: titled, others: others(noun) };
    const near = isOffice(noun) ? mentionsIn(mentions, { start: Math.max(0, before - NEARBY), end: before }) : [];
    const byOwnRole = near.filter(({ known }) => called.get(known)?.has(noun)).map(({ known }) => known);
    return { holders: new Set([...titled, ...byOwnRole]), others: others(noun) };
  };
}
