/**
 * Makes the pictures of README.md and of the stores (1280 by 800) from the built extension at work on the sample
 * article, in real Chromium: docs/images/at-work.png and docs/store/*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type ReaderBrowser, waitUntil } from './browsers.ts';
import { serveSamples } from './samples/serve.ts';
import { root } from './setup/set-up.mjs';

const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;

type Scheme = 'light' | 'dark';

const server = await serveSamples();
try {
  await inLanguage('en', async (reader) => {
    const { page, panel } = await openSample(reader);
    await openCard(page, panel, 'European Union');
    await save(reader, 'docs/images/at-work.png', await beside(page, panel, 'light'));
    await save(reader, 'docs/store/1-article-and-panel.png', await beside(page, panel, 'light'));
    await page.keyboard.press('Escape');
    // Once for the colours and the size, which may move the panel.
    await beside(page, panel, 'dark');
    await waitUntil(() =>
      panel.evaluate(() => {
        const section = document.querySelector('.section-actors')!;
        section.scrollIntoView({ block: 'start', behavior: 'instant' });
        return section.getBoundingClientRect().top < 100;
      }),
    );
    await save(reader, 'docs/store/2-actors-dark.png', await beside(page, panel, 'dark'));
    const options = await reader.openPage(`${reader.extensionOrigin}options.html`);
    await options.waitForSelector('.colours');
    await save(reader, 'docs/store/3-options.png', [await picture(options, SIZE, 'light')]);
  });
  await inLanguage('ar', async (reader) => {
    const { page, panel } = await openSample(reader);
    await save(reader, 'docs/store/4-arabic.png', await beside(page, panel, 'light'));
  });
} finally {
  await server.close();
}

async function inLanguage(language: string, work: (reader: ReaderBrowser) => Promise<void>): Promise<void> {
  const reader = await launchBrowser('chrome', { headless: true, ...SIZE, language });
  try {
    await work(reader);
  } finally {
    await reader.close();
  }
}

async function openSample(reader: ReaderBrowser): Promise<{ page: Page; panel: Page }> {
  const page = await reader.openPage(`${server.origin}/samples/sample-article/`);
  const panel = await reader.openPanel(page);
  await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
  await emulatePointer(panel);
  await waitUntil(() => page.evaluate(() => document.querySelector('.newsgloss-mark') !== null));
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll('.cookie')) bar.remove();
  });
  await page.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height });
  return { page, panel };
}

/**
 * Opens the card of the first highlight with these words, in the middle of the window, where the panel says the reader
 * is.
 */
async function openCard(page: Page, panel: Page, words: string): Promise<void> {
  await page.bringToFront();
  const box = await page.evaluate((wanted) => {
    const mark = [...document.querySelectorAll('mark.newsgloss-mark')].find((one) => one.textContent === wanted)!;
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  await page.mouse.click(box.x, box.y);
  await page.waitForSelector('newsgloss-card');
  await waitUntil(() =>
    panel.evaluate(
      (wanted) => [...document.querySelectorAll('[data-in-view=true]')].some((line) => line.textContent === wanted),
      words,
    ),
  );
}

/** The page with the panel at its side, as the browser shows them. */
async function beside(page: Page, panel: Page, scheme: Scheme): Promise<string[]> {
  return [
    await picture(page, { width: SIZE.width - PANEL_WIDTH, height: SIZE.height }, scheme),
    await picture(panel, { width: PANEL_WIDTH, height: SIZE.height }, scheme),
  ];
}

/** A page as readers with a mouse have it: a browser without a window has no pointer, and cannot be told of one. */
async function emulatePointer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of rules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (rule.media.mediaText === '(hover: none)') rule.media.mediaText = 'not all';
      if (rule.media.mediaText === '(hover: hover)') rule.media.mediaText = 'all';
    }
  });
}

async function picture(page: Page, size: { width: number; height: number }, scheme: Scheme): Promise<string> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(size);
  return page.screenshot({ encoding: 'base64' });
}

async function save(reader: ReaderBrowser, path: string, pictures: readonly string[]): Promise<void> {
  const sheet = await reader.browser.newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(
    `<style>body{margin:0;display:flex}img+img{border-inline-start:1px solid #bbb;box-sizing:border-box}</style>${pictures
      .map((data) => `<img src="data:image/png;base64,${data}">`)
      .join('')}`,
  );
  mkdirSync(join(root, path, '..'), { recursive: true });
  await sheet.screenshot({ path: join(root, path) as `${string}.png` });
  await sheet.close();
  console.log(path);
}
