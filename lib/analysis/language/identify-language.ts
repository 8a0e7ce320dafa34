import { FREQUENT_WORDS } from './frequent-words.ts';

/** So many words of the text are looked at: more do not change the answer. */
const WORDS_READ = 1000;
/** Below this share of function words a text is no running text of the language (names, lists, code). */
const LOWEST_SHARE = 0.12;
/** Fewer different function words than these say nothing: "de" or "a" alone may be part of a name or a unit. */
const FEWEST_DIFFERENT = 3;
/** The best language leads the next by at least this share, else the answer is open. */
const SMALLEST_LEAD = 0.02;

/** Scripts that are written in one language, or mostly in one in news. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

/**
 * The two-letter code of the language that the text is most likely in; 'und' when it is too short or mixed to tell.
 * Linear.
 */
export function identifyLanguage(text: string): string {
  const words = wordsOf(text);
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (latin.length < words.length / 2) return languageOfScript(words.join(' '));
  if (latin.length < 10) return 'und';
  const counts = new Map<string, number>();
  for (const word of latin) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shares = Object.entries(FREQUENT_WORDS)
    .map(([language, list]) => ({
      language,
      share: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / latin.length,
      different: list.filter((word) => counts.has(word)).length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  const isClear = best.share >= LOWEST_SHARE && best.share - next.share >= SMALLEST_LEAD;
  return isClear && best.different >= FEWEST_DIFFERENT ? best.language : 'und';
}

/** ISO 639-2: a language that has no code here. Unlike 'und', which may be English, it surely is another one. */
export const OTHER_LANGUAGE = 'mis';

/** Words from which a text without any function word of a language is not in that language. */
const ENOUGH_WORDS = 100;

/**
 * Is the text long enough, and without any function word of the language? False for a language whose words are not
 * known. Linear.
 */
export function isSurelyNot(language: string, text: string): boolean {
  const known = Object.hasOwn(FREQUENT_WORDS, language) ? FREQUENT_WORDS[language] : null;
  const words = wordsOf(text);
  return known !== null && words.length >= ENOUGH_WORDS && !words.some((word) => known.includes(word));
}

/** The first words in lower case. */
function wordsOf(text: string): string[] {
  const words = text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu);
  return words?.slice(0, WORDS_READ) ?? [];
}

function languageOfScript(text: string): string {
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'und';
}
