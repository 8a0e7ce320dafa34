import type { Analysis } from '../../../contract.ts';

/** What the other finders found; the summary is chosen from it. */
export type Findings = Pick<Analysis, 'actors' | 'figures' | 'quotes' | 'timeline'>;
