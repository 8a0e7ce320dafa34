import { LABEL_COUNT, mayEnd, mayStart, PREDECESSORS } from '../../lib/analysis/actors/tagger/labels.ts';

/** A sentence with feature indices, the labels its tokens may have, and its weight in the gradient. */
export interface TrainingSentence {
  features: Int32Array;
  starts: Int32Array;
  /** How many of each token's features, its first ones, hold on to its own words. */
  own: Int32Array;
  allowed: Uint32Array;
  weight: number;
}

export interface TrainingSettings {
  epochs: number;
  /** The weights are averaged over the last so many epochs. */
  averaged: number;
  rate: number;
  /**
   * Share of a token's features that are left out, anew in each visit (Sutton et al. 2006, feature bagging; Srivastava
   * et al. 2014).
   */
  dropout: number;
  /**
   * Share of the visits to a token in which what holds on to its own words is left out, so that the rest learns to tell
   * new names.
   */
  hidden: number;
  /** L2 pull on the weights that an update touches. */
  decay: number;
  /** What the sum of squared gradients of a weight begins with: the more, the smaller the first steps. */
  caution: number;
  seed: number;
}

export interface CrfWeights {
  /** `[feature * LABEL_COUNT + label]` */
  features: Float32Array;
  /** `[from * LABEL_COUNT + to]` */
  transitions: Float32Array;
}

const L = LABEL_COUNT;
/** Gradients smaller than this are not worth a memory access. */
const SMALLEST_GRADIENT = 2e-3;

/** A sentence whose last loss was below this is visited only every third epoch. */
const LEARNT = 0.01;
const REST = 3;

/** A generator of equal numbers on every machine (Mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Trains a linear-chain CRF by AdaGrad on the conditional likelihood, with labels that are not known summed out: the
 * expected counts under the allowed labels take the place of the observed ones. With `start`, training goes on from
 * those weights (which it changes), and those that are zero stay zero.
 */
export function trainCrf(
  sentences: readonly TrainingSentence[],
  featureCount: number,
  settings: TrainingSettings,
  report: (epoch: number, loss: number) => void,
  start?: CrfWeights,
): CrfWeights {
  const trainer = new Trainer(featureCount, settings, start);
  const order = sentences.map((_, i) => i);
  const random = seededRandom(settings.seed);
  const losses = new Float32Array(sentences.length).fill(Infinity);
  const average: CrfWeights = { features: new Float32Array(featureCount * L), transitions: new Float32Array(L * L) };
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const index of order) {
      if (losses[index] < LEARNT && (index + epoch) % REST !== 0) continue;
      losses[index] = trainer.visit(sentences[index], random);
      loss += losses[index];
    }
    if (epoch > settings.epochs - settings.averaged) addTo(average, trainer.weights, 1 / settings.averaged);
    report(epoch, loss);
  }
  return average;
}

function addTo(sum: CrfWeights, weights: CrfWeights, share: number): void {
  for (let i = 0; i < sum.features.length; i += 1) sum.features[i] += share * weights.features[i];
  for (let i = 0; i < sum.transitions.length; i += 1) sum.transitions[i] += share * weights.transitions[i];
}

class Trainer {
  readonly weights: CrfWeights;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly expTransitions = new Float64Array(L * L);
  private readonly settings: TrainingSettings;
  private kept = new Int32Array(1024);
  private keptStarts = new Int32Array(64);
  private potentials = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private gradient = new Float64Array(0);
  private readonly transitionGradient = new Float64Array(L * L);

  constructor(featureCount: number, settings: TrainingSettings, start?: CrfWeights) {
    this.settings = settings;
    this.weights = start ?? { features: new Float32Array(featureCount * L), transitions: new Float32Array(L * L) };
    this.squares = new Float32Array(featureCount * L).fill(settings.caution);
    this.transitionSquares = new Float32Array(L * L).fill(settings.caution);
    // an infinite sum of squares makes every step zero
    if (start) for (let i = 0; i < this.squares.length; i += 1) if (start.features[i] === 0) this.squares[i] = Infinity;
  }

  /** One step on one sentence; returns its loss. */
  visit(sentence: TrainingSentence, random: () => number): number {
    const n = sentence.allowed.length;
    if (n === 0) return 0;
    this.reserve(n, sentence.features.length);
    this.keep(sentence, random);
    this.score(n);
    for (let i = 0; i < L * L; i += 1) this.expTransitions[i] = Math.exp(this.weights.transitions[i]);
    this.gradient.fill(0, 0, n * L);
    this.transitionGradient.fill(0);
    const free = this.sumOver(n, null, 1);
    const bound = this.sumOver(n, sentence.allowed, -1);
    this.update(n, sentence.weight);
    return free - bound;
  }

