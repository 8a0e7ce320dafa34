import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { AWKWARD_PAGES, type AwkwardPage } from './awkward-pages.ts';
import { collectErrors } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const PATHS = new Map(Object.keys(AWKWARD_PAGES).map((title, index) => [title, `/2026/03/08/awkward-${index}`]));

/** What the test uses of the extension's storage. */
interface Extension {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
}

describe.each(BROWSERS)('awkward pages in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let options: Page;

  beforeAll(async () => {
    server = await serveSamples(
      Object.fromEntries(Object.entries(AWKWARD_PAGES).map(([title, { html }]) => [PATHS.get(title), html])),
    );
    reader = await launchBrowser(name, { headless: true });
    options = await reader.browser.newPage();
    void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
    await waitUntil(() => options.evaluate(() => document.querySelector('h1') !== null));
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** Switches highlights and hiding for all pages, as the options do. */
  async function setLayers(on: boolean): Promise<void> {
    await options.evaluate(async (value) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
      const { local } = (scope.browser ?? scope.chrome)!.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...(settings as object), highlightsOn: value, clutterHidden: value } });
    }, on);
  }

  const painted = (page: Page) =>
    page.evaluate(
      () =>
        document.getElementsByClassName('newsgloss-mark').length +
        // In a shadow root, and by hand, since one of the pages patches what lists and elements can do.
        (document.getElementsByTagName('story-body')[0]?.shadowRoot?.querySelectorAll('.newsgloss-mark').length ?? 0) +
        [...CSS.highlights.keys()].filter((key) => key.startsWith('newsgloss-')).length,
    );

  test.each(Object.entries(AWKWARD_PAGES))('%s', async (title, { engine }: AwkwardPage) => {
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    await setLayers(false);
    await page.goto(server.origin + PATHS.get(title), { waitUntil: 'load' });
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await setLayers(true);
    await waitUntil(async () => (await painted(page)) > 0);
    if (engine === 'highlights') await waitUntil(() => page.evaluate(() => CSS.highlights.size > 0));
    await page.evaluate(() => document.getElementById('count')!.click());
    expect(await page.evaluate(() => document.getElementById('count')!.textContent)).toBe('1');
    await page.evaluate(() => {
      document.getElementById('count')!.textContent = '0';
    });
    await setLayers(false);
    await waitUntil(async () => (await painted(page)) === 0);
    expect(await html()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
