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
const LABEL = /^["“]?((?:\p{Lu}[\p{Lu}.'’-]*)(?: [\p{Lu}.'’-]+){0,4})(?: \([^()\n]{1,30}\))?:\s+/u;

/** The turn of a transcript that the paragraph is, or null. */
export function transcriptLabel(source: string, line: Line): TranscriptTurn | null {
  const match = LABEL.exec(source.slice(line.start, Math.min(line.end, line.start + 80)));
  if (!match || match[1].length < 2) return null;
  const start = line.start + match[0].indexOf(match[1]);
  const quoted = match[0] !== match[0].replace(/^["“]/, '');
  const body = source.slice(line.start + match[0].length, line.end).trimEnd();
  const closed = quoted && /["”]$/.test(body);
  return {
    name: match[1],
    span: { start, end: start + match[1].length },
    content: {
      start: line.start + match[0].length,
      end: line.start + match[0].length + body.length - (closed ? 1 : 0),
    },
    runsOn: quoted && !closed,
  };
}
