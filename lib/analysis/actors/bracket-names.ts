import type { AnalysedText, Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HEAD_TYPES } from './name-heads.ts';
import { INSTITUTIONS } from './name-words.ts';
import { nameKey } from './organization-names.ts';

/**
 * Acronyms that the text itself explains: "Petróleos de Venezuela, S.A. (PDVSA)" and "the PTI (Pakistan
 * Tehreek-e-Insaf)". By key of the short name, the key of the long one, when every letter of the short name stands in
 * the long one in this order and begins it, or when the story goes on to use the short name of an organization ("the
 * Lund Institute of Research (TNO)", from another language). Mentions are in text order.
 */
export function explainedAcronyms(text: AnalysedText, mentions: readonly Mention[]): Map<string, string> {
  const long = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { text: surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  for (let i = 1; i < mentions.length; i += 1) {
    const before = mentions[i - 1];
    const inside = mentions[i];
    if (before.sentence !== inside.sentence || before.type !== inside.type) continue;
    const { tokens } = text.sentences[inside.sentence];
    const gap = inside.first - before.last;
    const opens = tokens[inside.first - 1]?.text === '(' && tokens[inside.last + 1]?.text === ')';
    if (!opens || gap < 2 || gap > 4) continue;
    if (abbreviates(inside, before)) long.set(nameKey(inside), nameKey(before));
    else if (abbreviates(before, inside)) long.set(nameKey(before), nameKey(inside));
    else if (isForeignAcronym(inside, before, counts)) long.set(nameKey(inside), nameKey(before));
  }
  return long;
}

function isForeignAcronym(short: Mention, long: Mention, counts: ReadonlyMap<string, number>): boolean {
  if (short.type !== 'ORG' || long.words.length < 3 || (counts.get(short.text) ?? 0) < 2) return false;
  return /^\p{Lu}{2,6}$/u.test(short.text);
}

function abbreviates(short: Mention, long: Mention): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = short.words[0].replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}/u.test(letters) || letters.length > 10) return false;
  const name = long.words.join('').toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return name[0] === letters[0].toLowerCase();
}

/** Words that an acronym passes over. */
const PASSED_OVER = /^(?:and|for|in|of|on|the|to)$/;

/**
 * The words that stand before acronyms in brackets and have their letters, where these are no name of their own: "union
 * of river towns" for the URT of "the union of river towns (URT)". By acronym as written; the first that spells it out.
 */
export function spelledAcronyms(text: AnalysedText, mentions: readonly Mention[]): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const { text: acronym, sentence, first, last, type } of mentions) {
    const { tokens } = text.sentences[sentence];
    const isBracketed = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
    if (!isBracketed || spelled.has(acronym) || !/^\p{Lu}{3,7}$/u.test(acronym) || (type !== 'ORG' && type !== 'MISC'))
      continue;
    const start = startOfWords(tokens, first - 2, acronym.toLowerCase());
    if (start !== null) spelled.set(acronym, text.article.text.slice(tokens[start].start, tokens[first - 2].end));
  }
  return spelled;
}

/**
 * The token at which the words that end at `end` begin, one for each letter; null when they do not have the letters.
 */
function startOfWords(tokens: readonly Token[], end: number, letters: string): number | null {
  let at = end;
  for (let left = letters.length - 1; left >= 0; at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (word.length > 1 && word[0] === letters[left]) left -= 1;
    else if (at === end || !PASSED_OVER.test(word)) return null;
  }
  return at + 1;
}

/**
 * How the heads of terms end, which no body's name does but for those of `HEAD_TYPES` and the institutions of a
 * country. Own list.
 */
const TERM = /(?:disease|disorder|ics|index|ing|ment|ness|rate|sis|syndrome|tion)$/;
const BODIES = new Set(['administration', 'institution']);

/** "data mining", which the tagger takes for an organization by its acronym; not "government of unity". */
export function isTermInWords(phrase: string): boolean {
  if (/\p{Lu}/u.test(phrase)) return false;
  const words = phrase.split(/\s+/);
  const of = words.indexOf('of');
  const head = words[of > 0 ? of - 1 : words.length - 1];
  return TERM.test(head) && HEAD_TYPES.get(head) !== 'ORG' && !INSTITUTIONS.has(head) && !BODIES.has(head);
}
