import { DEMONYMS } from '../../analysis/language/en/demonyms.ts';
import type { Actor } from '../../contract.ts';
import { foldName } from '../names.ts';
import type { WikipediaPage } from './answer.ts';

/** Words of a role shorter than this ("of", "the", "for") say nothing. */
const SHORTEST_ROLE_WORD = 5;

/**
 * Is a Wikipedia article about the actor that this news article means, and not about a namesake? It is when its
 * introduction has another actor of the news article in it (for a person: an organization or a person) or a word of the
 * actor's role. A name alone is no proof: what does not fit is offered as a choice.
 */
export function fitsArticle(page: WikipediaPage, actor: Actor, actors: readonly Actor[]): boolean {
  const about = spaced(`${page.description ?? ''} ${page.introduction}`);
  const own = spaced(`${page.title} ${actor.name}`);
  const says = (words: string) => {
    const folded = spaced(words);
    return folded.trim() !== '' && about.includes(folded) && !own.includes(folded);
  };
  if (actor.type === 'person' && roleWords(actor.role).some(says)) return true;
  return actors.some((other) => {
    if (other.id === actor.id || other.type === 'group') return false;
    if (actor.type === 'person' && other.type === 'place') return false;
    return says(other.name);
  });
}

/** Words of a role that say what somebody is; "Turkish" is true of too many. */
function roleWords(role: string | null): string[] {
  return (role ?? '')
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST_ROLE_WORD || /^\p{Lu}{2,}$/u.test(word))
    .filter((word) => !Object.hasOwn(DEMONYMS, word.toLowerCase()));
}

/** Folded words between blanks, so that whole words are found. */
function spaced(text: string): string {
  return ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
