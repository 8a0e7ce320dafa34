import type { Actor } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import type { ActorMentions } from './actor-mentions.ts';
import type { Line } from './line.ts';
import type { Names } from './names.ts';
import { isCapital } from './noun-phrases.ts';
import type { SpeakingPhrase } from './speaker-context.ts';
import { speakerNoun } from './speaker-nouns.ts';

/** Has the head of the phrase its capital only because the sentence begins: "Prosecutors said"? */
type IsCommonNoun = (subject: SpeakingPhrase) => boolean;

/**
 * Reads off the article which words it also writes in lower case, and which have a capital within a sentence. Linear in
 * the text.
 */
export function createIsCommonNoun(
  text: AnalysedText,
  lines: readonly Line[],
  names: Names,
  actors: readonly Actor[],
  mentions: ActorMentions,
): IsCommonNoun {
  const lowerWords = new Set(
    text.sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).filter((word) => /^\p{Ll}/u.test(word)),
  );
  const innerNames = new Set(
    lines.flatMap(({ words }) => words.filter((word) => !word.opens && isCapital(word)).map((word) => word.text)),
  );

  return ({ words, phrase, head }) => {
    const word = words[head];
    if (head !== phrase.from || !(word.opens || words[head - 1]?.quoted)) return false;
    if (phrase.to > head + 1 && !/^\p{Ll}/u.test(words[head + 1].text)) return false;
    if (names.byLast.has(word.lower)) return false;
    if (lowerWords.has(word.lower) || speakerNoun(word.lower) !== null || /ly$/.test(word.lower)) return true;
    const isAcronym = word.text.length > 1 && word.text === word.text.toUpperCase();
    // Neither a name that was found nor one that stands within a sentence.
    return actors.length > 0 && !isAcronym && mentions.actorIn(word) === null && !innerNames.has(word.text);
  };
}
