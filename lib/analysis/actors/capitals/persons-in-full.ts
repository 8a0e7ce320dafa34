import type { EntityType } from '../tagger/labels.ts';
import type { TokenRange } from './name-parts.ts';

/** A name with the type that its words give it, null when they give none. */
export interface TypedPart extends TokenRange {
  sentence: number;
  words: readonly string[];
  type: EntityType | null;
  /** A word by itself may be a name only because a capital opens its sentence; here it is one. */
  isName: boolean;
}

/** More words than these have persons' names seldom. */
const MOST_WORDS = 3;

const lastOf = ({ words }: TypedPart): string => words[words.length - 1];

/**
 * The names with the persons whom only the rest of the text shows: two or three words without a type, the last of which
 * stands alone elsewhere, are somebody's full name; and the family name or names of who is named in full are that
 * person, whatever town has the name too. The word that opens a sentence before a family name is left out: "Ifølge
 * Lund". `isSure`: is it surely the name of something else, `isGivenName` that of persons? Words that are no names
 * after that are left out.
 */
export function withPersons(
  parts: readonly TypedPart[],
  isSure: (words: readonly string[]) => boolean,
  isGivenName: (word: string) => boolean,
): TypedPart[] {
  const alone = new Set(parts.filter(({ words, isName }) => words.length === 1 && isName).map(lastOf));
  const isOpening = ({ first, words, type }: TypedPart): boolean =>
    first === 0 && type === null && words.length === 2 && !isGivenName(words[0].toLowerCase());
  const isFull = (part: TypedPart): boolean =>
    part.words.length > 1 &&
    !isSure(part.words.slice(-1)) &&
    (part.type === 'PER' ||
      (part.type === null && !isOpening(part) && part.words.length <= MOST_WORDS && alone.has(lastOf(part))));
  const families = new Set(
    parts.filter(isFull).flatMap(({ words }) => words.slice(1).map((_, i) => words.slice(i + 1).join(' '))),
  );
  return parts
    .map((part): TypedPart => {
      if (isFull(part)) return { ...part, type: 'PER' };
      if (families.has(part.words.join(' '))) return { ...part, type: 'PER', isName: true };
      if (isOpening(part) && families.has(lastOf(part)))
        return { ...part, first: part.first + 1, words: part.words.slice(1), type: 'PER' };
      return part;
    })
    .filter(({ isName }) => isName);
}
