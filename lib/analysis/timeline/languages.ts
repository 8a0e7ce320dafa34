import { dates as ar } from '../language/ar/dates.ts';
import type { DateWords } from '../language/date-words.ts';
import { dates as de } from '../language/de/dates.ts';
import { dates as en } from '../language/en/dates.ts';
import { dates as es } from '../language/es/dates.ts';
import { dates as fr } from '../language/fr/dates.ts';
import { dates as tr } from '../language/tr/dates.ts';

const WORDS: Record<string, DateWords> = { ar, de, en, es, fr, tr };

/** The words of a language by its two-letter code, or null when there are none yet. */
export function dateWordsOf(language: string): DateWords | null {
  if (language === 'und') return en;
  return Object.hasOwn(WORDS, language) ? WORDS[language] : null;
}
