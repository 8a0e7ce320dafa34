import type { ActorType, ClutterKind, SpeechStrength } from '../contract.ts';
import type { Question } from '../digest/answers/answers.ts';
import type { TimeWords } from '../digest/dates/format-date.ts';
import type { FigureWords } from '../digest/figures/format-figure.ts';

/** Parts of the panel, in its order. */
export const SECTION_IDS = [
  'questions',
  'points',
  'actors',
  'figures',
  'quotes',
  'timeline',
  'background',
  'related',
  'hidden',
] as const;

/** One of the sections of the panel. */
export type SectionId = (typeof SECTION_IDS)[number];

/** Every word of the interface that an export needs, in the reader's language. */
export interface Labels {
  sections: Record<SectionId, string>;
  questions: Record<Question, string>;
  actorTypes: Record<ActorType, string>;
  clutterKinds: Record<ClutterKind, string>;
  strengths: Record<SpeechStrength, string>;
  figureWords: FigureWords;
  unnamed: string;
  /** Before the places that are named in passing. */
  alsoNamed: string;
  /** Said of the page's own description. */
  described: string;
  /** Said beside the answer to "what", or beside the headline in its place, as `headlineNote` tells. */
  headlineNotes: Record<'alone' | 'differs', string>;
  /** Said of figures that contradict each other, and of the one that the article gives itself. */
  differing: string;
  articleItself: string;
  times: TimeWords;
  mentions: (count: number) => string;
  asOf: (date: string) => string;
  wikipedia: { contributors: string; shortened: string };
  columns: { figure: string; said: string };
  madeWith: string;
}
