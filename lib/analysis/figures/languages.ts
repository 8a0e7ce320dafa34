import { figures as ar } from '../language/ar/figures.ts';
import { figures as de } from '../language/de/figures.ts';
import { figures as en } from '../language/en/figures.ts';
import { figures as es } from '../language/es/figures.ts';
import { type FigureWords, NO_FIGURE_WORDS, wordSet } from '../language/figure-words.ts';
import { figures as fr } from '../language/fr/figures.ts';
import { figures as tr } from '../language/tr/figures.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';

const FIGURE_WORDS: Readonly<Record<string, FigureWords>> = { ar, de, en, es, fr, tr, und: en };

/** Languages without words of their own whose decimal mark is the point; in the others it is the comma (CLDR). */
const POINT_LANGUAGES = wordSet('bn cy fa ga he hi ja ko ms sw ta th ur zh');

/** What can be read in any language: digits, currency signs, per cent, symbols of units. */
function wordsOfUnknown(language: string): FigureWords {
  const isPoint = POINT_LANGUAGES.has(language);
  return { ...NO_FIGURE_WORDS, decimal: isPoint ? '.' : ',', groups: isPoint ? ',' : '. ', percent: wordSet('%') };
}

const compiled = new Map<string, Lexicon>();

/**
 * The figure words of a two-letter language code; English for 'und', signs and symbols alone for a language without
 * words.
 */
export function lexiconOf(language: string): Lexicon {
  const isKnown = Object.hasOwn(FIGURE_WORDS, language);
  const key = isKnown ? language : POINT_LANGUAGES.has(language) ? 'point' : 'comma';
  const lexicon = compiled.get(key) ?? compileLexicon(isKnown ? FIGURE_WORDS[language] : wordsOfUnknown(language));
  compiled.set(key, lexicon);
  return lexicon;
}
