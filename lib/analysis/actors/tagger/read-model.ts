import { FeatureWeights } from './feature-weights.ts';
import type { SentenceFeatures } from './features.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { parseModelFile } from './model-file.ts';
import { bestLabels } from './viterbi.ts';

/** More than the weights of any token add up to. */
const SURE = 100_000;

/** The trained tagger, read into typed arrays. */
export interface TaggerModel {
  lexicon: Lexicon;
  /** Labels of one sentence's tokens, best sequence. */
  label(features: SentenceFeatures): Uint8Array;
}

/**
 * Reads a model file. Throws an Error with a plain sentence, fit to be shown, when the file is not one, is cut short or
 * damaged.
 */
export function readTaggerModel(bytes: ArrayBuffer | Uint8Array): TaggerModel {
  const { weights, clusterWords, clusterIds, phrases, kinds } = parseModelFile(bytes);
  const { step, transitions } = weights;
  const table = new FeatureWeights(weights);
  const label = ({ keys, starts }: SentenceFeatures): Uint8Array => {
    const length = starts.length - 1;
    const sums = new Int32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i += 1) {
      if (starts[i] === starts[i + 1]) sums[i * LABEL_COUNT + OUTSIDE] = SURE;
      else table.addTo(sums, i * LABEL_COUNT, keys, starts[i], starts[i + 1]);
    }
    const scores = new Float32Array(sums.length);
    for (let k = 0; k < sums.length; k += 1) scores[k] = sums[k] * step;
    return bestLabels(scores, length, transitions);
  };
  return { lexicon: makeLexicon(clusterWords, clusterIds, phrases, kinds), label };
}
