import type { Token } from '../analysed-text.ts';
import { fold, isWord } from '../words.ts';
import { STOP_WORDS } from './stop-words.ts';

const ENDINGS: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?:ings?|ed|es|s|e)$/, ''],
];

/** Stems already cut; emptied when it is full, so that memory stays flat. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A crude English stem, good enough to see that "blames" and "blamed" agree; never empty for a non-empty word. */
export function stem(word: string): string {
  let cut = known.get(word);
  if (cut === undefined) {
    cut = cutEnding(fold(word));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, cut);
  }
  return cut;
}

function cutEnding(lower: string): string {
  if (lower.length < 4) return lower;
  for (const [ending, replacement] of ENDINGS) {
    const cut = lower.replace(ending, replacement);
    if (cut !== lower && cut.length >= 3) return /([b-df-hj-np-tv-z])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  }
  return lower;
}

/** Stems of the content words, each once. */
export function contentStems(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const token of tokens) {
    if (!isWord(token)) continue;
    const lower = token.text.toLowerCase();
    if (STOP_WORDS.has(lower) || lower === "'s" || lower === '’s') continue;
    stems.add(stem(lower));
  }
  return stems;
}

/** How many members the sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}

/** F1 of two sets, 0..1; 0 when they share nothing. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  return common ? (2 * common) / (a.size + b.size) : 0;
}
