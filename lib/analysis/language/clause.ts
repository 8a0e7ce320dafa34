import type { Sentence, Token } from './analysed-text.ts';
import { type Clause, isMark, isVerb, lowerAt } from './clause-words.ts';
import { datelineEnd } from './dateline.ts';
import type { ClauseWords } from './en/clauses.ts';
import { inMarks } from './enclosed.ts';
import { isParting } from './punctuation.ts';
import { relativeAround } from './relative-clause.ts';

/** A sentence cut into clauses. */
export interface Clauses {
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** Index of the first token behind a dateline; 0 without one. */
  opening: number;
  words: ClauseWords | null;
}

/**
 * Cuts a sentence into clauses at semicolons, at dashes, and at commas and conjunctions that open a new one, as long as
 * both sides have a verb; never between quotation marks or in brackets. Without words of the language a sentence is one
 * clause.
 */
export function splitClauses({ tokens }: Sentence, words: ClauseWords | null): Clauses {
  if (!words) return { tokens, clauses: [{ from: 0, to: tokens.length }], opening: 0, words };
  const verbs = tokens.map((_, index) => Number(isVerb(tokens, index, words)));
  for (let index = 1; index < verbs.length; index++) verbs[index] += verbs[index - 1];
  const verbsIn = (from: number, to: number) => (to > from ? verbs[to - 1] - (verbs[from - 1] ?? 0) : 0);
  const inside = inMarks(tokens);
  const cuts = tokens.flatMap((_, index) => (!inside[index] && opensClause(tokens, index, words) ? [index] : []));
  const clauses: Clause[] = [];
  let from = 0;
  let isIncomplete = false;
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1] ?? tokens.length;
    const hasVerb = verbsIn(cut, next) > 0;
    if (!isIncomplete && verbsIn(from, cut) > 0 && hasVerb) {
      clauses.push({ from, to: cut });
      from = cut;
    }
    // "found that across ten studies | , it rained": the verb of the side clause is behind the next cut.
    isIncomplete = !hasVerb && words.openers.has(lowerAt(tokens, cut)) && words.dependent.has(lowerAt(tokens, cut));
  });
  clauses.push({ from, to: tokens.length });
  return { tokens, clauses, opening: datelineEnd(tokens), words };
}

