import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../lib/painter/ground.ts';
import {
  type BrowserName,
  builtExtension,
  launchBrowser,
  type ReaderBrowser,
  waitUntil,
} from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, collectErrors, marksIn, waitForMarks, waitForNoMarks } from './in-page.ts';
import { articlePage } from './pages.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
/** Enough that a state kept for each tab would show. */
const MANY_TABS = 100;
/** A machine that others use takes seconds for a tab. */
const MANY_TABS_MILLISECONDS = 600_000;

const SENTENCES =
  'The mayor of Bergen said on Monday that 40 families would move. "We will rebuild every house," Kari Nilsen told reporters in Oslo. The council voted 12 to 3 for the plan.';
const storyOf = (paragraphs: number) =>
  articlePage(
    `<article><h1>Town rebuilds after the flood</h1>${Array.from({ length: paragraphs }, (_, n) => `<p>Part ${n}. ${SENTENCES}</p>`).join('')}</article>`,
  );

const PRERENDERED = '/2026/03/08/next-story';
/** A page that has the browser make the next one ready in advance. */
const LEADING_ON = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Front page</title>
  <script type="speculationrules">{"prerender": [{"urls": ["${PRERENDERED}"], "eagerness": "immediate"}]}</script></head>
  <body><a href="${PRERENDERED}">Town rebuilds</a></body></html>`;
/** Notes whether a page was made ready in advance, and whether it still was when the first mark came. */
const NOTE_FIRST_MARK = `<script>
  window.wasPrerendered = document.prerendering;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('mark')) return;
    window.markedUnseen = document.prerendering;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
