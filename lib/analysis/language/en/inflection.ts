import { IRREGULAR_VERBS } from './verbs.ts';

/**
 * Base forms that double their last consonant before -ed and -ing, the verbs of saying among them; sorted. Own list.
 */
export const DOUBLING: ReadonlySet<string> = new Set(
  `admit ban bar beg begin bid blog brag commit cut deadpan defer dig dip drop dub equip flip forbid forget get grip hit
  kidnap knit let occur pin plan put quip quit ram rebut refer rob run scrap set shed shut sit slam slip snap spin split
  stab step stop stun submit swim top transfer trap undercut upset win`.split(/\s+/),
);

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  IRREGULAR_VERBS.map(([base, past, participle]) => [base, [past, participle]]),
);

/** Third persons that no rule makes. */
const THIRD_PERSONS: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
]);

/**
 * Third person singular of the present: "deny" gives "denies". Any word is inflected as a verb in its base form, in
 * lower case.
 */
export function thirdPerson(base: string): string {
  const irregular = THIRD_PERSONS.get(base);
  if (irregular !== undefined || base === '') return irregular ?? '';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Past tense: "deny" gives "denied", "say" gives "said"; an unknown verb goes by the rule, and '' gives ''. */
export function pastTense(base: string): string {
  return IRREGULAR.get(base)?.[0] ?? regularPast(base);
}

/** Past participle: "take" gives "taken"; an unknown verb goes by the rule, and '' gives ''. */
export function pastParticiple(base: string): string {
  return IRREGULAR.get(base)?.[1] ?? regularPast(base);
}

/** The -ing form: "agree" gives "agreeing", "die" gives "dying", and '' gives ''. */
export function presentParticiple(base: string): string {
  if (base === '') return '';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** All forms of a verb from its base form, the base first; a regular verb has its past twice. */
export const formsOf = (base: string): readonly string[] => [
  base,
  thirdPerson(base),
  pastTense(base),
  pastParticiple(base),
  presentParticiple(base),
];

/** All forms of the verbs whose base forms are given, parted by spaces. */
export const formsOfAll = (bases: string): ReadonlySet<string> => new Set(bases.split(/\s+/).flatMap(formsOf));

function regularPast(base: string): string {
  if (base === '' || base.endsWith('e')) return base === '' ? '' : `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

const doubled = (base: string): string => (DOUBLING.has(base) ? `${base}${base.at(-1)}` : base);
