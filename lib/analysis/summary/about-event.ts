import type { Token } from '../language/analysed-text.ts';
import { CLAUSE_OPENERS } from './cues.ts';
import { DASH } from './punctuation.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { AUXILIARIES, PARTICIPLES } from './verb-forms.ts';
import type { MainEvent } from './what.ts';
import { contentStems, shared } from './words.ts';

/** Longest stretch before a phrase that it is taken to hang on, in tokens. */
const LONGEST_CLAUSE = 18;

/** Longest noun phrase before a participle, in tokens. */
const LONGEST_PHRASE = 3;

/** Stems of what happened in the main event and in the headline, without the names of those it happened to. */
export function eventStems(article: ArticleView, event: MainEvent | undefined): ReadonlySet<string> {
  const stems = new Set(article.headline);
  if (event) for (const stem of contentStems(event.view.sentence.tokens)) stems.add(stem);
  for (const { name } of article.findings.actors)
    for (const stem of contentStems(name.split(' ').map((text) => ({ text, start: 0, end: 0 })))) stems.delete(stem);
  return stems;
}

/** Does what the phrase at the token hangs on, its clause before it or after its comma, speak of the event? */
export function hangsOnEvent({ clause, sentence }: SentenceView, at: number, stems: ReadonlySet<string>): boolean {
  const { tokens } = sentence;
  const isFronted = clause !== null && at < clause.from;
  const from = isFronted
    ? clause.from
    : isReduced(tokens, at)
      ? Math.max(0, at - LONGEST_PHRASE)
      : clauseStart(tokens, at);
  const to = isFronted ? clause.from + LONGEST_CLAUSE : at;
  const clauseTokens = tokens.slice(from, to);
  return shared(contentStems(clauseTokens), stems) > 0 || namesEvent(clauseTokens);
}

/** Nouns that stand for an event told before: "the move comes after". */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'accident announcement arrest arrests assault attack attacks ban blast bombing change changes clashes closure collapse comments crash cut cuts deal death deaths decision delay delays deployment disaster drop explosion fall fire incident increase killing killings launch loss losses measure measures merger move outbreak plan plans probe protest protests raid reduction release remarks resignation result results revamp rise ruling sale shooting shutdown strike strikes surge suspension takeover talks tragedy verdict victory visit vote withdrawal'.split(
    ' ',
  ),
);
const DEFINITE = /^(?:her|his|its|the|their|these|this|those)$/i;

function namesEvent(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => EVENT_NOUNS.has(text) && DEFINITE.test(tokens[index - 1]?.text ?? ''));
}

/** A participle right behind a noun tells of that noun alone: "a vehicle driven by Lund". */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  if (!PARTICIPLES.has(tokens[at].text) || at === 0) return false;
  const before = tokens[at - 1].text.toLowerCase();
  return !AUXILIARIES.has(before) && !/^(?:been|being|,)$/.test(before);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  const least = Math.max(0, at - LONGEST_CLAUSE);
  for (let index = at - 2; index > least; index--) {
    const lower = tokens[index].text.toLowerCase();
    if (lower === ';' || lower === ':' || DASH.test(lower) || CLAUSE_OPENERS.has(lower)) return index + 1;
  }
  return least;
}
