import { pastTense } from '../../analysis/language/en/inflection.ts';
import { speechVerb } from '../../analysis/quotes/speech-verbs.ts';
import type { Quote } from '../../contract.ts';

/**
 * The verb of a quote as it can stand alone between speaker and words, as a report has it: "said". Verbs of languages
 * other than English stay in their base form. Null where there is none, and where the verb wants more than speaker and
 * words ("told" whom, "called" what), or a text for its subject: "read".
 */
export function saidHow(verb: Quote['verb'], language: string): string | null {
  if (!verb || language !== 'en') return verb || null;
  const frame = speechVerb(verb)?.frame;
  return frame === 'addressed' || frame === 'naming' || frame === 'text' ? null : pastTense(verb);
}
