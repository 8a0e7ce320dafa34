import type { Span } from '../../contract.ts';

/** A word, number or punctuation mark. */
export interface Token extends Span {
  text: string;
}
