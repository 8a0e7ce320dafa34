import type { Steps } from '../steps.ts';

/** How long work goes on before others have their turn, in milliseconds: well under the 50 from which a wait is felt. */
const TURN_MILLISECONDS = 15;

/** Does the steps and returns their result. Messages, clicks and timers that come meanwhile are answered between two turns. */
export async function finishInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < TURN_MILLISECONDS) continue;
    await othersTurn();
    began = performance.now();
  }
}

/** Resolves after what waits has been done. A timer: in Chrome's worker, turns by a MessageChannel leave the messages of other contexts waiting. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
