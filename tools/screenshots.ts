/** Makes the picture in README.md from the built extension at work on the sample article, in real Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, waitUntil } from './browsers.ts';
import { serveSamples } from './samples/serve.ts';
import { root } from './setup/set-up.mjs';

const PAGE = { width: 860, height: 900 };
const PANEL = { width: 400, height: 900 };

const server = await serveSamples();
const reader = await launchBrowser('chrome', { headless: true, ...PAGE });
try {
  const page = await reader.openPage(`${server.origin}/samples/sample-article/`);
  const panel = await reader.openPanel(page);
  await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
  await waitUntil(() => page.evaluate(() => document.querySelector('.newsgloss-mark') !== null));
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll('.cookie')) bar.remove();
  });
  const left = await picture(page, PAGE);
  const right = await picture(panel, PANEL);
  const sheet = await reader.browser.newPage();
  await sheet.setViewport({ width: PAGE.width + PANEL.width, height: PAGE.height });
  await sheet.setContent(
    `<style>body{margin:0;display:flex}img+img{border-inline-start:1px solid #bbb;box-sizing:border-box}</style>` +
      `<img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  const folder = join(root, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  await sheet.screenshot({ path: join(folder, 'at-work.png') as `${string}.png` });
  console.log(`The picture is in ${folder}.`);
} finally {
  await reader.close();
  await server.close();
}

async function picture(page: Page, size: { width: number; height: number }): Promise<string> {
  await page.setViewport(size);
  return page.screenshot({ encoding: 'base64' });
}
