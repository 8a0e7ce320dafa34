import type { Token } from '../analysed-text.ts';

/** What follows a gerund and not an adjective: "Getting to the Moon", unlike "Rising costs". */
const AFTER_GERUND = /^(?:a|an|at|away|her|him|his|in|into|it|its|my|on|out|over|the|their|them|to|up|with|your)$/;

/** Prepositions that look so: "According to". */
const NO_GERUND = /^(?:according|owing|regarding)$/i;

/** Is it a doing, and nobody who does it: do the words open with a gerund and what that takes? */
export function isGerund([first, second]: readonly Token[]): boolean {
  if (NO_GERUND.test(first?.text ?? '')) return false;
  return /^[a-z]{3,}ing$/i.test(first?.text ?? '') && AFTER_GERUND.test(second?.text.toLowerCase() ?? '');
}
