import type { PlacedText } from './placed-text.ts';
import type { PlannedHighlight } from './plan.ts';

/** Draws highlights in a page, and takes them away again without a trace. */
export interface Painter {
  /** Draws; what was drawn before is taken away first. */
  paint(plan: readonly PlannedHighlight[], text: PlacedText): void;
  /** Takes all highlights away. Does nothing when there are none. */
  clear(): void;
}
