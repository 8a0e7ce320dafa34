import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Mention } from '../mention.ts';
import { type OfficeWords, officeWords } from './office-words.ts';

/** Tokens of the longest office with what it is of: "ministra de Trabajo y Economía Social". */
const LONGEST_OFFICE = 8;
/** Small words within what an office is of, besides those that lead to it. */
const INSIDE = /^(?:al|e|en|et|el|générale?|general|generale|l|la|las|le|les|lo|los|y|[-'’])$/;

/** An article written together with the next word: "l’ancien". */
const ELIDED = /^[dl]['’]/i;
/** Turkish words of place and time at the head of a sentence: "Toplantıda". */
const WHERE_OR_WHEN = /(?:d|t)[ae]n?$|['’]/;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function isOffice({ nouns, joinedNouns, endings }: OfficeWords, tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at].text.toLowerCase();
  const isJoined = tokens[at - 1]?.text === '-' && joinedNouns?.has(lower);
  return nouns.has(lower) || isJoined || (endings?.test(lower) ?? false);
}

/** "el alcalde de Brell, Pablo Lund *y* la ministra": words behind a name that what stands before it is still of. */
const GOES_ON = /^(?:e|ed|et|y)$/;

/** "Tras hablar con el alcalde de Brell, *Pablo Lund* viajó": does the name open the main clause behind another? */
const isSubjectBefore = (next: Token | undefined): boolean =>
  next !== undefined && /^\p{Ll}/u.test(next.text) && !GOES_ON.test(next.text);

/** Reads what persons are from the offices before their names, in languages whose words for them are known. */
export class OfficeReader {
  private readonly text: AnalysedText;
  private readonly words: OfficeWords | null;

  constructor(text: AnalysedText) {
    this.text = text;
    this.words = officeWords(text.language);
  }

  /**
   * The office that stands before one of a person's mentions, in the article's words: "CDU-Chef", "ministra de
   * Defensa", "frühere Ministerin"; of several the first. Null for none.
   */
  roleOf(mentions: readonly Mention[]): string | null {
    const { words } = this;
    if (words === null) return null;
    for (const mention of mentions) {
      const { tokens } = this.text.sentences[mention.sentence];
      const office = officeFrom(tokens, mention, words);
      if (office)
        return this.text.article.text.slice(tokens[office.first].start, tokens[office.end - 1].end).replace(ELIDED, '');
    }
    return null;
  }
}

/** Tokens of an office, from `first` up to `end`. */
interface OfficeRange {
  first: number;
  end: number;
}

/** The office that ends before the name; null for none. */
function officeFrom(tokens: readonly Token[], { first: at, last }: Mention, words: OfficeWords): OfficeRange | null {
  if (at === 0) return null;
  if (isOffice(words, tokens, at - 1)) return { first: withPast(tokens, at - 1, words), end: at };
  if (words.joins.size === 0) return null;
  const end = tokens[at - 1].text === ',' ? at - 1 : at;
  if (end < at && isSubjectBefore(tokens[last + 1])) return null;
  if (end < 2 || !isCapital(tokens[end - 1])) return null;
  for (let first = end - 2; first >= Math.max(0, end - LONGEST_OFFICE); first -= 1) {
    const lower = tokens[first].text.toLowerCase();
    if (isOffice(words, tokens, first) && leadsOn(tokens, first + 1, words))
      return { first: withPast(tokens, first, words), end };
    if (!isCapital(tokens[first]) && !words.joins.has(lower) && !INSIDE.test(lower)) return null;
  }
  return null;
}

/** Does the token stand in what an office is of: "ministro degli *Esteri*"? */
export function standsInOffice(tokens: readonly Token[], at: number, language: string): boolean {
  const words = officeWords(language);
  if (words === null) return false;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_OFFICE); index -= 1) {
    const lower = tokens[index].text.toLowerCase();
    if (isOffice(words, tokens, index)) return leadsOn(tokens, index + 1, words);
    if (!isCapital(tokens[index]) && !words.joins.has(lower) && !INSIDE.test(lower)) return false;
  }
  return false;
}

/** "presidente *del*", "secretario general *del*". */
function leadsOn(tokens: readonly Token[], at: number, { joins }: OfficeWords): boolean {
  const leads = (index: number): boolean => joins.has(tokens[index]?.text.toLowerCase() ?? '');
  return leads(at) || (/^général|^general/.test(tokens[at]?.text ?? '') && leads(at + 1));
}

/** Index from which the words with capitals stand that say what the office is of: "*Ulaştırma ve Altyapı* Bakanı". */
function ofBefore(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (noun - first < LONGEST_OFFICE && first > 0 && isCapital(tokens[first - 1])) {
    if (first === 1 && WHERE_OR_WHEN.test(tokens[0].text)) break;
    first -= 1;
    if (tokens[first - 1]?.text === 've' && first > 1 && isCapital(tokens[first - 2])) first -= 1;
  }
  return first;
}

/**
 * Index from which the office at the index is told: its compound's first part, and the word that says that it is over.
 */
function withPast(tokens: readonly Token[], noun: number, { closes, past }: OfficeWords): number {
  let first = closes ? ofBefore(tokens, noun) : noun;
  while (first >= 2 && tokens[first - 1].text === '-' && tokens[first - 1].end === tokens[first].start) first -= 2;
  return first > 0 && past.has(tokens[first - 1].text.toLowerCase().replace(ELIDED, '')) ? first - 1 : first;
}
