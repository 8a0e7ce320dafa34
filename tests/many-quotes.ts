import type { Quote } from '../lib/contract.ts';
import { SAMPLE_PAGE } from '../tools/panel/sample-page.ts';

/** So many quotes by one speaker, each with a number of its own, none a part of another. */
export function manyQuotes(count: number): Quote[] {
  const [quote] = SAMPLE_PAGE.annotation.quotes;
  return Array.from({ length: count }, (_, index) => ({
    ...quote,
    start: index * 100,
    end: index * 100 + 50,
    text: `pump number ${index + 100} of the dam was old`,
  }));
}
