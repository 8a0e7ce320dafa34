import type { Token } from '../../language/analysed-text.ts';
import { FINITE_AUXILIARIES } from '../../language/en/auxiliaries.ts';
import { RELATIVE_WORDS } from '../../language/en/closed-classes.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { BASE_FORMS, PAST_FORMS } from '../../language/en/verb-forms.ts';
import { enclosed } from '../../language/enclosed.ts';
import { isWord } from '../../language/words.ts';
import { attributionStart } from '../phrases/clause-ends.ts';
import { ADJUNCT_OPENERS } from '../phrases/cues.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';

const DANGLING =
  /^(?:a|about|after|against|amid|an|and|any|as|at|because|between|but|by|during|for|from|her|his|in|its|no|of|on|or|over|per|than|that|the|their|these|this|those|to|with|[,;:–—])$/i;
/** Words above the limit up to which a reason goes on that cannot end before, and what it may end at then. */
const MOST_OVER = 6;
const NEW_PHRASE = /^(?:after|and|as|before|from|into|near|or|to|when|while|with)$/;
const BREAK = /^(?:,|at|because|but|by|during|for|in|on|that|which|who|[a-z]{3,}ing)$/;

/** Cues that end so have a noun phrase after them: "requested by NATO has arrived", "at the request of Lund said". */
const NOUN_CUE = /^(?:by|of|over|to|via|with)$/;

/**
 * Is it a verb of the clause around, and no participle: "by NATO has", "of Lund said", but not "a rise announced in
 * May"?
 */
function startsOuterVerb(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index].text.toLowerCase();
  if (FINITE_AUXILIARIES.has(lower)) return true;
  if (tokens[index - 1].text === 'and' && PAST_FORMS.has(lower)) return true;
  return (
    isFiniteVerb(tokens, index) &&
    !/^(?:about|after|as|at|by|during|for|from|in|into|near|of|on|to|under|with)$/.test(tokens[index + 1]?.text ?? '')
  );
}

/**
 * Where the clause that starts with a cue ends: at the next comma with a new clause, an attribution or another opener.
 */
export function reasonEnd(view: SentenceView, from: number, start: number, limit: number): number {
  const { tokens } = view.sentence;
  const inside = enclosed(tokens);
  const last = attributionStart(tokens, start, tokens.length, view.people, false);
  const opener = tokens[start - 1].text.toLowerCase();
  const isInfinitive = opener === 'to' && BASE_FORMS.has(tokens[start]?.text ?? '');
  const takesNoun = NOUN_CUE.test(opener) && !isInfinitive;
  let relative = false;
  let words = 0;
  let lastBreak = -1;
  let atLimit = -1;
  for (let index = from; index < last; index++) {
    if (isWord(tokens[index])) words++;
    if (isInCompound(tokens, index)) continue;
    const isOver = words > limit && !(inside[index] && !inside[start] && words < limit + 8);
    if (isOver && lastBreak > 0) return lastBreak;
    if (isOver && atLimit < 0) atLimit = index;
    if (words > limit + MOST_OVER && isOver) return atLimit;
    if (isOver && NEW_PHRASE.test(tokens[index].text) && !/[a-z]{2}ed$/.test(tokens[index - 1].text)) return index;
    if (tokens[index].text === 'without' && index > start + 3 && !inside[index]) return index;
    if (!isOver && index > start + 3 && !inside[index] && BREAK.test(tokens[index].text.toLowerCase()))
      lastBreak = index;
    relative ||= RELATIVE_WORDS.has(tokens[index].text.toLowerCase());
    if (takesNoun && !relative && !inside[index] && index > start && startsOuterVerb(tokens, index)) return index;
    if (inside[start] && !inside[index]) return index;
    if (inside[index] || index < start + (takesNoun ? 1 : 2)) continue;
    const lower = tokens[index].text.toLowerCase();
    if (lower === ';' || lower === ':' || /^[–—]$/.test(lower)) return index;
    if (
      lower === ',' &&
      words > (takesNoun ? 1 : 3) &&
      !/^\d/.test(tokens[index + 1]?.text ?? '') &&
      !isModifier(tokens, index - 1)
    )
      return index;
    if (words > 4 && ADJUNCT_OPENERS.has(lower) && lower !== 'as' && lower !== 'who') return index;
  }
  return last;
}

/** "the first-|in-the-region ferry": does a hyphen without spaces stand before the token or is the token? */
function isInCompound(tokens: readonly Token[], index: number): boolean {
  const [hyphen, next] = tokens[index].text === '-' ? [index, index + 1] : [index - 1, index];
  return tokens[hyphen]?.text === '-' && tokens[hyphen].end === tokens[next]?.start;
}

/** "following a $100-million, property-wide overhaul": an adjective before a comma, whose noun comes after it. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1].text !== '-' || tokens[index - 1].end < tokens[index].start) return false;
  return tokens.slice(Math.max(0, index - 4), index - 1).some(({ text }) => /^(?:an?|its|the|their)$/.test(text));
}

/** The end before words that a cut left without what they lead to: "the costs of modules and". */
export function withoutDangling({ sentence: { tokens } }: SentenceView, from: number, to: number): number {
  const inside = enclosed(tokens);
  let end = to;
  while (end > from + 2 && end < tokens.length && inside[end - 1] && inside[end] && !inside[from]) end--;
  while (end > from + 2 && (DANGLING.test(tokens[end - 1].text) || isCutAdverb(tokens, end - 1))) end--;
  return end;
}

/** "at a clearly": an adverb whose adjective was cut off. */
function isCutAdverb(tokens: readonly Token[], index: number): boolean {
  return /[a-z]{3}ly$/.test(tokens[index].text) && /^(?:a|an|more|most|the)$/.test(tokens[index - 1].text);
}
