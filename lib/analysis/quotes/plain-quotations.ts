import type { Line } from './line.ts';
import type { Draft } from './sentence-quotes.ts';
import { looksLikeTitle } from './titles.ts';

/** Shortest quotation taken for speech where the language's verbs of saying are not known, in words. */
const SHORTEST = 6;

/** Whole quotations of a text whose grammar is not known here: direct, and nobody is named as their speaker. */
export function plainQuotations(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { words } of lines) {
    words.forEach(({ quoted, text }, word) => {
      if (!quoted || looksLikeTitle(text) || text.trim().split(/\s+/, SHORTEST).length < SHORTEST) return;
      drafts.push({
        start: quoted.start,
        end: quoted.end,
        kind: 'direct',
        attribution: null,
        alone: true,
        word,
        doubtful: false,
      });
    });
  }
  return drafts;
}
