import type { Actor, Span } from '../../contract.ts';
import type { Place } from './leading-names.ts';

/** 'he' or 'she' when a title or given name tells; else null. */
export type Gender = 'he' | 'she' | null;

/** A person's or body's name as the article first gives it in full. */
export interface KnownName {
  name: string;
  gender: Gender;
  actor: Actor | null;
  /** False for a body or place; null when nothing tells. */
  person: boolean | null;
}

/** One place in the text where a name stands. */
export interface NameMention extends Span {
  known: KnownName;
  /** Null where it is not near the head of a sentence. */
  place: Place | null;
}
