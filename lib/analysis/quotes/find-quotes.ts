import type { Actor, Quote } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';

/** Finds direct, indirect and mixed quotes with their speakers, in text order. */
export function findQuotes(_text: AnalysedText, _actors: readonly Actor[]): Quote[] {
  return [];
}
