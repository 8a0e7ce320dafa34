import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import { DEMONYMS } from '../language/en/demonyms.ts';
import { PLACE_ALIASES } from '../language/en/place-names.ts';
import { FREQUENT_WORDS } from '../language/frequent-words.ts';
import { namesInGermanRun } from './german-runs.ts';
import { type Mention, mentionAt } from './mention.ts';
import { FACILITIES, HEAD_TYPES } from './name-heads.ts';
import { COMPANY_WORDS, HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import type { EntityType } from './tagger/labels.ts';
import { GAZETTEER_KINDS, hashPhrase, type Lexicon, PLACE_KINDS } from './tagger/lexicon.ts';

/** Words inside a name that are written small, in the Latin-script languages. */
const INNER = new Set([
  'al',
  'bin',
  'da',
  'das',
  'de',
  'del',
  'della',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'of',
  'van',
  'von',
]);

const ORGANIZATION_WORDS = new Set([
  'agency',
  'army',
  'association',
  'authority',
  'bureau',
  'centre',
  'center',
  'club',
  'college',
  'command',
  'commission',
  'committee',
  'congress',
  'council',
  'court',
  'department',
  'federation',
  'foundation',
  'institute',
  'ministry',
  'office',
  'organization',
  'parliament',
  'party',
  'police',
  'senate',
  'service',
  'society',
  'union',
  'university',
]);

const SCHOOLS = /^(?:academy|college|school|university)$/;

const PLACES = new Set([
  ...Object.values(DEMONYMS).map((name) => name.toLowerCase()),
  ...Object.keys(PLACE_ALIASES),
  ...Object.values(PLACE_ALIASES),
]);

/**
 * Names without a model: runs of capitalised words, typed by their words, the gazetteers and what stands before them.
 * Used when there is no model for the language or it cannot be read; less sure than the tagger. A single capitalised
 * word counts when it is written with a capital where no sentence begins, or is a place; German has rules of its own.
 * `lexicon` has the gazetteers of a model for another language, if there is one.
 */
export function findCapitalRuns(text: AnalysedText, lexicon: Lexicon | null): Mention[] {
  const german = text.language === 'de';
  const isKnown = Object.hasOwn(FREQUENT_WORDS, text.language);
  const proper = german ? new Set<string>() : properWords(text);
  const mentions: Mention[] = [];
  text.sentences.forEach(({ tokens }, sentence) => {
    let i = 0;
    while (i < tokens.length) {
      if (!isName(tokens[i].text)) {
        i += 1;
        continue;
      }
      const end = endOfRun(tokens, i);
      if (german) {
        for (const name of namesInGermanRun(tokens, i, end, lexicon)) {
          const mention = mentionAt(text, sentence, name.first, name.end - 1, name.type);
          if (mention) mentions.push(mention);
        }
        i = end;
        continue;
      }
      const first = i === 0 && SENTENCE_STARTERS.has(tokens[0].text.toLowerCase()) ? nextName(tokens, end) : i;
      const words = tokens.slice(first, end).map((token) => token.text);
      const kinds =
        words.length > 0 && lexicon ? lexicon.kindsOf(hashPhrase(words.map((word) => word.toLowerCase()))) : 0;
      const isSure = isKnown || isSureName(words, tokens[first - 1]?.text ?? '', first === 0, kinds);
      if (isSure && isWanted(words, proper, (kinds & PLACE_KINDS) !== 0)) {
        const before = tokens[first - 1]?.text.toLowerCase() ?? '';
        const mention = mentionAt(text, sentence, first, end - 1, guessType(words, before, kinds, lexicon));
        if (mention) mentions.push(mention);
      }
      i = end;
    }
  });
  return mentions;
}

/**
 * In a language whose words and prefixes are not known: is it a name, and all of it? A capital inside the word before
 * ("aseLund High School") belongs to it, unless two words follow that may be a person's; a sentence's first word may be
 * any; a single word must be known as a place or be an acronym.
 */
function isSureName(words: readonly string[], before: string, isAtStart: boolean, kinds: number): boolean {
  const isBegun = /^\p{Ll}+\p{Lu}/u.test(before);
  const last = words[words.length - 1]?.toLowerCase() ?? '';
  if (isBegun && (words.length === 1 || SCHOOLS.test(last) || FACILITIES.has(last) || HEAD_TYPES.has(last)))
    return false;
  if ((kinds & PLACE_KINDS) !== 0) return true;
  if (words.length === 1) return !isAtStart && /^\p{Lu}{2,6}$/u.test(words[0]);
  return !isAtStart && !words.some((word) => /^\p{Lu}{2}/u.test(word));
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length) {
    if (isName(tokens[end].text)) end += 1;
    else if ((INNER.has(tokens[end].text) || tokens[end].text === '-') && isName(tokens[end + 1]?.text ?? '')) end += 2;
    else break;
  }
  return end;
}

/** The first name after the sentence's first word, in the same run. */
function nextName(tokens: readonly Token[], end: number): number {
  let first = 1;
  while (first < end && !isName(tokens[first].text)) first += 1;
  return first;
}

/** Words with a capital after a word in lower case: they are names wherever they stand. */
function properWords(text: AnalysedText): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of text.sentences) {
    for (let i = 1; i < tokens.length; i += 1) {
      if (isName(tokens[i].text) && /^[\p{Ll}\p{Nd},]/u.test(tokens[i - 1].text)) words.add(tokens[i].text);
    }
  }
  return words;
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length > 1 && !/\p{Nd}/u.test(word) && !CALENDAR_WORDS.has(word.toLowerCase());
}

function isWanted(words: readonly string[], proper: ReadonlySet<string>, isPlace: boolean): boolean {
  if (words.length > 1 || isPlace) return true;
  return words.length === 1 && (/^\p{Lu}{2,6}$/u.test(words[0]) || proper.has(words[0]));
}

function guessType(words: readonly string[], before: string, kinds: number, lexicon: Lexicon | null): EntityType {
  const lower = words.map((word) => word.toLowerCase());
  const whole = lower.join(' ');
  if (PLACES.has(whole) || (kinds & PLACE_KINDS) !== 0) return 'LOC';
  const last = lower[lower.length - 1];
  if (words.length > 1 && SCHOOLS.test(last)) return 'ORG';
  if (words.length > 1 && (FACILITIES.has(last) || HEAD_TYPES.get(last) === 'LOC')) return 'LOC';
  if ([whole, whole.replace(/s$/, '')].some((word) => Object.hasOwn(DEMONYMS, word))) return 'GROUP';
  if (lower.some((word) => ORGANIZATION_WORDS.has(word)) || COMPANY_WORDS.has(last)) return 'ORG';
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0])) return 'ORG';
  const given =
    lexicon && words.length > 1 ? lexicon.kindsOf(hashPhrase(lower.slice(0, 1))) & GAZETTEER_KINDS.firstName : 0;
  if (given !== 0 || HONORIFICS.has(before) || ROLE_NOUNS.has(before) || words.length === 2 || words.length === 3)
    return 'PER';
  return words.length === 1 ? 'LOC' : 'ORG';
}
