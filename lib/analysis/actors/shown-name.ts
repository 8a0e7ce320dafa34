import type { AnalysedText } from '../language/analysed-text.ts';
import { DEMONYMS } from '../language/en/demonyms.ts';
import { STATE_ABBREVIATIONS } from '../language/en/place-names.ts';
import type { Cluster } from './cluster.ts';
import { GROUP_NOUNS, isPluralName } from './group-words.ts';
import type { Mention } from './mention.ts';

/**
 * The name by which an actor is shown: the fullest that the article has, not one in capitals where there is another.
 * Capitals of a dateline or a transcript are set right ("LINDI" is Lindi), the state behind a town is written out
 * ("Calif." is California), a country has its own name and not its adjective, and a group has its noun ("Democrats" and
 * not "Democratic", "Black voters" and not "Black").
 */
export function shownName(text: AnalysedText, { type, mentions }: Cluster): string {
  const written = mentions.filter(({ words }) => !words.some(isInCapitals));
  const nouns = type === 'GROUP' ? mentions.filter(({ key }) => isPluralName(key)) : [];
  const choice = [nouns, written, mentions].find((some) => some.length > 0) ?? mentions;
  const longest = choice.reduce((best, mention) => (mention.key.length > best.key.length ? mention : best));
  if (type === 'GROUP' && nouns.length === 0) return withPeople(text, mentions) ?? longest.text;
  if (type === 'LOC' && Object.hasOwn(DEMONYMS, longest.key)) return DEMONYMS[longest.key];
  if (type === 'LOC' && Object.hasOwn(STATE_ABBREVIATIONS, longest.key))
    return STATE_ABBREVIATIONS[longest.key].replace(/\b\p{Ll}/gu, upper);
  const isShouted = type === 'PER' ? isPersonInCapitals(longest) : isPlaceInCapitals(type, longest);
  return isShouted
    ? longest.text.replace(/\p{Lu}{3,}|(?<=\p{Lu} )\p{Lu}{2}|\p{Lu}{2}(?= \p{Lu})/gu, small)
    : longest.text;
}

const upper = (letter: string): string => letter.toUpperCase();
const small = (word: string): string => word[0] + word.slice(1).toLowerCase();

/** "LINDI" at the head of a report, not "NATO". */
function isInCapitals(word: string): boolean {
  return /^\p{Lu}{5,}$/u.test(word);
}

/** "LINDI", "NEW YORK", not "USA". */
function isPlaceInCapitals(type: Cluster['type'], { words, text }: Mention): boolean {
  const isWhole = words.length > 1 && words.every((word) => /^\p{Lu}{3,}$/u.test(word));
  return type === 'LOC' && (isWhole || words.some(isInCapitals)) && !/\./.test(text);
}

/** "ANA HOLT", "HOLTEN" of a transcript, not "BB King". */
function isPersonInCapitals({ words, text }: Mention): boolean {
  return words.some(isInCapitals) && text === text.toUpperCase();
}

/**
 * "Black voters": the first mention with such a noun behind it; null when there is none, or when the name stands for
 * people alone too.
 */
function withPeople(text: AnalysedText, mentions: readonly Mention[]): string | null {
  const standsAlone = ({ sentence, last }: Mention): boolean =>
    !/^\p{Ll}/u.test(text.sentences[sentence].tokens[last + 1]?.text ?? '.');
  if (mentions.some(standsAlone)) return null;
  for (const { sentence, first, last } of mentions) {
    const { tokens } = text.sentences[sentence];
    const noun = tokens[last + 1];
    if (noun && GROUP_NOUNS.has(noun.text)) return text.article.text.slice(tokens[first].start, noun.end);
  }
  return null;
}
