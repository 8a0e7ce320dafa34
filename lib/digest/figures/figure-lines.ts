import { isWithin, overlaps } from '../../analysis/language/within.ts';
import type { Annotation, Figure, Passage } from '../../contract.ts';
import { quoteAround, speakerOf } from '../quotes/speaker.ts';
import { asSentence } from '../wording/as-sentence.ts';
import { longerWords, shareTold } from '../wording/longer-words.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';

/** A line of the key figures: the figures of one statement, or one figure by what it counts. */
export interface FigureLine {
  /** In text order; never empty, and one alone where there is no statement. */
  entries: KeyFigure[];
  /** The article's own statement around them; null where the line says no more than what is counted. */
  statement: Passage | null;
  /** Who says so, where the line does not say it, several with commas between; null where nobody does. */
  saidBy: string | null;
}

/**
 * The key figures as a reader is shown them, in text order: each statement once, with all the key figures that it has.
 */
export function figureLines(annotation: Annotation): FigureLine[] {
  const lines: Omit<FigureLine, 'saidBy'>[] = [];
  for (const entry of keyFigures(annotation.figures)) {
    const statement = entry.figure.statement ?? null;
    const last = lines.at(-1);
    if (statement && last?.statement && overlaps(last.statement, statement)) {
      last.entries.push(entry);
      last.statement = joined(last.statement, statement);
    } else lines.push({ entries: [entry], statement });
  }
  return lines
    .filter((line) => !lines.some((other) => other !== line && isToldBy(line, other)))
    .map((line) => ({ ...line, saidBy: saidBesides(annotation, line) }));
}

/** A statement is told again when another with its figures has so many of its longer words; set by reading. */
const MOST_TOLD = 0.6;

/** Does another, longer statement tell all figures of the line in nearly its words? */
function isToldBy({ entries, statement }: Omit<FigureLine, 'saidBy'>, other: Omit<FigureLine, 'saidBy'>): boolean {
  if (statement === null || other.statement === null) return false;
  const { text } = other.statement;
  if (text.length <= statement.text.length || !entries.every(({ figure }) => text.includes(figure.text))) return false;
  return shareTold(longerWords(statement.text), longerWords(text)) >= MOST_TOLD;
}

/** From the beginning of the first of two statements that overlap to the end of the last. */
function joined(a: Passage, b: Passage): Passage {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.end <= first.end) return first;
  return { start: first.start, end: second.end, text: first.text + second.text.slice(first.end - second.start) };
}

/** The parts of a line's figures that its statement does not tell, in text order. */
export function partsBeside({ entries, statement }: Pick<FigureLine, 'entries' | 'statement'>): Figure[] {
  const parts = entries.flatMap((entry) => entry.parts);
  return statement ? parts.filter((part) => !isWithin(statement, part)) : parts;
}

/** Who says what the figures tell, but for those whom the statement names. */
function saidBesides(annotation: Annotation, { entries, statement }: Omit<FigureLine, 'saidBy'>): string | null {
  const sayers = entries.map(({ figure }) => {
    const said = quoteAround(figure, annotation.quotes);
    const isNamed = statement && said?.speaker && isWithin(statement, said.speaker);
    return said && !isNamed ? speakerOf(said, annotation.actors) : null;
  });
  return [...new Set(sayers.filter((name) => name !== null))].join(', ') || null;
}

/** A piece of a statement: one of its figures or words between them. */
interface StatementPiece {
  /** UTF-16 offset in the article. */
  start: number;
  text: string;
  isFigure: boolean;
}

/**
 * The statement of a line as a sentence of its own in `language` (BCP 47), cut at the figures that the line lists,
 * which stand in it; no piece is empty, and together they are the statement. A figure within another, "71 laps" of "20
 * of 71 laps", gets no piece of its own.
 */
export function statementPieces(
  statement: Passage,
  entries: readonly Pick<KeyFigure, 'figure'>[],
  language: string,
): StatementPiece[] {
  const pieces: StatementPiece[] = [];
  const add = (start: number, end: number, isFigure: boolean) => {
    const text = statement.text.slice(start - statement.start, end - statement.start);
    if (text !== '') pieces.push({ start, text: pieces.length === 0 ? asSentence(text, language) : text, isFigure });
  };
  let from = statement.start;
  for (const { figure } of entries) {
    if (figure.start < from) continue;
    add(from, figure.start, false);
    add(figure.start, figure.end, true);
    from = figure.end;
  }
  add(from, statement.end, false);
  return pieces;
}
