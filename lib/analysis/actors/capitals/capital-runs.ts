import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { FREQUENT_WORDS } from '../../language/frequent-words.ts';
import { type Mention, mentionAt } from '../mention.ts';
import type { Lexicon } from '../tagger/lexicon.ts';
import { bareWord, withoutAffixes } from './affixes.ts';
import { namesInGermanRun } from './german-runs.ts';
import { NameParts, type TokenRange } from './name-parts.ts';
import { namingWords } from './naming-words.ts';
import { type KnownNames, PartTypes } from './part-types.ts';
import { type TypedPart, withPersons } from './persons-in-full.ts';
import { isCapitalised, readEvidence, type WordEvidence } from './word-evidence.ts';

/**
 * Names without a model: runs of capitalised words, typed by their words, the gazetteers, what is `known` from
 * elsewhere, and the rest of the text. What nothing gives a type is MISC, of which nothing is shown that is named once.
 * Used when there is no model for the language or it cannot be read; less sure than the tagger. A single capitalised
 * word counts when it is written with a capital where no sentence begins, or is known, and is no common word of the
 * text; German has rules of its own. `lexicon` has the gazetteers of a model for another language, if there is one.
 * Linear in the text.
 */
export function findCapitalRuns(
  text: AnalysedText,
  lexicon: Lexicon | null,
  known: KnownNames = () => null,
): Mention[] {
  const types = new PartTypes(lexicon, known, namingWords(text.language));
  const parts = text.language === 'de' ? germanParts(text, lexicon, known) : typedParts(text, types);
  const persons = withPersons(
    parts,
    (words) => types.isSure(words),
    (word) => types.isGivenName(word),
  );
  return persons.flatMap(({ sentence, first, end, type }) => {
    const mention = mentionAt(text, sentence, first, end - 1, type ?? 'MISC');
    return mention ? [withoutAffixes(text, mention)] : [];
  });
}

const wordsOf = (tokens: readonly Token[], { first, end }: TokenRange, language: string): string[] =>
  tokens.slice(first, end).map(({ text }) => bareWord(text, language));

/** Times that two words follow each other from which they are a pair. */
const LEAST_PAIRED = 2;

/** Tells of two words with capitals whether they follow each other time and again. */
function readPairs({ sentences }: AnalysedText): (first: string, second: string) => boolean {
  const times = new Map<string, number>();
  for (const { tokens } of sentences)
    for (let i = 1; i < tokens.length; i += 1) {
      if (!isCapitalised(tokens[i].text) || !isCapitalised(tokens[i - 1].text)) continue;
      const pair = `${tokens[i - 1].text} ${tokens[i].text}`;
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  return (first, second) => (times.get(`${first} ${second}`) ?? 0) >= LEAST_PAIRED;
}

function germanParts(text: AnalysedText, lexicon: Lexicon | null, known: KnownNames): TypedPart[] {
  const { language, sentences } = text;
  const evidence = { lexicon, known, isPair: readPairs(text) };
  return sentences.flatMap(({ tokens }, sentence) => {
    const parts: TypedPart[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      if (!isCapitalised(tokens[i].text)) continue;
      let end = i + 1;
      while (isCapitalised(tokens[end]?.text ?? '')) end += 1;
      const names = namesInGermanRun(tokens, i, end, evidence);
      for (const name of names) parts.push({ ...name, sentence, words: wordsOf(tokens, name, language), isName: true });
      i = Math.max(end, names.at(-1)?.end ?? 0) - 1;
    }
    return parts;
  });
}

function typedParts(text: AnalysedText, types: PartTypes): TypedPart[] {
  const { language, sentences } = text;
  const evidence = readEvidence(text);
  const isKnownLanguage = Object.hasOwn(FREQUENT_WORDS, language);
  return sentences.flatMap(({ tokens }, sentence) => {
    const names = new NameParts(tokens, language, evidence, types);
    return names.all().flatMap((part): TypedPart[] => {
      const words = wordsOf(tokens, part, language);
      const before = wordBefore(tokens, part.first, types);
      if (!isKnownLanguage && !types.isWhole(words, before, part.first === 0)) return [];
      const type = types.typeOf(words, before);
      const isName = words.length > 1 || types.isTitle(before) || isNameAlone(words[0], type, types, evidence);
      return [{ ...part, sentence, words, type, isName }];
    });
  });
}

/** The word before the token, a title in front of its full stop: "Sr. | Lund"; empty at the sentence's head. */
function wordBefore(tokens: readonly Token[], at: number, types: PartTypes): string {
  const before = tokens[at - 1]?.text ?? '';
  const title = tokens[at - 2]?.text ?? '';
  return before === '.' && types.isTitle(title) ? title : before;
}

/** Is the single word a name rather than a word that opens a sentence or has a capital for another reason? */
function isNameAlone(word: string, type: TypedPart['type'], types: PartTypes, evidence: WordEvidence): boolean {
  if (types.isSure([word]) || type === 'ORG') return true;
  return evidence.isProper(word) && !evidence.isCommon(word.toLowerCase());
}
