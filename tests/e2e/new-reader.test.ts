import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { clickButton, marksIn, visibleText, waitForMarks, waitForNoMarks } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

const NEWS = (headline: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-05-11T08:00:00Z"}</script>`;

/** No article element, no paragraphs: text in divisions, as older publishing systems make it. */
const DIVISIONS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Court stops mine in northern Finland - Northern Courier</title><meta property="og:type" content="article">${NEWS('Court stops mine in northern Finland')}</head>
<body><div class="head"><a href="#n">News</a> <a href="#s">Sport</a></div><div class="story"><h1>Court stops mine in northern Finland</h1>
<div class="text">The Supreme Administrative Court of Finland stopped a nickel mine near Sodankyla on Monday, because its dam would have stood above a protected bog.<br><br>
The owner, Boreal Metals, had invested 340 million euros since 2019 and employs 210 people in the town.<br><br>
"We will read the ruling before we say anything about jobs," chief executive Aino Lehtinen told reporters in Helsinki.<br><br>
Environment Minister Petri Salo said the government would not change the law. The company can apply again with a smaller dam.</div>
<div class="also"><b>READ ALSO</b> <a href="#bog">The bog that feeds three rivers</a></div></div></body></html>`;

/** An article in sections with subheadings, a quotation and a list. */
const SECTIONS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>What the new ferry timetable means for the islands</title><meta property="og:type" content="article">${NEWS('What the new ferry timetable means for the islands')}</head>
<body><header><nav><a href="#1">Islands</a> <a href="#2">Travel</a></nav></header><main><article><header><h1>What the new ferry timetable means for the islands</h1><p>By Iain Munro</p></header>
<section><h2>Fewer sailings</h2><p>From June the operator, Western Ferries Trust, will run 12 sailings a week to Barra instead of 18, the Scottish government announced on Friday.</p>
<p>Transport Secretary Fiona Grant said two ships built in Gdansk would arrive in the autumn, a year later than planned.</p></section>
<section><h2>What islanders say</h2><blockquote><p>"It is the third summer that we plan around a timetable instead of the weather," said Morag Stewart, who keeps a hotel in Castlebay.</p></blockquote>
<ul><li>Hotels count 30% fewer bookings than in May last year.</li><li>The council of the Western Isles wants 4 million pounds for those who lose trade.</li></ul></section>
<div class="newsletter-signup"><h3>Sign up for our newsletter</h3><p>Get the islands' news in your inbox every morning.</p><button type="button">Sign up</button></div></article></main></body></html>`;

/** An empty page with a field to paste into. */
const EDITOR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Notes</title></head>
<body><label>Notes <textarea rows="30" cols="80"></textarea></label><div id="rich" contenteditable="true" role="textbox" aria-label="Rich notes"></div></body></html>`;

const ARTICLES = [
  { path: '/samples/sample-article/', actor: 'Helga Arnadottir', hidden: 'Get our newsletter' },
  { path: '/2026/05/11/court-stops-mine', actor: 'Aino Lehtinen', hidden: 'READ ALSO' },
  { path: '/2026/05/11/ferry-timetable', actor: 'Fiona Grant', hidden: 'Sign up for our newsletter' },
];

/** What the test uses of the browser's storage. */
interface Store {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

/** Presses a key with Control; a browser without a window of its own needs to be told the command. */
async function pressWithControl(page: Page, key: 'KeyC' | 'KeyV', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

describe.each(BROWSERS)("a new reader's first half hour in %s", (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveSamples({
      '/2026/05/11/court-stops-mine': DIVISIONS,
      '/2026/05/11/ferry-timetable': SECTIONS,
      '/notes': EDITOR,
    });
    reader = await launchBrowser(name, { headless: true });
    page = await reader.openPage(server.origin + ARTICLES[0].path);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(ARTICLES)('opens $path: actors are marked, clutter is gone, the panel tells of it', async (article) => {
    await page.goto(server.origin + article.path);
    await waitUntil(async () => (await marksIn(page)).some(({ text }) => text === article.actor));
    expect(await visibleText(page)).not.toContain(article.hidden);
    await waitUntil(async () => (await visibleText(panel)).includes(article.actor));
  });

  test('switches highlights off, reads, and switches them on again', async () => {
    await clickButton(panel, 'Highlights');
    await waitForNoMarks(page);
    await clickButton(panel, 'Highlights');
    await waitForMarks(page);
  });

  if (name === 'chrome') {
    test('copies the summary and pastes it into an editor', async () => {
      await reader.allowClipboard!();
      await panel.bringToFront();
      await clickButton(panel, 'Copy all');
      await waitUntil(async () => (await visibleText(panel)).includes('Copied'));
      const editor = await reader.openPage(`${server.origin}/notes`);
      await editor.bringToFront();
      for (const field of ['textarea', '#rich']) {
        await editor.focus(field);
        await pressWithControl(editor, 'KeyV', 'Paste');
      }
      const [plain, rich] = await editor.evaluate(() =>
        [document.querySelector('textarea')!.value, document.querySelector<HTMLElement>('#rich')!].map((one) =>
          typeof one === 'string' ? one : one.innerText,
        ),
      );
      for (const pasted of [plain, rich]) {
        expect(pasted).toContain('What the new ferry timetable means for the islands');
        expect(pasted).toContain('Fiona Grant');
      }
      expect(await editor.evaluate(() => document.querySelectorAll('#rich h2, #rich li').length)).toBeGreaterThan(4);
      await editor.close();
      await page.bringToFront();
    });
  }

  test.each(['highlights', 'marks'])('a copied passage carries nothing of ours: engine %s', async (engine) => {
    await panel.evaluate(async (value) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Store } } | undefined>;
      const { local } = (scope.browser ?? scope.chrome)!.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...(settings as object), engine: value } });
    }, engine);
    await page.reload();
    await waitUntil(() =>
      page.evaluate(
        (marks) =>
          marks
            ? document.querySelector('mark.newsgloss-mark') !== null
            : document.querySelector('mark.newsgloss-mark') === null && CSS.highlights.has('newsgloss-person'),
        engine === 'marks',
      ),
    );
    await page.bringToFront();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article')!));
    await pressWithControl(page, 'KeyC', 'Copy');
    const editor = await reader.openPage(`${server.origin}/notes`);
    await editor.bringToFront();
    await editor.focus('#rich');
    await pressWithControl(editor, 'KeyV', 'Paste');
    const html = await editor.evaluate(() => document.querySelector('#rich')!.innerHTML);
    expect(html).toContain('Fiona Grant');
    expect(html).not.toMatch(/newsgloss|<mark/);
    await editor.close();
    await page.bringToFront();
  });

  test('switches the site off, leaves, comes back, and switches it on', async () => {
    await clickButton(panel, 'Switch off on this site');
    await waitForNoMarks(page);
    await page.goto(server.origin + ARTICLES[1].path);
    await waitUntil(async () => (await visibleText(panel)).includes('Newsgloss is off on this site'));
    expect(await visibleText(page)).toContain(ARTICLES[1].hidden);
    await clickButton(panel, 'Switch on for this site');
    await waitForMarks(page);
    await page.goto(server.origin + ARTICLES[2].path);
    await waitUntil(async () => (await marksIn(page)).length > 0);
  });
});
