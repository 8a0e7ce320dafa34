import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Mention } from '../mention.ts';
import { ELISIONS } from './naming-words.ts';

/** Turkish endings of case stand behind an apostrophe: "Türkiye’de". */
const CASE_ENDING = /(?<=\p{L})['’]\p{Ll}+$/u;

/** The word without what its language writes together with it: the ending of a case behind an apostrophe. */
export const bareWord = (word: string, language: string): string =>
  language === 'tr' ? word.replace(CASE_ENDING, '') : word;

/** The same of a name's last word, which the passage then ends with. */
export function withoutAffixes({ article, language }: AnalysedText, mention: Mention): Mention {
  const text = bareWord(mention.text, language);
  if (text === mention.text) return mention;
  const end = mention.start + text.length;
  const words = [...mention.words.slice(0, -1), bareWord(mention.words[mention.words.length - 1], language)];
  const key = words.join(' ').toLowerCase().replaceAll('.', '');
  return { ...mention, end, text: article.text.slice(mention.start, end), words, key };
}

/** English verbs with the word before them: "Don’t", "We’ve". */
const CONTRACTED = /^(?:d|ll|m|re|t|ve)$/;

/** Is it two words in one, of which the second is written small, and no name: "L’incontro", "Don’t", not "Sana’a"? */
export function isContraction(word: string): boolean {
  const [, before = '', after = ''] = /^(\p{L}+)['’](\p{Ll}+)$/u.exec(word) ?? [];
  return ELISIONS.has(before.toLowerCase()) || CONTRACTED.test(after);
}
