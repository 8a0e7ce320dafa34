import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../../lib/analysis/figures/find-figures.ts';
import { cpuTimeOf } from '../../cpu-time.ts';
import { analysed } from './read.ts';

const PIECES = [
  ...[
    '1',
    '12',
    '1,200',
    '3.5',
    '0',
    '2019',
    '$',
    '€',
    '%',
    '-',
    '–',
    '—',
    '/',
    '(',
    ')',
    ',',
    '.',
    ':',
    '"',
    "'s",
    '½',
    '٣',
  ],
  ...[
    'million',
    'half',
    'one',
    'a',
    'of',
    'the',
    'in',
    'from',
    'to',
    'and',
    'dozens',
    'soldiers',
    'rose',
    'by',
    'per',
    'day',
  ],
  ...['including', 'others', 'Airbus', 'US', 'km', 'years', 'old', '\n', '\u00a0', '😀', 'bn', 'm'],
];
const LONG = ['9'.repeat(400), 'million '.repeat(60)];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES, ...LONG), fc.constantFrom('', ' ')), { maxLength: 60 })
    .map((pairs) => pairs.flat().join('')),
);
const anyLanguage = fc.constantFrom('en', 'de', 'fr', 'es', 'tr', 'ar', 'und');

test('spans lie in the text, in order, and values are numbers', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, language) => {
      const figures = findFigures(analysed(text, language));
      let last = 0;
      figures.forEach((figure, index) => {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(Number.isFinite(figure.value)).toBe(true);
        expect(figure.valueTo === null || Number.isFinite(figure.valueTo)).toBe(true);
        if (figure.of !== null) expect(figure.of.split(/\s+/).length).toBeLessThanOrEqual(6);
        if (figure.part !== null) expect(figure.part).toBeLessThan(index);
        last = figure.start;
      });
    }),
    { numRuns: 600 },
  );
});

test('the same text gives the same figures', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, language) => {
      expect(findFigures(analysed(text, language))).toEqual(findFigures(analysed(text, language)));
    }),
    { numRuns: 100 },
  );
});

test.each(['"1', '1 ', '1-', '9', '$', 'from 1 to ', 'one in ', 'a million ', '30 soldiers — 1 ', "1's "])(
  '200 KB of %j end in time',
  (unit) => {
    const text = analysed(unit.repeat(Math.ceil(200_000 / unit.length)));
    expect(cpuTimeOf(() => findFigures(text))).toBeLessThan(10_000);
  },
);
