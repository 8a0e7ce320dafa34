import { expect, test } from 'vitest';
import { EXPORT_FORMATS, forClipboard, forFile } from '../../../lib/export/export-page.ts';
import { SAMPLE_LOOK_UPS } from '../../../tools/panel/sample-look-ups.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { LABELS } from './labels.ts';

const SOURCE = {
  annotation: SAMPLE_PAGE.annotation,
  related: SAMPLE_PAGE.related,
  clutter: SAMPLE_PAGE.clutter,
  wikipedia: SAMPLE_LOOK_UPS.found,
};
const EXTENSIONS = { rich: 'html', markdown: 'md', text: 'txt', json: 'json' };

test.each(EXPORT_FORMATS)('the sample article as a %s file is as checked in', async (format) => {
  const file = forFile(SOURCE, { format, labels: LABELS, locale: 'en', part: null });
  expect(file.name).toBe(`turkish-battalion-lands-in-kosovo-as-nato-strengthens-its-fo.${EXTENSIONS[format]}`);
  await expect(file.content).toMatchFileSnapshot(`golden/sample.${EXTENSIONS[format]}`);
});

test('every export names title, publisher, date, address and Newsgloss', () => {
  for (const format of EXPORT_FORMATS) {
    const { text } = forClipboard(SOURCE, { format, labels: LABELS, locale: 'en', part: 'quotes/1' });
    for (const words of [
      'Turkish battalion lands in Kosovo',
      'The Example Courier',
      'June 4, 2023',
      'https://news.example/world/battalion-kosovo',
      'Newsgloss',
      'These soldiers will make the north safer',
    ]) {
      expect(text, format).toContain(words);
    }
  }
});

