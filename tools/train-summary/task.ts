/** What train.ts is asked for: to write the weights, or, without a file to write, to measure them by folds. */
export interface TrainingTask {
  corpus: string;
  out: string | null;
}

/**
 * Reads the arguments behind the program's name; null when they are not those of its usage, so that nothing is learned
 * in vain.
 */
export function trainingTask(args: readonly string[]): TrainingTask | null {
  const measures = args[0] === '--folds';
  const [corpus, second] = measures ? args.slice(1) : args;
  if (args.length !== 2 || args[1] === '--folds') return null;
  return { corpus, out: measures ? null : second };
}
