import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { FINITE_AUXILIARIES, FORMS_OF_BE } from '../../language/en/auxiliaries.ts';
import { MONTH_NAME, TIME_UNITS } from '../../language/en/calendar.ts';
import { RELATIVE_WORDS, SMALL_NUMBERS } from '../../language/en/closed-classes.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { formsOfAll } from '../../language/en/inflection.ts';
import { enclosed } from '../../language/enclosed.ts';
import { CLOSE_QUOTE, DASH, OPEN_QUOTE } from '../../language/punctuation.ts';
import { isCounted } from './clauses.ts';
import { ADJUNCT_OPENERS, LOADED_SPEECH, NEUTRAL_SOURCE, PLAIN_SPEECH, REACTIONS } from './cues.ts';

/** "a man whose book, | according to Lund, …": does a relative clause before the token still want its verb? */
function leavesRelativeOpen(tokens: readonly Token[], to: number): boolean {
  const opener = tokens.slice(0, to).findLastIndex(({ text }) => /^(?:where|which|who|whose)$/.test(text));
  return opener >= 0 && !tokens.slice(opener + 1, to).some((_, index) => isFiniteVerb(tokens, opener + 1 + index));
}

/**
 * Index at which an attribution closes the sentence (", police said"), sought after the clause's verb, or `to` when
 * there is none. It stays where the verb is loaded, where one of the named `people` speaks, and where the source is
 * none whose word stands for a fact, as an office's does: without it a claim would read as a fact. Without
 * `keepsClaims` only the first two stay, for phrases that are no claims.
 */
