import type { Span } from '../../contract.ts';
import type { Line } from './line.ts';

/** A paragraph of an interview transcript: who speaks and what. */
export interface TranscriptTurn {
  name: string;
  span: Span;
  content: Span;
  runsOn: boolean;
}

/** A label in capitals at the paragraph's beginning, perhaps behind a quotation mark: "WALLACE:", "SEN. ROE (R):". */
const LABEL = /^["“]?((?:\p{Lu}[\p{Lu}.'’-]*)(?: [\p{Lu}.'’-]+){0,4})(?: \([^()\n]{1,30}\))?:\s+(?=\S)/u;
/** Longest label with its mark and brackets, in characters. */
const LONGEST_LABEL = 80;
/** A label must come this often: a single one is "UPDATE:" or "CORRECTION:". */
const FEWEST_TURNS = 2;

/** The turns of the article's transcript by line; empty when it is none. Linear in the lines. */
export function transcriptTurns(source: string, lines: readonly Line[]): Map<Line, TranscriptTurn> {
  const turns = new Map<Line, TranscriptTurn>();
  const times = new Map<string, number>();
  for (const line of lines) {
    const turn = turnOf(source, line);
    if (!turn) continue;
    turns.set(line, turn);
    times.set(turn.name, (times.get(turn.name) ?? 0) + 1);
  }
  for (const [line, { name }] of turns) if ((times.get(name) ?? 0) < FEWEST_TURNS) turns.delete(line);
  return turns;
}

function turnOf(source: string, line: Line): TranscriptTurn | null {
  const match = LABEL.exec(source.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL)));
  if (!match || match[1].length < 2) return null;
  const start = line.start + match[0].indexOf(match[1]);
  const quoted = /^["“]/.test(match[0]);
  const body = source.slice(line.start + match[0].length, line.end).trimEnd();
  const closed = quoted && /["”]$/.test(body) && !/[“][^”]*”$/.test(body.slice(-LONGEST_LABEL));
  const contentStart = line.start + match[0].length;
  return {
    name: match[1],
    span: { start, end: start + match[1].length },
    content: { start: contentStart, end: contentStart + body.length - (closed ? 1 : 0) },
    runsOn: quoted && !closed,
  };
}
