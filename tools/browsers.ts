import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { browserVariable, findBrowser } from './setup/find-browser.mjs';

export type BrowserName = 'chrome' | 'firefox';

/** Firefox gives an add-on a random origin on each machine; a preference fixes it, so that its pages can be opened. */
const FIREFOX_UUID = '6f7a2c1e-58d4-4b8e-9a43-2d9c0e7b1f60';
const GECKO_ID = 'newsgloss@newsgloss.example';

/** A browser of its own, with a fresh profile and the built extension in it. */
export interface ReaderBrowser {
  name: BrowserName;
  browser: Browser;
  /** Start of the addresses of the extension's pages: "chrome-extension://…/". */
  extensionOrigin: string;
  /** A new tab at an address; comes back when the page has loaded. */
  openPage(url: string): Promise<Page>;
  /**
   * Opens the panel on a page. In Chrome by the toolbar button, so it is the real side panel and the page is annotated
   * if it was not; a second call would close it. In Firefox, whose sidebar no test can reach, as a tab behind the page.
   */
  openPanel(page: Page): Promise<Page>;
  /**
   * Stops the background as the browser does after a while without events; the next event starts it anew. Null in
   * Firefox, where no test can reach the background.
   */
  stopBackground: (() => Promise<void>) | null;
  /** The background, running; null in Firefox. */
  background: (() => Promise<WebWorker>) | null;
  /** Lets the panel read the clipboard. Null in Firefox, which asks the reader each time. */
  allowClipboard: (() => Promise<void>) | null;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** Of the browser's interface, in Chrome; the machine's without it. */
  language?: string;
  /** Window size in CSS pixels. */
  width?: number;
  height?: number;
  /** Folder of the extension, where it is not the built one. */
  extension?: string;
  /** Port of a proxy on this machine for everything that is not on it; certificates are not checked then. */
  proxy?: number;
}

/** Where `npm run build` puts the extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return fileURLToPath(new URL(`../.output/${name}-mv3`, import.meta.url));
}

/** Starts a browser with the built extension. Throws, saying what to do, when the browser or the build is not there. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<ReaderBrowser> {
  if (!existsSync(builtExtension(name))) throw new Error('The extension is not built; run: npm run build');
  const program = findBrowser(name);
  if (!program) throw new Error(`No browser was found; set ${browserVariable(name)} to the path of its program.`);
  return name === 'chrome' ? launchChrome(program, options) : launchFirefox(program, options);
}

async function launchChrome(program: string, options: LaunchOptions) {
  const {
    headless,
    language,
    width = 1280,
    height = 900,
    extension: folder = builtExtension('chrome'),
    proxy,
  } = options;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    env: language ? { ...process.env, LANGUAGE: language } : process.env,
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    args: [
      `--window-size=${width},${height}`,
      ...(language ? [`--lang=${language}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      // Chromium's sandbox does not start for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--ignore-certificate-errors']),
    ],
  });
  const id = await browser.installExtension(folder);
  // Asked for each time: an update puts another in its place.
  const extension = () => findExtension(browser, id);
  const extensionOrigin = `chrome-extension://${id}/`;
  const panelAddress = `${extensionOrigin}sidepanel.html`;
  // The welcome page says that the background has started, and a click on the toolbar button is heard; it would take
  // the focus.
  const welcome = await browser.waitForTarget((one) => one.url().startsWith(`${extensionOrigin}welcome.html`));
  await (await welcome.asPage()).close();
  return {
    name: 'chrome' as const,
    browser,
    extensionOrigin,
    openPage: (url: string) => openTab(browser, url),
    async openPanel(page: Page) {
      await page.bringToFront();
      await page.triggerExtensionAction(await extension());
      const target = await browser.waitForTarget((one) => one.url().startsWith(panelAddress));
      const panel = await target.asPage();
      await panel.waitForSelector('main');
      return panel;
    },
    background: async () => {
      await waitUntil(async () => (await (await extension()).workers()).length > 0);
      return (await (await extension()).workers())[0];
    },
    async stopBackground() {
      const workers = await (await extension()).workers();
      await Promise.all(workers.map((worker) => worker.close()));
    },
    allowClipboard: () =>
      browser
        .defaultBrowserContext()
        .overridePermissions(`chrome-extension://${id}`, [
          'clipboard-read',
          'clipboard-write',
          'clipboard-sanitized-write',
        ]),
    close: () => browser.close(),
  };
}

async function findExtension(browser: Browser, id: string): Promise<Extension> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not take the extension.');
  return extension;
}

async function launchFirefox(program: string, options: LaunchOptions) {
  const { headless, width = 1280, height = 900, extension = builtExtension('firefox'), proxy } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: headless ? { width, height } : null,
    // Without it, pages of the extension cannot be opened by a test.
    acceptInsecureCerts: proxy !== undefined,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // Nobody can answer the browser's own question about an optional permission: it counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
          }),
    },
  });
  await browser.installExtension(extension);
  const extensionOrigin = `moz-extension://${FIREFOX_UUID}/`;
  return {
    name: 'firefox' as const,
    browser,
    extensionOrigin,
    openPage: (url: string) => openTab(browser, url),
    async openPanel(page: Page) {
      const panel = await browser.newPage();
      // Firefox never reports that a page of an extension has loaded.
      void panel.goto(`${extensionOrigin}sidepanel.html`, { timeout: 0 }).catch(() => undefined);
      await waitUntil(() =>
        panel.evaluate(() => location.protocol === 'moz-extension:' && document.querySelector('main') !== null),
      );
      // The panel follows the active tab of its window.
      await page.bringToFront();
      return panel;
    },
    stopBackground: null,
    background: null,
    allowClipboard: null,
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Asks again until the answer is yes. Throws after the time is over; errors in between count as no. */
export async function waitUntil(isTrue: () => Promise<boolean>, milliseconds = 60_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    if (await isTrue().catch(() => false)) return;
    if (Date.now() > deadline) throw new Error(`Not so within ${milliseconds} ms: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
