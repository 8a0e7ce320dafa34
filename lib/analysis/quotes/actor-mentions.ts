import type { Actor, Span } from '../../contract.ts';
import { firstFrom } from '../language/first-from.ts';
import { lastNameOf } from './names.ts';

/** Looks the actors of one article up by where they are mentioned. */
export interface ActorMentions {
  /**
   * The actor whose mention begins in the span: a person before all others, then the one mentioned last; null for none.
   */
  actorIn(span: Span): Actor | null;
  /**
   * "the center" after "the Norland Water Center": the body named last before an offset whose name ends with the noun.
   */
  bodyCalled(noun: string, before: number): Actor | null;
  /** Null for none. */
  withId(id: string): Actor | null;
}

/** Sorts the mentions once; without actors nothing is found. */
export function createActorMentions(actors: readonly Actor[]): ActorMentions {
  const mentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ start: mention.start, end: mention.end, actor })))
    .sort((a, b) => a.start - b.start);
  const bodiesByNoun = Map.groupBy(
    mentions.filter(({ actor }) => actor.type === 'organization' && / /.test(actor.name)),
    ({ actor }) => lastNameOf(actor.name),
  );

  function actorIn(span: Span): Actor | null {
    let best: Actor | null = null;
    for (let at = firstFrom(mentions, span.start); at < mentions.length && mentions[at].start < span.end; at += 1) {
      const { actor } = mentions[at];
      if (best === null || actor.type === 'person' || best.type !== 'person') best = actor;
    }
    return best;
  }

  function bodyCalled(noun: string, before: number): Actor | null {
    const called = bodiesByNoun.get(noun);
    return called?.findLast(({ start }) => start < before)?.actor ?? null;
  }

  return { actorIn, bodyCalled, withId: (id) => actors.find((actor) => actor.id === id) ?? null };
}
