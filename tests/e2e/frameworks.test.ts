import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { FRAMEWORKS, type Framework, sitePages } from './frameworks/site.ts';
import { STORIES, storyPath } from './frameworks/stories.ts';
import { collectErrors, highlighted } from './in-page.ts';
import { openLayerSwitch } from './layer-switch.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

interface SiteWindow {
  start(): void;
  pageErrors: string[];
}
declare const window: SiteWindow & typeof globalThis;

const click = (page: Page, id: string) => page.evaluate((one) => document.getElementById(one)!.click(), id);
const textOf = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? null, selector);

/** The page's own test: takes over, counts, opens a part, goes to the next story and back. */
async function clickThrough(
  page: Page,
  { late }: Framework,
  seen: (words: string) => Promise<void>,
  seenLine: () => Promise<void>,
): Promise<void> {
  await seen('Bergen');
  if (late) await page.evaluate(() => window.start());
  await click(page, 'count');
  await waitUntil(async () => (await textOf(page, '#count')) === '1');
  await page.mouse.wheel({ deltaY: 1 });
  await seenLine();
  await click(page, 'more');
  await waitUntil(async () => (await textOf(page, '#opened')) === STORIES[0].more);
  await seen('University of Tromsø');
  await click(page, 'next');
  await waitUntil(async () => (await textOf(page, 'h1')) === STORIES[1].title);
  await seen('Aberdeen');
  await page.evaluate(() => history.back());
  await waitUntil(async () => (await textOf(page, 'h1')) === STORIES[0].title);
  await seen('Bergen');
  await click(page, 'count');
  await waitUntil(async () => (await textOf(page, '#count')) === '2');
}

describe.each(BROWSERS)('pages that a framework owns, in %s', (name) => {
  const servers: SampleServer[] = [];
  let reader: ReaderBrowser;
  let setLayers: (on: boolean) => Promise<void>;

  beforeAll(async () => {
    reader = await launchBrowser(name, { headless: true });
    setLayers = await openLayerSwitch(reader);
  });

  afterAll(async () => {
    await reader?.close();
    for (const server of servers) await server.close();
  });

  test.each(Object.entries(FRAMEWORKS))('%s', async (_, framework) => {
    const server = await serveSamples(await sitePages(framework));
    servers.push(server);
    const run = async (on: boolean) => {
      await setLayers(on);
      const page = await reader.browser.newPage();
      const errors = collectErrors(page);
      await page.goto(server.origin + storyPath(STORIES[0].slug), { waitUntil: 'load' });
      await clickThrough(
        page,
        framework,
        async (words) => {
          if (on) await waitUntil(async () => (await highlighted(page)).includes(words));
        },
        async () => {
          if (on) await waitUntil(() => page.evaluate(() => document.querySelector('newsgloss-hidden-line') !== null));
        },
      );
      await setLayers(false);
      await waitUntil(async () => (await highlighted(page)).length === 0);
      const result = {
        html: await page.evaluate(() => document.documentElement.outerHTML),
        errors: [...errors, ...(await page.evaluate(() => window.pageErrors))],
      };
      await page.close();
      return result;
    };
    const alone = await run(false);
    expect(await run(true)).toEqual(alone);
  });
});