test.each([
  [
    'text',
    'quotes/1',
    '“These soldiers will make the north safer for everyone who lives there” (Jens Stoltenberg)\n\n' +
      'Turkish battalion lands in Kosovo as NATO strengthens its force · The Example Courier · Mira Aksoy · June 4, 2023\n' +
      'https://news.example/world/battalion-kosovo\nNewsgloss\n',
  ],
  [
    'markdown',
    'quotes/1',
    '> “These soldiers will make the north safer for everyone who lives there”\n>\n> — Jens Stoltenberg\n\n' +
      '[Turkish battalion lands in Kosovo as NATO strengthens its force](https://news.example/world/battalion-kosovo)' +
      ' · The Example Courier · Mira Aksoy · June 4, 2023 · Newsgloss\n',
  ],
  ['text', 'questions/0', /^Who: A Turkish commando battalion\n\nTurkish battalion lands/],
  ['markdown', 'figures/0', /^\*\*30 soldiers:\*\* The request followed .*\n\n\[Turkish battalion lands/],
  ['markdown', 'related/0', /^\[What KFOR may and may not do\]\(https:.*\)\n\n\[Turkish battalion lands/],
] as const)(
  'a line by itself goes before where it is from, without the headings of a page: %s, %s',
  (format, part, copied) => {
    const { text } = forClipboard(SOURCE, { format, labels: LABELS, locale: 'en', part });
    if (typeof copied === 'string') expect(text).toBe(copied);
    else expect(text).toMatch(copied);
  },
);

test('a line by itself in rich text is a paragraph or a quotation, with a link to the page', () => {
  const html = (part: string) => forClipboard(SOURCE, { format: 'rich', labels: LABELS, locale: 'en', part }).html;
  const from =
    '<p><small><a href="https://news.example/world/battalion-kosovo">Turkish battalion lands in Kosovo as NATO ' +
    'strengthens its force</a> · The Example Courier · Mira Aksoy · June 4, 2023 · Newsgloss</small></p>\n';
  expect(html('questions/0')).toBe(`<p><strong>Who:</strong> A Turkish commando battalion</p>\n${from}`);
  expect(html('quotes/1')).toBe(
    '<blockquote><p>“These soldiers will make the north safer for everyone who lives there”</p>' +
      `<p>— Jens Stoltenberg</p></blockquote>\n${from}`,
  );
});

test('a date is told once where the line has its words', () => {
  const copy = (part: string) => forClipboard(SOURCE, { format: 'text', labels: LABELS, locale: 'en', part }).text;
  expect(copy('timeline')).toContain('has been in Kosovo since 1999\n');
  expect(copy('timeline')).not.toContain('(1999)');
});

test('the page’s own description goes with the whole, and says where it is from; a part goes without it', () => {
  for (const format of EXPORT_FORMATS) {
    const copy = (part: string | null) => forClipboard(SOURCE, { format, labels: LABELS, locale: 'en', part }).text;
    for (const words of ['further talks between Kosovo and Serbia are planned', LABELS.described]) {
      expect(copy(null), format).toContain(words);
      expect(copy('quotes'), format).not.toContain(words);
    }
  }
});

test('rich text carries HTML beside the plain text, the others do not', () => {
  for (const format of EXPORT_FORMATS) {
    const { html } = forClipboard(SOURCE, { format, labels: LABELS, locale: 'en', part: null });
    expect(html !== null, format).toBe(format === 'rich');
  }
});

test('a point that is a part of a sentence begins with a capital, but not in data', () => {
  const [point] = SOURCE.annotation.summary.keyPoints;
  const text = point.text[0].toLowerCase() + point.text.slice(1);
  const summary = { ...SOURCE.annotation.summary, keyPoints: [{ ...point, text }] };
  const source = { ...SOURCE, annotation: { ...SOURCE.annotation, summary } };
  const copied = EXPORT_FORMATS.map((format) => {
    const { text: copy } = forClipboard(source, { format, labels: LABELS, locale: 'en', part: 'points' });
    return [format, copy.includes(point.text), copy.includes(text)];
  });
  for (const [format, asRead, asWritten] of copied)
    expect([format, asRead, asWritten]).toEqual([format, format !== 'json', format === 'json']);
});

test('an event that may not be the main one is copied as a point with its glosses, and answers nothing', () => {
  const { annotation } = SOURCE;
  const [event] = annotation.summary.what;
  const [point] = annotation.summary.keyPoints;
  const summary = {
    ...annotation.summary,
    who: [],
    what: [{ ...point, doubtful: true as const }],
    keyPoints: annotation.summary.keyPoints.slice(1),
    headlineAgreement: 0.5,
  };
  const source = { ...SOURCE, annotation: { ...annotation, summary } };
  const copy = (part: string) => forClipboard(source, { format: 'text', labels: LABELS, locale: 'en', part }).text;
  expect(copy('points/0')).toContain(point.text);
  expect(copy('points')).toContain(point.text);
  expect(copy('questions')).not.toContain(event.text);
  expect(copy('questions')).toContain(
    `${LABELS.questions.what}: ${annotation.article.title} (${LABELS.headlineNotes.alone})`,
  );
});

test('a headline that tells the event in other words is said to beside it', () => {
  const { annotation } = SOURCE;
  const copy = (headlineAgreement: number) => {
    const summary = { ...annotation.summary, headlineAgreement };
    const source = { ...SOURCE, annotation: { ...annotation, summary } };
    return forClipboard(source, { format: 'text', labels: LABELS, locale: 'en', part: 'questions' }).text;
  };
  expect(copy(0)).toContain(`${annotation.summary.what[0]?.text} (${LABELS.headlineNotes.differs})`);
  expect(copy(0.5)).not.toContain(LABELS.headlineNotes.differs);
});

test('what reference works say of a name in passing is copied alone, not with the whole', () => {
  const { annotation } = SOURCE;
  const passing = {
    actor: 'eu',
    text: 'Union of states.',
    source: 'Atlas',
    url: null,
    asOf: '2025',
    inPassing: true as const,
  };
  const entries = [...annotation.background.entries, passing];
  const source = { ...SOURCE, annotation: { ...annotation, background: { ...annotation.background, entries } } };
  for (const format of EXPORT_FORMATS) {
    const copy = (part: string | null) => forClipboard(source, { format, labels: LABELS, locale: 'en', part }).text;
    expect([format, copy(null), copy('background')].join()).not.toMatch(/Union of states|Atlas/);
    expect(copy('background/4'), format).toContain('Union of states');
  }
});

test('a section or a line is copied alone, and sources go with what came from them', () => {
  const copy = (part: string) => forClipboard(SOURCE, { format: 'markdown', labels: LABELS, locale: 'en', part }).text;
  expect(copy('figures')).toContain('## Figures');
  expect(copy('figures')).not.toContain('## Quotes');
  expect(copy('figures')).not.toContain('Newsgloss reference notes');
  expect(copy('background/2')).toContain('Newsgloss reference notes');
  expect(copy('background/2')).not.toContain('Wikipedia');
  for (const words of [
    'Wikipedia contributors',
    'https://en.wikipedia.org/wiki/Jens\\_Stoltenberg',
    'CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)',
    'shortened',
    'March 8, 2026',
  ]) {
    expect(copy('background/4')).toContain(words);
  }
  expect(copy('timeline/0')).toContain('**1999:**');
  expect(copy('timeline/0')).not.toContain('April 2023');
});
