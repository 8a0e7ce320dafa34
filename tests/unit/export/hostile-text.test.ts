import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../lib/analysis/language/clean-text.ts';
import type { Annotation } from '../../../lib/contract.ts';
import { webAddress } from '../../../lib/export/brief.ts';
import { fileStem, forClipboard, forFile } from '../../../lib/export/export-page.ts';
import { escapeMarkdown } from '../../../lib/export/markdown.ts';
import { SAMPLE_ANNOTATION } from '../../../tools/panel/sample-page.ts';
import { LABELS } from './labels.ts';

const HOSTILE =
  '<script>alert(1)</script> [x](javascript:alert(1)) ![i](https://x.example/i.png) | `a` **b** \u202Egnp.exe\u202C';

function hostile(): Annotation {
  const passage = { start: 0, end: 1, text: HOSTILE };
  const quote = SAMPLE_ANNOTATION.quotes[0]!;
  return {
    ...SAMPLE_ANNOTATION,
    url: 'javascript:alert(1)',
    article: { ...SAMPLE_ANNOTATION.article, title: HOSTILE, publisher: HOSTILE, byline: [HOSTILE], language: '"><b>' },
    summary: { ...SAMPLE_ANNOTATION.summary, keyPoints: [passage] },
    quotes: [{ ...quote, ...passage, speakerName: HOSTILE }],
    figures: SAMPLE_ANNOTATION.figures.map((figure) => ({ ...figure, of: HOSTILE })),
  };
}

const SOURCE = {
  annotation: hostile(),
  related: [{ title: HOSTILE, url: 'javascript:alert(1)' }],
  clutter: [{ kind: 'other' as const, text: HOSTILE, hidden: true }],
  wikipedia: [
    {
      actor: 'nato',
      title: HOSTILE,
      description: HOSTILE,
      text: HOSTILE,
      shortened: true,
      url: 'javascript:alert(1)',
      language: 'en',
      asOf: HOSTILE,
    },
  ],
};

test('HTML made from hostile text has no elements or attributes but ours', () => {
  const { content } = forFile(SOURCE, { format: 'rich', labels: LABELS, locale: 'en', part: null });
  const { document } = new JSDOM(content).window;
  expect(document.querySelectorAll('script:not([src]), img, b, code, iframe')).toHaveLength(0);
  expect([...document.querySelectorAll('a')].map(({ href }) => href).filter((href) => !/^https?:/.test(href))).toEqual(
    [],
  );
  expect(document.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>');
});

test('Markdown made from hostile text keeps every character of markup escaped', () => {
  const { text } = forClipboard(SOURCE, { format: 'markdown', labels: LABELS, locale: 'en', part: 'points' });
  expect(text).toContain('\\<script\\>alert(1)\\</script\\> \\[x\\](javascript:alert(1)) \\!\\[i\\]');
  expect(text).not.toContain('\u202E');
});

test('a cell of a Markdown table cannot end its row', () => {
  const { text } = forClipboard(SOURCE, { format: 'markdown', labels: LABELS, locale: 'en', part: 'figures' });
  const rows = text.split('\n').filter((row) => row.startsWith('| '));
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(4);
});

describe('escapeMarkdown', () => {
  test.each([
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['# title', '\\# title'],
    ['> quote', '\\> quote'],
    ['a_b *c* ~d~', 'a\\_b \\*c\\* \\~d\\~'],
    ['two\nlines', 'two lines'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['3,800 troops', '3,800 troops'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('cleanText drops what cannot be seen and keeps letters of every script', () => {
  expect(cleanText(' a\u0000b\u202Ec\u2066d \n\t e ')).toBe('abcd e');
  expect(cleanText('Türkiye القدس 東京 \u200Fא')).toBe('Türkiye القدس 東京 \u200Fא');
});

test('webAddress takes web addresses only', () => {
  expect(webAddress('https://a.example/b?c#d')).toBe('https://a.example/b?c#d');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'https://', 'https:// x', null]) {
    expect(webAddress(url), String(url)).toBeNull();
  }
});

test('fileStem gives a name that every system takes', () => {
  expect(fileStem('../../etc/passwd: “A/B” <c>?')).toBe('etc-passwd-a-b-c');
  expect(fileStem('Ankara’da görüşme')).toBe('ankara-da-görüşme');
  expect(fileStem('???')).toBe('newsgloss');
  for (const device of ['NUL', 'con', 'Aux!', 'COM1', 'lpt9', 'Com²']) {
    expect(fileStem(device)).toBe(`newsgloss-${device.toLowerCase().replace('!', '')}`);
  }
  expect(fileStem('Con artists')).toBe('con-artists');
  expect([...fileStem('x'.repeat(500))]).toHaveLength(60);
});