  private reserve(n: number, features: number): void {
    if (this.potentials.length < n * L) {
      const size = n * L * 2;
      this.potentials = new Float64Array(size);
      this.forward = new Float64Array(size);
      this.backward = new Float64Array(size);
      this.gradient = new Float64Array(size);
      this.keptStarts = new Int32Array(2 * n + 1);
    }
    if (this.kept.length < features) this.kept = new Int32Array(features * 2);
  }

  private keep({ features, starts, own, allowed }: TrainingSentence, random: () => number): void {
    let count = 0;
    this.keptStarts[0] = 0;
    for (let i = 0; i < allowed.length; i += 1) {
      const from = starts[i] + (random() < this.settings.hidden ? own[i] : 0);
      for (let f = from; f < starts[i + 1]; f += 1) {
        if (random() >= this.settings.dropout) {
          this.kept[count] = features[f] * L;
          count += 1;
        }
      }
      this.keptStarts[i + 1] = count;
    }
  }

  private score(n: number): void {
    const scale = 1 / (1 - this.settings.dropout);
    const weights = this.weights.features;
    const { kept, keptStarts, potentials } = this;
    potentials.fill(0, 0, n * L);
    for (let i = 0; i < n; i += 1) {
      const at = i * L;
      for (let f = keptStarts[i]; f < keptStarts[i + 1]; f += 1) {
        const row = kept[f];
        for (let y = 0; y < L; y += 1) potentials[at + y] += weights[row + y];
      }
      for (let y = 0; y < L; y += 1)
        potentials[at + y] = Math.exp(Math.max(-60, Math.min(60, potentials[at + y] * scale)));
    }
  }

  /**
   * Adds the expected counts, times `sign`, to the gradient; returns the logarithm of the sum over all allowed paths.
   */
  private sumOver(n: number, allowed: Uint32Array | null, sign: number): number {
    const { potentials, forward, backward, expTransitions: T, gradient, transitionGradient } = this;
    const may = (i: number, y: number): boolean => allowed === null || ((allowed[i] >>> y) & 1) === 1;
    let logSum = 0;
    for (let i = 0; i < n; i += 1) {
      let total = 0;
      for (let y = 0; y < L; y += 1) {
        let value = 0;
        if (may(i, y)) {
          if (i === 0) value = mayStart(y) ? 1 : 0;
          else for (const x of PREDECESSORS[y]) value += forward[(i - 1) * L + x] * T[x * L + y];
          value *= potentials[i * L + y];
        }
        if (i === n - 1 && !mayEnd(y)) value = 0;
        forward[i * L + y] = value;
        total += value;
      }
      if (!(total > 0)) return logSum;
      for (let y = 0; y < L; y += 1) forward[i * L + y] /= total;
      logSum += Math.log(total);
    }
    const last = (n - 1) * L;
    for (let y = 0; y < L; y += 1) {
      backward[last + y] = mayEnd(y) ? 1 : 0;
      gradient[last + y] += sign * forward[last + y];
    }
    for (let i = n - 1; i > 0; i -= 1) {
      const at = i * L;
      const before = at - L;
      backward.fill(0, before, at);
      let norm = 0;
      for (let y = 0; y < L; y += 1) {
        if (backward[at + y] === 0 || !may(i, y)) continue;
        const out = backward[at + y] * potentials[at + y];
        for (const x of PREDECESSORS[y]) backward[before + x] += T[x * L + y] * out;
      }
      for (let x = 0; x < L; x += 1) norm += forward[before + x] * backward[before + x];
      if (!(norm > 0)) return logSum;
      for (let x = 0; x < L; x += 1) backward[before + x] /= norm;
      for (let y = 0; y < L; y += 1) {
        if (backward[at + y] === 0 || !may(i, y)) continue;
        const out = (backward[at + y] * potentials[at + y] * sign) / norm;
        for (const x of PREDECESSORS[y]) transitionGradient[x * L + y] += forward[before + x] * T[x * L + y] * out;
      }
      for (let x = 0; x < L; x += 1) gradient[before + x] += sign * forward[before + x] * backward[before + x];
    }
    return logSum;
  }

  private update(n: number, weight: number): void {
    const { rate, dropout, decay } = this.settings;
    const scale = weight / (1 - dropout);
    const { features, transitions } = this.weights;
    const { squares, kept, keptStarts, gradient } = this;
    for (let i = 0; i < n; i += 1) {
      for (let y = 0; y < L; y += 1) {
        const g = gradient[i * L + y];
        if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
        const step = g * scale;
        for (let f = keptStarts[i]; f < keptStarts[i + 1]; f += 1) {
          const at = kept[f] + y;
          const pull = step + decay * features[at];
          squares[at] += pull * pull;
          features[at] -= (rate * pull) / Math.sqrt(squares[at]);
        }
      }
    }
    for (let i = 0; i < L * L; i += 1) {
      const g = this.transitionGradient[i] * weight;
      if (g === 0) continue;
      this.transitionSquares[i] += g * g;
      transitions[i] -= (rate * g) / Math.sqrt(this.transitionSquares[i]);
    }
  }
}
