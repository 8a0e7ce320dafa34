const RUNS = 5;

/** Wall time of one run in milliseconds. */
export function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Median wall time of five runs after a warm-up, in milliseconds. */
export function medianTime(run: () => unknown): number {
  run();
  return Array.from({ length: RUNS }, () => time(run)).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}
