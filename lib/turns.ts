import type { Steps } from './steps.ts';

/**
 * How long work goes on before others have their turn, in milliseconds: well under the 50 from which a wait is felt.
 */
const TURN_MILLISECONDS = 15;

/**
 * Does the steps and returns their result. Messages, clicks and timers that come meanwhile are answered between two
 * turns. `page`: the one in whose thread they are done. While it is hidden there is nobody to wait for, and browsers
 * hold timers back there, up to a minute each: its steps are done in one go. A background has none, also where it is a
 * hidden document itself.
 */
export async function finishInTurns<Result>(steps: Steps<Result>, page?: Document): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (page?.hidden || performance.now() - began < TURN_MILLISECONDS) continue;
    await othersTurn();
    began = performance.now();
  }
}

/**
 * Resolves after what waits has been done. A timer: in Chrome's worker, turns by a MessageChannel leave the messages of
 * other contexts waiting.
 */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
