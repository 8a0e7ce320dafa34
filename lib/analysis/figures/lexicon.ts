import type { Bound, FigureWords } from './figure-words.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, UNIT_SYMBOLS } from './symbols.ts';
import { cutWords, type Words } from './words.ts';

/** A list of phrases that is asked at a token: which phrase begins or ends here? */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  private longest = 0;
  private readonly side: 'raw' | 'lower';

  constructor(entries: Iterable<readonly [string, T]>, side: 'raw' | 'lower') {
    this.side = side;
    for (const [phrase, value] of entries) {
      const pieces = cutWords(phrase, { start: 0, end: phrase.length }).raw;
      this.longest = Math.max(this.longest, pieces.length);
      this.values.set(pieces.join(' '), value);
    }
  }

  /** The longest phrase that begins at token `at`: its value and the token after it. */
  startingAt(words: Words, at: number): { value: T; to: number } | null {
    let key = '';
    let found: { value: T; to: number } | null = null;
    const source = words[this.side];
    for (let to = at; to < Math.min(at + this.longest, source.length); to++) {
      key = key === '' ? source[to] : `${key} ${source[to]}`;
      const value = this.values.get(key);
      if (value !== undefined) found = { value, to: to + 1 };
    }
    return found;
  }

  /** The longest phrase that ends before token `at`: its value and its first token. */
  endingBefore(words: Words, at: number): { value: T; from: number } | null {
    let key = '';
    let found: { value: T; from: number } | null = null;
    const source = words[this.side];
    for (let from = at - 1; from >= Math.max(0, at - this.longest); from--) {
      key = key === '' ? source[from] : `${source[from]} ${key}`;
      const value = this.values.get(key);
      if (value !== undefined) found = { value, from };
    }
    return found;
  }
}

/** A language's figure words with its phrases ready to be matched. */
export interface Lexicon {
  words: FigureWords;
  approximators: Phrases<Bound>;
  trailingApproximators: Phrases<Bound>;
  percent: Phrases<string>;
  currencyWords: Phrases<string>;
  currencySigns: Phrases<string>;
  unitWords: Phrases<string>;
  unitSymbols: Phrases<string>;
}

/** Makes a language's words ready for matching. */
export function compileLexicon(words: FigureWords): Lexicon {
  const codes = [...CURRENCY_CODES].map((code) => [code, code] as const);
  return {
    words,
    approximators: new Phrases(words.approximators, 'lower'),
    trailingApproximators: new Phrases(words.trailingApproximators, 'lower'),
    percent: new Phrases(
      [...words.percent].map((phrase) => [phrase, '%'] as const),
      'lower',
    ),
    currencyWords: new Phrases(words.currencies, 'lower'),
    currencySigns: new Phrases([...CURRENCY_SIGNS, ...codes], 'raw'),
    unitWords: new Phrases(words.units, 'lower'),
    unitSymbols: new Phrases(UNIT_SYMBOLS, 'raw'),
  };
}
