import { vi } from 'vitest';

/**
 * A check that never passes fails after so long, in milliseconds; a machine that is busy may take seconds for what
 * takes ten milliseconds.
 */
const PATIENCE = 30_000;

/** Waits until a check throws no more. With fake timers it lets them run on between two checks. */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, PATIENCE);
}
