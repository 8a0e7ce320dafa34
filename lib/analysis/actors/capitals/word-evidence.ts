import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { DAYS_AND_MONTHS } from '../../language/calendar-words.ts';
import { FREQUENT_WORDS } from '../../language/frequent-words.ts';
import { bareWord } from './affixes.ts';

/** What a text shows of its capitalised words, in any language that sets names apart by capitals. */
export interface WordEvidence {
  /** Is it a common word, frequent in the language or written small somewhere in the text? In lower case. */
  isCommon(word: string): boolean;
  /** Is it one of the frequent words of the language? In lower case. */
  isFrequent(word: string): boolean;
  /** Has it a capital behind a word that is written small, where only a name has one? */
  isProper(word: string): boolean;
}

/** May the word be one of a name: with a capital, no number, no day and no month? "Jan" may. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length > 1 && !/\p{Nd}/u.test(word) && !DAYS_AND_MONTHS.has(word.toLowerCase());
}

const isSmall = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

/** Reads the words of the text once. */
export function readEvidence({ language, sentences }: AnalysedText): WordEvidence {
  const frequent = new Set(Object.hasOwn(FREQUENT_WORDS, language) ? FREQUENT_WORDS[language] : []);
  const small = new Set<string>();
  const proper = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (isSmall(token)) small.add(token.text);
      else if (i > 0 && isCapitalised(token.text) && /^[\p{Ll}\p{Nd},]/u.test(tokens[i - 1].text))
        proper.add(bareWord(token.text, language));
    });
  }
  return {
    isCommon: (word) => frequent.has(word) || small.has(word),
    isFrequent: (word) => frequent.has(word),
    isProper: (word) => proper.has(word),
  };
}
