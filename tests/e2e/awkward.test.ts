import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import type { AwkwardPage } from './awkward-page.ts';
import { AWKWARD_PAGES } from './awkward-pages.ts';
import { collectErrors, highlighted, recordPageErrors } from './in-page.ts';
import { openLayerSwitch } from './layer-switch.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const PATHS = new Map(
  Object.entries(AWKWARD_PAGES).map(([title, { ending = '' }], index) => [
    title,
    `/2026/03/08/awkward-${index}${ending}`,
  ]),
);

interface AwkwardWindow {
  player: { turns: number; errors: number };
  undone: number;
  act(): void | Promise<void>;
}
declare const window: AwkwardWindow & typeof globalThis;

/**
 * How often a page may have to undo something of ours: once for each thing that we do, and not in a fight without end.
 */
const MOST_UNDONE = 30;

/** Asked of the prototype, since some of the pages hide what the document and its forms can do. */
const isHidden = (page: Page, selector: string) =>
  page.evaluate(
    (one) => !Element.prototype.checkVisibility.call(Document.prototype.querySelector.call(document, one)!),
    selector,
  );

/** Waits for some turns of a player that is hidden. */
async function seePlayerGoOn(page: Page, selector: string): Promise<void> {
  const turns = await page.evaluate(() => window.player.turns);
  await waitUntil(() => page.evaluate((before) => window.player.turns > before + 10, turns));
  expect(await isHidden(page, selector)).toBe(true);
  expect(await page.evaluate(() => window.player.errors)).toBe(0);
}

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

  test.each(Object.entries(AWKWARD_PAGES))('%s', async (title, awkward: AwkwardPage) => {
    const { engine, hides, player, wipes, seesAfterAct, undoes } = awkward;
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    const pageErrors = await recordPageErrors(page);
    const open = () => page.goto(server.origin + PATHS.get(title), { waitUntil: 'load' });
    const act = () => page.evaluate(() => window.act());
    await setLayers(false);
    await open();
    const html = async () => {
      const now = await page.evaluate(() => document.documentElement.outerHTML);
      return player ? now.replace(/\d+/g, '0') : now;
    };
    if (player) await waitUntil(() => page.evaluate(() => window.player.turns > 1));
    if (seesAfterAct) await act();
    const before = await html();
    if (seesAfterAct) await open();
    await setLayers(true);
    if (!wipes) await waitUntil(async () => (await painted(page)) > 0);
    if (hides) await waitUntil(() => isHidden(page, hides));
    if (engine === 'highlights') await waitUntil(() => page.evaluate(() => CSS.highlights.size > 0));
    if (hides && player) await seePlayerGoOn(page, hides);
    if (seesAfterAct) {
      await act();
      await waitUntil(async () => (await highlighted(page)).includes(seesAfterAct));
    }
    await page.evaluate(() => document.getElementById('count')!.click());
    expect(await page.evaluate(() => document.getElementById('count')!.textContent)).toBe('1');
    await page.evaluate(() => {
      document.getElementById('count')!.textContent = '0';
    });
    await setLayers(false);
    await waitUntil(async () => (await painted(page)) === 0);
    expect(await html()).toBe(before);
    expect([...errors, ...(await pageErrors())]).toEqual([]);
    if (undoes) expect(await page.evaluate(() => window.undone)).toBeLessThan(MOST_UNDONE);
    await page.close();
  });
});
