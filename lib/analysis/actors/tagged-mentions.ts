import type { Steps } from '../../steps.ts';
import { SENTENCE_STARTERS } from '../language/abbreviations.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { placeOfAdjective } from '../language/en/place-of-adjective.ts';
import { type Mention, mentionAt } from './mention.ts';
import { HONORIFICS, ROLE_NOUNS } from './name-words.ts';
import type { EntityType } from './tagger/labels.ts';
import type { TaggerModel } from './tagger/read-model.ts';
import { type TaggedName, tagNames } from './tagger/tag-names.ts';

/**
 * The tagger's names as mentions, with what its labels get wrong by rule set right; in text order. Linear in the text.
 */
export function* taggedMentions(text: AnalysedText, model: TaggerModel): Steps<Mention[]> {
  const names = yield* tagNames(text, model);
  const mentions: Mention[] = [];
  let next = 0;
  for (let sentence = 0; sentence < text.sentences.length; sentence += 1) {
    const from = next;
    while (names[next]?.sentence === sentence) next += 1;
    const here = names.slice(from, next).flatMap((name) => behindRank(text, name));
    const persons = new Persons(here);
    for (const name of [...here, ...joinedWords(text, sentence, here)].sort((a, b) => a.first - b.first))
      addMentions(text, name, persons, mentions);
    yield;
  }
  return mentions;
}

/** Ranks of officers, as they stand before a name; own list. Not "Major", as in "Major League Baseball". */
const RANK =
  /^(?:adm|admiral|brig|brigadier|capt|captain|col|colonel|commander|commodore|gen|general|lieutenant|lt|marshal|sergeant|sgt)$/i;
const NAME_PART = /^\p{Lu}[\p{Ll}’'-]+\p{L}*$/u;

/**
 * "Norwegian Rear Admiral Lars Solheim", which the tagger takes for a name of something else, as ships have such: the
 * officer, named by two words, and the nationality before the rank.
 */
function behindRank(text: AnalysedText, name: TaggedName): TaggedName[] {
  const { tokens } = text.sentences[name.sentence];
  const first = name.last - 1;
  const isOfficer =
    name.type === 'MISC' &&
    first > name.first &&
    RANK.test(tokens[first - 1].text) &&
    NAME_PART.test(tokens[first].text) &&
    NAME_PART.test(tokens[name.last].text);
  if (!isOfficer) return [name];
  const officer: TaggedName = { ...name, first, type: 'PER' };
  const isNationality = placeOfAdjective(tokens[name.first].text.toLowerCase()) !== null;
  return isNationality ? [{ ...name, last: name.first, type: 'GROUP' }, officer] : [officer];
}

/** Where the persons' names of a sentence begin and end. */
class Persons {
  readonly firsts = new Set<number>();
  readonly lasts = new Set<number>();

  constructor(names: readonly TaggedName[]) {
    for (const { type, first, last } of names) {
      if (type !== 'PER') continue;
      this.firsts.add(first);
      this.lasts.add(last);
    }
  }
}

/** "d'Aubigny" after "Jean-Luc": a family name with a particle in it. */
const ELIDED = /^[dDlL]['’]\p{Lu}\p{Ll}/u;

function addMentions(text: AnalysedText, name: TaggedName, persons: Persons, mentions: Mention[]): void {
  const { sentence, first, type } = name;
  const { tokens } = text.sentences[sentence];
  const last = type === 'PER' && ELIDED.test(tokens[name.last + 1]?.text ?? '') ? name.last + 1 : name.last;
  if (isOffice(tokens, name, persons)) return;
  // no name follows the pronoun: "He Weimin" is one
  let from = type === 'PER' && first === last && tokens[first - 1]?.text === 'He' ? first - 1 : first;
  for (let i = first; i <= last; i += 1) {
    // "Doha, Qatar" is two places, "Washington, D.C." is one
    const ends = i === last || (type === 'LOC' && tokens[i + 1].text === ',' && !isCapital(tokens[i + 2]?.text));
    if (!ends || i < from) continue;
    const end =
      type === 'LOC' && i === last && tokens[i + 1]?.text === ',' && isCapital(tokens[i + 2]?.text) ? i + 2 : i;
    const mention = mentionAt(text, sentence, from, end, typeInBrackets(tokens, from, end, type, mentions.at(-1)));
    const known = mentions.at(-1);
    const repeats = known && mention && known.end > mention.start;
    if (mention && !repeats && !isSymbol(tokens, mention)) mentions.push(mention);
    from = i + 2;
  }
}

function isCapital(word: string | undefined): boolean {
  return word === 'D.C.' || word === 'DC';
}

/** ".SPX" and "R20bn" are no names. */
function isSymbol(tokens: readonly Token[], { first, last, start, text }: Mention): boolean {
  if (first !== last) return false;
  if (/^\p{Lu}{0,3}\p{Nd}[\p{Nd}.,]*(?:bn|k|m|mn|tn)?$/u.test(text)) return /\p{Nd}(?:bn|k|m|mn|tn)$/u.test(text);
  return /^\p{Lu}+$/u.test(text) && tokens[first - 1]?.text === '.' && tokens[first - 1].end === start;
}

/**
 * "National Security Adviser" beside "John Bolton", "U.S. Attorney for …": an office with capitals, which the tagger
 * takes for an organization. It is one when its noun is one for an office and "of" or "for" follows, or the person's
 * name stands beside it.
 */
function isOffice(tokens: readonly Token[], { first, last, type }: TaggedName, persons: Persons): boolean {
  if (type !== 'ORG' && type !== 'MISC') return false;
  for (let i = first + 1; i < last; i += 1)
    if (/^(?:for|of|to)$/.test(tokens[i].text)) return ROLE_NOUNS.has(tokens[i - 1].text.toLowerCase());
  if (!ROLE_NOUNS.has(tokens[last].text.toLowerCase())) return false;
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const article = /^(?:an?|the)$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const before = tokens[article - 1]?.text === ',' ? article - 2 : Number.NaN;
  return persons.firsts.has(next) || persons.lasts.has(before) || persons.lasts.has(before - 1);
}

/** Words of two or more capitalised parts that the tagger passes over ("SunExpress"): names of companies and brands. */
function joinedWords(text: AnalysedText, sentence: number, here: readonly TaggedName[]): TaggedName[] {
  const { tokens } = text.sentences[sentence];
  const taken = new Set<number>();
  for (const { first, last } of here) for (let i = first; i <= last; i += 1) taken.add(i);
  const found: TaggedName[] = [];
  tokens.forEach((token, i) => {
    const parts = /^\p{Lu}\p{Ll}{2,}(\p{Lu}\p{Ll}{2,})$/u.exec(token.text);
    // "LeftAnother" is two sentences without a blank between them
    if (!parts || SENTENCE_STARTERS.has(parts[1].toLowerCase())) return;
    if (taken.has(i) || HONORIFICS.has(token.text.toLowerCase())) return;
    if (/^[@#]$/.test(tokens[i - 1]?.text ?? '')) return;
    found.push({ sentence, first: i, last: i, type: 'ORG' });
  });
  return found;
}

/**
 * A single word in brackets after an organization is where it sits, unless it can be its acronym: "Brigade Command
 * (Luleburgaz)".
 */
function typeInBrackets(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: EntityType,
  previous: Mention | undefined,
): EntityType {
  const alone = first === last && tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if (!alone || type !== 'ORG' || previous?.type !== 'ORG' || previous.end < tokens[first].start - 2) return type;
  const word = tokens[first].text;
  const initials = previous.words.map((name) => name[0]).join('');
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !initials.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())
    ? 'LOC'
    : type;
}
