import type { Span } from '../../lib/contract.ts';

/** What a line of the panel can ask for. */
export interface LineActions {
  /** Goes to a passage in the page and flashes it. */
  show: (span: Span) => void;
  /** Lights a passage in the page; null puts the light out. */
  light: (span: Span | null) => void;
  /** Copies a section ("figures") or a line ("figures/2"). */
  copy: (part: string) => void;
}
