import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';

/** German has the longest words of the interface. No test can choose Firefox's language. */
const BROWSERS: readonly (readonly [name: BrowserName, language: string | undefined])[] = [
  ['chrome', 'de'],
  ['firefox', undefined],
];
/** A narrow panel, in CSS pixels. */
const WIDTH = 300;

/**
 * Letters of twice the size, as a reader sets them in the browser. A page cannot set what its media queries measure
 * by, so those are rewritten.
 */
function doubleLetters(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule)
          rule.media.mediaText = rule.media.mediaText.replace(/([\d.]+)em/g, (_, size) => `${Number(size) * 2}em`);
  });
}

/** How many pixels of a page are out of sight at its sides. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(BROWSERS)('with letters of twice the size in a narrow window of %s', (name, language) => {
  let server: SampleServer;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    server = await serveSamples();
    reader = await launchBrowser(name, { headless: true, language });
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('nothing of the panel is out of sight', async () => {
    const article = await reader.openPage(`${server.origin}/samples/sample-article/`);
    const panel = await reader.openPanel(article);
    await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
    await panel.setViewport({ width: WIDTH, height: 800 });
    await doubleLetters(panel);
    expect(await overflow(panel)).toBeLessThanOrEqual(0);
  });

  test.each(['options', 'welcome'])('nothing of the %s page is out of sight', async (path) => {
    const page = await reader.browser.newPage();
    void page.goto(`${reader.extensionOrigin}${path}.html`, { timeout: 0 }).catch(() => undefined);
    await waitUntil(() => page.evaluate(() => document.querySelector('.choice') !== null));
    await page.setViewport({ width: WIDTH, height: 800 });
    await doubleLetters(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
