import type { Summary } from '../../contract.ts';

/** Agreement below which headline and main event share next to no word; set by reading. */
const LEAST_AGREEMENT = 0.1;

/**
 * What is to be said of the headline beside the answer to "what": that it tells the same in other words or something
 * else ("differs"), or that it alone tells the news, as no sentence of the text surely does ("alone"). Null where there
 * is nothing to say.
 */
export function headlineNote({ what, headlineAgreement }: Summary): 'alone' | 'differs' | null {
  if (headlineAgreement === undefined) return null;
  if (what[0]?.doubtful) return 'alone';
  return headlineAgreement < LEAST_AGREEMENT ? 'differs' : null;
}
