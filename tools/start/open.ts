/**
 * Builds the extension and opens a browser with it on the sample article, or on a page of the reader's choice.
 *
 *   open [--browser chrome|firefox] [--url ADDRESS-or-FILE] [--headless] [--screenshot DIR]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../browsers.ts';
import { projectEnvironment, root } from '../setup/set-up.mjs';
import { servePage } from './serve-page.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
    },
  });
  const name = values.browser as BrowserName;
  build(name);
  const { address, close } = await servePage(values.url ?? null);
  const reader = await launchBrowser(name, { headless: values.headless, width: 1280, height: 900 });
  try {
    if (values.screenshot) await takeScreenshots(reader, address, resolve(values.screenshot));
    else await showPage(reader, address);
    // Without a window there is nothing to wait for; with one, the reader closes it.
    if (!values.headless) await new Promise((done) => reader.browser.once('disconnected', done));
  } finally {
    await reader.close().catch(() => {});
    await close();
  }
}

function build(name: BrowserName): void {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', name, '--mv3'], {
    cwd: root,
    env: projectEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built; what the build said is above.');
}

async function showPage(reader: ReaderBrowser, address: string): Promise<void> {
  const page = await reader.openPage(address);
  const panel = await reader.openPanel(page);
  await waitForPanel(panel);
  console.log(`${address} is open, with the panel beside it.`);
}

/** The page as it came, the page annotated, and the panel, as PNG files. */
async function takeScreenshots(reader: ReaderBrowser, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await reader.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const panel = await reader.openPanel(page);
  await waitForPanel(panel);
  const shot = (file: string) => join(folder, `${reader.name}-${file}.png`) as `${string}.png`;
  await page.screenshot({ path: shot('page-after'), fullPage: true });
  await panel.setViewport({ width: 400, height: 900 });
  await panel.screenshot({ path: shot('panel'), fullPage: true });
  // Everything that the extension does can be taken back: with both switches off the page is as it came.
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[role=switch][aria-checked=true]')) button.click();
  });
  await waitUntil(() => page.evaluate(isAsItCame));
  await page.screenshot({ path: shot('page-before'), fullPage: true });
  console.log(`Screenshots are in ${folder}.`);
}

function isAsItCame(): boolean {
  return document.querySelector('.newsgloss-mark, [data-newsgloss-hidden]') === null;
}

/** Waits until the panel shows an annotated page, or says why there is none. */
async function waitForPanel(panel: Page): Promise<void> {
  await waitUntil(() =>
    panel.evaluate(() => {
      const main = document.querySelector('main');
      return main !== null && main.getAttribute('aria-busy') !== 'true' && (main.textContent ?? '').length > 0;
    }),
  );
  await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 0)).catch(() => {
    console.log('The panel shows no annotated article; see its screenshot.');
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
