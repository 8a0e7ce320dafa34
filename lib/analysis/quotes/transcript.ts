import type { Span } from '../../contract.ts';
import type { Line } from './line.ts';

/** A paragraph of an interview transcript: who speaks and what. */
export interface TranscriptTurn {
  name: string;
  span: Span;
  content: Span;
  runsOn: boolean;
}

/**
 * A label in capitals at the paragraph's beginning, perhaps behind a quotation mark: "WALLACE:", "SEN. ROE (R):", "ANN
 * ROE, HOST:".
 */
const LABEL =
  /^["“]?((?:\p{Lu}[\p{Lu}.'’-]*)(?: [\p{Lu}\d.'’#-]+){0,4})(?:, (\p{Lu}[\p{Lu} ]{2,24}))?(?: \([^()\n]{1,30}\))?:\s+(?=\S)/u;
/** Who makes the programme: a reporter tells all along, a host where the label says so. */
const TELLS = /^(?:ANCHOR|BYLINE|CORRESPONDENT|HOST|REPORTER)$/;
/** Longest label with its mark and brackets, in characters. */
const LONGEST_LABEL = 80;
/** In a transcript somebody has as many turns: a single label is "UPDATE:" or "CORRECTION:". */
const FEWEST_TURNS = 2;

/**
 * The turns of the article's transcript by line, without those in which the programme tells the story itself; empty
 * when it is none. Linear in the lines.
 */
export function transcriptTurns(source: string, lines: readonly Line[]): Map<Line, TranscriptTurn> {
  const turns = new Map<Line, TranscriptTurn & { role: string }>();
  const times = new Map<string, number>();
  const reporters = new Set<string>();
  for (const line of lines) {
    const turn = turnOf(source, line);
    if (!turn) continue;
    turns.set(line, turn);
    const speaker = lastWord(turn.name);
    times.set(speaker, (times.get(speaker) ?? 0) + 1);
    if (turn.role === 'BYLINE') reporters.add(speaker);
  }
  if (![...times.values()].some((count) => count >= FEWEST_TURNS)) return new Map();
  for (const [line, { name, role }] of turns) if (TELLS.test(role) || reporters.has(lastWord(name))) turns.delete(line);
  return turns;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

function turnOf(source: string, line: Line): (TranscriptTurn & { role: string }) | null {
  const match = LABEL.exec(source.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL)));
  if (!match || match[1].length < 2) return null;
  const start = line.start + match[0].indexOf(match[1]);
  const quoted = /^["“]/.test(match[0]);
  const body = source.slice(line.start + match[0].length, line.end).trimEnd();
  const closed = quoted && /["”]$/.test(body) && !/[“][^”]*”$/.test(body.slice(-LONGEST_LABEL));
  const contentStart = line.start + match[0].length;
  return {
    name: match[1],
    role: match[2] ?? '',
    span: { start, end: start + match[1].length },
    content: { start: contentStart, end: contentStart + body.length - (closed ? 1 : 0) },
    runsOn: quoted && !closed,
  };
}
