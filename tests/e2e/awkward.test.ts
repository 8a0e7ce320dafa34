import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { AWKWARD_PAGES, type AwkwardPage } from './awkward-pages.ts';
import { collectErrors } from './in-page.ts';
import { openLayerSwitch } from './layer-switch.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const PATHS = new Map(
  Object.entries(AWKWARD_PAGES).map(([title, { ending = '' }], index) => [
    title,
    `/2026/03/08/awkward-${index}${ending}`,
  ]),
);

describe.each(BROWSERS)('awkward pages in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let setLayers: (on: boolean) => Promise<void>;

  beforeAll(async () => {
    server = await serveSamples(
      Object.fromEntries(Object.entries(AWKWARD_PAGES).map(([title, { html }]) => [PATHS.get(title), html])),
    );
    reader = await launchBrowser(name, { headless: true });
    setLayers = await openLayerSwitch(reader);
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

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
