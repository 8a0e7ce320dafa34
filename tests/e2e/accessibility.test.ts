import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { axeViolations } from './axe.ts';
import { waitForMarks } from './in-page.ts';

let server: SampleServer;
let reader: ReaderBrowser;
let article: Page;
let panel: Page;
const pages: Record<string, Page> = {};

beforeAll(async () => {
  server = await serveSamples();
  reader = await launchBrowser('chrome', { headless: true });
  article = await reader.openPage(`${server.origin}/samples/sample-article/`);
  await waitForMarks(article);
  panel = await reader.openPanel(article);
  pages.panel = panel;
  pages.options = await reader.openPage(`${reader.extensionOrigin}options.html`);
  pages.welcome = await reader.openPage(`${reader.extensionOrigin}welcome.html`);
  for (const page of Object.values(pages))
    await waitUntil(() => page.evaluate(() => document.querySelector('h1') !== null));
  // The panel follows the tab in front.
  await article.bringToFront();
  await waitUntil(() => panel.evaluate(() => document.querySelectorAll('.quotes .source').length > 0));
});

afterAll(async () => {
  await reader?.close();
  await server?.close();
});

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(['panel', 'options', 'welcome'])('axe finds nothing wrong with the %s page', async (name) => {
    expect(await axeViolations(pages[name]!, scheme)).toEqual([]);
  });
});

test('the keyboard reaches every control of the panel, in order, and shows where it is', async () => {
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const count = await panel.evaluate(
    () => [...document.querySelectorAll('button, a[href]')].filter((element) => element.checkVisibility()).length,
  );
  const reached = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    await panel.keyboard.press('Tab');
    const focus = await panel.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const controls = [...document.querySelectorAll('button, a[href]')];
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' || getComputedStyle(element, '::after').outlineStyle !== 'none';
      const { top, bottom } = element.getBoundingClientRect();
      // What the toolbar covers is not in view.
      const covered = element.closest('.toolbar')
        ? 0
        : (document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0);
      return { index: controls.indexOf(element), ring, inView: bottom > covered && top < innerHeight };
    });
    expect(focus).toMatchObject({ ring: true, inView: true });
    reached.add(String(focus.index));
  }
  expect(count).toBeGreaterThan(40);
  expect(reached.size).toBe(count);
});

test('Enter on a line goes to its sentence; Escape closes a menu and gives focus back', async () => {
  await panel.focus('.quotes li:last-child .source');
  await panel.keyboard.press('Enter');
  await waitUntil(() => article.evaluate(() => scrollY > 0));

  await panel.focus('[popovertarget=menu-copy]');
  await panel.keyboard.press('Enter');
  await waitUntil(() => panel.evaluate(() => document.querySelector('#menu-copy')?.matches(':popover-open') === true));
  await panel.keyboard.press('Escape');
  expect(
    await panel.evaluate(() => ({
      open: document.querySelector('#menu-copy')?.matches(':popover-open'),
      focus: document.activeElement?.getAttribute('popovertarget'),
    })),
  ).toEqual({ open: false, focus: 'menu-copy' });
});
