import { foldName } from '../fold-name.ts';
import { PLACE_ALIASES } from './place-names.ts';

/** "HMP Belmarsh" and "Belmarsh prison" are one. */
const PRISON = /^hmp | (?:jail|penitentiari|prison)$/g;

const FOLDED_PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACE_ALIASES).map(([name, stands]) => [foldName(name), foldName(stands)]),
);

/**
 * What all names of one place have in common, from the words of one of them: folded, by its chief name, without what it
 * is behind it.
 */
export function placeKey(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && /^\p{Ll}/u.test(words[end - 1])) end -= 1;
  const whole = foldName(words.slice(0, end).join(' '));
  const bare = whole.replace(PRISON, '');
  const name = bare === '' || /(?:city|counti|state)$/.test(bare) ? whole : bare;
  return FOLDED_PLACES.get(name) ?? name;
}
