import type { Passage, Span } from '../../contract.ts';
import type { Token } from '../language/analysed-text.ts';
import { CLAUSE_OPENERS, LEADING_WORDS, LOADED_SPEECH, PLAIN_SPEECH, RELATIVE_WORDS } from './cues.ts';
import { AUXILIARIES, BASE_FORMS, ONLY_PAST, PARTICIPLES, PAST_FORMS, PRESENT_FORMS } from './verb-forms.ts';
import { isWord } from './words.ts';

/** Token indices in one sentence: where the main clause starts and ends, and its verb. */
export interface Clause {
  /** Where the sentence starts after a dateline ("LONDON (Reuters) — "). */
  dateline: number;
  from: number;
  verb: number;
  to: number;
}

const DASH = /^[-–—]$/;
const OPEN_QUOTE = /^["“«„‘]$/;
const CLOSE_QUOTE = /^["”»“’]$/;
const DETERMINERS = new Set(
  'a an any both every his her its my no our several some that the their these this those your more most many few'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'about against at between by during for from in into near of on over to under with without'.split(' '),
);

/** A passage of `text` from the first to the last of the tokens, punctuation at its ends left out. Null when empty. */
export function passageOf(text: string, tokens: readonly Token[], from: number, to: number): Passage | null {
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(tokens[first]) && !/^[$€£¥#@]$/.test(tokens[first].text)) first++;
  while (last >= first && !isWord(tokens[last]) && !/^[%)\]]$/.test(tokens[last].text)) last--;
  if (last < first) return null;
  if (/^[)\]]$/.test(tokens[last].text) && !hasOpening(tokens, first, last)) last--;
  last = withClosingQuote(tokens, first, last);
  if (first > 0 && OPEN_QUOTE.test(tokens[first - 1].text) && closesEarlierQuote(tokens, first, last)) first--;
  const { start } = tokens[first];
  const { end } = tokens[last];
  return { start, end, text: text.slice(start, end) };
}

/** Does a quotation that was opened before the passage end in it? */
function closesEarlierQuote(tokens: readonly Token[], first: number, last: number): boolean {
  const mark = tokens.slice(first, last + 1).find(({ text }) => OPEN_QUOTE.test(text) || CLOSE_QUOTE.test(text));
  return mark !== undefined && CLOSE_QUOTE.test(mark.text) && (mark.text !== '’' || tokens[first - 1].text === '‘');
}

/** The index of the closing quotation mark after the last word, where its opening mark is in the passage; else `last`. */
function withClosingQuote(tokens: readonly Token[], first: number, last: number): number {
  let open = false;
  for (let index = first; index <= last; index++) {
    if (open && CLOSE_QUOTE.test(tokens[index].text)) open = false;
    else if (OPEN_QUOTE.test(tokens[index].text) && tokens[index].text !== '‘') open = true;
  }
  if (!open) return singleQuoteAfter(tokens, first, last);
  for (let index = last + 1; index <= last + 2 && index < tokens.length; index++) {
    if (CLOSE_QUOTE.test(tokens[index].text)) return index;
  }
  return last;
}

/** The index of a straight single mark right after the last word that closes one opened in the passage; else `last`. */
function singleQuoteAfter(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last + 1]?.text !== "'" || tokens[last + 1].start > tokens[last].end) return last;
  const opens = tokens.slice(first, last).some(({ text, end }, index) => {
    const at = first + index;
    return text === "'" && tokens[at + 1].start === end && (at === 0 || tokens[at - 1].end < tokens[at].start);
  });
  return opens ? last + 1 : last;
}

