import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { waitForMarks } from './in-page.ts';
import { PARAGRAPHS, page } from './story-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

const TITLE = '<h1>Town rebuilds after the flood</h1>';
const SHARE = '<div class="share-buttons"><a href="#a">Share</a> <a href="#b">Tweet</a></div>';
const TEXT = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');

/** Layouts that lay the parts of an article side by side. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'a free column beside the text': page(
    `<main>${TITLE}<p class="lead">${PARAGRAPHS[0]} It is a beginning.</p><div class="text">${SHARE}${TEXT}</div></main>`,
    {
      head: '<style>main { display: grid; grid-template-columns: 2fr 1fr } h1, .lead { grid-column: 1 / -1 }</style>',
    },
  ),
  'paragraphs in the middle column': page(`<article>${TITLE}${SHARE}${TEXT}</article>`, {
    head: '<style>article { display: grid; grid-template-columns: 1fr 30em 1fr } article > * { grid-column: 2 }</style>',
  }),
};

describe.each(BROWSERS)('the line after the article in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  const address = (index: number) => `/2026/03/08/layout-${index}`;

  beforeAll(async () => {
    const pages = Object.values(LAYOUTS).map((html, index) => [address(index), html]);
    server = await serveSamples(Object.fromEntries(pages));
    reader = await launchBrowser(name, { headless: true });
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(Object.keys(LAYOUTS).map((layout, index) => [layout, index] as const))(
    'stands below the last paragraph: %s',
    async (_, index) => {
      const opened = await reader.openPage(server.origin + address(index));
      await waitForMarks(opened);
      await opened.waitForSelector('newsgloss-hidden-line');
      const [line, text] = await opened.evaluate(() =>
        ['newsgloss-hidden-line', 'p:last-of-type'].map((selector) => {
          const { left, right, top, bottom } = [...document.querySelectorAll(selector)].at(-1)!.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect({ left: line.left, right: line.right }).toEqual({ left: text.left, right: text.right });
      expect(line.top).toBeGreaterThanOrEqual(text.bottom);
      await opened.close();
    },
  );
});
