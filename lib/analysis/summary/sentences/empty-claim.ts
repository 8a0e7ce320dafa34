import { PARTICIPLES } from '../../language/en/verb-forms.ts';
import { isWithin } from '../../language/within.ts';
import type { SentenceView } from './sentence-view.ts';

const STATE_VERBS: ReadonlySet<string> = new Set(
  "am appear appeared appears are aren't aren’t became become becomes feel feels felt is isn't isn’t look looked looks remain remained remains seem seemed seems sound sounds was wasn't wasn’t were weren't weren’t".split(
    ' ',
  ),
);
const DEGREES: ReadonlySet<string> = new Set(
  'all also as becoming far from more much not now pretty quite rather really so still too very'.split(' '),
);
/** What follows makes a statement of it: "is a", "is to", "is based". */
const STATING = /^(?:a|about|among|an|at|based|by|for|home|in|on|one|that|the|to|under)$|(?:ed|ing)$/;
/** More words say something. */
const MOST_WORDS = 16;

/** "Lund wasn't satisfied": what somebody felt. */
const FEELINGS: ReadonlySet<string> = new Set(
  `amused annoyed convinced delighted disappointed excited impressed pleased satisfied surprised thrilled worried`.split(
    /\s+/,
  ),
);
/** Longest rest of the sentence behind such a word, in tokens. */
const MOST_BEHIND = 3;

/**
 * "The answer is far from clear": a short sentence that says how something is, without a figure, a comparison or an
 * act.
 */
export function isEmptyClaim({ clause, figures, sentence: { tokens }, words }: SentenceView): boolean {
  if (!clause || !STATE_VERBS.has(tokens[clause.verb].text)) return false;
  let at = clause.verb + 1;
  while (DEGREES.has(tokens[at]?.text ?? '') || /^n['’]t$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at]?.text ?? '';
  if (FEELINGS.has(next) && tokens.length - at <= MOST_BEHIND) return true;
  if (figures.length > 0 || words > MOST_WORDS) return false;
  if (!/^[a-z]+$/.test(next) || STATING.test(next) || PARTICIPLES.has(next)) return false;
  // "Lund is right: The council has to act": what follows is no more.
  const colon = tokens.findIndex((token, index) => index > at && token.text === ':');
  return !tokens
    .slice(at, colon < 0 ? undefined : colon)
    .some(({ text }) => /^(?:arguing|saying|than|that|to)$/.test(text));
}

/** "The birth of a star is a complex dance": what always holds, without a name, a figure or a date. */
export function isGeneral({ clause, figures, dates, actors, sentence }: SentenceView): boolean {
  const isMeasured =
    figures.some(({ text }) => /\d/.test(text)) || dates.some(({ type }) => type === 'date' || type === 'time');
  if (!clause || isMeasured) return false;
  if (actors.some(({ mentions }) => mentions.some((mention) => isWithin(sentence, mention)))) return false;
  return /^(?:are|is|remains?)$/.test(sentence.tokens[clause.verb].text);
}
