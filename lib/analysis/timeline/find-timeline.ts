import type { Passage, TimelineEntry } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { clauses as englishClauses } from '../language/en/clauses.ts';
import { tense as englishTense } from '../language/en/tense.ts';
import { readDay } from './calendar.ts';
import { clauseAt, splitClauses, wholeClause } from './clause.ts';
import type { Clause } from './clause-words.ts';
import { dateWordsOf } from './date-words.ts';
import { type Expression, parseSentence } from './grammar.ts';
import type { Moment } from './moment.ts';
import { isNoDate } from './no-date.ts';
import { directionOf } from './tense.ts';

/**
 * Finds temporal expressions, resolved against `text.article.published`, in text order and without overlaps. Without a
 * publication date relative ones get PAST_REF, PRESENT_REF or FUTURE_REF, or a date without a year (XXXX-WXX-1). A language
 * without date words gives no entries. Linear in the text.
 */
export function findTimeline(text: AnalysedText): TimelineEntry[] {
  return finish(timelineInSteps(text));
}

/** The same as `findTimeline`, in steps. */
export function* timelineInSteps(text: AnalysedText): Steps<TimelineEntry[]> {
  const words = dateWordsOf(text.language);
  if (!words) return [];
  const english = text.language === 'en' || text.language === 'und';
  const reference = readDay(text.article.published);
  const entries: TimelineEntry[] = [];
  let anchor: string | null = null;
  for (const sentence of text.sentences) {
    yield;
    const expressions = parseSentence(sentence.tokens, text.article.text, words);
    if (expressions.length === 0) continue;
    const clauses = splitClauses(sentence, english ? englishClauses : null);
    let free = 0;
    for (const expression of expressions) {
      if (expression.from < free) continue;
      if (english && isNoDate(sentence.tokens, expression.from, expression.to)) continue;
      const clause = clauses.clauses[clauseAt(clauses, expression.from)];
      const direction = directionOf(
        sentence.tokens,
        clause.from,
        clause.to,
        expression.from,
        english ? englishTense : null,
      );
      const entry = readEntry(text.article.text, sentence, expression, { reference, direction, anchor });
      if (!entry) continue;
      free = expression.to;
      if (expression.name === 'age') continue;
      if (/^\d{4}/.test(entry.value) && entry.type !== 'set') anchor = entry.value;
      const span = wholeClause(clauses, expression.from);
      entries.push({ ...entry, event: span && eventOf(text.article.text, sentence, span, expression) });
    }
  }
  return entries;
}

function readEntry(text: string, sentence: Sentence, expression: Expression, moment: Moment): TimelineEntry | null {
  const value = expression.resolve(moment);
  if (value === null) return null;
  const start = sentence.tokens[expression.from].start;
  const end = sentence.tokens[expression.to - 1].end;
  return { start, end, text: text.slice(start, end), value, type: typeOf(value, expression.name), event: null };
}

function typeOf(value: string, name: string): TimelineEntry['type'] {
  if (name === 'set') return 'set';
  if (/^P[\dTX]/.test(value)) return 'duration';
  return /T\w/.test(value) && /^[\dX]/.test(value) ? 'time' : 'date';
}

/** Null when the clause is nothing but the expression. */
function eventOf(text: string, sentence: Sentence, { from, to }: Clause, expression: Expression): Passage | null {
  if (to - from <= expression.to - expression.from) return null;
  const start = sentence.tokens[from].start;
  const end = sentence.tokens[to - 1].end;
  return { start, end, text: text.slice(start, end) };
}
