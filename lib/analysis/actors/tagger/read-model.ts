import type { SentenceFeatures } from './features.ts';
import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { parseModelFile } from './model-file.ts';
import { bestLabels } from './viterbi.ts';

/** The trained tagger, read into typed arrays. */
export interface TaggerModel {
  lexicon: Lexicon;
  /** Labels of one sentence's tokens, best sequence. */
  label(features: SentenceFeatures): Uint8Array;
}

/**
 * Reads a model file. Throws an Error with a plain sentence, fit to be shown, when the file is not one, is cut short or damaged.
 */
export function readTaggerModel(bytes: ArrayBuffer | Uint8Array): TaggerModel {
  const { weights, clusterWords, clusterIds, phrases, kinds } = parseModelFile(bytes);
  const { keys, masks, values, step, transitions } = weights;
  const table = new HashTable(keys);
  const rows = rowStarts(masks);
  const label = ({ keys: features, starts }: SentenceFeatures): Uint8Array => {
    const length = starts.length - 1;
    const scores = new Float32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i += 1) {
      const at = i * LABEL_COUNT;
      for (let f = starts[i]; f < starts[i + 1]; f += 1) {
        const feature = table.indexOf(features[f]);
        if (feature < 0) continue;
        let row = rows[feature];
        for (let mask = masks[feature]; mask !== 0; mask &= mask - 1) {
          scores[at + 31 - Math.clz32(mask & -mask)] += values[row];
          row += 1;
        }
      }
      for (let y = 0; y < LABEL_COUNT; y += 1) scores[at + y] *= step;
    }
    return bestLabels(scores, length, transitions);
  };
  return { lexicon: makeLexicon(clusterWords, clusterIds, phrases, kinds), label };
}

function rowStarts(masks: Uint32Array): Uint32Array {
  const starts = new Uint32Array(masks.length);
  let at = 0;
  masks.forEach((mask, i) => {
    starts[i] = at;
    for (let rest = mask; rest !== 0; rest &= rest - 1) at += 1;
  });
  return starts;
}
