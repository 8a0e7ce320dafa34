import type { AnalysedText } from '../analysis/language/analysed-text.ts';
import type { Actor, BackgroundEntry } from '../contract.ts';

/** The knowledge pack, parsed; null when it could not be read. */
export type KnowledgePack = null;

/** Links actors to entries of the pack. An ambiguous name gets no entry. */
export function lookUpBackground(
  _text: AnalysedText,
  _actors: readonly Actor[],
  _pack: KnowledgePack,
): BackgroundEntry[] {
  return [];
}
