import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedSpans } from '../../../lib/analysis/language/quotation-marks.ts';
import { cpuTimeOf } from '../../cpu-time.ts';
import { articleOf, readQuotes } from './read-quotes.ts';

const piece = fc.constantFrom(
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', ' ', ' ', '. ', ', ', ': ', '— ', '(', ')', '\u{1F600}', 'é'],
  ...['said', 'he', 'Ann', 'Roe', 'the', 'ministry', 'according', 'to', 'that', 'and', 'who', 'ANN: ', 'told', 'it’s'],
);
const paragraphs = fc.array(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('') || '-'),
  { minLength: 1, maxLength: 5 },
);

describe('for any text', () => {
  it('keeps every span inside the text and equal to what it covers', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const { text } = articleOf(...lines);
        for (const quote of readQuotes(lines)) {
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          const { speaker } = quote;
          if (speaker) expect(text.slice(speaker.start, speaker.end).trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the quotes in text order, the same ones every time', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const quotes = readQuotes(lines);
        expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b));
        expect(readQuotes(lines)).toEqual(quotes);
      }),
    );
  });

  it('takes any string for a paragraph', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (line) => Array.isArray(readQuotes(line))));
  });

  it('ends a quotation that is never closed with its sentence, where another opens in a further one', () => {
    const line = 'Ann Roe called it "far too fast for this bend. Two guards said it was "too loud" as well.';
    expect(findQuotedSpans(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      'far too fast for this bend.',
      'too loud',
    ]);
    const nested = 'Ann Roe said: "I read the word "no" on it and left."';
    expect(findQuotedSpans(nested)).toHaveLength(1);
  });

  it('never overlaps two outermost quotations', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
        let end = 0;
        for (const span of findQuotedSpans(parts.join(''))) {
          expect(span.outerStart).toBeGreaterThanOrEqual(end);
          expect(span.outerEnd).toBeGreaterThanOrEqual(span.end);
          end = span.outerEnd;
        }
      }),
    );
  });
});

describe('long lines end in time', () => {
  const LENGTH = 200 * 1024;
  /** Of the processor: a second or two; quadratic work takes minutes. */
  const LONGEST_MILLISECONDS = 15_000;
  it.each([
    '“Yes,” he said. ',
    '"a" ',
    "'a ",
    '“a “b ',
    'he said, ',
    '“a ‘b “c” d’ ',
    '"No" — said Ann Roe — ',
    'Roe and ',
    "s' 'x ",
    'a "b "c" d ',
  ])('%s', (unit) => {
    const line = unit.repeat(Math.ceil(LENGTH / unit.length));
    const time = cpuTimeOf(() => expect(readQuotes(line).every((quote) => quote.end <= line.length)).toBe(true));
    expect(time).toBeLessThan(LONGEST_MILLISECONDS);
  });

  it.each([
    'The dam is old, officials said. ',
    'While the dam leaks, and it does, Ann Roe said it will hold, officials said. ',
    'Villagers left. They said the dam was old. ',
  ])('also of very many sentences: %s', (unit) => {
    const line = unit.repeat(Math.ceil((4 * LENGTH) / unit.length));
    const time = cpuTimeOf(() => expect(readQuotes(line)).not.toEqual([]));
    expect(time).toBeLessThan(LONGEST_MILLISECONDS);
  });
});