function hasOpening(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (/^[([]$/.test(tokens[index].text)) return true;
  return false;
}

const enclosedOf = new WeakMap<readonly Token[], readonly boolean[]>();

/** For each token, whether it stands inside quotation marks, parentheses or a pair of dashes. */
export function enclosed(tokens: readonly Token[]): readonly boolean[] {
  const known = enclosedOf.get(tokens);
  if (known) return known;
  const inside: boolean[] = [];
  enclosedOf.set(tokens, inside);
  let quote = false;
  let depth = 0;
  for (const { text } of tokens) {
    if (/^[([]$/.test(text)) depth++;
    if (quote && CLOSE_QUOTE.test(text)) quote = false;
    else if (!quote && OPEN_QUOTE.test(text) && text !== '‘') quote = true;
    inside.push(quote || depth > 0);
    if (/^[)\]]$/.test(text) && depth > 0) depth--;
  }
  for (const [open, close] of dashPairs(tokens)) inside.fill(true, open, close + 1);
  return inside;
}

/** A dash with a space before it, or an em dash, parts clauses; others join words. */
function isParting(tokens: readonly Token[], index: number): boolean {
  return DASH.test(tokens[index].text) && (tokens[index].text === '—' || tokens[index - 1]?.end < tokens[index].start);
}

/** Pairs of dashes around an insertion, as token indices: the first with the second, the third with the fourth. */
function dashPairs(tokens: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = [];
  let open = -1;
  for (let index = Math.max(1, datelineEnd(tokens)); index < tokens.length; index++) {
    if (!isParting(tokens, index)) continue;
    if (open < 0) open = index;
    else {
      pairs.push([open, index]);
      open = -1;
    }
  }
  return pairs;
}

/** Can the token at `index` be a finite verb, by its form and its neighbours? `headline` also allows base forms and participles. */
export function isFiniteVerb(tokens: readonly Token[], index: number, headline = false): boolean {
  const word = tokens[index].text;
  const lower = word.toLowerCase();
  if (AUXILIARIES.has(lower)) return true;
  if (!headline && word !== lower) return false;
  const before = tokens[index - 1]?.text ?? '';
  const beforeLower = before.toLowerCase();
  const after = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (DASH.test(before) || DASH.test(after) || /^['’]s$/.test(before)) return false;
  if (DETERMINERS.has(beforeLower) || PREPOSITIONS.has(beforeLower)) return false;
  if (ONLY_PAST.has(lower)) return true;
  if (PAST_FORMS.has(lower)) return !AUXILIARIES.has(beforeLower);
  if (/[a-z]{3,}ed$/.test(lower) && !DETERMINERS.has(beforeLower) && index > 0) {
    return after === '' || !/^[\p{Ll}]+(?:s|ion|er)$/u.test(after) || PREPOSITIONS.has(after);
  }
  if (PRESENT_FORMS.has(lower)) {
    return /^(?:["“‘']|[\p{Lu}\p{N}$€£]|the|a|an|to|in|on|for|as|his|her|its|their|that|it|out|up|off|against|no)/u.test(
      tokens[index + 1]?.text ?? '',
    );
  }
  return headline && index > 0 && (BASE_FORMS.has(lower) || PARTICIPLES.has(lower));
}

/** "Dekalb, Ill. — ", "New York, NY – ": names, commas and stops before the first dash. */
function isPlaceLine(tokens: readonly Token[], dash: number): boolean {
  const words = tokens.slice(0, dash).map(({ text }) => text);
  return words.includes(',') && words.every((word) => /^(?:\p{Lu}[\p{L}.]*|[.,()/])$/u.test(word));
}

/** Index after the dateline, or after the end of a picture credit that an old crawl left in; 0 when there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  const credit = tokens.findIndex((token, index) => index < 12 && /^[()]$/.test(token.text));
  if (credit >= 0 && tokens[credit].text === ')') return credit + 1;
  const dash = tokens.findIndex(
    (token, index) => index > 1 && index < 9 && DASH.test(token.text) && isParting(tokens, index),
  );
  if (dash > 0 && isPlaceLine(tokens, dash)) return dash + 1;
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0;
  const colon = tokens.findIndex(({ text }, index) => index > 0 && index < 4 && text === ':');
  if (colon > 0) return colon + 1;
  for (let index = 1; index < Math.min(14, tokens.length); index++) {
    if (!DASH.test(tokens[index].text) || tokens[index].start === tokens[index - 1].end) continue;
    let from = index + 1;
    while (from < tokens.length && DASH.test(tokens[from].text)) from++;
    return from;
  }
  return 0;
}

/** "According to the study, published in March, …": after the participle's phrase, which no subject opens. */
function afterParticiple(tokens: readonly Token[], from: number): number {
  const next = tokens[from + 1]?.text ?? '';
  if (!/^[a-z]+ed$/.test(tokens[from].text) || !PREPOSITIONS.has(next)) return from;
  const comma = tokens.findIndex((token, index) => index > from && index < from + 12 && token.text === ',');
  return comma > 0 && comma + 2 < tokens.length ? comma + 1 : from;
}

/** Where the main clause starts: after a dateline and after adjuncts that end with a comma. */
function mainStart(tokens: readonly Token[], dateline: number): number {
  let from = dateline;
  for (let round = 0; round < 2; round++) {
    const first = tokens[from]?.text.toLowerCase() ?? '';
    if (/^(?:least|most|many|few|\d.*)$/.test(tokens[from + 1]?.text ?? '')) return from;
    if (!LEADING_WORDS.has(first) && !/^[a-z]{3,}(?:ing|ly)$/.test(first)) return from;
    const comma = tokens.findIndex((token, index) => index > from && index < from + 40 && token.text === ',');
    if (comma < 0 || comma + 2 >= tokens.length) {
      return first === 'but' || first === 'and' ? from + 1 : from;
    }
    from = /^\d/.test(tokens[comma + 1].text) ? comma : afterParticiple(tokens, comma + 1);
    if (tokens[from].text === ',') return from + 3 < tokens.length ? from + 3 : from;
  }
  return from;
}

function nextFinite(tokens: readonly Token[], inside: readonly boolean[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (!inside[index] && isFiniteVerb(tokens, index)) return index;
  return -1;
}

/**
 * "requested by NATO has arrived", "Lund, known as the Fox, has won": is the verb at `index` a participle of the subject, with the
 * real verb after it? That verb, or -1.
 */
function laterVerb(tokens: readonly Token[], inside: readonly boolean[], index: number): number {
  const isApart = tokens[index - 1]?.text === ',';
  const after = tokens[index + 1]?.text.toLowerCase() ?? '';
  if (!PREPOSITIONS.has(after) && !(isApart && after === 'as')) return -1;
  for (let next = index + 2; next < Math.min(tokens.length, index + 24); next++) {
    const lower = tokens[next].text.toLowerCase();
    if (lower === ',') {
      const resumed = tokens[next + 1]?.text.toLowerCase() ?? '';
      if (AUXILIARIES.has(resumed) || (isApart && isFiniteVerb(tokens, next + 1))) return next + 1;
      if (/^(?:and|but|or)$/.test(resumed)) return -1;
    } else if (lower === 'and' || lower === 'to' || CLAUSE_OPENERS.has(lower) || RELATIVE_WORDS.has(lower)) return -1;
    else if (!isApart && next < index + 16 && !inside[next] && isFiniteVerb(tokens, next)) return next;
  }
  return -1;
}

/** Index after the verb group that starts at `verb`: "had been held". */
function verbGroupEnd(tokens: readonly Token[], verb: number): number {
  let end = verb + 1;
  while (end < tokens.length) {
    const lower = tokens[end].text.toLowerCase();
    if (
      !AUXILIARIES.has(lower) &&
      lower !== 'been' &&
      lower !== 'being' &&
      lower !== 'not' &&
      !PARTICIPLES.has(lower) &&
      !/[a-z]{3}ed$/.test(lower)
    )
      break;
    end++;
  }
  return end;
}

/** The main clause of a sentence, up to the end of the sentence; null when no finite verb was found. */
export function mainClause(tokens: readonly Token[]): Clause | null {
  const inside = enclosed(tokens);
  const dateline = datelineEnd(tokens);
  const from = mainStart(tokens, dateline);
  return (
    clauseFrom(tokens, inside, dateline, from) ??
    (from > dateline ? clauseFrom(tokens, inside, dateline, dateline) : null)
  );
}

/** The clauses that follow the main clause after ", and" or ", but" with a verb of their own. */
export function coordinateClauses(tokens: readonly Token[], main: Clause): Clause[] {
  const inside = enclosed(tokens);
  const clauses: Clause[] = [];
  for (let index = main.verb + 2; index + 3 < tokens.length; index++) {
    if (inside[index] || tokens[index - 1].text !== ',' || !/^(?:and|but)$/.test(tokens[index].text)) continue;
    const from = index + (/^(?:now|then|later|so)$/.test(tokens[index + 1].text) ? 2 : 1);
    const clause = clauseFrom(tokens, inside, main.dateline, from);
    if (clause && clause.verb - from < 12) clauses.push(clause);
  }
  return clauses;
}

/** The clause that starts at the token, as in reported speech after "that"; null when no finite verb follows. */
export function clauseFromToken(tokens: readonly Token[], from: number): Clause | null {
  return clauseFrom(tokens, enclosed(tokens), from, from);
}

function clauseFrom(
  tokens: readonly Token[],
  inside: readonly boolean[],
  dateline: number,
  from: number,
): Clause | null {
  let index = from;
  while (index < tokens.length) {
    const lower = tokens[index].text.toLowerCase();
    if (index > from && RELATIVE_WORDS.has(lower) && !inside[index]) {
      const verb = nextFinite(tokens, inside, index, tokens.length);
      if (verb < 0) return null;
      const comma =
        tokens[index - 1].text === ','
          ? tokens.findIndex((token, position) => position > verb && token.text === ',')
          : -1;
      index = comma > 0 ? comma + 1 : verbGroupEnd(tokens, verb);
      continue;
    }
    if (!inside[index] && index > from && isFiniteVerb(tokens, index)) {
      const later = AUXILIARIES.has(lower) || ONLY_PAST.has(lower) ? -1 : laterVerb(tokens, inside, index);
      return { dateline, from, verb: later > 0 ? later : index, to: tokens.length };
    }
    index++;
  }
  return null;
}

/**
 * Index at which an attribution closes the sentence (", police said"), sought after the clause's verb, or `to` when there is none. It stays where the verb is loaded
 * or one of the named `people` speaks: without it a claim would read as a fact.
 */
export function attributionStart(tokens: readonly Token[], after: number, to: number, people: readonly Span[]): number {
  const isNamed = (first: number) =>
    people.some(({ start, end }) => end > tokens[first].start && start < tokens[to - 1].end);
  for (let comma = after + 1; comma < to; comma++) {
    const spaced = tokens[comma].start > tokens[comma - 1].end;
    if (tokens[comma].text !== ',' && !(DASH.test(tokens[comma].text) && spaced)) continue;
    const first = CLOSE_QUOTE.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
    const next = tokens[first]?.text.toLowerCase() ?? '';
    if (next === 'according' && tokens[first + 1]?.text.toLowerCase() === 'to') return isNamed(first) ? to : comma;
    if (to - comma > 26 || RELATIVE_WORDS.has(next) || CLAUSE_OPENERS.has(next)) continue;
    const rest = tokens.slice(first, to).map((token) => token.text.toLowerCase());
    const speech = rest.findIndex((word, index) => PLAIN_SPEECH.has(word) && !PASSIVE.test(rest[index - 1] ?? ''));
    if (speech < 0 || speech > 12 || rest.some((word) => LOADED_SPEECH.has(word))) continue;
    if (rest.slice(0, speech).some((word) => /^(?:and|but|that|["“”])$/.test(word))) continue;
    if (rest.slice(speech + 1).some((word) => /^(?:that|[:"“„«])$/.test(word))) continue;
    return isNamed(first) ? to : comma;
  }
  return to;
}

const PASSIVE = /^(?:are|be|been|being|is|was|were)$/;

/** An adverb that belongs to what comes after it: "critics, particularly amid rising tensions". */
const LEANS_ON_NEXT = /^(?:especially|even|just|largely|mainly|notably|only|particularly|partly|shortly|soon)$/;

/** "go after tax dodgers": the preposition belongs to these verbs. */
const TAKES_AFTER = /^(?:chas(?:e|ed|ing)|go|goes|going|gone|went|look(?:ed|ing|s)?|named)$/;

/** Words after a comma that open what can be left out. */
const NEW_CLAUSE = /^(?:with|including|which|who|where|whose|\p{Ll}+ing|it|he|she|they|the|a|an)$/u;

/** Is it a clause that "and" joins, and not the last item of a list: does a verb come before the next comma? */
function verbFollows(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 5); index++) {
    if (/^[,;:]$/.test(tokens[index].text)) return false;
    if (isFiniteVerb(tokens, index)) return true;
  }
  return false;
}

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

/**
 * Ends of shorter versions of the clause, in rising order: before a comma with a new clause, before a subordinate clause.
 * A condition and a loaded attribution stay.
 */
export function clauseEnds(tokens: readonly Token[], verb: number, to: number): number[] {
  const inside = enclosed(tokens);
  const ends: number[] = [];
  const last = tokens.findLastIndex((token, index) => index < to && LOADED_SPEECH.has(token.text.toLowerCase()));
  let complement = -1;
  for (let index = verb + 1; index < to; index++) {
    const lower = tokens[index].text.toLowerCase();
    if (lower === 'that') complement = index;
    // "The papers showed that the suit, …": what "that" opens has no verb yet.
    if (complement >= 0 && index > complement && isFiniteVerb(tokens, index)) complement = -1;
    if (index < verb + 3 || inside[index] || (index <= last && last - index < 12)) continue;
    if (CONDITIONS.has(lower)) break;
    if (complement >= 0) continue;
    const before = tokens[index - 1].text.toLowerCase();
    if (lower === 'after' && TAKES_AFTER.test(before)) continue;
    if (lower === ';' || lower === ':' || (DASH.test(lower) && tokens[index - 1].end < tokens[index].start))
      ends.push(index);
    else if (lower === ',') {
      const next = tokens[index + 1]?.text.toLowerCase() ?? '';
      if (/^(?:and|or)$/.test(next) ? verbFollows(tokens, index + 2, to) : NEW_CLAUSE.test(next)) ends.push(index);
    } else if (lower === 'as' && tokens.slice(Math.max(0, index - 6), index).some(({ text }) => /^as$/i.test(text)))
      continue;
    else if (CLAUSE_OPENERS.has(lower) && !RELATIVE_WORDS.has(lower) && !/^(?:,|as|such)$/.test(before))
      ends.push(LEANS_ON_NEXT.test(before) ? index - 1 : index);
  }
  ends.push(to);
  return ends;
}
