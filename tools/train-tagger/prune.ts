import { LABEL_COUNT } from '../../lib/analysis/actors/tagger/labels.ts';
import type { CrfWeights, TrainingSentence } from './crf-trainer.ts';

/** What is left when small weights are gone. */
export interface Pruned {
  weights: CrfWeights;
  keys: Uint32Array;
  sentences: TrainingSentence[];
}

/**
 * Sets weights nearer to zero than `smallestWeight` to zero, and leaves out the features whose greatest weight is below
 * `smallestRow`, also from the sentences, so that training can go on with the rest. `keys[i]` is the key of feature i.
 */
export function prune(
  weights: CrfWeights,
  keys: Uint32Array,
  sentences: readonly TrainingSentence[],
  { smallestWeight, smallestRow }: { smallestWeight: number; smallestRow: number },
): Pruned {
  const places = new Int32Array(keys.length).fill(-1);
  const kept: number[] = [];
  for (let feature = 0; feature < keys.length; feature += 1) {
    const row = weights.features.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT);
    if (row.every((weight) => Math.abs(weight) < smallestRow)) continue;
    places[feature] = kept.length;
    kept.push(feature);
  }
  const features = new Float32Array(kept.length * LABEL_COUNT);
  kept.forEach((feature, place) => {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = weights.features[feature * LABEL_COUNT + label];
      if (Math.abs(weight) >= smallestWeight) features[place * LABEL_COUNT + label] = weight;
    }
  });
  return {
    weights: { features, transitions: weights.transitions.slice() },
    keys: Uint32Array.from(kept, (feature) => keys[feature]),
    sentences: sentences.map((sentence) => withPlaces(sentence, places)),
  };
}

function withPlaces(sentence: TrainingSentence, places: Int32Array): TrainingSentence {
  const features: number[] = [];
  const starts = new Int32Array(sentence.starts.length);
  const own = new Int32Array(sentence.own.length);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    for (let f = sentence.starts[i]; f < sentence.starts[i + 1]; f += 1) {
      const place = places[sentence.features[f]];
      if (place < 0) continue;
      features.push(place);
      if (f < sentence.starts[i] + sentence.own[i]) own[i] += 1;
    }
    starts[i + 1] = features.length;
  }
  return { ...sentence, features: Int32Array.from(features), starts, own };
}
