import type { Actor, Passage } from '../../../contract.ts';
import type { Features } from '../weighing/linear-model.ts';

/** What speaks for and against somebody as an answer to "who"; the model of the summary weighs these names. */
export type WhoFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'subject'
  | 'thing'
  | 'people'
  | 'leads'
  | 'agent'
  | 'headline'
  | 'inSubject'
  | 'inEvent'
  | 'speaks'
  | 'role'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'other'
  | 'mentions'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'keys'
  | 'acts'
  | 'actedOn'
  | 'reports'
  | 'common'
  | 'passing'
  | 'salience'
  | 'oneWord'
  | 'manyWords'
  | 'quotedOnly'
  | 'odd';

/** Somebody who may be an answer to "who". */
export interface WhoCandidate {
  passage: Passage;
  score: number;
  /** Null for the subject of the event. */
  actor: Actor | null;
  features: Features<WhoFeature>;
}

/** In no ordinary name: a figure, a handle, a slash. */
export const ODD = /[@#/|]|\d/;
