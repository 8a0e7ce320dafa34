import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/annotate.ts';
import type { Annotation } from '../../lib/contract.ts';
import { articleFromText } from '../../tools/annotate/article-from-text.ts';
import { loadResources } from '../../tools/annotate/load-resources.ts';
import { wrongPassage } from '../../tools/fuzz/check-annotation.ts';
import { cpuTimeOf } from '../cpu-time.ts';

const RESOURCES = loadResources();

function annotate(text: string, language: string, published: string | null): Annotation {
  const article = { ...articleFromText(text, { title: text.slice(0, 80), published }), language };
  const analysis = analyse(article, RESOURCES);
  return { id: '', url: '', isArticle: true, articleScore: 1, article, clutter: [], ...analysis };
}

const WORDS = [
  ...[
    'Oslo',
    'Jens Stoltenberg',
    'NATO',
    'Turkish',
    'the',
    'minister',
    'said',
    'that',
    'on',
    'Monday',
    'in',
    '2023',
    'because',
  ],
  ...[
    'almost',
    '3,800',
    'soldiers',
    '40%',
    '$1.5bn',
    '“',
    '”',
    '"',
    '«',
    '»',
    '. ',
    ', ',
    ': ',
    '\n\n',
    '\n',
    '—',
    '(',
    ')',
  ],
  ...[
    'bakan',
    'Ankara’da',
    'dün',
    'Minister',
    'sagte',
    'am',
    'Montag',
    'a déclaré',
    'mardi',
    'dijo',
    'ayer',
    'قال',
    'الوزير',
    'أمس',
  ],
];
const CODE_UNITS = [
  ...['\uD800', '\uDC00', '\uDFFF\uD800', '👩‍👩‍👧', '\u200D', '\u200F', '\u202E', '\u2067', 'e\u0301\u0327', '\u0301'],
  ...[
    '\u0000',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\u00A0',
    '\u3000',
    '\u00AD',
    'ﬁ',
    'İ',
    'ß',
    '東京',
    '١٢٣',
    '½',
    '٪',
    'ǅ',
    '\uFFFF',
  ],
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS.map((word) => `${word} `)),
      fc.constantFrom(...WORDS, ...CODE_UNITS),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anyLanguage = fc.constantFrom('und', 'en', 'tr', 'de', 'fr', 'es', 'ar', 'zh-Hant', '', '../x');
const anyDate = fc.constantFrom(null, '2023-06-04', '2024-02-29T23:59:59-11:00', 'nonsense', '');

test('for any text, language and date every passage is what the text has there, and the same each time', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, anyDate, (text, language, published) => {
      const annotation = annotate(text, language, published);
      expect(wrongPassage(annotation)).toBeNull();
      expect(annotate(text, language, published)).toEqual(annotation);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test.each([
  'The board was led by Ana Holt, mayor of Brell and one of Rao’s friends.',
  'Ana Holt, opened by Bo Rao, known as the Fox, has won the vote on Friday, May 5.',
  '“We opened the dam,” Sen. Ana Holt (R-Ohio) said on Friday – the day it broke – “and closed it.”',
  'As director of Velo Bank, Ana Holt, who had left between 2009 and 2012, is to pay at least $5 million of 40% by 8 p.m. today.',
  'Two days ago, according to the former president of Velo, 12 people died because of the flood, and 3,800 fled to avoid it.',
])('a text may break off anywhere: %s', (text) => {
  for (let end = 1; end <= text.length; end += 1)
    expect(wrongPassage(annotate(text.slice(0, end), 'en', '2023-06-04'))).toBeNull();
});

test.each([...CODE_UNITS, 'a', 'A', '1', '“', '"', '.', '\n', ' ', 'Ab', 'a.', '1 ', '“a” '])(
  '100 kB of %j are read in time, with every passage in its place',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const time = cpuTimeOf(() => expect(wrongPassage(annotate(text, 'en', '2023-06-04'))).toBeNull());
    // About a second; quadratic work takes minutes.
    expect(time).toBeLessThan(15_000);
  },
  120_000,
);
