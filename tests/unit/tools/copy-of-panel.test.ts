import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyOfPanel } from '../../../tools/annotate/copy-of-panel.ts';
import { loadResources } from '../../../tools/annotate/load-resources.ts';

const input = {
  id: 'sample',
  url: 'https://harbour.example/wall',
  html: readFileSync('samples/sample-article/index.html', 'utf8'),
};
const resources = loadResources();
const copied = async (format: string) => (await copyOfPanel(input, format, resources)).text;

describe('copyOfPanel', () => {
  it('has the sections and the words of the English interface', async () => {
    const text = await copied('text');
    const titles = text.split('\n').filter((line) => /^[A-Z ]{3,}$/.test(line));
    expect(titles).toEqual([
      'THE STORY IN SIX QUESTIONS',
      'KEY POINTS',
      'WHO IS WHO',
      'KEY FIGURES',
      'WHO SAID WHAT',
      'TIMELINE',
      'BACKGROUND',
      'RELATED LINKS',
      'HIDDEN ON THIS PAGE',
    ]);
    // folded away in the panel
    expect(text).not.toContain('Population');
    expect(text).toContain('Ferries to the islands stay in port for a third day https://harbour.example/wall#ferry');
  });

  it.each([
    ['markdown', /^# Norwegian engineers .*\n\n(.*\n)*## Key points\n\n- /],
    ['html', /^<h1>Norwegian engineers .*<\/h1>\n(.*\n)*<h2>Key points<\/h2>\n<ul>/],
    ['json', /^\{\n {2}"title": "Norwegian engineers /],
  ])('comes as %s', async (format, form) => {
    expect(await copied(format)).toMatch(form);
  });

  it('tells of a page that is no article, and copies it all the same', async () => {
    const page = { ...input, html: '<!doctype html><title>Kettle</title><h1>Kettle</h1><p>It holds two litres.</p>' };
    const { text, isArticle } = await copyOfPanel(page, 'text', resources);
    expect([isArticle, text]).toEqual([false, expect.stringMatching(/Newsgloss\n$/)]);
  });

  it('says what the formats are', async () => {
    await expect(copied('pdf')).rejects.toThrow('--as takes html, json, markdown, text, not "pdf".');
  });
});
