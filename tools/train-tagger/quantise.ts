import { LABEL_COUNT } from '../../lib/analysis/actors/tagger/labels.ts';
import type { TaggerWeights } from '../../lib/analysis/actors/tagger/model-file.ts';
import type { CrfWeights } from './crf-trainer.ts';

/**
 * Weights as int8 in units of `step`, those that round to zero left out, sorted by key; `keys[i]` is the key of feature
 * i.
 */
export function quantise(weights: CrfWeights, keys: Uint32Array, step: number): TaggerWeights {
  const order = Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b]);
  const kept: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  for (const feature of order) {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const weight = weights.features[feature * LABEL_COUNT + label];
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (value === 0) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (mask === 0) continue;
    kept.push(keys[feature]);
    masks.push(mask);
  }
  return {
    keys: Uint32Array.from(kept),
    masks: Uint32Array.from(masks),
    values: Int8Array.from(values),
    step,
    transitions: weights.transitions,
  };
}
