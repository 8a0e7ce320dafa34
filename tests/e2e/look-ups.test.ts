import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { type PretendedWikipedia, serveWikipedia } from '../wikipedia/serve-wikipedia.ts';
import { type Tunnel, tunnelTo } from '../wikipedia/tunnel.ts';
import { axeViolations } from './axe.ts';
import { clickButton, visibleText, waitForMarks } from './in-page.ts';
import { articlePage } from './pages.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const SAMPLE = '/samples/sample-article/';

/** Invented, as the sample article is. */
const PAGES = {
  'Helga Arnadottir': {
    extract: 'Helga Arnadottir is a minister in this test. She likes the sea. Nothing else is known of her.',
    description: 'minister',
  },
  Iceland: { extract: 'Iceland is an island beside Norway in this test.', description: 'island' },
};

const secure = {
  key: readFileSync(new URL('../wikipedia/key.pem', import.meta.url), 'utf8'),
  cert: readFileSync(new URL('../wikipedia/certificate.pem', import.meta.url), 'utf8'),
};

function clashes(wounded: number, when: string): string {
  const text = `<p>The clashes in the port of Bergen left ${wounded} people wounded, police in Norway said ${when}.</p>
    <p>Kari Nilsen, the mayor of Bergen, said that the port would stay closed. Lars Solheim, who owns the ships, met Kari Nilsen in Oslo.</p>
    <p>The government of Norway said the clashes had begun over wages. Kari Nilsen and Lars Solheim will meet again in Bergen.</p>
    <p>Ships from Norway wait outside the port of Bergen, and Lars Solheim said that the wait costs money every day.</p>`;
  const title = `Clashes in Bergen ${when}`;
  return articlePage(`<article><h1>${title}</h1>${text}</article>`).replace(/<title>[^<]*/, `<title>${title}`);
}

/** Where the extension may ask, if it may. */
const WIKIPEDIA = /(^|\.)wikipedia\.org$/;

describe.each(BROWSERS)('look-ups in Wikipedia in %s', (name) => {
  let server: SampleServer;
  let wikipedia: PretendedWikipedia;
  let tunnel: Tunnel;
  let folder: string;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveSamples({ '/before': clashes(30, 'on Monday'), '/after': clashes(25, 'on Tuesday') });
    wikipedia = await serveWikipedia(() => ({ pages: PAGES }), secure);
    tunnel = await tunnelTo(wikipedia.port, WIKIPEDIA);
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    reader = await launchBrowser(name, { headless: true, extension: answerable(name, folder), proxy: tunnel.port });
    page = await reader.openPage(server.origin + SAMPLE);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
  });

  afterAll(async () => {
    await reader?.close();
    await tunnel?.close();
    await wikipedia?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const says = (words: string) => waitUntil(async () => (await visibleText(panel)).includes(words));

  test('nothing is sent before the reader says yes', async () => {
    await says('Look up the main names of the article in Wikipedia?');
    await says('No request was made for this page.');
    expect(tunnel.hosts).toEqual([]);
    expect(wikipedia.asked).toEqual([]);
  });

  test('after a yes, the names go in one request, and the entry comes with its attribution and the receipt', async () => {
    await press(panel, 'On every site');
    await says('Helga Arnadottir is a minister in this test. She likes the sea.');
    await says('Wikipedia contributors · CC BY-SA 4.0 · shortened');
    await says('1 request was made for this page.');
    await says('en.wikipedia.org, answered');
    expect(wikipedia.asked).toHaveLength(1);
    const { host, parameters, headers } = wikipedia.asked[0]!;
    expect(host).toBe('en.wikipedia.org');
    const names = parameters.get('titles')?.split('|') ?? [];
    expect(names).toContain('Helga Arnadottir');
    const article = await page.evaluate(() => document.querySelector('.story-body')?.textContent ?? '');
    for (const sent of names) expect(article).toContain(sent);
    expect(headers['api-user-agent']).toMatch(/^Newsgloss\//);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(JSON.stringify([...parameters.values()])).not.toContain('sea wall');
  });

  // Firefox under a test has no colour schemes to choose from, and axe needs no second browser.
  if (name === 'chrome') {
    test.each(['light', 'dark'])('axe finds nothing wrong with it in %s colours', async (scheme) => {
      expect(await axeViolations(panel, scheme)).toEqual([]);
    });
  }

  test('the next visit is answered from this device', async () => {
    const again = await reader.openPage(`${server.origin + SAMPLE}?again`);
    await waitForMarks(again);
    await again.bringToFront();
    await says('No request was made for this page.');
    await says('Helga Arnadottir is a minister in this test.');
    expect(wikipedia.asked).toHaveLength(1);
    await again.close();
    await page.bringToFront();
  });

  test('after "Stop looking up everywhere" nothing is asked, and nothing is shown', async () => {
    await press(panel, 'Stop looking up everywhere');
    await waitUntil(async () => !(await visibleText(panel)).includes('From Wikipedia'));
    const before = await reader.openPage(`${server.origin}/before`);
    await waitForMarks(before);
    await says('No request was made for this page.');
    expect(wikipedia.asked).toHaveLength(1);
    await before.close();
  });

  test('earlier reading is kept only when switched on, then says what changed, and can be erased', async () => {
    const options = await openOptions(reader);
    await waitUntil(async () => (await visibleText(options)).includes('0 articles are kept.'));
    await waitUntil(() =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((one) =>
          one.textContent?.includes('Keep what I read'),
        );
        const box = label?.querySelector('input');
        if (box && !box.checked) box.click();
        return box?.checked === true;
      }),
    );
    await waitUntil(async () => (await visibleText(options)).includes('Saved'));
    const before = await reader.openPage(`${server.origin}/before`);
    await waitForMarks(before);
    const after = await reader.openPage(`${server.origin}/after`);
    await waitForMarks(after);
    await after.bringToFront();
    await says('From your own reading');
    await says('Clashes in Bergen on Monday');
    await waitUntil(async () =>
      /wounded: then 30 people, here 25 people/.test((await visibleText(panel)).replace(/[\u2068\u2069]/g, '')),
    );
    const later = await openOptions(reader);
    await waitUntil(async () => /[23] articles are kept\./.test(await visibleText(later)));
    await clickButton(later, 'Erase the history');
    await waitUntil(async () => (await visibleText(later)).includes('0 articles are kept.'));
  });
});

