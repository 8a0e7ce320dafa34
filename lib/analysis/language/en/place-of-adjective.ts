import { foldName } from '../fold-name.ts';
import { DEMONYMS } from './demonyms.ts';
import { placeKey } from './place-key.ts';

const FOLDED_DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).map(([adjective, place]) => [foldName(adjective), placeKey(place.split(' '))]),
);

/** The place that an adjective of nationality belongs to, as its `placeKey`; null when it is none. */
export function placeOfAdjective(key: string): string | null {
  return FOLDED_DEMONYMS.get(foldName(key)) ?? null;
}
