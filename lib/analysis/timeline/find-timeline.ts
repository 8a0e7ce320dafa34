import type { Passage, TimelineEntry } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { clauseAt, splitClauses, wholeClause } from '../language/clause.ts';
import type { Clause } from '../language/clause-words.ts';
import { clauses as englishClauses } from '../language/en/clauses.ts';
import { tense as englishTense } from '../language/en/tense.ts';
import { findQuotedSpans } from '../language/quotation-marks.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { readDay } from './calendar.ts';
import { type Expression, parseSentence } from './grammar.ts';
import { dateWordsOf } from './languages.ts';
import type { Direction, Moment } from './moment.ts';
import { beginSection, meetWeekday, newNarrative, tell, tellsIn, toldAt } from './narrative.ts';
import { isNoDate, isNowadays, isRestricted, tellsOfGame } from './no-date.ts';
import { tenseOf } from './tense.ts';
import { joinsSpan, spanOfWeekdays } from './weekday-span.ts';

/**
 * Finds temporal expressions, resolved against `text.article.published`, in text order and without overlaps. Without a
 * publication date relative ones get PAST_REF, PRESENT_REF or FUTURE_REF, or a date without a year (XXXX-WXX-1). A
 * language without date words gives no entries. Linear in the text.
 */
export function findTimeline(text: AnalysedText): TimelineEntry[] {
  return finish(timelineInSteps(text));
}

/** The same as `findTimeline`, in steps. */
export function* timelineInSteps(text: AnalysedText): Steps<TimelineEntry[]> {
  const words = dateWordsOf(text.language);
  if (!words) return [];
  const english = readAsEnglish(text.language);
  const reference = readDay(text.article.published);
  const entries: TimelineEntry[] = [];
  const narrative = newNarrative();
  const isGame = english && tellsOfGame(text.article.text);
  let quotation = 0;
  const quotations = text.article.blocks.flatMap(({ start, end }) =>
    findQuotedSpans(text.article.text.slice(start, end), start).filter(
      (span) => span.end - span.start <= LONGEST_QUOTATION,
    ),
  );
  for (const [number, sentence] of text.sentences.entries()) {
    yield;
    if (text.article.blocks[sentence.block]?.role === 'subheading') beginSection(narrative);
    const expressions = parseSentence(sentence.tokens, text.article.text, words);
    if (expressions.length === 0) continue;
    const clauses = splitClauses(sentence, english ? englishClauses : null);
    const clauseOf = ({ from }: Expression) => clauses.clauses[clauseAt(clauses, from)];
    const momentOf = (expression: Expression, quoted: boolean): Moment => {
      const { from, to } = expression;
      const tense = tenseOf(sentence.tokens, clauseOf(expression), from, to, english ? englishTense : null);
      const isOfToday = !english || !isNowadays(sentence.tokens, to - 1, englishTense);
      return {
        reference,
        ...tense,
        shown: tense.shown && (isOfToday || !/^today$/i.test(sentence.tokens[to - 1].text)),
        ...toldAt(narrative, number),
        led: words.leadIn.includes(sentence.tokens[from - 1]?.text.toLowerCase() ?? ''),
        quoted,
        restricted: english && isRestricted(sentence.tokens, from, to),
      };
    };
    let free = 0;
    let nextDay = 0;
    let weekday: { entry: TimelineEntry; direction: Direction } | null = null;
    for (const expression of expressions) {
      if (expression.from < free) continue;
      if (english && isNoDate(sentence.tokens, expression.from, expression.to, isGame)) continue;
      const { start } = sentence.tokens[expression.from];
      while (quotations[quotation]?.end <= start) quotation++;
      const moment = momentOf(expression, quotations[quotation]?.start <= start);
      if (expression.name === 'time' && !tellsIn(narrative, number)) {
        // "during the morning rush hour on Wednesday"
        const isLater = ({ name, from }: Expression) => name === 'day' && from >= expression.to;
        while (nextDay < expressions.length && !isLater(expressions[nextDay])) nextDay++;
        const day = expressions[nextDay];
        moment.told = day?.resolve(momentOf(day, false)) ?? moment.told;
      }
      const entry = readEntry(text.article.text, sentence, expression, moment);
      if (!entry) continue;
      free = expression.to;
      if (expression.name === 'age') continue;
      const isWeekday = words.classes.weekday?.[entry.text.toLowerCase()] !== undefined;
      if (weekday && isWeekday && joinsSpan(text.article.text.slice(weekday.entry.end, entry.start))) {
        const span = spanOfWeekdays(weekday.entry.value, entry.value, { reference, direction: weekday.direction });
        if (span) [weekday.entry.value, entry.value] = [span.first, span.last];
      }
      weekday = isWeekday ? { entry, direction: moment.direction } : null;
      if (entry.type !== 'set' && entry.type !== 'duration') tell(narrative, entry, number, reference);
      if (moment.shown && expression.name === 'day') meetWeekday(narrative, entry.value);
      const span = wholeClause(clauses, expression.from);
      entry.event = span && eventOf(text.article.text, sentence, span, expression);
      entries.push(entry);
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

/** Letters of the longest quotation within a paragraph; what is longer was never closed. */
const LONGEST_QUOTATION = 800;

/** Null when the clause is nothing but the expression. */
function eventOf(text: string, sentence: Sentence, { from, to }: Clause, expression: Expression): Passage | null {
  if (to - from <= expression.to - expression.from) return null;
  const start = sentence.tokens[from].start;
  const end = sentence.tokens[to - 1].end;
  return { start, end, text: text.slice(start, end) };
}