</script>`;
declare const window: { wasPrerendered?: boolean; markedUnseen?: boolean } & typeof globalThis;

/** What is used of the extension's own interface in its pages. */
interface ExtensionPage {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
  storage: Record<
    'local' | 'session',
    {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    }
  >;
}
declare const chrome: ExtensionPage;

describe.each(BROWSERS)('the life of the extension in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    server = await serveSamples({
      '/2026/03/08/story': storyOf(5),
      '/2026/03/08/two-themes': storyOf(5).replace(
        '</head>',
        `<style>body { background: #fff; transition: background 0.5s } .dark body { background: #111; color: #eee }</style></head>`,
      ),
      '/2026/03/08/long-story': storyOf(1500),
      '/leading-on': LEADING_ON,
      [PRERENDERED]: storyOf(5).replace('</head>', `${NOTE_FIRST_MARK}</head>`),
    });
    reader = await launchBrowser(name, { headless: true });
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** The options as a page; the way to the extension's own storage. */
  async function openOptions(): Promise<Page> {
    const options = await reader.browser.newPage();
    await waitUntil(async () => {
      void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
      await waitUntil(() => options.evaluate(() => document.querySelector('h2') !== null), 2000);
      return true;
    });
    return options;
  }

  async function wakeBackground(options: Page): Promise<void> {
    await options.evaluate(() =>
      chrome.runtime.sendMessage({ newsgloss: 'background', name: 'getSettings', request: {} }),
    );
  }

  /** Reloads the extension, as an update does, and waits until it is there again. */
  async function reloadExtension(): Promise<void> {
    const options = await openOptions();
    // In a Chromium that is run by a test, an extension that reloads itself is switched off.
    if (name === 'chrome') await reader.browser.installExtension(builtExtension(name));
    else
      await options.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
    await waitUntil(
      async () =>
        options.isClosed() || !(await options.evaluate(() => document.querySelector('h2') !== null).catch(() => false)),
    );
    await options.close().catch(() => undefined);
    const again = await openOptions();
    await wakeBackground(again);
    await again.close();
  }

  test('a page that changes its theme has its highlights in colours that fit', async () => {
    const page = await reader.openPage(`${server.origin}/2026/03/08/two-themes`);
    await waitForMarks(page);
    const behindMarks = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('mark.newsgloss-mark')!).backgroundColor);
    const light = await behindMarks();
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await waitUntil(async () => luminance(parseColour(await behindMarks())!) < 0.1);
    await page.evaluate(() => document.documentElement.classList.remove('dark'));
    await waitUntil(async () => (await behindMarks()) === light);
    await page.close();
  });

  test('a page that the reader goes back to has its number on the toolbar button and the settings of now', async () => {
    const options = await openOptions();
    const page = await reader.openPage(`${server.origin}/2026/03/08/story`);
    await waitForMarks(page);
    const badge = () =>
      options.evaluate(async () => {
        const tab = (await chrome.tabs.query({})).at(-1)!;
        return chrome.action.getBadgeText({ tabId: tab.id });
      });
    await waitUntil(async () => /^\d+$/.test(await badge()));
    const number = await badge();
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
    const leaveAndComeBack = async (meanwhile: () => Promise<void>) => {
      // Neither `goto` nor `goBack`: both wait for events that Firefox does not send for a page from its store.
      await page.evaluate((to) => location.assign(to), `${server.origin}/samples/`).catch(() => undefined);
      await waitUntil(async () => (await badge()) === '');
      await meanwhile();
      await page.evaluate(() => history.back()).catch(() => undefined);
      await waitUntil(() => page.evaluate(() => 'isTheSamePage' in window));
      await waitUntil(async () => (await badge()) === number);
    };
    await leaveAndComeBack(async () => {});
    await leaveAndComeBack(() =>
      options.evaluate(() => chrome.storage.local.set({ settings: { highlightsOn: false } })),
    );
    await waitForNoMarks(page);
    await options.evaluate(() => chrome.storage.local.remove('settings'));
    await page.close();
    await options.close();
  });

  if (name === 'chrome') {
    test('an article whose analysis was cut off with the background is analysed all the same', async () => {
      await reader.stopBackground!();
      const options = await openOptions();
      // A background that has just begun reads its model when the first article comes; that is the middle of its work.
      await wakeBackground(options);
      const worker = await reader.background!();
      const atWork = worker.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const { fetch } = globalThis;
            globalThis.fetch = (...request) => {
              resolve();
              return fetch(...request);
            };
          }),
      );
      const page = await reader.browser.newPage();
      const errors = collectErrors(page);
      await page.goto(`${server.origin}/2026/03/08/long-story`, { waitUntil: 'load' });
      await atWork;
      await reader.stopBackground!();
      await waitForMarks(page);
      expect(errors).toEqual([]);
      await page.close();
      await options.close();
    });

    test('a page that the browser makes ready in advance is left alone until the reader opens it', async () => {
      const page = await reader.openPage(`${server.origin}/leading-on`);
      await waitUntil(async () => server.requested.includes(PRERENDERED));
      // Time enough: a page that was opened later is annotated.
      const later = await reader.openPage(`${server.origin}/2026/03/08/story`);
      await waitForMarks(later);
      await later.close();
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('a')!.click());
      await waitForMarks(page);
      expect(await page.evaluate(() => [window.wasPrerendered, window.markedUnseen])).toEqual([true, false]);
      await page.close();
    });

    test('a full storage loses nothing: the choice holds in the page, and the stored ones stay', async () => {
      const options = await openOptions();
      await options.evaluate(async () => {
        await chrome.storage.local.set({ settings: { density: 'all' } });
        for (let size = 1 << 22; size >= 16; size /= 2) {
          // As much as goes in.
          for (let at = 0; ; at++) {
            const isIn = await chrome.storage.local.set({ [`full-${size}-${at}`]: 'x'.repeat(size) }).then(
              () => true,
              () => false,
            );
            if (!isIn) break;
          }
        }
      });
      const page = await reader.openPage(`${server.origin}/2026/03/08/story`);
      await waitForMarks(page);
      const panel = await reader.openPanel(page);
      await clickButton(panel, 'Highlights');
      await waitForNoMarks(page);
      await clickButton(panel, 'Everywhere');
      await waitUntil(() => panel.evaluate(() => document.body.innerText.includes('That did not work. Try again.')));
      expect((await marksIn(page)).length).toBe(0);
      const { settings } = await options.evaluate(() => chrome.storage.local.get('settings'));
      expect(settings).toEqual({ density: 'all' });
      await options.evaluate(async () => {
        for (const key of Object.keys(await chrome.storage.local.get(null)))
          if (key.startsWith('full-')) await chrome.storage.local.remove(key);
      });
      await page.close();
      await options.close();
    });
  }

  test('two windows with one article each keep their own, and share what holds everywhere', async () => {
    const address = `${server.origin}/2026/03/08/story`;
    const first = await reader.openPage(address);
    const panel = await reader.openPanel(first);
    const second = await reader.browser.newPage({ type: 'window' });
    await second.goto(address, { waitUntil: 'load' });
    const marks = await waitForMarks(first);
    expect(await waitForMarks(second)).toEqual(marks);
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(first);
    expect(await marksIn(second)).toEqual(marks);
    await clickButton(panel, 'Everywhere');
    await waitForNoMarks(second);
    await clickButton(panel, 'Highlights');
    await clickButton(panel, 'Everywhere');
    expect(await waitForMarks(second)).toEqual(marks);
    await first.close();
    await second.close();
    if (name === 'firefox') await panel.close();
  });

  test(
    `${MANY_TABS} tabs are all annotated, and nothing is kept of them when they are closed`,
    async () => {
      const pages: Page[] = [];
      for (let opened = 0; opened < MANY_TABS; opened++) {
        const page = await reader.browser.newPage();
        await page.goto(`${server.origin}/2026/03/08/story`, { waitUntil: 'domcontentloaded' });
        pages.push(page);
      }
      for (const page of pages) await waitForMarks(page);
      const options = await openOptions();
      for (const page of pages) await page.close();
      await waitUntil(() =>
        options.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length === 0),
      );
      const kept = Object.keys(await options.evaluate(() => chrome.storage.local.get(null)));
      expect(kept.filter((key) => key !== 'settings')).toEqual([]);
      await options.close();
    },
    MANY_TABS_MILLISECONDS,
  );

  test('reloaded under an open article, it leaves nothing behind and begins anew', async () => {
    const page = await reader.browser.newPage();
    const errors = collectErrors(page);
    await page.goto(`${server.origin}/2026/03/08/story`, { waitUntil: 'load' });
    const marks = await waitForMarks(page);
    await reloadExtension();
    const panel = await reader.openPanel(page);
    await waitUntil(() => panel.evaluate(() => !!document.querySelector('h1')?.textContent));
    await waitUntil(async () => JSON.stringify(await marksIn(page)) === JSON.stringify(marks));
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(page);
    await clickButton(panel, 'Highlights');
    expect(await waitForMarks(page)).toEqual(marks);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
