import type { Actor, Annotation } from '../../contract.ts';
import { everyListed, listedActors, MAIN_SALIENCE } from '../../digest/actors/listed-actors.ts';
import { englishTitle } from './addresses.ts';

/** A name that may be sent to Wikipedia. */
export interface AskableName {
  /** Actor id. */
  actor: string;
  name: string;
  /** The title in the English Wikipedia where the knowledge pack is sure of it; else null. */
  english: string | null;
}

/**
 * Characters that no title may have (MediaWiki manual, "$wgLegalTitleChars"), and the colon, which would name another
 * site.
 */
const NO_TITLE = /[#<>[\]{}|_:\p{C}]/u;
const LONGEST_NAME = 100;
/** Names that a reader can look over before agreeing; an article seldom has more main actors. */
const MOST_NAMES = 10;

/**
 * The names that are looked up: those of the article's main actors, most salient first, each once, at most ten. Left
 * out are groups ("Serbs"), persons with one name only, who could be anybody, what the panel does not list, and what
 * cannot be a title.
 */
export function askableNames(annotation: Pick<Annotation, 'article' | 'actors' | 'background'>): AskableName[] {
  const names = new Map<string, AskableName>();
  const main = everyListed(listedActors(annotation))
    .filter(({ salience }) => salience >= MAIN_SALIENCE)
    .sort((a, b) => b.salience - a.salience);
  for (const { id, name, type } of main) {
    if (!isAskable(name, type) || names.has(name)) continue;
    const entry = annotation.background.entries.find(({ actor, url }) => actor === id && englishTitle(url) !== null);
    names.set(name, { actor: id, name, english: englishTitle(entry?.url ?? null) });
  }
  return [...names.values()].slice(0, MOST_NAMES);
}

function isAskable(name: string, type: Actor['type']): boolean {
  if (type === 'group' || name.trim() !== name || name === '' || name.length > LONGEST_NAME) return false;
  if (type === 'person' && !/\s/.test(name)) return false;
  return !NO_TITLE.test(name) && /\p{L}/u.test(name);
}
