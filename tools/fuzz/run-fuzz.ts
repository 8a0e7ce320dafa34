import type { AnalysisResources } from '../../lib/analysis/annotate.ts';
import { annotateInput } from '../annotate/annotate-input.ts';
import { wrongPassage } from './check-annotation.ts';
import { mutate } from './mutate.ts';
import { seeded } from './random.ts';

/** A page to start from. */
export interface FuzzPage {
  id: string;
  url?: string;
  html: string;
}

/** An input that broke something; page, seed and round make it again. */
export interface FuzzFailure {
  page: string;
  round: number;
  problem: string;
}

/** What a run found. Times are milliseconds for reading and analysing one input. */
export interface FuzzResult {
  inputs: number;
  failures: FuzzFailure[];
  medianTime: number;
  slowest: { page: string; round: number; time: number };
}

/**
 * `limit`: milliseconds that one input may take. `now`: milliseconds from any fixed point. `onInput`: told after each.
 */
export interface FuzzOptions {
  count: number;
  seed: number;
  limit: number;
  now: () => number;
  onInput?: (done: number) => void;
}

/**
 * Annotates `count` mutated pages, the pages in turn; the same seed gives the same inputs. Throws when there is no
 * page.
 */
export function runFuzz(pages: readonly FuzzPage[], resources: AnalysisResources, options: FuzzOptions): FuzzResult {
  if (pages.length === 0) throw new Error('There is no page to start from.');
  const failures: FuzzFailure[] = [];
  const times: number[] = [];
  let slowest = { page: '', round: -1, time: 0 };
  for (let round = 0; round < options.count; round++) {
    const { id, url, html } = pages[round % pages.length];
    const mutated = mutate(html, seeded(options.seed + round));
    const start = options.now();
    const problem = problemOf(() => wrongPassage(annotateInput({ id, url, html: mutated }, resources)));
    const time = options.now() - start;
    if (problem) failures.push({ page: id, round, problem });
    if (time > options.limit) failures.push({ page: id, round, problem: `took ${Math.round(time)} ms` });
    if (time > slowest.time) slowest = { page: id, round, time };
    times.push(time);
    options.onInput?.(round + 1);
  }
  times.sort((a, b) => a - b);
  return { inputs: times.length, failures, medianTime: times[times.length >> 1] ?? 0, slowest };
}

function problemOf(attempt: () => string | null): string | null {
  try {
    const wrong = attempt();
    return wrong && `a passage is not what the text has there: ${wrong}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
