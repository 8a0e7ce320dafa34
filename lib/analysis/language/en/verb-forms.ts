import { pastParticiple, pastTense, presentParticiple, thirdPerson } from './inflection.ts';
import { IRREGULAR_VERBS, REGULAR_VERBS } from './verbs.ts';

/**
 * Forms of the verbs that carry English news sentences. They tell a finite verb from a noun where the ending alone does
 * not ("strikes", "fell"). Auxiliaries are in `auxiliaries.ts`, the rules of inflection in `inflection.ts`.
 */
const BASES: readonly string[] = [...REGULAR_VERBS, ...IRREGULAR_VERBS.map(([base]) => base)];

/**
 * Irregular pasts that are far more often nouns or adjectives, so that the form alone shows no verb: "the forecast",
 * "rising cost".
 */
const NOUNS_RATHER: ReadonlySet<string> = new Set(['bid', 'cast', 'cost', 'forecast', 'shed', 'upset']);

/** Base forms, as after "to" or with a plural subject. */
export const BASE_FORMS: ReadonlySet<string> = new Set(BASES);
/** Third person singular: "blames". Many are plural nouns too. */
export const PRESENT_FORMS: ReadonlySet<string> = new Set(BASES.map(thirdPerson));
/** Past tenses, which may be participles too when they are regular. */
export const PAST_FORMS: ReadonlySet<string> = new Set(BASES.map(pastTense).filter((form) => !NOUNS_RATHER.has(form)));
/** Past participles. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  BASES.map(pastParticiple).filter((form) => !NOUNS_RATHER.has(form)),
);
/** The -ing forms: "citing". */
export const PRESENT_PARTICIPLES: ReadonlySet<string> = new Set(BASES.map(presentParticiple));
/** Irregular past tenses that are no participle: "fell", "took", "became". */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(([, past, participle]) => past !== participle).map(([, past]) => past),
);
/** Irregular past tenses that no base form is spelled like: "said", "fell", not "hit". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.map(([, past]) => past).filter((past) => !BASE_FORMS.has(past)),
);
