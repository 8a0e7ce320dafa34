import type { Actor, Span } from '../../contract.ts';
import type { Gender, KnownName } from './known-name.ts';
import { genderOf } from './names.ts';

/** The speaker of a quote as the contract wants it. */
export interface Speaker {
  span: Span;
  name: string | null;
  actor: string | null;
  unnamed: boolean;
  /** 'none' when the words before the verb stand for nobody and nothing that speaks. */
  kind: 'person' | 'unnamed' | 'institution' | 'document' | 'unknown' | 'none';
  gender: Gender;
}

/** The speaker of words before a verb that stand for nobody. */
export function nobody(span: Span): Speaker {
  return { span, name: null, actor: null, unnamed: false, kind: 'none', gender: null };
}

/** The actor, a person, who speaks as the words at `span`. */
export function personSpeaker(span: Span, actor: Actor): Speaker {
  return { span, name: actor.name, actor: actor.id, unnamed: false, kind: 'person', gender: genderOf(actor.name) };
}

/** Whoever bears a name of the article and speaks as the words at `span`; a person when nothing tells. */
export function fromKnown(span: Span, known: KnownName): Speaker {
  const kind = known.person === false ? 'institution' : 'person';
  return { span, name: known.name, actor: known.actor?.id ?? null, unnamed: false, kind, gender: known.gender };
}
