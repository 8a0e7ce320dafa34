import type { Actor } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';

/** What the actor finder needs from outside: the trained tagger's bytes, or null when there is none. */
export type TaggerModel = null;

/** Finds every named actor, most salient first. `title` is the headline. */
export function findActors(_text: AnalysedText, _model: TaggerModel): Actor[] {
  return [];
}
