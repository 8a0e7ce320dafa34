import { figures as ar } from '../language/ar/figures.ts';
import { figures as de } from '../language/de/figures.ts';
import { figures as en } from '../language/en/figures.ts';
import { figures as es } from '../language/es/figures.ts';
import { figures as fr } from '../language/fr/figures.ts';
import { figures as tr } from '../language/tr/figures.ts';
import type { FigureWords } from './figure-words.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

const FIGURE_WORDS: Readonly<Record<string, FigureWords>> = { ar, de, en, es, fr, tr };
const compiled = new Map<string, Lexicon>();

/** The figure words of a two-letter language code, the English ones for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  const code = Object.hasOwn(FIGURE_WORDS, language) ? language : 'en';
  const lexicon = compiled.get(code) ?? compileLexicon(FIGURE_WORDS[code]);
  compiled.set(code, lexicon);
  return lexicon;
}
