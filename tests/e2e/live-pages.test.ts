import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { collectErrors, marksIn, visibleText, waitForMarks } from './in-page.ts';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

const FLOOD = [
  'The mayor of Bergen said on Monday that 40 families would move after the flood that closed the harbour road.',
  '"We will rebuild every house," Kari Nilsen told reporters in Oslo, where she met officials of the European Union.',
  'The council voted for the plan after a debate of six hours, and Norway will pay 12 million euros for the work.',
  'The Red Cross has sent 25 volunteers to the town since the river rose, and more are on their way from Denmark.',
];
const MINE = [
  'The Supreme Administrative Court of Finland stopped a nickel mine on Monday, because its dam stood above a bog.',
  'The owner, Boreal Metals, had invested 340 million euros since 2019 and employs 210 people in the town.',
  '"We will read the ruling before we say anything about jobs," chief executive Aino Lehtinen said in Helsinki.',
  'Environment Minister Petri Salo said the government would not change the law before the next election.',
];

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

function pageOf(body: string, script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
    <title>Town rebuilds after the flood</title><meta property="og:type" content="article">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Town rebuilds after the flood","datePublished":"2026-03-08"}</script>
    <style>.spacer { block-size: 900px }</style></head><body>${body}<script>${script}</script></body></html>`;
}

const FIRST = `<article id="first"><h1>Town rebuilds after the flood</h1>${paragraphs(FLOOD)}</article>`;

const PAGES = {
  '/2026/03/08/late-text': pageOf(
    FIRST,
    `window.more = () => document.querySelector('#first').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraphs(MINE.slice(2)))});`,
  ),
  '/2026/03/08/endless': pageOf(
    `<main>${FIRST}<div class="spacer"></div></main>`,
    `window.next = () => {
      document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(
        `<article id="second"><h2>Court stops mine in the north</h2>${paragraphs(MINE)}</article><div class="spacer"></div>`,
      )});
      document.querySelector('#second').scrollIntoView({ block: 'center', behavior: 'instant' });
      history.pushState({}, '', '/2026/03/09/court-stops-mine');
    };
    window.back = () => {
      scrollTo({ top: 0, behavior: 'instant' });
      history.pushState({}, '', '/2026/03/08/endless');
    };`,
  ),
  '/2026/03/08/restless': pageOf(
    FIRST,
    `let count = 0; setInterval(() => {
      const clock = document.querySelector('#clock') ?? document.querySelector('#first').appendChild(Object.assign(document.createElement('p'), {id: 'clock'}));
      clock.textContent = 'Updated ' + (count += 1) + ' seconds ago by the newsroom in Bergen, which follows the flood all day.';
    }, 100);`,
  ),
  '/2026/03/08/rebuilt': pageOf(
    FIRST,
    `const served = document.querySelector('#first').innerHTML;
    window.rebuild = () => { document.querySelector('#first').innerHTML = served; };
    window.more = () => document.querySelector('#first').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraphs(MINE.slice(2)))});`,
  ),
  '/2026/03/08/other': pageOf(`<article><h1>Nothing else</h1>${paragraphs(MINE)}</article>`, ''),
};

describe.each(BROWSERS)('pages that go on in %s', (name) => {
  let server: SampleServer;
  let reader: ReaderBrowser;
  let page: Page;
  let panel: Page;
  let errors: string[];

  beforeAll(async () => {
    server = await serveSamples(PAGES);
    reader = await launchBrowser(name, { headless: true });
    page = await reader.browser.newPage();
    errors = collectErrors(page);
    await page.goto(`${server.origin}/2026/03/08/late-text`);
    await waitForMarks(page);
    panel = await reader.openPanel(page);
  });

  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  const call = (what: string) => page.evaluate((id) => (window as unknown as Record<string, () => void>)[id](), what);
  const hasMark = async (words: string) => (await marksIn(page)).some(({ text }) => text === words);
  const headline = () => panel.evaluate(() => document.querySelector('h1')?.textContent);

  test('text that arrives late is read too, and the panel tells of it', async () => {
    expect(await hasMark('Aino Lehtinen')).toBe(false);
    await call('more');
    await waitUntil(() => hasMark('Aino Lehtinen'));
    await waitUntil(async () => (await visibleText(panel)).includes('Aino Lehtinen'));
    expect(await hasMark('Kari Nilsen')).toBe(true);
  });

  test('each further article of an endless page is its own', async () => {
    await page.goto(`${server.origin}/2026/03/08/endless`);
    await waitForMarks(page);
    await call('next');
    await waitUntil(() => hasMark('Aino Lehtinen'));
    expect(await hasMark('Kari Nilsen')).toBe(true);
    await waitUntil(async () => (await headline()) === 'Court stops mine in the north');
    expect(await visibleText(panel)).not.toContain('Kari Nilsen');
    await call('back');
    await waitUntil(async () => (await headline()) === 'Town rebuilds after the flood');
    expect(await hasMark('Aino Lehtinen')).toBe(true);
  });

  test('a page that rewrites a line all the time keeps its highlights and is read a few times only', async () => {
    await page.goto(`${server.origin}/2026/03/08/restless`);
    await waitUntil(() =>
      page.evaluate(() => CSS.highlights.has('newsgloss-person') || !!document.querySelector('mark')),
    );
    const lit = () => page.evaluate(() => document.querySelectorAll('mark').length + [...CSS.highlights.keys()].length);
    const counts: number[] = [];
    await waitUntil(async () => {
      counts.push(await lit());
      return page.evaluate(() => Number(/\d+/.exec(document.querySelector('#clock')?.textContent ?? '')?.[0]) > 60);
    });
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('a page that builds the same text anew gets its highlights back, and no marks any more', async () => {
    await page.goto(`${server.origin}/2026/03/08/rebuilt`);
    await waitUntil(() => hasMark('Kari Nilsen'));
    /** Words that are highlighted without an element, in text that is in the page. */
    const highlighted = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((drawn) => [...drawn] as StaticRange[])
          .filter(({ startContainer }) => startContainer.isConnected)
          .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
      );
    await call('rebuild');
    await waitUntil(async () => (await highlighted()).includes('Kari Nilsen'));
    await call('more');
    await waitUntil(async () => (await highlighted()).includes('Aino Lehtinen'));
    expect(await marksIn(page)).toEqual([]);
  });

  test('back and forth in the history, the article is as it was left', async () => {
    await page.goto(`${server.origin}/2026/03/08/late-text`);
    await waitUntil(() => hasMark('Kari Nilsen'));
    await page.goto(`${server.origin}/2026/03/08/other`);
    await waitUntil(() => hasMark('Aino Lehtinen'));
    // The browser says nothing of a page that it takes out of its cache.
    await page.evaluate(() => history.back());
    await waitUntil(() => hasMark('Kari Nilsen'));
    await waitUntil(async () => (await visibleText(panel)).includes('Kari Nilsen'));
    await page.evaluate(() => history.forward());
    await waitUntil(() => hasMark('Aino Lehtinen'));
  });

  test('the pages raise no error', () => {
    expect(errors).toEqual([]);
  });
});
