import type { Actor } from '../../../contract.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { PARTICIPLES } from '../../language/en/verb-forms.ts';
import { isWithin } from '../../language/within.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';

/** Words between a verb and the name of whom it hits: titles and articles. */
const LONGEST_TITLE = 4;

/** "thanked President Lund", "met with Lund", "will join the force": does a verb come right before the name? */
export function isActedOn({ sentence }: SentenceView, { mentions }: Actor): boolean {
  const { tokens } = sentence;
  return mentions.some((mention) => {
    if (!isWithin(sentence, mention)) return false;
    let at = tokens.findIndex((token) => token.start >= mention.start) - 1;
    for (let step = 0; step < LONGEST_TITLE && at > 0; step++, at--) {
      const { text } = tokens[at];
      if (isFiniteVerb(tokens, at) || PARTICIPLES.has(text) || /^\p{Ll}{3,}ing$/u.test(text)) return true;
      if (!/^\p{Lu}/u.test(text) && !/^(?:a|an|former|president|prime|minister|the|with)$/.test(text)) return false;
    }
    return false;
  });
}
