import type { Passage, Span } from '../../contract.ts';
import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { type Clauses, splitClauses, wholeClause } from '../language/clause.ts';
import type { Clause } from '../language/clause-words.ts';
import { clauses as englishClauses } from '../language/en/clauses.ts';
import { firstFrom } from '../language/first-from.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { sentenceAt } from '../language/sentence-around.ts';
import { isWord } from '../language/words.ts';

/**
 * Longest statement in words, as a reader takes it in at a glance; longer ones are lists and tables read as sentences.
 * Set by reading.
 */
const MOST_WORDS = 36;
/** Words up to which a sentence stays whole: it keeps who says so, and what it depends on. Set by reading. */
const WHOLE_WORDS = 24;

/**
 * Finds the statement of a figure in `text`, as a reader understands it alone: its sentence where that has at most
 * WHOLE_WORDS words, else its clause, "the council fined nine firms". Null where that has more than MOST_WORDS words or
 * is no more than the figure; without words of the language the clause is the sentence. Each sentence is cut once.
 */
export function statementFinder(text: AnalysedText): (figure: Span) => Passage | null {
  const words = readAsEnglish(text.language) ? englishClauses : null;
  const cutOf = new Map<Sentence, { clauses: Clauses; whole: Clause | null }>();
  const cut = (sentence: Sentence) => {
    const clauses = splitClauses(sentence, words);
    return { clauses, whole: wholeSentence(sentence, clauses) };
  };
  return (figure) => {
    const sentence = sentenceAt(text.sentences, figure.start);
    if (!sentence || sentence.end < figure.end) return null;
    const { clauses, whole } = cutOf.get(sentence) ?? cut(sentence);
    cutOf.set(sentence, { clauses, whole });
    const clause = whole ?? wholeClause(clauses, tokenAt(sentence, figure.start));
    if (!clause || clause.to <= clause.from) return null;
    const { start } = sentence.tokens[clause.from];
    const { end } = sentence.tokens[clause.to - 1];
    const isMore = start <= figure.start && end >= figure.end && end - start > figure.end - figure.start;
    const statement = text.article.text.slice(start, end);
    return isMore && statement.split(/\s+/).length <= MOST_WORDS ? { start, end, text: statement } : null;
  };
}

/** Index of the token at the offset, or of the first one behind it. */
function tokenAt({ tokens }: Sentence, offset: number): number {
  const from = firstFrom(tokens, offset);
  return from > 0 && tokens[from - 1].end > offset ? from - 1 : from;
}

/** The sentence behind its dateline and without its last full stop, where it is short enough; else null. */
function wholeSentence({ tokens }: Sentence, { opening }: Clauses): Clause | null {
  if (tokens.slice(opening).filter(isWord).length > WHOLE_WORDS) return null;
  return { from: opening, to: tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length };
}