/** Index of the clause with the token; looked up by halving. */
export function clauseAt({ clauses }: Clauses, at: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clauses[middle].from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Does a new clause open at the token, if there are verbs on both sides? */
function opensClause(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const word = lowerAt(tokens, index);
  if (word === ';') return true;
  if (word === '–' || word === '—') return isParting(tokens, index);
  const before = lowerAt(tokens, index - 1);
  if (words.determiners.has(word) && (index === 0 || words.prepositions.has(before))) return false;
  if (words.openers.has(word)) return true;
  return before === ',' && words.openersAfterComma.has(word) && !continuesList(tokens, index, words);
}

/** Tokens behind "and" within which a clause of its own has its verb. */
const VERB_REACH = 12;

/**
 * "dizziness, fatigue, and headaches when she rose": is the next verb that of a side clause, so that "and" joins no
 * clause?
 */
function continuesList(tokens: readonly Token[], at: number, words: ClauseWords): boolean {
  if (!words.connectors.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'or') return false;
  for (let index = at + 2; index < Math.min(tokens.length, at + VERB_REACH); index++) {
    if (isVerb(tokens, index, words)) return false;
    if (words.pronouns.has(lowerAt(tokens, index))) return true;
  }
  return false;
}

/** More tokens than this are a list or a table, not a clause. */
const LONGEST_CLAUSE = 120;

/**
 * The clause around the token at `at` as a statement that a reader understands alone, with its ends trimmed. One that
 * leans on another ("which opened in 1998", "when he left in May", "it will close on Friday", a verb behind a
 * parenthesis) takes the sentence up to there with it; one that another completes ("the mayor said on Friday | that …",
 * "When the dam broke in May, | …") goes on to the end of that. In a relative clause of one noun it is that with its
 * noun. Null when the token stands in a dateline, which is left out, and for more words than a clause has.
 */
export function wholeClause(sentence: Clauses, at: number): Clause | null {
  const { tokens, clauses, opening, words } = sentence;
  if (at < opening) return null;
  const relative = words && relativeAround(tokens, { from: opening, to: tokens.length }, at, words);
  if (relative) return trimClause(tokens, relative, words);
  const index = clauseAt(sentence, at);
  const start = words ? opensAt(tokens, clauses, index, words) : index;
  if (clauses[index].to - clauses[start].from > LONGEST_CLAUSE) return null;
  const clause = {
    from: clauses[start].from,
    to: words ? closesAt(sentence, index, start, at, words) : clauses[index].to,
  };
  const { from, to } = words ? balanced(tokens, clause) : clause;
  if (to - from > LONGEST_CLAUSE) return null;
  return trimClause(tokens, { from: Math.max(from, opening), to }, words);
}

/** Connecting words and adverbs before a subject. */
const BEFORE_SUBJECT = /^(?:and|but|yet|so|[a-z]{3,}ly)$/i;

/** Index of the first word of a clause behind connecting words, adverbs and marks. */
function subjectAt(tokens: readonly Token[], { from, to }: Clause): number {
  let index = from;
  while (index < to - 1 && (isMark(tokens[index]) || BEFORE_SUBJECT.test(tokens[index].text))) index++;
  return index;
}

/** Index of the clause with which the statement around the clause at `index` opens. */
function opensAt(tokens: readonly Token[], clauses: readonly Clause[], index: number, words: ClauseWords): number {
  for (let first = index; first > 0; first--) {
    if (clauses[index].from - clauses[first].from > LONGEST_CLAUSE) return first;
    const subject = subjectAt(tokens, clauses[first]);
    // A verb behind a parenthesis has its subject before that.
    if (isVerb(tokens, subject, words)) return 0;
    if (!words.dependent.has(lowerAt(tokens, subject))) return first;
  }
  return 0;
}

/**
 * Does the sentence open with a side clause or a participle, before its subject: "When the dam broke", "First built in
 * 1998"?
 */
function opensBeforeSubject(tokens: readonly Token[], first: number, words: ClauseWords): boolean {
  const at = /^(?:first|once|[a-z]{3,}ly)$/.test(lowerAt(tokens, first)) ? first + 1 : first;
  const opener = lowerAt(tokens, at);
  if (words.subordinating.has(opener) || /^[a-z]{3,}ing$/.test(opener)) return true;
  return words.participles.has(opener) || /^[a-z]{3,}ed$/.test(opener);
}

/**
 * Index of the token behind the statement around the token at `at`, from the clause at `start` on over that at `index`.
 */
function closesAt({ tokens, clauses }: Clauses, index: number, start: number, at: number, words: ClauseWords): number {
  if (start === 0 && opensBeforeSubject(tokens, clauses[start].from, words)) return tokens.length;
  let last = index;
  const { from } = clauses[start];
  while (
    last + 1 < clauses.length &&
    clauses[last].to - from <= LONGEST_CLAUSE &&
    completes(tokens, from, clauses[last + 1], at, words)
  )
    last++;
  return clauses[last].to;
}

/**
 * Would the statement around the token at `at` be cut short without the next clause: a side clause that no comma or
 * dash parts from it, or the rest behind a parenthesis in which the token does not stand?
 */
function completes(tokens: readonly Token[], from: number, next: Clause, at: number, words: ClauseWords): boolean {
  const dashesIn = (first: number, last: number) =>
    tokens.slice(first, last).filter((_, index) => opensParenthesis(tokens, first + index)).length;
  const isOpen = dashesIn(from, at) % 2 === 0 && dashesIn(at, next.from) % 2 === 1;
  if (isOpen && dashesIn(next.from, next.from + LONGEST_CLAUSE) > 0) return true;
  const opener = lowerAt(tokens, next.from);
  const before = tokens[next.from - 1];
  return words.openers.has(opener) && words.dependent.has(opener) && (!isMark(before) || !PARTS.test(before.text));
}

/** Marks that part a side clause from the rest. */
const PARTS = /^[,;–—]$/;

const opensParenthesis = (tokens: readonly Token[], index: number): boolean =>
  /^[–—]$/.test(tokens[index].text) && index > 0 && isParting(tokens, index);

/** The clause, or the whole sentence where the clause would have a quotation mark or bracket without its fellow. */
function balanced(tokens: readonly Token[], clause: Clause): Clause {
  const inside = inMarks(tokens);
  const opensBefore = clause.from > 0 && inside[clause.from - 1] && inside[clause.from];
  const closesLater = clause.to < tokens.length && inside[clause.to - 1] && inside[clause.to];
  return { from: opensBefore ? 0 : clause.from, to: closesLater ? tokens.length : clause.to };
}

/** Words behind "so" with which it is no conjunction: "So far the dam holds". */
const SO_MUCH = /^(?:called|far|few|long|many|much)$/;

/**
 * Is the word at the edge of a clause a mere connection? At the start of a sentence a determiner is none: "That dam
 * broke".
 */
function isConnector(tokens: readonly Token[], index: number, words: ClauseWords | null): boolean {
  const word = lowerAt(tokens, index);
  if (!words?.connectors.has(word)) return false;
  if (word === 'so' && SO_MUCH.test(lowerAt(tokens, index + 1))) return false;
  const opens =
    index === 0 ||
    isMark(tokens[index - 1]) ||
    // "But that | was a ruse": the subject
    (words.connectors.has(lowerAt(tokens, index - 1)) && isVerb(tokens, index + 1, words));
  return !(words.determiners.has(word) && opens);
}

/** Marks that make a pair with each of them; the curly double mark opens in English and closes in German. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '„'],
  '”': ['“', '„'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
  '‘': ['’'],
  '’': ['‘'],
};

/** Does the mark belong to a pair of which both stand between the tokens? */
function isPaired(tokens: readonly Token[], index: number, { from, to }: Clause): boolean {
  const { text } = tokens[index];
  const others = tokens.slice(from, to).map((token) => token.text);
  if (text === ')' || text === '(') return others.includes('(') && others.includes(')');
  if (text === ']' || text === '[') return others.includes('[') && others.includes(']');
  if (text === '"') return others.filter((other) => other === '"').length % 2 === 0;
  // two typewriter apostrophes as one mark
  const isDouble = (at: number) => others[at] === "'" && (others[at - 1] === "'" || others[at + 1] === "'");
  if (isDouble(index - from)) return others.filter((_, at) => isDouble(at)).length % 4 === 0;
  return Object.hasOwn(PARTNERS, text) && PARTNERS[text].some((partner) => others.includes(partner));
}

/**
 * The clause without connecting words and punctuation at its ends; quotation marks and brackets stay with their
 * fellows.
 */
function trimClause(tokens: readonly Token[], { from, to }: Clause, words: ClauseWords | null): Clause {
  let [first, last] = [from, to];
  const isEdge = (index: number) =>
    isMark(tokens[index]) ? !isPaired(tokens, index, { from: first, to: last }) : isConnector(tokens, index, words);
  if (tokens[first]?.text === '(' && tokens[last - 1]?.text === ')') [first, last] = [first + 1, last - 1];
  while (first < last && isEdge(first)) first++;
  while (last > first && isEdge(last - 1)) last--;
  // "…, and now |": the rest of a clause that was cut off.
  if (to < tokens.length && last - first > 3 && tokens[last - 3].text === ',' && isConnector(tokens, last - 2, words))
    last -= 3;
  return { from: first, to: last };
}
