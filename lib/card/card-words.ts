import type { ActorType } from '../contract.ts';
import type { FigureWords } from '../digest/figures/format-figure.ts';

/** The words of the card, in the reader's language. */
export interface CardWords {
  kinds: Record<ActorType, string>;
  /** "Figure" */
  figureKind: string;
  figure: FigureWords;
  /** "Mention 2 of 5" */
  mention: (at: string, count: string) => string;
  previous: string;
  next: string;
  showInPanel: string;
  /** Said when the browser does not let the page open the panel. */
  panelClosed: string;
  close: string;
  /** "According to Lars Solheim" */
  accordingTo: (speaker: string) => string;
  /** "11 of 30" */
  partOf: (part: string, whole: string) => string;
  madeUpOf: string;
  rise: string;
  fall: string;
  /** "as of 2025" */
  asOf: (date: string) => string;
}
