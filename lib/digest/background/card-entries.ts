import type { Annotation, BackgroundEntry } from '../../contract.ts';
import { listedActors } from '../actors/listed-actors.ts';

/** The first entry about an actor, which its card shows; null when there is none. */
export function cardEntry(entries: readonly BackgroundEntry[], actorId: string): BackgroundEntry | null {
  return entries.find(({ actor }) => actor === actorId) ?? null;
}

/** The entries that no card shows: further ones about the main actors, and those about other actors. */
export function entriesBesideCards(annotation: Annotation): BackgroundEntry[] {
  const { entries } = annotation.background;
  const shown = new Set(listedActors(annotation).main.map(({ id }) => cardEntry(entries, id)));
  return entries.filter((entry) => !shown.has(entry));
}
