import type { Sentence } from '../language/analysed-text.ts';
import type { ClauseWords } from '../language/en/clauses.ts';

/** Token indexes of a clause, the end excluded. */
export interface Clause {
  from: number;
  to: number;
}

/**
 * Cuts a sentence into clauses at semicolons, at dashes, and at commas and conjunctions that open a new one, as long as both
 * sides have a verb. Without words of the language a sentence is one clause.
 */
export function splitClauses(sentence: Sentence, words: ClauseWords | null): Clause[] {
  const lower = sentence.tokens.map((token) => token.text.toLowerCase());
  if (!words) return [{ from: 0, to: lower.length }];
  const verbs = lower.map((word) => Number(isVerb(word, words)));
  for (let index = 1; index < verbs.length; index++) verbs[index] += verbs[index - 1];
  const verbsIn = (from: number, to: number) => (to > from ? verbs[to - 1] - (verbs[from - 1] ?? 0) : 0);
  const cuts: number[] = [];
  lower.forEach((word, index) => {
    const comma = lower[index - 1] === ',';
    if (/^[;–—]$/.test(word) || words.openers.includes(word) || (comma && words.openersAfterComma.includes(word))) {
      cuts.push(index);
    }
  });
  const clauses: Clause[] = [];
  let from = 0;
  cuts.forEach((cut, index) => {
    const next = cuts[index + 1] ?? lower.length;
    if (verbsIn(from, cut) > 0 && verbsIn(cut, next) > 0) {
      clauses.push({ from, to: cut });
      from = cut;
    }
  });
  clauses.push({ from, to: lower.length });
  return clauses;
}

function isVerb(word: string, words: ClauseWords): boolean {
  return words.verbs.includes(word) || (word.length > 4 && word.endsWith('ed'));
}

/**
 * The clause with its subject: one that begins with its verb goes on behind a parenthesis ("The bridge – which opened in 1998 – was
 * closed"), and takes the sentence up to there with it. Its ends are trimmed.
 */
export function wholeClause(sentence: Sentence, clause: Clause, words: ClauseWords | null): Clause {
  const trimmed = trimClause(sentence, clause, words);
  const first = sentence.tokens[trimmed.from]?.text.toLowerCase() ?? '';
  if (!words || clause.from === 0 || !isVerb(first, words)) return trimmed;
  return trimClause(sentence, { from: 0, to: clause.to }, words);
}

/** The clause without connecting words and punctuation at its ends. */
function trimClause(sentence: Sentence, { from, to }: Clause, words: ClauseWords | null): Clause {
  const { tokens } = sentence;
  let [first, last] = [from, to];
  const isMark = (index: number) => !/[\p{L}\p{N}]/u.test(tokens[index].text);
  while (first < last && (isMark(first) || words?.connectors.includes(tokens[first].text.toLowerCase()))) first++;
  while (
    last > first &&
    (isMark(last - 1) || (words?.connectors.includes(tokens[last - 1].text.toLowerCase()) ?? false))
  )
    last--;
  return { from: first, to: last };
}
