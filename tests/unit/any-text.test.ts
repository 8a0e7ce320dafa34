import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/annotate.ts';
import type { Annotation } from '../../lib/contract.ts';
import { listedActors } from '../../lib/digest/actors/listed-actors.ts';
import { glossesOf } from '../../lib/digest/answers/glosses.ts';
import { backgroundLines } from '../../lib/digest/background/background-lines.ts';
import { datedEvents } from '../../lib/digest/dates/dated-events.ts';
import { figureLines } from '../../lib/digest/figures/figure-lines.ts';
import { listedQuotes } from '../../lib/digest/quotes/listed-quotes.ts';
import { type Brief, forReading, makeBrief } from '../../lib/export/brief.ts';
import { articleFromText } from '../../tools/annotate/article-from-text.ts';
import { loadResources } from '../../tools/annotate/load-resources.ts';
import { wrongPassage } from '../../tools/fuzz/check-annotation.ts';
import { cpuTimeOf } from '../cpu-time.ts';
import { LABELS } from './export/labels.ts';

const RESOURCES = loadResources();

function annotate(text: string, language: string, published: string | null): Annotation {
  const article = { ...articleFromText(text, { title: text.slice(0, 80), published }), language };
  const analysis = analyse(article, RESOURCES);
  return { id: '', url: '', isArticle: true, articleScore: 1, article, clutter: [], ...analysis };
}

/** All that a reader is shown of the annotation, by the functions that panel, cards and exports ask. */
function digestOf(annotation: Annotation) {
  const dated = datedEvents(annotation);
  const events = dated.flatMap((group) => group.events);
  const background = backgroundLines(annotation, events);
  return {
    events,
    background,
    figures: figureLines(annotation),
    glosses: [...glossesOf(annotation, background)],
    actors: listedActors(annotation),
    quotes: listedQuotes(annotation),
    brief: makeBrief({ annotation, related: [], clutter: [], wikipedia: [] }, LABELS, 'en'),
  };
}

/** Lines of the brief that are empty or have a gloss outside their text. */
function wrongLines(brief: Brief): unknown[] {
  const lines = [brief, forReading(brief)].flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  return lines.filter(
    ({ text, lead, glosses = [] }) =>
      (text === '' && !lead) || glosses.some(({ at }) => at < 0 || (brief.sections.length > 0 && at > text.length)),
  );
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
  // Words that rules look for.
  ...['added:', 'who', 'which', 'He', 'it', 'she', 'They', 'these', 'However,', 'Separately,', 'Born', 'told', 'was'],
  ...['according to', 'had been', 'has', 'left', 'died', 'killed', 'since', 'ago', 'the same day', 'between', 'and'],
  ...['June 6, 2023', 'Fri, June 2, 2023', '2019', '2023-06-04', '6/4/23', 'last week', 'at 8 p.m.', 'the 1990s'],
  ...['5km', '12 %', '€3m', '1,000', '3.5', '10-12', '40C', '1/2', '7:14', '$', '-5', '1e9', '99999999999999999999'],
  ...['„', '“', '‘', '’', "'", "''", '‹', '›', '‚', '`', '[', ']', '…', '–', '; ', '? ', '! ', '|', '/', '@', '#'],
  ...['President', 'Mr.', 'Sen.', 'constructor', 'Constructor', '__proto__', 'toString', 'hasOwnProperty', 'Valueof'],
  ...['X'.repeat(300), 'x'.repeat(300), 'Ab-'.repeat(60), "o'".repeat(60), '\n\n\n\n', ' \n \n ', '   ', '\t'],
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
const anyLanguage = fc.constantFrom('und', 'en', 'tr', 'de', 'fr', 'es', 'ar', 'zh-Hant', '', '../x', 'constructor');
const anyDate = fc.constantFrom(null, '2023-06-04', '2024-02-29T23:59:59-11:00', 'nonsense', '');

test('for any text, language and date every passage is what the text has there, and analysis and digest are the same each time', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, anyDate, (text, language, published) => {
      const annotation = annotate(text, language, published);
      expect(wrongPassage(annotation)).toBeNull();
      expect(annotate(text, language, published)).toEqual(annotation);
      const digest = digestOf(annotation);
      expect(wrongLines(digest.brief)).toEqual([]);
      expect(digestOf(annotation)).toEqual(digest);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test.each(['en', 'constructor', '__proto__'])(
  'words that every object has are words like others, in language %s',
  (language) => {
    const texts = [
      'A ferry sank in Constructor on Friday.',
      'The people of Constructor told the Constructors, who left in May (constructor), that it was so – constructor',
      'CONSTRUCTOR — valueOf said 5 constructor left Toronto since 2009.',
    ];
    for (const text of texts) {
      const annotation = annotate(text, language, '2023-06-04');
      expect(wrongPassage(annotation)).toBeNull();
      expect(wrongLines(digestOf(annotation).brief)).toEqual([]);
    }
  },
);

test.each([
  'The board was led by Ana Holt, mayor of Brell and one of Rao’s friends.',
  'Ana Holt, opened by Bo Rao, known as the Fox, has won the vote on Friday, May 5.',
  '“We opened the dam,” Sen. Ana Holt (R-Ohio) said on Friday – the day it broke – “and closed it.”',
  'As director of Velo Bank, Ana Holt, who had left between 2009 and 2012, is to pay at least $5 million of 40% by 8 p.m. today.',
  'Two days ago, according to the former president of Velo, 12 people died because of the flood, and 3,800 fled to avoid it.',
])('a text may break off anywhere: %s', (text) => {
  for (let end = 1; end <= text.length; end += 1) {
    const annotation = annotate(text.slice(0, end), 'en', '2023-06-04');
    expect(wrongPassage(annotation)).toBeNull();
    expect(wrongLines(digestOf(annotation).brief)).toEqual([]);
  }
});

/** Units of long texts of one kind of sentence, for rules that look around in the whole article. */
const SENTENCES = [
  'He added: “It broke.” ',
  '“It broke,” said Ana Holt, who left in May. ',
  'In 2019, 40% of 3,800 soldiers left Oslo. ',
  'On Friday, June 2, 2023, she left. ',
  'The mayor of Brell, who had been born in 1990, told NATO that it was so.\n\n',
  'However, these plans had been dropped in 2015 because of the flood. ',
  'He said 5km, 12 % and €3m. ',
  'Ana Holt „left“ and “came”; ',
  '5km ',
  '12 % ',
  'In May ',
];

/** Milliseconds of processor time to annotate so many characters of the unit, and to make the digest of it. */
function timesOf(unit: string, length: number): { analysis: number; digest: number } {
  const text = unit.repeat(Math.ceil(length / unit.length));
  let annotation: Annotation | undefined;
  const analysis = cpuTimeOf(() => {
    annotation = annotate(text, 'en', '2023-06-04');
  });
  const digest = cpuTimeOf(() => annotation && expect(wrongLines(digestOf(annotation).brief)).toEqual([]));
  expect(annotation && wrongPassage(annotation)).toBeNull();
  return { analysis, digest };
}

test.each([...CODE_UNITS, ...SENTENCES, 'a', 'A', '1', '“', '"', '.', '\n', ' ', 'Ab', 'a.', '1 ', '“a” '])(
  '100 kB of %j are read and told in time, with every passage in its place',
  (unit) => {
    const { analysis, digest } = timesOf(unit, 100_000);
    // About a second each; quadratic work takes minutes.
    expect(analysis).toBeLessThan(15_000);
    expect(digest).toBeLessThan(15_000);
  },
  120_000,
);
