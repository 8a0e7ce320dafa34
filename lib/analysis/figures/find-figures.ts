import type { Figure } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { findChanges } from './change.ts';
import { type Candidate, chooseKeyFigures, isNear } from './key-figures.ts';
import { lexiconOf } from './languages.ts';
import { findMeasuredThing } from './measured-thing.ts';
import type { Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { readSentence } from './read-sentence.ts';
import { cutWords, type Words } from './words.ts';

/**
 * Finds every figure, in text order; in a language without figure words those in digits alone. Linear in the text;
 * deterministic; a text without numbers gives [].
 */
export function findFigures(text: AnalysedText): Figure[] {
  return finish(figuresInSteps(text));
}

/** The same as `findFigures`, in steps. */
export function* figuresInSteps(text: AnalysedText): Steps<Figure[]> {
  const lexicon = lexiconOf(text.language);
  const source = text.article.text;
  const figures: Figure[] = [];
  const candidates: Candidate[] = [];
  for (const sentence of text.sentences) {
    const words = cutWords(source, sentence);
    const base = figures.length;
    const quantities = readSentence(words, lexicon);
    const changes = findChanges(words, quantities, lexicon.words);
    let thing: Stretch | null = null;
    quantities.forEach((quantity, index) => {
      const start = words.start[quantity.from];
      const end = words.end[quantity.to - 1];
      thing = findMeasuredThing(words, quantity, quantities[index - 1], thing, lexicon.words);
      figures.push({
        start,
        end,
        text: source.slice(start, end),
        kind: quantity.pair ? 'pair' : 'quantity',
        value: quantity.value,
        valueTo: quantity.valueTo,
        unit: quantity.unit,
        approx: quantity.approx,
        approxWords: approximation(source, words, quantity, lexicon.words),
        amountWords: amountInWords(source, words, quantity),
        per: quantity.per,
        change: changes[index],
        of: thing && source.slice(words.start[thing[0]], words.end[thing[1] - 1]),
        part: quantity.part === null ? null : base + quantity.part,
        key: false,
      });
      candidates.push({
        quantity,
        block: sentence.block,
        casualty: isNear(words, quantity, lexicon.words.casualty),
        penalty: isNear(words, quantity, lexicon.words.penalty),
        words: thing ? thing[1] - thing[0] : 0,
      });
    });
    yield;
  }
  for (const index of chooseKeyFigures(candidates, lexicon.words)) figures[index].key = true;
  return figures;
}

/**
 * "Tens of thousands", "billions of dollars", "a third": the numeral, and of money its currency; null for an exact
 * number.
 */
function amountInWords(
  source: string,
  words: Words,
  { form, numeral, unitEnd, source: kind }: Quantity,
): string | null {
  // "half of 1 percent" is a number like "0.5 percent".
  if ((form !== 'vague' && form !== 'fraction') || kind === 'percent') return null;
  return source.slice(words.start[numeral.from], words.end[(kind === 'money' ? unitEnd : numeral.to) - 1]);
}

/**
 * The words before the number that say how exact it is; null for none and for a verb ("exceeding"), which the sign says
 * as well.
 */
function approximation(
  source: string,
  words: Words,
  { approx, opening, from }: Quantity,
  { boundVerbs }: FigureWords,
): string | null {
  if (approx === '=' || opening >= from || boundVerbs.has(words.lower[opening])) return null;
  return source.slice(words.start[opening], words.start[from]).trim();
}
