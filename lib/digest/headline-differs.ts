import type { Summary } from '../contract.ts';

/** Agreement below which headline and main event share next to no word; set by reading. */
const LEAST_AGREEMENT = 0.1;

/** Does the headline tell something else than the line of the main event, or the same in other words? False where either is missing. */
export function headlineDiffers({ headlineAgreement }: Summary): boolean {
  return headlineAgreement !== undefined && headlineAgreement < LEAST_AGREEMENT;
}
