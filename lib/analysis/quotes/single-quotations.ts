import type { QuotedSpan } from './quotation-marks.ts';

/** Shortest single quotation taken for speech, in characters. */
const SHORTEST = 16;

/**
 * Is a quotation in single marks speech? Double marks always may be; single ones only with a verb of saying beside them, since
 * they mostly hold titles, scare quotes and nicknames.
 */
export function isSpeechInSingles(span: QuotedSpan, paragraph: string): boolean {
  if (!span.single) return true;
  const length = span.end - span.start;
  return length >= SHORTEST && !/["“”]/.test(paragraph);
}
