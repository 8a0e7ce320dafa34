/** A logistic model over named features: plain data, so that a reader of the code sees what counts and how much. */
export interface LinearModel<Feature extends string = string> {
  bias: number;
  weights: Readonly<Partial<Record<Feature, number>>>;
}

/** Values of the features; one that is missing counts as zero. */
export type Features<Feature extends string = string> = Readonly<Partial<Record<Feature, number>>>;

/** Log-odds that the model gives to the features; a feature without a weight counts nothing. */
export function logOdds<Feature extends string>(
  { bias, weights }: LinearModel<Feature>,
  features: Features<Feature>,
): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Probability, 0..1. */
export function probability<Feature extends string>(model: LinearModel<Feature>, features: Features<Feature>): number {
  return 1 / (1 + Math.exp(-logOdds(model, features)));
}
