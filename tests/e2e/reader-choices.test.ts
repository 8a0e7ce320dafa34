import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, marksIn, visibleText, waitForMarks, waitForNoMarks } from './in-page.ts';
import { OTHER_PAGES } from './pages.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const SAMPLE = '/samples/sample-article/';

describe.each(BROWSERS)("the reader's choices in %s", (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveSamples({ '/section': OTHER_PAGES['section front'] });
    reader = await launchBrowser(name, { headless: true });
    page = await reader.openPage(server.origin + SAMPLE);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
    await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('highlights that were switched off for the site stay off on its next page, and the rest goes on', async () => {
    await clickButton(panel, 'Highlights');
    await waitUntil(async () => (await visibleText(panel)).includes('This site'));
    await clickButton(panel, 'This site');
    await waitForNoMarks(page);
    // The marks have gone before; only this says that the choice is stored.
    await waitUntil(async () => (await visibleText(panel)).includes('Kept'));
    await page.reload();
    await waitUntil(() => page.evaluate(() => document.querySelector('[data-newsgloss-hidden]') !== null));
    expect(await marksIn(page)).toEqual([]);
    await waitUntil(() =>
      panel.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false'),
    );
    await clickButton(panel, 'Highlights');
    await waitUntil(async () => (await visibleText(panel)).includes('This site'));
    await clickButton(panel, 'This site');
    await waitForMarks(page);
  });

  test('a site that is switched off is left alone, until it is switched on again', async () => {
    await clickButton(panel, 'Switch off on this site');
    await waitForNoMarks(page);
    await waitUntil(async () => (await visibleText(panel)).includes('Newsgloss is off on this site'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('newsgloss');
    await page.reload();
    await waitUntil(async () => (await visibleText(panel)).includes('Newsgloss is off on this site'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('newsgloss');
    await clickButton(panel, 'Switch on for this site');
    await waitForMarks(page);
  });

  test('a colour of the reader is that of the highlights at once, and goes again', async () => {
    const options = await reader.browser.newPage();
    void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
    await waitUntil(() => options.evaluate(() => document.querySelector('.colours input') !== null));
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('mark[data-newsgloss-kind=person]')!).backgroundColor,
      );
    const before = await background();
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.colours input')!;
      field.value = '#ffcc00';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitUntil(async () => (await background()) === 'rgb(255, 204, 0)');
    await clickButton(options, 'Original colours');
    await waitUntil(async () => (await background()) === before);
    await options.close();
    await page.bringToFront();
  });

  test('the panel follows the tab, and says so where there is no article', async () => {
    const other = await reader.openPage(`${server.origin}/section`);
    await other.bringToFront();
    await waitUntil(async () => (await visibleText(panel)).includes('This does not look like a news article'));
    await page.bringToFront();
    await waitUntil(async () => (await visibleText(panel)).includes('Helga Arnadottir'));
    await other.close();
  });
});
