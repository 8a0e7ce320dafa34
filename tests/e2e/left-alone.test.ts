import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, collectErrors, visibleText, waitForMarks, waitForNoMarks } from './in-page.ts';
import { changeSettings } from './stored-settings.ts';
import { ARTICLE, page as storyPage } from './story-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const STORY = '/2026/03/08/story';
const CLOSED = '/2026/03/08/closed-root';
const MOVING = '/2026/03/08/moving-story';
const OTHER = '/other';

const NEXT = ARTICLE.replace('Town rebuilds after the flood', 'Flood plan divides the council');
const PAGES = {
  [STORY]: storyPage(
    `<main>${ARTICLE}</main><script>window.goOn = () => { history.pushState({}, '', '/2026/03/09/flood-plan'); document.querySelector('main').innerHTML = ${JSON.stringify(NEXT)}; };</script>`,
  ),
  [MOVING]: storyPage(`<main>${ARTICLE}</main>`),
  [OTHER]:
    '<!doctype html><html lang="en"><head><title>Other</title><link rel="icon" href="data:,"></head><body><p>Nothing.</p></body></html>',
  [CLOSED]: storyPage(
    `<story-body></story-body><script>customElements.define('story-body', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(ARTICLE)}; } });</script>`,
  ),
};

describe.each(BROWSERS)('pages that are left alone in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;
  let errors: string[];

  beforeAll(async () => {
    server = await serveSamples(PAGES);
    reader = await launchBrowser(name, { headless: true });
    page = await reader.browser.newPage();
    errors = collectErrors(page);
    await page.goto(server.origin + STORY);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
    await says('Key points');
  });

  afterEach(() => choose({}));

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** The panel follows the tab in front. */
  const choose = async (settings: object) => {
    await changeSettings(reader, settings);
    await page.bringToFront();
  };
  const says = (words: string) => waitUntil(async () => (await visibleText(panel)).includes(words));
  const call = (what: string) => page.evaluate((id) => (window as unknown as Record<string, () => void>)[id](), what);

  test('an article that takes the place of a clicked one waits for a click of its own', async () => {
    await choose({ mode: 'on-click' });
    await call('goOn');
    await says('waits for your click');
    await waitForNoMarks(page);
    // Where a test can click the toolbar button, that click still allows this site.
    if (name === 'chrome') {
      await clickButton(panel, 'Annotate this page only');
      await waitForMarks(page);
      await says('Key points');
    }
  });

  test('a page that keeps its article to itself is left as it is', async () => {
    await page.goto(server.origin + CLOSED);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await waitUntil(async () =>
      /No article text was found|does not look like a news article/.test(await visibleText(panel)),
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('a page of a site that is off says so also when the reader goes back to it', async () => {
    await choose({ sites: { [new URL(server.origin).hostname]: { off: true } } });
    await page.goto(server.origin + STORY);
    await says('Newsgloss is off on this site');
    await page.goto(server.origin + OTHER);
    await says('does not look like a news article');
    await page.evaluate(() => history.back());
    await waitUntil(() => page.evaluate((path) => location.pathname === path, STORY));
    await says('Newsgloss is off on this site');
    await choose({});
    await page.evaluate(() => history.forward());
    await says('does not look like a news article');
    await page.evaluate(() => history.back());
    await waitForMarks(page);
    await says('Key points');
  });

  test('a page of a site that is off says so also when it has changed its own address', async () => {
    await choose({ sites: { [new URL(server.origin).hostname]: { off: true } } });
    const moving = await reader.openPage(server.origin + MOVING);
    await says('Newsgloss is off on this site');
    await moving.evaluate(() => history.replaceState({}, '', '?from=front-page'));
    // Asks anew what is known of the page.
    await panel.evaluate(() => location.reload());
    await says('Newsgloss is off on this site');
    await clickButton(panel, 'Switch on for this site');
    await waitForMarks(moving);
    await moving.close();
  });

  test('the pages raise no error', () => {
    expect(errors).toEqual([]);
  });
});
