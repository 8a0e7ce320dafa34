import { figures as en } from '../language/en/figures.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

const ENGLISH = compileLexicon(en);
const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', ENGLISH]]);

/** The figure words of a two-letter language code, the English ones for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  return LEXICONS.get(language) ?? ENGLISH;
}
