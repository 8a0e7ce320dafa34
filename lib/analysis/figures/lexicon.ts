import type { Bound, FigureWords } from '../language/figure-words.ts';
import { VULGAR_FRACTIONS } from './digits.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, GLUED_CURRENCIES, UNIT_SYMBOLS } from './symbols.ts';
import { cutWords, type Words } from './words.ts';

/** A list of phrases that is asked at a piece: which phrase begins or ends here? */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  /** Pieces of the longest phrase with this first, or last, piece. */
  private readonly firsts = new Map<string, number>();
  private readonly lasts = new Map<string, number>();
  private readonly side: 'raw' | 'lower';

  constructor(entries: Iterable<readonly [string, T]>, side: 'raw' | 'lower') {
    this.side = side;
    for (const [phrase, value] of entries) {
      const pieces = cutWords(phrase, { start: 0, end: phrase.length }).raw;
      if (pieces.length === 0) continue;
      this.values.set(pieces.join(' '), value);
      lengthen(this.firsts, pieces[0], pieces.length);
      lengthen(this.lasts, pieces[pieces.length - 1], pieces.length);
    }
  }

  /** The first pieces of the phrases. */
  starts(): Iterable<string> {
    return this.firsts.keys();
  }

  /** The longest phrase that begins at piece `at`: its value and the piece after it. */
  startingAt(words: Words, at: number): { value: T; to: number } | null {
    const source = words[this.side];
    const longest = this.firsts.get(source[at]) ?? 0;
    for (let to = Math.min(at + longest, source.length); to > at; to--) {
      const value = this.values.get(to === at + 1 ? source[at] : source.slice(at, to).join(' '));
      if (value !== undefined) return { value, to };
    }
    return null;
  }

  /** The longest phrase that ends before piece `at`: its value and its first piece. */
  endingBefore(words: Words, at: number): { value: T; from: number } | null {
    const source = words[this.side];
    const longest = this.lasts.get(source[at - 1]) ?? 0;
    for (let from = Math.max(0, at - longest); from < at; from++) {
      const value = this.values.get(from === at - 1 ? source[from] : source.slice(from, at).join(' '));
      if (value !== undefined) return { value, from };
    }
    return null;
  }
}

function lengthen(lengths: Map<string, number>, piece: string, length: number): void {
  lengths.set(piece, Math.max(lengths.get(piece) ?? 0, length));
}

/** A language's figure words with its phrases ready to be matched. */
export interface Lexicon {
  words: FigureWords;
  /** Pieces with which a quantity may begin, digits apart; in lower case or as printed. */
  openers: ReadonlySet<string>;
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
  const currencySigns = new Phrases([...CURRENCY_SIGNS, ...codes], 'raw');
  return {
    words,
    openers: new Set([
      ...['.', '-', '−', '+', ...VULGAR_FRACTIONS.keys()],
      ...currencySigns.starts(),
      ...GLUED_CURRENCIES.keys(),
      ...[words.minus, words.percentPrefixes, words.articles, words.several].flatMap((set) => [...set]),
      ...[words.cardinals, words.magnitudes, words.vague, words.vagueOpeners, words.fractions].flatMap((map) => [
        ...map.keys(),
      ]),
    ]),
    approximators: new Phrases(words.approximators, 'lower'),
    trailingApproximators: new Phrases(words.trailingApproximators, 'lower'),
    percent: new Phrases(
      [...words.percent].map((phrase) => [phrase, '%'] as const),
      'lower',
    ),
    currencyWords: new Phrases(words.currencies, 'lower'),
    currencySigns,
    unitWords: new Phrases(words.units, 'lower'),
    unitSymbols: new Phrases(UNIT_SYMBOLS, 'raw'),
  };
}
