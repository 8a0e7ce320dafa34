import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { cleanText } from '../../../lib/analysis/language/clean-text.ts';
import { type Brief, type BriefLine, makeBrief, webAddress } from '../../../lib/export/brief.ts';
import { forFile } from '../../../lib/export/export-page.ts';
import { linesAsHtml, toHtmlPage } from '../../../lib/export/html.ts';
import { SECTION_IDS } from '../../../lib/export/labels.ts';
import { linesAsMarkdown, toMarkdown } from '../../../lib/export/markdown.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { LABELS } from './labels.ts';

const MARKUP = [
  ...['<', '>', '&', '"', "'", '`', '``', '*', '**', '_', '__', '[', ']', '(', ')', '![', '](', '!', '\\', '|', '~~~'],
  ...[
    '#',
    '##',
    '-',
    '--',
    '---',
    '+',
    '=',
    '===',
    '1.',
    '2)',
    ':',
    ';',
    '$',
    '{',
    '}',
    '^',
    '\n',
    '\n\n',
    '\t',
    '    ',
    ' ',
  ],
  ...[
    '<script>',
    '</title>',
    '<!--',
    '-->',
    '<img src=x onerror=alert(1)>',
    '<b>',
    '</a>',
    '" onclick="x',
    '&lt;',
    '&#60;',
  ],
  ...['javascript:', 'https://x.example', '<https://x.example>', '[x]: https://x.example', 'a', 'word', 'é', '😀'],
  ...['\u0000', '\u0001', '\u202E', '\uD800', '\uDC00', '\u2028', '\u200B', '\u00A0'],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => cleanText(text) !== '');
const maybe = fc.option(hostile);
const url = fc.option(hostile.map((text) => webAddress(`https://news.example/?${text}`)));

const line: fc.Arbitrary<BriefLine> = fc.record({
  id: fc.constant('points/0'),
  lead: maybe,
  text: hostile,
  detail: maybe,
  url,
  quoted: fc.boolean(),
  passage: fc.constant(null),
  attribution: fc.constant(null),
});
const brief: fc.Arbitrary<Brief> = fc.record({
  title: hostile,
  description: fc.option(fc.record({ text: hostile, source: hostile })),
  publisher: maybe,
  byline: fc.array(hostile, { maxLength: 2 }),
  date: maybe,
  published: fc.constant(null),
  url,
  language: hostile,
  sections: fc.array(
    fc.record({
      id: fc.constantFrom(...SECTION_IDS),
      title: hostile,
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  attributions: fc.array(hostile, { maxLength: 2 }),
  madeWith: hostile,
});

/** The same brief with a harmless word for every text of it. */
function harmless(from: Brief): Brief {
  const word = (text: string | null) => text && 'word';
  const address = (text: string | null) => text && 'https://news.example/';
  return {
    ...from,
    title: 'word',
    description: from.description && { text: 'word', source: 'word' },
    publisher: word(from.publisher),
    byline: from.byline.map(() => 'word'),
    date: word(from.date),
    url: address(from.url),
    language: 'en',
    sections: from.sections.map((section) => ({
      ...section,
      title: 'word',
      lines: section.lines.map((each) => ({
        ...each,
        lead: word(each.lead),
        text: 'word',
        detail: word(each.detail),
        url: address(each.url),
      })),
    })),
    attributions: from.attributions.map(() => 'word'),
    madeWith: 'word',
  };
}

/** Every element with its ancestors and the names of its attributes, in document order. */
function skeleton(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].map((element) => {
    const above: string[] = [];
    for (let each = element.parentElement; each; each = each.parentElement) above.unshift(each.localName);
    return `${[...above, element.localName].join('>')} ${element.getAttributeNames().join(' ')}`;
  });
}

function parseMarkdown(markdown: string): DocumentFragment {
  const html = micromark(markdown, {
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  return JSDOM.fragment(html);
}

const asMarkdown = (from: Brief) => parseMarkdown(toMarkdown(from, LABELS));

function addresses(root: ParentNode): string[] {
  return [...root.querySelectorAll('a')].map((link) => new URL(link.getAttribute('href') ?? '').host);
}

const parsers: [string, (from: Brief) => ParentNode][] = [
  ['HTML', (from) => new JSDOM(toHtmlPage(from, LABELS)).window.document],
  ['Markdown', asMarkdown],
];

test.each(parsers)(
  '%s of any text has the elements, attributes and addresses of its template, and no other',
  (_, parse) => {
    fc.assert(
      fc.property(brief, (from) => {
        const parsed = parse(from);
        expect(skeleton(parsed)).toEqual(skeleton(parse(harmless(from))));
        expect(new Set(addresses(parsed))).toEqual(new Set(addresses(parse(harmless(from)))));
        expect(parsed.querySelector('h1')?.textContent).toBe(cleanText(from.title));
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

const lineParsers: [string, (from: Brief) => ParentNode][] = [
  ['HTML', (from) => JSDOM.fragment(linesAsHtml(from))],
  ['Markdown', (from) => parseMarkdown(linesAsMarkdown(from))],
];

test.each(lineParsers)('lines by themselves as %s have nothing but their template either', (_, parse) => {
  fc.assert(
    fc.property(brief, (from) => {
      const parsed = parse(from);
      expect(skeleton(parsed)).toEqual(skeleton(parse(harmless(from))));
      expect(new Set(addresses(parsed))).toEqual(new Set(addresses(parse(harmless(from)))));
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['https://news.example/?`', 'https://news.example/?%60'],
  ['https://news.example/?a=1&lt;=2', 'https://news.example/?a=1&lt;=2'],
  ['https://news.example/?\uD800', 'https://news.example/?%EF%BF%BD'],
])('a Markdown link to %j leads there', (address, href) => {
  const lines: BriefLine[] = [
    {
      id: 'related/0',
      lead: null,
      text: 'a',
      detail: '`',
      url: address,
      quoted: false,
      passage: null,
      attribution: null,
    },
  ];
  const sections = [{ id: 'related' as const, title: 'Related', lines }];
  const parsed = asMarkdown({ ...makeBrief({ ...SAMPLE_PAGE, wikipedia: [] }, LABELS, 'en'), url: null, sections });
  expect([...parsed.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([href]);
});

test('JSON gives back every text as it was', () => {
  fc.assert(
    fc.property(hostile, fc.array(hostile, { minLength: 1, maxLength: 4 }), (title, points) => {
      const { annotation } = SAMPLE_PAGE;
      const keyPoints = points.map((text) => ({ start: 0, end: text.length, text }));
      const source = {
        ...SAMPLE_PAGE,
        wikipedia: [],
        annotation: {
          ...annotation,
          article: { ...annotation.article, title },
          summary: { ...annotation.summary, keyPoints },
        },
      };
      const { content } = forFile(source, { format: 'json', labels: LABELS, locale: 'en', part: 'points' });
      const read = JSON.parse(content) as Brief;
      expect(read.title).toBe(title);
      expect(read.sections.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(points);
    }),
  );
});
