import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BrowserName,
  builtExtension,
  launchBrowser,
  type ReaderBrowser,
  waitUntil,
} from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { type Tunnel, tunnelTo } from '../wikipedia/tunnel.ts';
import { clickButton, visibleText, waitForMarks, waitForNoMarks } from './in-page.ts';
import { OTHER_PAGES } from './pages.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const SAMPLE = '/samples/sample-article/';
/** Whom browsers ask on errands of their own; nothing of ours is there. */
const ERRANDS = /(^|\.)(?:firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org))$/;

/** What a script began in a page and that would go on. */
interface Begun {
  listeners: number;
  observers: number;
  timers: number;
  messages: number;
}
declare const window: { begun: Begun } & typeof globalThis;

/** Counts, in a page that has loaded, what scripts begin from now on; and lets them send messages to nobody. */
function countBegun(page: Page): Promise<void> {
  return page.evaluate(() => {
    const begun: Begun = { listeners: 0, observers: 0, timers: 0, messages: 0 };
    const count = <T extends object>(owner: T, name: keyof T, what: keyof Begun) => {
      const original = owner[name] as (...values: unknown[]) => unknown;
      owner[name] = function (this: unknown, ...values: unknown[]) {
        begun[what]++;
        return original.apply(this, values);
      } as T[keyof T];
    };
    count(EventTarget.prototype, 'addEventListener', 'listeners');
    for (const observer of [MutationObserver, IntersectionObserver, ResizeObserver, PerformanceObserver])
      count(observer.prototype as { observe(): void }, 'observe', 'observers');
    for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const)
      count(window as typeof globalThis, timer, 'timers');
    const runtime = {
      getURL: (path: string) => path,
      sendMessage: async () => {
        begun.messages++;
      },
    };
    Object.assign(window, { begun, chrome: { runtime } });
  });
}

describe.each(BROWSERS)('quiet in %s', (name) => {
  let server: SampleServer;
  let tunnel: Tunnel;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    server = await serveSamples(
      Object.fromEntries(Object.entries(OTHER_PAGES).map(([title, html]) => [`/${title.replaceAll(' ', '-')}`, html])),
    );
    tunnel = await tunnelTo(0, /^$/);
    reader = await launchBrowser(name, { headless: true, proxy: tunnel.port });
  });

  afterAll(async () => {
    await reader?.close();
    await tunnel?.close();
    await server?.close();
  });

  test('the detector leaves no listener, observer or timer on a page that is no article', async () => {
    const detector = readFileSync(join(builtExtension(name), 'detect.js'), 'utf8');
    for (const title of Object.keys(OTHER_PAGES)) {
      const page = await reader.openPage(`${server.origin}/${title.replaceAll(' ', '-')}`);
      await countBegun(page);
      await page.evaluate(detector);
      expect(await page.evaluate(() => window.begun), title).toEqual({
        listeners: 0,
        observers: 0,
        timers: 0,
        messages: 0,
      });
      await page.close();
    }
    // The same count sees what there is.
    const article = await reader.openPage(server.origin + SAMPLE);
    await countBegun(article);
    await article.evaluate(detector);
    await article.evaluate(() => {
      addEventListener('scroll', () => undefined);
      setTimeout(() => undefined);
      new MutationObserver(() => undefined).observe(document, { childList: true });
    });
    expect(await article.evaluate(() => window.begun)).toEqual({ listeners: 1, observers: 1, timers: 1, messages: 1 });
    await article.close();
  });

  test('a whole session of reading asks nobody for anything', async () => {
    const page = await reader.openPage(server.origin + SAMPLE);
    await waitForMarks(page);
    const panel = await reader.openPanel(page);
    await waitUntil(async () => (await visibleText(panel)).includes('Key points'));
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(page);
    await clickButton(panel, 'Highlights');
    await waitForMarks(page);
    await page.evaluate(() => document.querySelector('mark.newsgloss-mark')!.scrollIntoView());
    await page.hover('mark.newsgloss-mark');
    await waitUntil(() => page.evaluate(() => document.querySelector('newsgloss-card') !== null));
    await clickButton(panel, 'Copy all');
    await clickButton(panel, 'Save as file');
    for (const address of ['options.html', 'welcome.html']) {
      const own = await reader.browser.newPage();
      void own.goto(reader.extensionOrigin + address, { timeout: 0 }).catch(() => undefined);
      await waitUntil(() => own.evaluate(() => document.querySelector('h1') !== null));
      await own.close();
    }
    // What the page itself asks for, in a browser without us, is the page, its styles, its pictures and its player.
    const ours = server.requested.filter(
      (path) => !/^\/(?:samples\/sample-article|video\.js)\/|^\/[a-z-]+$/.test(path),
    );
    expect(ours.filter((path) => path !== '/favicon.ico')).toEqual([]);
    expect(tunnel.hosts).toEqual([]);
    expect(tunnel.refused.filter((host) => !ERRANDS.test(host))).toEqual([]);
    await page.close();
  });
});
