import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, collectErrors, marksIn, visibleText, waitForMarks } from './in-page.ts';
import { BROKEN_PAGES, OTHER_PAGES } from './pages.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

/** Every page by an address of its own. */
const ADDRESSES = new Map(
  [...Object.keys(OTHER_PAGES), ...Object.keys(BROKEN_PAGES)].map((title, index) => [title, `/page-${index}`]),
);

describe.each(BROWSERS)('other pages in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    const pages = { ...OTHER_PAGES, ...BROKEN_PAGES };
    server = await serveSamples(
      Object.fromEntries(Object.entries(pages).map(([title, html]) => [ADDRESSES.get(title), html])),
    );
    reader = await launchBrowser(name, { headless: true });
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(Object.keys(OTHER_PAGES))('a %s is left alone', async (title) => {
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.origin + ADDRESSES.get(title));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // An article opened afterwards is done: by then the detector has long decided about the page before it.
    const article = await reader.openPage(`${server.origin}/samples/sample-article/`);
    await waitForMarks(article);
    await article.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0);
    expect(requests.filter((url) => url.includes('extension:'))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each([name === 'chrome' ? 'chrome://version' : 'about:support', 'about:blank'])(
    'the browser’s own page %s says that it holds no article, and that it cannot be read when that is asked for',
    async (address) => {
      const page = await reader.openPage(`${server.origin}/samples/sample-article/`);
      const panel = await reader.openPanel(page);
      await waitUntil(async () => (await visibleText(panel)).includes('Norwegian engineers'));
      // Firefox never reports that a page of its own has loaded.
      void page.goto(address, { timeout: 0 }).catch(() => undefined);
      await waitUntil(async () => (await visibleText(panel)).includes('does not look like a news article'));
      await clickButton(panel, 'Annotate anyway');
      const answers = /cannot read this page|No article text was found/;
      await waitUntil(async () => answers.test(await visibleText(panel)));
      await page.close();
      if (name === 'firefox') await panel.close();
    },
  );

  test.each(Object.keys(BROKEN_PAGES))('%s ends in a clear state', async (title) => {
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    await page.goto(server.origin + ADDRESSES.get(title));
    const panel = await reader.openPanel(page);
    await waitUntil(
      () =>
        panel.evaluate(() => {
          const main = document.querySelector('main');
          return main !== null && !main.hasAttribute('aria-busy') && main.textContent.trim() !== '';
        }),
      60_000,
    );
    expect(await visibleText(panel)).not.toContain('Something went wrong');
    for (const context of [page, panel]) {
      expect(await context.evaluate(() => 'pwned' in window)).toBe(false);
    }
    expect(await panel.evaluate(() => document.querySelectorAll('body script, main img, main mark').length)).toBe(0);
    expect((await marksIn(page)).every(({ text }) => text.length < 1000)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
    if (name === 'firefox') await panel.close();
  });
});
