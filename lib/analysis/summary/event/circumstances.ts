import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { formsOfAll } from '../../language/en/inflection.ts';
import { PARTICIPLES } from '../../language/en/verb-forms.ts';
import { enclosed } from '../../language/enclosed.ts';
import { isReaction, LEANS_ON_NEXT, TAKES_AFTER } from '../phrases/clause-ends.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';
import { isReduced } from './about-event.ts';

/** Prepositions of what went on meanwhile or before. */
const OF_EVENTS: ReadonlySet<string> = new Set(['after', 'amid', 'during', 'following']);
/** Prepositions of a place or a time. */
const OF_PLACE_OR_TIME: ReadonlySet<string> = new Set(['at', 'in', 'near', 'on', 'outside']);
/** After these words the phrase is no adjunct of the clause: "a year after", "the day in", "up in", "not during". */
const HOLDS_NEXT =
  /^(?:a|about|an|and|around|as|at|away|back|because|between|born|both|but|by|days?|down|for|from|half|hours?|in|into|just|less|minutes?|months?|more|nearly|not|of|off|on|only|or|out|over|since|than|that|the|through|to|until|up|weeks?|which|who|with|years?|[,:;])$/i;

/** "accused the army in the south of killing": the charge comes after the place. */
const TAKES_CHARGE = formsOfAll('accuse charge clear convict deprive suspect warn');
/** Words between the preposition and a place's or a day's name: "in the southern city of Kherson". */
const MOST_BETWEEN = 4;

/** Does a place or a date start at the token, or after a few words without a comma? */
function namesPlaceOrTime(view: SentenceView, at: number, starts: ReadonlySet<number>): boolean {
  const { tokens } = view.sentence;
  for (let index = at; index < Math.min(tokens.length, at + 1 + MOST_BETWEEN); index++) {
    if (starts.has(tokens[index].start)) return true;
    if (!/^\p{Ll}+$/u.test(tokens[index].text) || /[a-z]{2}ing$/.test(tokens[index].text)) return false;
  }
  return false;
}

/**
 * Token indices in rising order, at which the clause may end, before what only says when, where or after what it
 * happened: those have lines of their own in the summary. None lies within three tokens after the verb, or inside a
 * quotation or parenthesis.
 */
export function beforeCircumstances(view: SentenceView, clause: Clause, to: number): number[] {
  const { tokens } = view.sentence;
  if (
    isReaction(tokens, clause.verb) ||
    tokens.slice(clause.verb, clause.verb + 3).some(({ text }) => TAKES_CHARGE.has(text))
  )
    return [];
  const inside = enclosed(tokens);
  const dates = new Set(view.dates.filter((date) => !verbFollows(view, date)).map(({ start }) => start));
  const starts = new Set([...dates, ...view.places.map(({ start }) => start)]);
  const ends: number[] = [];
  for (let index = clause.verb + 3; index < to; index++) {
    const before = tokens[index - 1].text.toLowerCase();
    if (inside[index] || HOLDS_NEXT.test(before) || isReduced(tokens, index - 1)) continue;
    if (/[a-z]{2}ed$/.test(before) || PARTICIPLES.has(before) || tokens[index - 2].text === 'to') continue;
    const lower = tokens[index].text.toLowerCase();
    const isEvent = OF_EVENTS.has(lower) && !(lower === 'after' && TAKES_AFTER.has(before));
    const isPlaceOrTime = OF_PLACE_OR_TIME.has(lower) && namesPlaceOrTime(view, index + 1, starts);
    if (isEvent || isPlaceOrTime || isAdverbial(tokens, index, dates))
      ends.push(LEANS_ON_NEXT.test(before) ? index - 1 : index);
  }
  return ends;
}

/** "NASA on Monday enlisted the firms": what looks like the clause's end stands before its verb. */
function verbFollows({ sentence: { tokens } }: SentenceView, { end }: Span): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  return next > 0 && isFiniteVerb(tokens, next);
}

/** A date that needs no preposition: "arrested two men Monday". */
function isAdverbial(tokens: readonly Token[], index: number, dates: ReadonlySet<number>): boolean {
  return (
    dates.has(tokens[index].start) &&
    /^(?:last|this|to(?:day|night)|yesterday|\p{Lu}\p{Ll}+day)$/u.test(tokens[index].text)
  );
}
