import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, collectErrors, marksIn, visibleText, waitForMarks, waitForNoMarks } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

describe.each(BROWSERS)('the sample article in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;
  let errors: string[];
  let htmlBefore: string;

  beforeAll(async () => {
    server = await serveSamples();
    reader = await launchBrowser(name, { headless: true });
    page = await reader.browser.newPage();
    errors = collectErrors(page);
    await page.goto(`${server.origin}/samples/sample-article/`);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
    await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** What "Copy all" puts on the clipboard, by type. */
  async function copyAll(): Promise<Record<string, string>> {
    if (reader.allowClipboard) {
      await reader.allowClipboard();
      await panel.bringToFront();
      await clickButton(panel, 'Copy all');
      await waitUntil(() => panel.evaluate(async () => (await navigator.clipboard.read())[0].types.length === 2));
    } else {
      // Firefox asks the reader before a clipboard is read: what the panel writes is caught at the border.
      await panel.evaluate(() => {
        Object.defineProperty(navigator.clipboard, 'write', {
          value: async (items: ClipboardItem[]) => Object.assign(window, { copied: items }),
        });
        Object.defineProperty(navigator.clipboard, 'read', {
          value: async () => (window as unknown as { copied: ClipboardItem[] }).copied,
        });
      });
      await clickButton(panel, 'Copy all');
      await waitUntil(() => panel.evaluate(() => 'copied' in window));
    }
    return panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
      return Object.fromEntries(await Promise.all(texts));
    });
  }

  test.each([
    ['person', 'Helga Arnadottir'],
    ['person', 'Lars Solheim'],
    ['organization', 'European Union'],
    ['organization', 'United Nations'],
    ['place', 'Iceland'],
    ['place', 'Norway'],
    ['group', 'Danes'],
  ])('highlights a %s: %s', async (kind, text) => {
    expect(await marksIn(page)).toContainEqual({ kind, text });
  });

  test.each(['14', '9', '5', '120', '60', '40', '$2.5 million', '$350,000', '18'])(
    'highlights the figure %s',
    async (figure) => {
      const figures = (await marksIn(page)).filter(({ kind }) => kind === 'figure').map(({ text }) => text);
      expect(figures.some((text) => text === figure || text.startsWith(`${figure} `))).toBe(true);
    },
  );

  test.each([
    'Video Player is loading',
    'Play Video',
    'Read More',
    'Others',
    'Ferries to the islands stay in port',
    'WhatsApp',
    'Get our newsletter',
    'Sign up to receive',
  ])('hides the clutter "%s"', async (text) => {
    expect(await visibleText(page)).not.toContain(text);
  });

  test('shows the caption once', async () => {
    const parts = (await visibleText(page)).split('Engineers of the Nordic Harbour Agency unload pumps');
    expect(parts).toHaveLength(2);
  });

  test('hides no sentence of the body', async () => {
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.story-body > p, h1, .standfirst')]
        .filter((element) => !element.checkVisibility())
        .map((element) => element.textContent),
    );
    expect(hidden).toEqual([]);
  });

  test('names in the panel what the article says', async () => {
    const text = await visibleText(panel);
    for (const stated of ['Helga Arnadottir', 'Lars Solheim', 'European Union', '14', '120', '350,000']) {
      expect(text).toContain(stated);
    }
  });

  test('gives quotes as their speakers', async () => {
    const speakers = await panel.evaluate(() =>
      [...document.querySelectorAll('.quote')].map((quote) => [
        quote.querySelector('.quote-speaker')?.textContent,
        quote.querySelector('.quote-text')?.textContent,
      ]),
    );
    const found = speakers.find(([, text]) => text?.includes('I thank Norway'));
    expect(found?.[0]).toBe('Helga Arnadottir');
  });

  test('a click on a line scrolls the page to its passage and flashes it', async () => {
    await page.evaluate(() => {
      window.scrollTo({ top: 0, behavior: 'instant' });
      // Looked for in the page: the flash may be over before a question from outside is answered.
      const look = setInterval(() => {
        if (!CSS.highlights.has('newsgloss-flash')) return;
        Object.assign(window, { hasFlashed: true });
        clearInterval(look);
      }, 20);
    });
    await panel.evaluate(() => {
      const line = [...document.querySelectorAll('button.source')].find((one) =>
        one.textContent?.includes('must agree on who pays'),
      );
      if (!line) throw new Error('The panel has no line for the quote.');
      (line as HTMLElement).click();
    });
    await waitUntil(() => page.evaluate(() => window.scrollY > 0));
    await waitUntil(() => page.evaluate(() => 'hasFlashed' in window));
  });

  test('the passage in view lights its line in the panel, and another one after scrolling', async () => {
    const lit = () =>
      panel.evaluate(() => [...document.querySelectorAll('[data-in-view=true]')].map((line) => line.textContent ?? ''));
    const bringIntoView = (words: string) =>
      page.evaluate((wanted) => {
        const paragraphs = [...document.querySelectorAll('.story-body > p')];
        const paragraph = paragraphs.find((one) => one.textContent?.includes(wanted))!;
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, words);
    await bringIntoView('A storm last Monday');
    await waitUntil(async () => (await lit()).some((text) => text.includes('14 people')));
    expect((await lit()).some((text) => text.includes('who pays before'))).toBe(false);
    // What lights a figure is no cell of the table.
    const starts = await panel.evaluate(() =>
      [...document.querySelectorAll('.figures th[scope=row]')].map((cell) => cell.getBoundingClientRect().left),
    );
    expect(new Set(starts).size).toBe(1);
    await bringIntoView('who pays before');
    await waitUntil(async () => (await lit()).some((text) => text.includes('who pays before')));
  });

  test('highlights go and come back by the switch, and leave the same HTML', async () => {
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(page);
    htmlBefore = await page.evaluate(() => document.querySelector('.story-body')!.innerHTML);
    expect(htmlBefore).not.toContain('newsgloss-mark');
    await clickButton(panel, 'Highlights');
    await waitForMarks(page);
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(page);
    expect(await page.evaluate(() => document.querySelector('.story-body')!.innerHTML)).toBe(htmlBefore);
    await clickButton(panel, 'Highlights');
    await waitForMarks(page);
  });

  test('clutter comes back and goes by the switch', async () => {
    await clickButton(panel, 'Hide clutter');
    await waitUntil(async () => (await visibleText(page)).includes('Get our newsletter'));
    await clickButton(panel, 'Hide clutter');
    await waitUntil(async () => !(await visibleText(page)).includes('Get our newsletter'));
  });

  test('a line at the end of the article tells how much is hidden; its button shows that and hides it again', async () => {
    const line = () =>
      page.evaluate(() => document.querySelector('newsgloss-hidden-line')?.getBoundingClientRect().height);
    await waitUntil(async () => ((await line()) ?? 0) > 20);
    const end = await page.evaluate(() => {
      const sentence = [...document.querySelectorAll('.story-body > p')].at(-1)!;
      sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(sentence);
      const { right, bottom } = [...range.getClientRects()].at(-1)!;
      return { x: right - 3, y: bottom - 5 };
    });
    await page.bringToFront();
    await page.mouse.click(end.x, end.y);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('newsgloss-hidden-line');
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await visibleText(page)).includes('Get our newsletter'));
    await page.keyboard.press('Enter');
    await waitUntil(async () => !(await visibleText(page)).includes('Get our newsletter'));
  });

  test('copies the panel with title, publisher and address, as rich and as plain text', async () => {
    const copies = await copyAll();
    expect(Object.keys(copies).sort()).toEqual(['text/html', 'text/plain']);
    for (const copy of Object.values(copies)) {
      expect(copy).toContain('Norwegian engineers arrive in Iceland to close breach in sea wall');
      expect(copy).toContain('March 8, 2026');
      expect(copy).toContain(`${server.origin}/samples/sample-article/`);
      expect(copy).toContain('Harbour Post');
    }
  });

  if (name === 'chrome') {
    test('goes on when the browser has stopped the background', async () => {
      await reader.stopBackground!();
      await clickButton(panel, 'Highlights');
      await waitForNoMarks(page);
      await clickButton(panel, 'Highlights');
      await waitForMarks(page);
    });
  }

  test('raises no error in the page', () => {
    expect(errors).toEqual([]);
  });
});