test('in the build as it ships, a yes of the reader without the browser’s own sends nothing', async () => {
  const server = await serveSamples();
  const wikipedia = await serveWikipedia(() => ({ pages: PAGES }), secure);
  const tunnel = await tunnelTo(wikipedia.port, WIKIPEDIA);
  const reader = await launchBrowser('chrome', { headless: true, proxy: tunnel.port });
  try {
    const options = await openOptions(reader);
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: { wikipedia: 'everywhere' },
      }),
    );
    const page = await reader.openPage(server.origin + SAMPLE);
    await waitForMarks(page);
    const panel = await reader.openPanel(page);
    await waitUntil(async () => (await visibleText(panel)).includes('does not allow Newsgloss to ask Wikipedia'));
    await waitUntil(async () => (await visibleText(panel)).includes('No request was made for this page.'));
    expect(tunnel.hosts).toEqual([]);
  } finally {
    await reader.close();
    await tunnel.close();
    await wikipedia.close();
    await server.close();
  }
});

/**
 * The built extension, which nothing but its manifest differs from: nobody can answer Chrome's own question in a test,
 * so what the build may ask for is given to this copy. Firefox can be told to answer yes itself.
 */
function answerable(name: BrowserName, folder: string): string {
  if (name === 'firefox') return builtExtension(name);
  cpSync(builtExtension(name), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return folder;
}

/** A real click: the browser's own question needs a gesture. */
async function press(page: Page, name: string): Promise<void> {
  await waitUntil(async () => {
    // The panel may draw itself anew between finding and clicking.
    const button = await page.$(`::-p-xpath(//button[normalize-space()="${name}"])`);
    await button?.click();
    return button !== null;
  });
}

async function openOptions(reader: ReaderBrowser): Promise<Page> {
  const options = await reader.browser.newPage();
  // Firefox never reports that a page of an extension has loaded.
  void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
  await waitUntil(() => options.evaluate(() => document.querySelector('h1') !== null));
  return options;
}
