import type { Figure } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { figures as english } from '../language/en/figures.ts';
import { findCountedNoun } from './counted-noun.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { isNotAFigure } from './not-a-figure.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { joinRanges } from './ranges.ts';
import { isDigits, isHyphen, type Words, wordsOf } from './words.ts';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', compileLexicon(english)]]);

/** Finds every figure, in text order. */
export function findFigures(text: AnalysedText): Figure[] {
  const lexicon = LEXICONS.get(text.language) ?? LEXICONS.get('en')!;
  const found: Figure[] = [];
  for (const sentence of text.sentences) {
    const words = wordsOf(sentence);
    for (const q of readSentence(words, lexicon)) {
      const start = words.start[q.from];
      const end = words.end[q.to - 1];
      found.push({
        start,
        end,
        text: text.article.text.slice(start, end),
        value: q.value,
        valueTo: q.valueTo,
        unit: q.unit,
        approx: q.approx,
        per: q.per,
        change: null,
        of: q.of,
        key: false,
      });
    }
  }
  return found;
}

interface Found extends Quantity {
  of: string | null;
}

function readSentence(words: Words, lexicon: Lexicon): Found[] {
  const raw: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = readQuantity(words, at, lexicon);
    if (!quantity) {
      at++;
      continue;
    }
    setApproximation(words, quantity, lexicon);
    raw.push(quantity);
    at = quantity.to;
  }
  const quantities = joinRanges(
    words,
    raw.filter((quantity) => !isNotAFigure(words, quantity, lexicon, isCounted(words, quantity, lexicon))),
    lexicon,
  );
  const found: Found[] = [];
  for (const quantity of quantities) {
    let of: string | null = null;
    if (quantity.unit === null) {
      const noun = findCountedNoun(words, quantity.to, quantity.value, lexicon.words);
      if (noun) {
        quantity.unit = noun.noun;
        quantity.source = 'noun';
        of = words.raw.slice(noun.from, noun.head + 1).join(' ');
        quantity.to = noun.head + 1;
      } else if (quantity.value === 1 && quantity.form === 'words') continue;
    }
    found.push({ ...quantity, of });
  }
  return found;
}

function isCounted(words: Words, quantity: Quantity, lexicon: Lexicon): boolean {
  const noun = findCountedNoun(words, quantity.to, 2, lexicon.words);
  return noun !== null;
}

function setApproximation(words: Words, quantity: Quantity, lexicon: Lexicon): void {
  const before = lexicon.approximators.endingBefore(
    words,
    isHyphen(words, quantity.from - 1) ? quantity.from - 1 : quantity.from,
  );
  const after = lexicon.trailingApproximators.startingAt(words, quantity.to);
  if (before) quantity.approx = before.value;
  else if (after && !isDigits(words.raw[after.to])) quantity.approx = after.value;
}
