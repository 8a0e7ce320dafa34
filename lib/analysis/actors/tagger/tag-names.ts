import { mapInSteps, type Steps } from '../../../steps.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { extractFeatures } from './features.ts';
import { type EntityType, OUTSIDE, positionOf, typeOf } from './labels.ts';
import type { TaggerModel } from './read-model.ts';

/** A name that the tagger found: tokens `first` to `last` (inclusive) of a sentence. */
export interface TaggedName {
  sentence: number;
  first: number;
  last: number;
  type: EntityType;
}

/** The names in the text by the tagger, in text order. Linear; never throws. */
export function* tagNames(text: AnalysedText, model: TaggerModel): Steps<TaggedName[]> {
  const features = yield* extractFeatures(text, model.lexicon, 'use');
  const names = yield* mapInSteps(features, (keys, sentence) => namesOf(model.label(keys), sentence));
  return names.flat();
}

/** The names that a sequence of labels spells. */
export function namesOf(labels: Uint8Array, sentence: number): TaggedName[] {
  const names: TaggedName[] = [];
  let first = 0;
  labels.forEach((label, token) => {
    if (label === OUTSIDE) return;
    const position = positionOf(label);
    if (position === 'B' || position === 'U') first = token;
    if (position === 'L' || position === 'U') names.push({ sentence, first, last: token, type: typeOf(label) });
  });
  return names;
}
