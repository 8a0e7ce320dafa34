import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../setup/find-browser.mjs';

/** Chromium without the extension. */
export function launchPlainBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chrome') ?? undefined,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A new page that asks no server but that of `address`; not yet opened there. */
export async function newPageFor(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/^https?:/.test(request.url()) || request.url().startsWith(new URL(address).origin)) void request.continue();
    else void request.abort();
  });
  return page;
}
