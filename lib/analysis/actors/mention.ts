import type { Span } from '../../contract.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { DIRECTIONS, HONORIFICS, LEADING_WORDS, NAMES_IN_S, ROLE_NOUNS } from './name-words.ts';
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

/**
 * A mention of the tokens `first` to `last`, trimmed of marks and possessives at its ends; null when no name is left.
 */
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
  let last = beforeOpenMark(tokens, from, to);
  while (first < last && /^(?:the|a|an|['’]s|[^\p{L}\p{N}]+)$/iu.test(tokens[first].text)) first += 1;
  while (last > first && /^(?:['’]s|[^\p{L}\p{N}.)]+)$/u.test(tokens[last].text)) last -= 1;
  if (first === 0 && last > 0 && LEADING_WORDS.has(tokens[0].text.toLowerCase())) first = 1;
  if (type === 'LOC') while (first < last && DIRECTIONS.has(tokens[first].text)) first += 1;
  if (endsInS(tokens, last, type)) last += 1;
  if (type === 'PER') while (last > first + 1 && POSTNOMINALS.has(tokens[last].text)) last -= 1;
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
    if (word === "'s" && i === last && words.length > 0) words.push(`${words.pop()}'s`);
    else if (/[\p{L}\p{N}&]/u.test(word) && word !== "'s") words.push(word);
  }
  const kind = words.length === 1 && NAMES_IN_S.has(words[0].toLowerCase()) ? 'ORG' : type;
  const key = words.join(' ').toLowerCase().replaceAll('.', '');
  return key === '' ? null : { start, end, text: passage, type: kind, sentence, first, last, words, key };
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
]);

/** The last token of the name without what a mark opens and nothing closes in it: of "Pierre (Velo". */
function beforeOpenMark(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i += 1) {
    const closing = CLOSES.get(tokens[i].text);
    if (closing && !tokens.slice(i + 1, last + 1).some(({ text }) => text === closing)) return i - 1;
  }
  return last;
}

/** "Lowe's", and any organization's name with "'s" before a comma or full stop, where no possession can follow. */
function endsInS(tokens: readonly Token[], last: number, type: EntityType): boolean {
  if (!/^['’]s$/u.test(tokens[last + 1]?.text ?? '')) return false;
  if (NAMES_IN_S.has(`${tokens[last].text.toLowerCase()}'s`)) return true;
  return type === 'ORG' && /^\p{Lu}\p{Ll}/u.test(tokens[last].text) && /^[,;.:)]$/.test(tokens[last + 2]?.text ?? '.');
}

/** Letters of honours and offices behind a person's name. */
const POSTNOMINALS = new Set(['CBE', 'KBE', 'KC', 'MBE', 'MEP', 'MP', 'MSP', 'OBE', 'PhD', 'QC', 'SC']);

/** Titles that the tagger may take for the end of a place's name: "South Carolina Sen. …". */
const TITLES_AFTER_PLACES = new Set(['Gov', 'Rep', 'Reps', 'Sen', 'Sens']);

/** A title is no part of a person's name; "King" or "Major" before a full stop or another name is one. */
function isTitle(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  return word === '.' || ((ROLE_NOUNS.has(lower) || HONORIFICS.has(lower)) && /^[\p{Lu}.]/u.test(next));
}

/** Last words of names that are written with a full stop. */
const ENDS_WITH_STOP = new Set(['Co', 'Corp', 'Inc', 'Jr', 'Ltd', 'Sr']);
