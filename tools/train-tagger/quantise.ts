import { LABEL_COUNT } from '../../lib/analysis/actors/tagger/labels.ts';
import type { TaggerWeights } from '../../lib/analysis/actors/tagger/model-file.ts';
import type { CrfWeights } from './crf-trainer.ts';

export interface QuantiseSettings {
  /** Size of one step of an int8 value. */
  step: number;
  /** Weights nearer to zero than this become zero. */
  smallestWeight: number;
  /** Features whose greatest weight is below this are dropped. */
  smallestRow: number;
}

/** Weights as int8, small ones left out; `keys[i]` is the key of feature i. */
export function quantise(weights: CrfWeights, keys: Uint32Array, settings: QuantiseSettings): TaggerWeights {
  const order = Array.from(keys, (_, i) => i).sort((a, b) => keys[a] - keys[b]);
  const kept: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  for (const feature of order) {
    const row = weights.features.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT);
    if (row.every((weight) => Math.abs(weight) < settings.smallestRow)) continue;
    let mask = 0;
    row.forEach((weight, label) => {
      const value = Math.max(-127, Math.min(127, Math.round(weight / settings.step)));
      if (Math.abs(weight) < settings.smallestWeight || value === 0) return;
      mask |= 1 << label;
      values.push(value);
    });
    if (mask === 0) continue;
    kept.push(keys[feature]);
    masks.push(mask);
  }
  return {
    keys: Uint32Array.from(kept),
    masks: Uint32Array.from(masks),
    values: Int8Array.from(values),
    step: settings.step,
    transitions: weights.transitions,
  };
}
