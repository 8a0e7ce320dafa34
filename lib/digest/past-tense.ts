import { IRREGULAR_FORMS } from '../analysis/quotes/speech-verbs.ts';

/** Position of the past form among the irregular forms: third person, past, … */
const PAST = 1;

/** The past tense of an English verb of saying in its base form: "say" gives "said". Other verbs go by the rule. */
export function pastTense(base: string): string {
  const irregular = Object.hasOwn(IRREGULAR_FORMS, base) ? IRREGULAR_FORMS[base]?.[PAST] : undefined;
  if (irregular !== undefined) return irregular;
  if (base === '') return '';
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
