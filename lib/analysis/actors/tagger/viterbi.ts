import { LABEL_COUNT, mayEnd, mayStart, PREDECESSORS } from './labels.ts';

/**
 * The best sequence of labels under token scores and transition weights (`[from * LABEL_COUNT + to]`), by Viterbi's
 * algorithm.
 */
export function bestLabels(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABEL_COUNT);
  let current = new Float32Array(LABEL_COUNT);
  let next = new Float32Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) current[label] = mayStart(label) ? scores[label] : -Infinity;
  for (let i = 1; i < length; i += 1) {
    for (let to = 0; to < LABEL_COUNT; to += 1) {
      let best = -Infinity;
      let from = 0;
      for (const candidate of PREDECESSORS[to]) {
        const score = current[candidate] + transitions[candidate * LABEL_COUNT + to];
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      next[to] = best + scores[i * LABEL_COUNT + to];
      back[i * LABEL_COUNT + to] = from;
    }
    [current, next] = [next, current];
  }
  let label = 0;
  let best = -Infinity;
  for (let candidate = 0; candidate < LABEL_COUNT; candidate += 1) {
    if (mayEnd(candidate) && current[candidate] > best) {
      best = current[candidate];
      label = candidate;
    }
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label];
  }
  return labels;
}
