import type { Span } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import type { EntityType } from './tagger/labels.ts';
import { normaliseWord } from './tagger/word-features.ts';

/** A name in the text. */
export interface Mention extends Span {
  text: string;
  type: EntityType;
  sentence: number;
  /** Its tokens in the sentence, `first` to `last` inclusive. */
  first: number;
  last: number;
  /** Its words, apostrophes made straight, without marks. */
  words: string[];
  /** `words` in lower case, joined by spaces, full stops left out: what is compared. */
  key: string;
}

/** More tokens than this are no name: capitals run wild. */
const LONGEST_NAME = 25;

/** A mention of the tokens `first` to `last`, trimmed of marks and possessives at its ends; null when no name is left. */
export function mentionAt(
  text: AnalysedText,
  sentence: number,
  from: number,
  to: number,
  type: EntityType,
): Mention | null {
  const { tokens } = text.sentences[sentence];
  if (to - from >= LONGEST_NAME) return null;
  let first = from;
  let last = to;
  while (first < last && /^(?:the|a|an|['’]s|[^\p{L}\p{N}]+)$/iu.test(tokens[first].text)) first += 1;
  while (last > first && /^(?:['’]s|[^\p{L}\p{N}.)]+)$/u.test(tokens[last].text)) last -= 1;
  if (type === 'PER') while (first < last && isTitle(tokens[first].text, tokens[first + 1].text)) first += 1;
  if (type === 'LOC') while (last > first && TITLES_AFTER_PLACES.has(tokens[last].text)) last -= 1;
  while (first + 1 < last && tokens[first + 1].text === '-' && /^\p{Ll}/u.test(tokens[first].text)) first += 2;
  if (type === 'GROUP' && tokens[first - 1]?.text.toLowerCase() === 'ethnic') first -= 1;
  if (tokens[last].text === '.' && last > first && !ENDS_WITH_STOP.has(tokens[last - 1].text)) last -= 1;
  const { start } = tokens[first];
  const { end } = tokens[last];
  const passage = text.article.text.slice(start, end);
  if (!/[\p{Lu}\p{Lo}\p{Nd}]/u.test(passage)) return null;
  const words: string[] = [];
  for (let i = first; i <= last; i += 1) {
    const word = normaliseWord(tokens[i].text);
    if (/[\p{L}\p{N}&]/u.test(word) && word !== "'s") words.push(word);
  }
  const key = words.join(' ').toLowerCase().replaceAll('.', '');
  return key === '' ? null : { start, end, text: passage, type, sentence, first, last, words, key };
}

/** Titles that the tagger may take for the end of a place's name: "South Carolina Sen. …". */
const TITLES_AFTER_PLACES = new Set(['Gov', 'Rep', 'Reps', 'Sen', 'Sens']);

/** A title is no part of a person's name; "King" or "Major" before a full stop or another name is one. */
function isTitle(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  return word === '.' || ((ROLE_NOUNS.has(lower) || HONORIFICS.has(lower)) && /^[\p{Lu}.]/u.test(next));
}

/** Last words of names that are written with a full stop. */
const ENDS_WITH_STOP = new Set(['Co', 'Corp', 'Inc', 'Jr', 'Ltd', 'Sr']);
