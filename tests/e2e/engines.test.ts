import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { collectErrors, waitForMarks, waitForNoMarks } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

const STORY = [
  'The mayor of Bergen said on Monday that 40 families would move after the flood that closed the harbour road.',
  '"We will rebuild every house," Kari Nilsen told reporters in Oslo, where she met officials of the European Union.',
  'The council voted for the plan after a debate of six hours, and Norway will pay 12 million euros for the work.',
  'The Red Cross has sent 25 volunteers to the town since the river rose, and more are on their way from Denmark.',
];

function story(paragraphs: readonly string[], body: (article: string) => string, script = ''): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const article = `<article><h1>Town rebuilds after the flood</h1>${text}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
    <title>Town rebuilds after the flood</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-03-08">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Town rebuilds after the flood","datePublished":"2026-03-08"}</script>
    </head><body>${body(article)}<script>${script}</script></body></html>`;
}

const PAGES = {
  '/2026/03/08/framework-story': story(STORY, (article) => `<div id="__next">${article}</div>`),
  '/2026/03/08/restless-story': story(
    STORY,
    (article) => article,
    `window.rewrite = () => { document.querySelector('article p').textContent = 'The mayor of Bergen said on Tuesday that 50 families would move.'; };`,
  ),
  '/2026/03/08/client-story': story(
    STORY,
    (article) => `<div id="root">${article}</div>`,
    `window.leave = () => {
      history.pushState({}, '', '/');
      document.getElementById('root').replaceChildren(Object.assign(document.createElement('p'), {textContent: 'The front page.'}));
    };`,
  ),
};

describe.each(BROWSERS)('painting engines in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    server = await serveSamples(PAGES);
    reader = await launchBrowser(name, { headless: true });
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  async function open(path: keyof typeof PAGES): Promise<{ page: Page; errors: string[] }> {
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    await page.goto(server.origin + path, { waitUntil: 'load' });
    return { page, errors };
  }

  const highlighted = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('newsgloss-')).sort());

  test('where a framework owns the page, its DOM is not touched', async () => {
    const { page } = await open('/2026/03/08/framework-story');
    await waitUntil(async () => (await highlighted(page)).includes('newsgloss-person'));
    expect(await highlighted(page)).toEqual([
      'newsgloss-figure',
      'newsgloss-organization',
      'newsgloss-person',
      'newsgloss-place',
    ]);
    const served = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').querySelector('article')?.outerHTML;
    });
    expect(await page.evaluate(() => document.querySelector('article')?.outerHTML)).toBe(served);
    await page.close();
  });

  test('a page that rewrites marked text keeps its text and goes on with highlights', async () => {
    const { page, errors } = await open('/2026/03/08/restless-story');
    await waitForMarks(page);
    await page.evaluate(() => (window as unknown as { rewrite(): void }).rewrite());
    await waitForNoMarks(page);
    await waitUntil(async () => (await highlighted(page)).includes('newsgloss-person'));
    expect(await page.evaluate(() => document.querySelector('article p')?.textContent)).toContain('50 families');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a page that goes elsewhere without loading anew is given back as it was', async () => {
    const { page, errors } = await open('/2026/03/08/client-story');
    await waitForMarks(page);
    await page.evaluate(() => (window as unknown as { leave(): void }).leave());
    await waitForNoMarks(page);
    await waitUntil(() => page.evaluate(() => document.body.textContent?.includes('The front page.') ?? false));
    expect(errors).toEqual([]);
    await page.close();
  });
});
