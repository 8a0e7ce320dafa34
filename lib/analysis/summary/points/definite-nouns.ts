import type { Token } from '../../language/analysed-text.ts';
import { PREPOSITIONS } from '../../language/en/closed-classes.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { stem } from '../../language/en/stems.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { isWord } from '../../language/words.ts';

/**
 * Nouns behind "the" of which nobody asks which, compiled for this project: there is one, or the article's place and
 * time show it.
 */
const UNIQUE: ReadonlySet<string> = new Set(
  `afternoon air army border capital center centre city climate coast community company constitution country court day
  decade east economy end environment evening face fall first forefront future government ground heart home homeless
  internet judiciary last latter law lead left line market meantime media middle military ministry moment month moon
  morning most nation next night north ones only other others pandemic parliament past people police poor pound
  president press public rest rich right road same scale sea season second sky south spring state streets summer sun
  table third time top town truth unemployed war way weather web week weekend west whole winter world year young youth`.split(
    /\s+/,
  ),
);

/** Behind the noun, says which: "the room where", "the man who", "the cost of". */
const EXPLAINS = /^(?:at|behind|between|by|for|from|in|inside|of|on|that|to|where|when|which|who|whose|with)$/;

/** Stems of nouns for somebody, of whom a reader asks who it is whether or not the article called them so before. */
const POINTING: ReadonlySet<string> = new Set(
  [
    'boy',
    'boys',
    'child',
    'children',
    'couple',
    'girl',
    'girls',
    'man',
    'men',
    'suspect',
    'victim',
    'woman',
    'women',
  ].map(stem),
);

/**
 * Does the stem, of a noun with "the" alone, stand for somebody whom another sentence tells, whatever that calls them?
 */
export const isAlwaysPointing = (noun: string): boolean => POINTING.has(noun);

/** Stems of the nouns with "the" alone before them and nothing behind that says which: "the proposal", "the couple". */
export function bareDefinites(tokens: readonly Token[]): string[] {
  return tokens.slice(0, -1).flatMap(({ text }, index) => {
    const noun = tokens[index + 1].text;
    if (!/^the$/i.test(text) || !/^\p{Ll}{3,}$/u.test(noun) || UNIQUE.has(noun) || STOP_WORDS.has(noun)) return [];
    const next = tokens[index + 2];
    const lower = next?.text.toLowerCase() ?? '';
    const isHead =
      !next ||
      !isWord(next) ||
      /^['’]s?$/.test(lower) ||
      STOP_WORDS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      isFiniteVerb(tokens, index + 2);
    return isHead && !EXPLAINS.test(lower) ? [stem(noun)] : [];
  });
}
