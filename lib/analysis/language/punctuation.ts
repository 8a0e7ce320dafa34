import type { Token } from './analysed-text.ts';

/** Marks as tokens have them. A right single mark is an apostrophe too: it closes only what was opened. */
export const DASH = /^[-–—]$/;
export const OPEN_QUOTE = /^["“«„‘]$/;
export const CLOSE_QUOTE = /^["”»“’]$/;

/** A dash with a space before it, or an em dash, parts clauses; others join words. */
export function isParting(tokens: readonly Token[], index: number): boolean {
  return DASH.test(tokens[index].text) && (tokens[index].text === '—' || tokens[index - 1]?.end < tokens[index].start);
}
