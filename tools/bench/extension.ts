import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchBrowser, type ReaderBrowser, waitUntil } from '../browsers.ts';
import { serveSamples } from '../samples/serve.ts';
import { launchPlainBrowser, newPageFor } from './plain-browser.ts';
import type { Times } from './tables.ts';

/** Quiet for so long after the highlights, in milliseconds, and a page is done. */
const QUIET = 700;

/** What the page notes down of its own main thread. */
interface Noted {
  /** Durations of tasks over 50 ms that began after the document was parsed, in milliseconds. */
  longTasks: number[];
}
declare const window: { noted: Noted } & typeof globalThis;

/** The built extension at work on whole pages, beside the same browser without it. */
export interface ExtensionTimes {
  /**
   * For each page: the longest task and the script memory with the extension and without it, time to the highlights.
   */
  pages: Times[];
  /** Memory of the background's scripts after all pages, in MB. */
  backgroundMemory: number;
  /** From the click on the toolbar button to the first line of the summary, in milliseconds; one for each article. */
  panel: number[];
  /**
   * The longest stretch in which the background lets nobody else have a turn while it analyses a text of 380 KB, in
   * milliseconds.
   */
  longestStretch: number;
}

/** Measures the extension in real Chromium; needs a build. */
export async function measureExtension(addresses: readonly string[], longText: string): Promise<ExtensionTimes> {
  const plain = await launchPlainBrowser();
  const reader = await launchBrowser('chrome', { headless: true });
  try {
    const pages: Times[] = [];
    const panel: number[] = [];
    for (const address of addresses) {
      const without = await visit(plain, address);
      const on = await visit(reader.browser, address);
      const isArticle = await on.page.evaluate(() => document.adoptedStyleSheets.length > 0);
      pages.push({
        longestTask: on.longestTask,
        longestTaskWithout: without.longestTask,
        memory: on.memory,
        memoryWithout: without.memory,
      });
      if (isArticle && panel.length < 12) panel.push(await timePanel(reader, on.page));
      await on.page.close();
      await without.page.close();
    }
    return {
      pages,
      panel,
      backgroundMemory: await backgroundMemory(reader),
      longestStretch: await longestStretch(reader, longText),
    };
  } finally {
    await plain.close();
    await reader.close();
  }
}

async function visit(browser: Browser, address: string): Promise<{ page: Page; longestTask: number; memory: number }> {
  const page = await newPageFor(browser, address);
  await page.evaluateOnNewDocument(() => {
    window.noted = { longTasks: [] };
    let parsed = Number.POSITIVE_INFINITY;
    addEventListener('DOMContentLoaded', () => {
      parsed = performance.now();
    });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime >= parsed) window.noted.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(address, { waitUntil: 'load' });
  // Until the page has been quiet for a while: what the extension does is over then.
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document, { childList: true, subtree: true, attributes: true });
      }),
    QUIET,
  );
  const longestTask = await page.evaluate(() => Math.max(0, ...window.noted.longTasks));
  return { page, longestTask, memory: await scriptMemory(await page.createCDPSession()) };
}

/** Memory of a context's scripts after a collection, in MB. */
async function scriptMemory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function backgroundMemory(reader: ReaderBrowser): Promise<number> {
  const { client } = await reader.background!();
  return scriptMemory(client);
}

async function timePanel(reader: ReaderBrowser, page: Page): Promise<number> {
  const from = performance.now();
  const panel = await reader.openPanel(page);
  await panel.waitForFunction(() => document.querySelector('main section li, main section dd') !== null);
  const time = performance.now() - from;
  await panel.close();
  return time;
}

async function longestStretch(reader: ReaderBrowser, text: string): Promise<number> {
  const paragraphs = text.split('\n\n').map((paragraph, index) => `<p>${paragraph} Part ${index}.</p>`);
  const server = await serveSamples({
    '/2026/03/08/long-story-here': `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article"></head><body><article><h1>Story</h1>${paragraphs.join('')}</article></body></html>`,
  });
  const worker = await reader.background!();
  await worker.evaluate(() => {
    const noted = { longest: 0 };
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      noted.longest = Math.max(noted.longest, now - last);
      last = now;
      setTimeout(tick);
    };
    tick();
    Object.assign(globalThis, { noted });
  });
  const page = await reader.browser.newPage();
  await page.goto(`${server.origin}/2026/03/08/long-story-here`);
  await waitUntil(
    () => page.evaluate(() => document.querySelector('mark') !== null || CSS.highlights.size > 0),
    60_000,
  );
  await server.close();
  return worker.evaluate(() => (globalThis as unknown as { noted: { longest: number } }).noted.longest);
}
