import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { visibleText } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const ENGINES = ['marks', 'highlights'] as const;

/** A box in the window. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

describe.each(BROWSERS)('the card beside a highlight in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveSamples();
    reader = await launchBrowser(name, { headless: true });
    page = await reader.openPage(`${server.origin}/samples/sample-article/`);
    panel = await reader.openPanel(page);
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  /** Calls of the extension itself, as the background makes them. */
  async function inExtension(what: 'engine' | 'explain-next', value = ''): Promise<void> {
    await panel.evaluate(
      async (call, text) => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
        const { storage, tabs } = (scope.browser ?? scope.chrome)!;
        if (call === 'engine') {
          const { settings } = await storage.local.get('settings');
          await storage.local.set({ settings: { ...(settings as object), engine: text } });
          return;
        }
        for (const { id, url } of await tabs.query({})) {
          if (url?.startsWith('http'))
            await tabs.sendMessage(id, { newsgloss: 'page', name: 'explainNext', request: {} });
        }
      },
      what,
      value,
    );
  }

  const cardBox = (): Promise<Box | null> =>
    page.evaluate(() => {
      const card = document.querySelector('newsgloss-card');
      const box = card?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    });
  const isOpen = async () => (await cardBox()) !== null;

  /** Where words stand in the window, once they are scrolled into it. */
  function wordsBox(words: string): Promise<Box> {
    return page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.story-body')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        // Words may go on in the next line.
        const { x, y, width, height } = range.getClientRects()[0];
        return { x, y, width, height };
      }
      throw new Error(`"${wanted}" is not in the page.`);
    }, words);
  }

  /**
   * Rests the pointer on words until their card is open. The page may still be scrolling: the pointer goes after them.
   */
  async function openByPointing(words: string): Promise<Box> {
    for (;;) {
      const box = await wordsBox(words);
      await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const opened = waitUntil(async () => {
        const card = await cardBox();
        return card !== null && (card.y > box.y || card.y + card.height <= box.y);
      }, 1000);
      if (await opened.then(() => true).catch(() => false)) return box;
    }
  }

  async function close(): Promise<void> {
    await page.keyboard.press('Escape');
    await waitUntil(async () => !(await isOpen()));
  }

  describe.each(ENGINES)('with the engine %s', (engine) => {
    beforeAll(async () => {
      await inExtension('engine', engine);
      await page.bringToFront();
      await page.reload();
      await waitUntil(() =>
        page.evaluate(
          (marks) =>
            marks ? document.querySelector('mark.newsgloss-mark') !== null : CSS.highlights.has('newsgloss-person'),
          engine === 'marks',
        ),
      );
    });

    test('opens where the pointer rests, stays while the pointer is on it, and closes when it leaves', async () => {
      const words = await openByPointing('Helga Arnadottir');
      const box = (await cardBox())!;
      expect(box.y).toBeGreaterThanOrEqual(words.y + words.height);
      expect(box.y).toBeLessThan(words.y + words.height + 20);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      await page.mouse.move(box.x + 20, box.y + 20);
      // Away and back on it: still there after the time it takes to close.
      await page.mouse.move(box.x + 24, box.y + 24);
      await expect(waitUntil(async () => !(await isOpen()), 900)).rejects.toThrow();
      await page.mouse.move(5, 5);
      await waitUntil(async () => !(await isOpen()));
    });

    test('opens by a click and closes by Escape; a click on other words closes it too', async () => {
      const words = await wordsBox('$2.5 million');
      await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
      await waitUntil(isOpen);
      await page.keyboard.press('Escape');
      await waitUntil(async () => !(await isOpen()));
      await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
      await waitUntil(isOpen);
      const other = await wordsBox('unloading pumps');
      await page.mouse.click(other.x + 5, other.y + other.height / 2);
      await waitUntil(async () => !(await isOpen()));
    });

    test('opens by the keyboard one highlight after the other, takes the focus, and gives it back', async () => {
      await page.focus('.site a');
      await inExtension('explain-next');
      await waitUntil(isOpen);
      const first = await cardBox();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('newsgloss-card');
      await inExtension('explain-next');
      await waitUntil(async () => JSON.stringify(await cardBox()) !== JSON.stringify(first));
      await page.keyboard.press('Escape');
      await waitUntil(async () => !(await isOpen()));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Harbour Post');
    });

    test('leaves no trace when it is closed or highlights are switched off', async () => {
      await openByPointing('Lars Solheim');
      await page.mouse.move(5, 5);
      await waitUntil(async () => !(await isOpen()));
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('newsgloss-card');
    });

    if (name === 'chrome') {
      test('says who it is, and shows that in the panel', async () => {
        await openByPointing('Lars Solheim');
        const text = await cardText(page);
        expect(text).toContain('Lars Solheim');
        expect(text).toContain('Person · Norwegian Rear Admiral');
        expect(text).toMatch(/Mention 1 of \d/);
        const box = (await cardBox())!;
        await page.mouse.click(box.x + 40, box.y + box.height - 24);
        await waitUntil(() =>
          panel.evaluate(
            () =>
              document.activeElement?.closest('.actor')?.querySelector('.actor-name')?.textContent === 'Lars Solheim',
          ),
        );
        await close();
      });

      test('says of a figure what it counts and what it is made of', async () => {
        await openByPointing('14 people');
        const text = await cardText(page);
        expect(text).toContain('14 people');
        expect(text).toContain('Made up of:');
        await close();
      });
    }
  });

  test('the page was not changed in what it says', async () => {
    expect(await visibleText(page)).toContain('Norwegian engineers arrive in Iceland');
  });
});

/** What the test uses of the extension's interfaces. */
interface Extension {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
}

interface DomNode {
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The text in the card's closed shadow root, as the browser's own tools see it. */
async function cardText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const find = (node: DomNode): DomNode | undefined =>
    node.nodeName === 'NEWSGLOSS-CARD' ? node : (node.children ?? []).map(find).find((found) => found !== undefined);
  const text = (node: DomNode): string =>
    node.nodeValue + [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(text).join('');
  const card = find(root);
  return card ? text(card) : '';
}
