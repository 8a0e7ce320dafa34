import { extractFeatures, type SentenceFeatures } from '../../lib/analysis/actors/tagger/features.ts';
import { KEY_BITS } from '../../lib/analysis/actors/tagger/hashing.ts';
import type { Lexicon } from '../../lib/analysis/actors/tagger/lexicon.ts';
import { finish } from '../../lib/steps.ts';
import type { TrainingSentence } from './crf-trainer.ts';
import type { GoldDocument } from './gold.ts';
import { allowedLabels, asAnalysedText } from './label-document.ts';

/** A sentence's features as keys, with the labels that its tokens may have. */
interface KeyedSentence {
  features: SentenceFeatures;
  allowed: Uint32Array;
  weight: number;
}

export interface TrainingSet {
  sentences: TrainingSentence[];
  /** Key of each feature index. */
  keys: Uint32Array;
}

/** Features seen fewer times than this are left out. */
const SEEN_AT_LEAST = 2;

/** Turns documents into sentences of feature indices; deterministic. */
export function prepare(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
  groupNames: ReadonlySet<string>,
): TrainingSet {
  const keyed: KeyedSentence[] = [];
  for (const document of documents) {
    const text = asAnalysedText(document.text);
    const allowed = allowedLabels(text, document, groupNames);
    finish(extractFeatures(text, lexicon, 'train')).forEach((features, i) => {
      keyed.push({ features, allowed: allowed[i], weight: document.corpus.weight });
    });
  }
  const indices = new Int32Array(2 ** KEY_BITS);
  for (const { features } of keyed) for (const key of features.keys) indices[key] += 1;
  const keys: number[] = [];
  for (let key = 0; key < indices.length; key += 1) {
    if (indices[key] >= SEEN_AT_LEAST) {
      keys.push(key);
      indices[key] = keys.length;
    } else indices[key] = 0;
  }
  const sentences = keyed.map(({ features, allowed, weight }) => ({ ...indexed(features, indices), allowed, weight }));
  return { sentences, keys: Uint32Array.from(keys) };
}

function indexed(
  { keys, starts, own }: SentenceFeatures,
  indices: Int32Array,
): { features: Int32Array; starts: Int32Array; own: Int32Array } {
  const features: number[] = [];
  const newStarts = new Int32Array(starts.length);
  const newOwn = new Int32Array(own.length);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    for (let f = starts[i]; f < starts[i + 1]; f += 1) {
      if (indices[keys[f]] === 0) continue;
      features.push(indices[keys[f]] - 1);
      if (f < starts[i] + own[i]) newOwn[i] += 1;
    }
    newStarts[i + 1] = features.length;
  }
  return { features: Int32Array.from(features), starts: newStarts, own: newOwn };
}
