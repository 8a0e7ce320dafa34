import { type ReadArticle, sentenceAround } from '../../analysis/language/sentence-around.ts';
import type { Figure } from '../../contract.ts';
import { foldName } from '../../knowledge/names.ts';
import { OUTCOME_WORDS, type Outcome } from './outcomes.ts';

/** An outcome this many words away belongs to the number: "30 of the soldiers on patrol were wounded". */
const FARTHEST_OUTCOME = 6;
/** Shorter words are mostly function words in the languages with an alphabet. */
const SHORTEST_WORD = 5;
const MOST_WORDS = 30;
/** UTF-16 code units on either side of a figure that are read, so that a table taken for one sentence stays quick. */
const REACH = 1000;

const OUTCOME_OF = new Map(
  Object.entries(OUTCOME_WORDS).flatMap(([outcome, words]) => words.map((word) => [word, outcome as Outcome] as const)),
);

/** What the sentence of a figure says about it. */
export interface FigureContext {
  outcome: Outcome | null;
  /** Longer words of the sentence, folded, each once, in its order; none that names an outcome. */
  words: string[];
}

/** Folded words of a text. */
export function foldedWords(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Reads the sentence around a figure. The outcome is the nearest one, the one before the number when two are as near.
 */
export function figureContext(read: ReadArticle, figure: Figure): FigureContext {
  const { text } = read.article;
  const sentence = sentenceAround(read, figure);
  const start = Math.max(sentence.start, figure.start - REACH);
  const end = Math.min(sentence.end, figure.end + REACH);
  const before = foldedWords(text.slice(start, figure.start));
  const after = foldedWords(text.slice(figure.end, end));
  const inside = foldedWords(figure.text);
  let outcome: Outcome | null = inside.map((word) => OUTCOME_OF.get(word)).find((found) => found !== undefined) ?? null;
  for (let distance = 1; distance <= FARTHEST_OUTCOME && outcome === null; distance += 1) {
    outcome = OUTCOME_OF.get(before.at(-distance) ?? '') ?? OUTCOME_OF.get(after[distance - 1] ?? '') ?? null;
  }
  const isTelling = (word: string) => word.length >= SHORTEST_WORD && !/\d/.test(word) && !OUTCOME_OF.has(word);
  const words = new Set([...before, ...inside, ...after].filter(isTelling));
  return { outcome, words: [...words].slice(0, MOST_WORDS) };
}