export function attributionStart(
  tokens: readonly Token[],
  after: number,
  to: number,
  people: readonly Span[],
  keepsClaims = true,
): number {
  const stays = (first: number) =>
    people.some(({ start, end }) => end > tokens[first].start && start < tokens[to - 1].end) ||
    (keepsClaims && !tokens.slice(first, to).some(({ text }) => NEUTRAL_SOURCE.test(text)));
  for (let comma = after + 1; comma < to; comma++) {
    const spaced = tokens[comma].start > tokens[comma - 1].end;
    if (tokens[comma].text !== ',' && !(DASH.test(tokens[comma].text) && spaced)) continue;
    const first = CLOSE_QUOTE.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
    const next = tokens[first]?.text.toLowerCase() ?? '';
    if (next === 'according' && tokens[first + 1]?.text.toLowerCase() === 'to')
      return stays(first) || leavesRelativeOpen(tokens, comma) ? to : comma;
    if (to - comma > 26 || RELATIVE_WORDS.has(next) || ADJUNCT_OPENERS.has(next)) continue;
    const rest = tokens.slice(first, to).map((token) => token.text.toLowerCase());
    const speech = rest.findIndex((word, index) => PLAIN_SPEECH.has(word) && !FORMS_OF_BE.has(rest[index - 1] ?? ''));
    if (speech < 0 || speech > 12 || rest.some((word) => LOADED_SPEECH.has(word))) continue;
    if (rest.slice(0, speech).some((word) => /^(?:and|but|that|["“”])$/.test(word))) continue;
    if (rest.slice(speech + 1).some((word) => /^(?:that|[:"“„«])$/.test(word))) continue;
    return stays(first) ? to : comma;
  }
  return to;
}

/** An adverb that belongs to what comes after it: "critics, particularly amid rising tensions". */
export const LEANS_ON_NEXT = /^(?:especially|even|just|largely|mainly|notably|only|particularly|partly|shortly|soon)$/;

/** "in large part | because of its shape": the words that lean on the opener, before it. */
const IN_PART = /^(?:good|great|large|small)$/;

/** "two weeks | after", "a day | before": how long after or before. */
const COUNT = new RegExp(`^(?:an?|few|just|many|nearly|only|several|some|\\d.*|${[...SMALL_NUMBERS].join('|')})$`);

/** Index of the first word that leans on the clause opener at `index`, or `index` itself. */
function leaningFrom(tokens: readonly Token[], index: number): number {
  const before = (words: number) => tokens[index - words]?.text.toLowerCase() ?? '';
  if (/^(?:after|before|since)$/.test(tokens[index].text) && TIME_UNITS.has(before(1))) {
    let from = index - 1;
    while (COUNT.test(tokens[from - 1]?.text.toLowerCase() ?? '')) from--;
    return from;
  }
  if (LEANS_ON_NEXT.test(before(1))) return index - 1;
  if (before(1) !== 'part') return index;
  if (before(2) === 'in') return index - 2;
  return IN_PART.test(before(2)) && before(3) === 'in' ? index - 3 : index;
}

/** "use so much": here "so" opens no clause. */
const OF_DEGREE = /^(?:far|few|hard|little|long|many|much|often|well|\p{Ll}{3,}ly)$/u;

/** "go after tax dodgers": the preposition belongs to these verbs. */
export const TAKES_AFTER = formsOfAll('chase go look name');

/** "regards Lund | as her hope": these verbs take somebody for something. */
const TAKES_AS = formsOfAll(
  `cast characterise characterize depict describe dismiss hail identify label paint portray recognise recognize regard
  see serve treat view`,
);
/** Tokens between such a verb and its "as", and from there to a verb that makes it a clause. */
const MOST_BEFORE_AS = 8;
const MOST_TO_VERB = 6;

/** Does the "as" at the token belong to such a verb, with no comma between and no clause behind it? */
function belongsToVerb(tokens: readonly Token[], as: number): boolean {
  const before = tokens.slice(Math.max(0, as - MOST_BEFORE_AS), as);
  const near = before.slice(before.findLastIndex(({ text }) => /^[,;:]$/.test(text)) + 1);
  if (!near.some(({ text }) => TAKES_AS.has(text.toLowerCase()))) return false;
  const after = tokens.slice(as + 1, as + 1 + MOST_TO_VERB);
  return !after.some((_, index) => isFiniteVerb(tokens, as + 1 + index));
}

/** "his third attempt since February": how long, and no clause. */
const DATE = new RegExp(`^(?:\\d.*|\\p{Lu}\\p{Ll}+day|${MONTH_NAME})$`, 'u');

/** Bodies before which somebody speaks or stands, in lower case. */
const BODY =
  /^(?:assembly|board|commission|committee|congress|council|court|inquiry|judges?|jury|lawmakers|magistrates?|panel|parliament|senate|subcommittee|tribunal)$/;
/** Tokens between "before" and the body: "before a House foreign affairs | committee". */
const MOST_BEFORE_BODY = 8;

/** "testified | before the city council", "before a judge": in whose presence, and no time. */
function facesBody(tokens: readonly Token[], before: number): boolean {
  for (let index = before + 1; index < Math.min(tokens.length, before + 2 + MOST_BEFORE_BODY); index++) {
    if (BODY.test(tokens[index].text.toLowerCase())) return !isFiniteVerb(tokens, index + 1);
    if (/^[,;:]$/.test(tokens[index].text) || isFiniteVerb(tokens, index)) return false;
  }
  return false;
}

/** Words after a comma that open what can be left out. */
const NEW_CLAUSE = /^(?:with|including|which|while|whereas|who|where|whose|\p{Ll}+ing|it|he|she|they|the|a|an)$/u;

/** What a reaction consists of: "weighed in, saying …". */
const SAYING = /^(?:accusing|arguing|branding|calling|claiming|declaring|describing|insisting|saying|telling|warning)$/;
/** Tokens after the verb within which a reaction says nothing yet. */
const LONGEST_REACTION = 7;
const NAMING = /^(?:call|called|calls|dubbed|named|nicknamed|titled)$/;

/** Longest phrase behind ", and" that only leads to the next clause, in tokens. */
const LONGEST_LEAD = 6;

/** Is it a clause that "and" joins, and not the last item of a list: does a verb come before the next comma? */
function verbFollows(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 5); index++) {
    if (/^[,;:]$/.test(tokens[index].text)) return false;
    if (isFiniteVerb(tokens, index) && !isCounted(tokens, from, index)) return true;
  }
  return false;
}

/** Longest phrase between commas behind an auxiliary, in tokens. */
const LONGEST_INSERTION = 5;

/** "is, in fact | , asking": the comma closes what stands between an auxiliary and its verb. */
function closesAfterAuxiliary(tokens: readonly Token[], comma: number): boolean {
  const open = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  return open > 0 && comma - open <= LONGEST_INSERTION && FINITE_AUXILIARIES.has(tokens[open - 1].text.toLowerCase());
}

/** "from roofs and, in one case, | a helicopter": the comma closes what was put in after "and". */
function isInsertionEnd(tokens: readonly Token[], comma: number): boolean {
  let open = comma - 1;
  while (open > 0 && tokens[open].text !== ',') open--;
  return open > 0 && /^(?:and|but|or)$/.test(tokens[open - 1].text);
}

/** "…, and last year, | it bought": what the comma closes leads to a clause behind it. */
function leadsOn(tokens: readonly Token[], comma: number): boolean {
  const open = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  if (open < 0 || !/^(?:and|but)$/.test(tokens[open + 1].text) || comma - open > LONGEST_LEAD) return false;
  for (let index = open + 2; index < comma; index++) if (isFiniteVerb(tokens, index)) return false;
  return true;
}

/** Is what a semicolon opens a clause, up to the next one, rather than a further item of a list? */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to && tokens[index].text !== ';'; index++)
    if (isFiniteVerb(tokens, index)) return true;
  return false;
}

/** "gloves, a knife | , masks": does another comma of the list stand before it? */
function isFurtherItem(tokens: readonly Token[], comma: number): boolean {
  const other = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  return other > 0 && !tokens.slice(other, comma).some((_, index) => isFiniteVerb(tokens, other + index));
}

/**
 * "the rights | , including the vote, of nine convicts": does the phrase behind the next comma belong before this one?
 */
function isWithinPhrase(tokens: readonly Token[], comma: number, to: number): boolean {
  const next = tokens.findIndex(({ text }, index) => index > comma && index < to && text === ',');
  return next > 0 && tokens[next + 1]?.text === 'of';
}

/** The next comma, "and" or "or"; `to` when there is none. */
function nextMark(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.findIndex(({ text }, index) => index >= from && index < to && /^(?:,|and|or)$/.test(text));
  return at < 0 ? to : at;
}

/** "gloves, a knife, masks and other items": does the comma part items, with no verb up to the end? */
function isInList(tokens: readonly Token[], comma: number, to: number): boolean {
  let isLast = isFurtherItem(tokens, comma) && /^(?:and|or)$/.test(tokens[nextMark(tokens, comma + 1, to)]?.text ?? '');
  for (let index = comma + 1; index < to; index++) {
    const { text } = tokens[index];
    if (isFiniteVerb(tokens, index) || RELATIVE_WORDS.has(text) || /^[;:]$/.test(text)) return false;
    if (/^(?:and|or)$/.test(text) && tokens.slice(comma + 1, index).some((token) => token.text === ',')) isLast = true;
  }
  return isLast;
}

/** "never gave him updates | when he was flying": what is denied is denied of that case alone. */
const NEGATED = /^(?:hardly|never|no|nobody|none|not|nothing|rarely|seldom|only)$|n['’]t$/;
const CASES: ReadonlySet<string> = new Set(['after', 'as', 'because', 'before', 'since', 'so', 'when', 'while']);

/** Does the comma open what can be left out: a clause, or ", as part of the deal"? */
function opensAside(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.text.toLowerCase() ?? '';
  return NEW_CLAUSE.test(next) || (next === 'as' && tokens[comma + 2]?.text === 'part');
}

/** Commas behind which the clause, or what it has begun, goes on. */
const ENDS_NOTHING = [closesAfterAuxiliary, isInsertionEnd, leadsOn, isInList, isWithinPhrase];

/** What follows these must stay: without its condition or its "but" the clause is not true. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'although',
  'but',
  'except',
  'if',
  'though',
  'unless',
  'until',
  'whether',
]);

/** Is the verb, or an infinitive soon after it, one that tells nothing alone: "decided to weigh in"? */
export function isReaction(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(verb, verb + 6).map(({ text }) => text.toLowerCase());
  return words.some((word, index) => REACTIONS.includes(`${word} ${words[index + 1]}`));
}

/** "…, a simulation they call TNG50": the apposition gives the name. */
function givesName(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 9); index++) {
    if (/^[,;:]$/.test(tokens[index].text)) return false;
    if (NAMING.test(tokens[index].text) && /^["“‘\p{Lu}]/u.test(tokens[index + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Is the clause's verb denied: "never gave", "did not see", "was only freed"? */
function isDenied(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 1), verb + 3).some(({ text }) => NEGATED.test(text));
}

/**
 * "…, who announced days | before the vote": a relative clause of so few words tells nothing; it goes or stays as a
 * whole.
 */
const SHORT_RELATIVE = 4;
const isShortRelative = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(Math.max(0, end - SHORT_RELATIVE), end).some(({ text }) => /^(?:which|who|whom|whose)$/.test(text));

/**
 * Ends of shorter versions of the clause, in rising order: before a comma with a new clause, before a subordinate
 * clause. A condition and a loaded attribution stay.
 */
export function clauseEnds(tokens: readonly Token[], verb: number, to: number): number[] {
  const reaction = isReaction(tokens, verb);
  const inside = enclosed(tokens);
  const ends: number[] = [];
  const last = tokens.findLastIndex((token, index) => index < to && LOADED_SPEECH.has(token.text.toLowerCase()));
  let complement = -1;
  for (let index = verb + 1; index < to; index++) {
    const lower = tokens[index].text.toLowerCase();
    if (lower === 'that') complement = index;
    // "The papers showed that the suit, …": what "that" opens has no verb yet.
    if (complement >= 0 && index > complement && isFiniteVerb(tokens, index)) complement = -1;
    if (index < verb + (reaction ? LONGEST_REACTION : 3) || inside[index] || (index <= last && last - index < 12))
      continue;
    if (CONDITIONS.has(lower)) {
      if (/^(?:if|unless)$/.test(lower) || (lower === 'but' && tokens[index + 1]?.text === 'only')) ends.length = 0;
      break;
    }
    if (complement >= 0) continue;
    const before = tokens[index - 1].text.toLowerCase();
    if (leavesRelativeOpen(tokens, index)) continue;
    if (lower === 'so' && /^-$/.test(tokens[index + 1]?.text ?? '')) continue;
    if (lower === 'so' && OF_DEGREE.test(tokens[index + 1]?.text ?? '')) continue;
    if (lower === 'as' && belongsToVerb(tokens, index)) continue;
    if (lower === 'after' && TAKES_AFTER.has(before)) continue;
    if (lower === 'before' && facesBody(tokens, index)) continue;
    if (lower === 'since' && DATE.test(tokens[index + 1]?.text ?? '')) continue;
    if (lower === ':' && OPEN_QUOTE.test(tokens[index + 1]?.text ?? '')) break;
    if (CASES.has(lower) && !/^[,;–—]$/.test(before) && isDenied(tokens, verb)) break;
    if (lower === ';' && !opensClause(tokens, index + 1, to)) break;
    if (lower === ';' || lower === ':' || (DASH.test(lower) && tokens[index - 1].end < tokens[index].start))
      ends.push(index);
    else if (lower === ',') {
      const next = tokens[index + 1]?.text.toLowerCase() ?? '';
      if (
        /^(?:and|or)$/.test(next)
          ? verbFollows(tokens, index + 2, to)
          : opensAside(tokens, index) && !(reaction && SAYING.test(next)) && !givesName(tokens, index + 1)
      )
        if (!ENDS_NOTHING.some((isNone) => isNone(tokens, index, to))) ends.push(index);
    } else if (lower === 'as' && tokens.slice(Math.max(0, index - 6), index).some(({ text }) => /^as$/i.test(text)))
      continue;
    else if (ADJUNCT_OPENERS.has(lower) && !RELATIVE_WORDS.has(lower) && !/^(?:,|as|such)$/.test(before)) {
      if (!isShortRelative(tokens, index)) ends.push(leaningFrom(tokens, index));
    }
  }
  ends.push(to);
  return ends;
}
