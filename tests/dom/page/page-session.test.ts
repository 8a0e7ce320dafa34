import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';
import { DEFAULT_SETTINGS } from '../../../lib/browser/settings.ts';
import type { Analysis } from '../../../lib/contract.ts';
import { Annotator } from '../../../lib/page/annotator.ts';
import { PageSession } from '../../../lib/page/page-session.ts';
import { waitFor } from '../../wait-for.ts';

const WORDS = { direction: 'ltr', locale: 'en', hidden: String };
const NOTHING: Analysis = {
  language: 'en',
  actors: [],
  figures: [],
  quotes: [],
  timeline: [],
  summary: { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] },
  background: { fromArticle: [], entries: [] },
};

const story = (town: string) =>
  `<section id="${town}"><article><h1>${town} rebuilds its harbour</h1>
    <p>The town of ${town} began to rebuild its harbour on Monday, the mayor said, after a storm in March broke the quay.</p>
    <p>Some 40 boats were lost in ${town}, and the work will take two years, according to the engineers in charge.</p>
    <p>Fishing in ${town} goes on from the old pier until the new one is ready, the council has decided.</p></article></section>`;

let told: PageState[];
let made: Annotator[];
let waiting: (() => void)[];
let session: PageSession;

/** An endless page: Arendal is read, Bergen stands below it. Analyses end when `waiting` is called. */
async function openEndlessPage(): Promise<void> {
  document.body.innerHTML = story('Arendal');
  history.replaceState({}, '', '/arendal');
  session = new PageSession({
    window: window as Window & typeof globalThis,
    isArticle: () => true,
    signal: new AbortController().signal,
    onState: (state) => told.push(state),
    start: (root, onState) => {
      const annotator = new Annotator({
        window: window as Window & typeof globalThis,
        words: WORDS as never,
        hiddenLineWords: WORDS as never,
        locale: 'en',
        direction: 'ltr',
        root,
        settings: DEFAULT_SETTINGS,
        score: 0.9,
        analyse: () =>
          new Promise((resolve) => {
            waiting.push(() => resolve({ analysis: NOTHING, notices: [] }));
          }),
        tellView: async () => false,
        showInPanel: async () => false,
        onState,
      });
      made.push(annotator);
      return annotator;
    },
  });
  void session.current.run();
  await finishAnalyses(1);
  await waitFor(() => expect(session.current.state.status).toBe('ready'));
  document.body.insertAdjacentHTML('beforeend', story('Bergen'));
  document.elementFromPoint = () => document.querySelector('#Bergen p');
}

async function finishAnalyses(count: number): Promise<void> {
  await waitFor(() => expect(waiting.length).toBeGreaterThanOrEqual(count));
  for (const finish of waiting.splice(0)) finish();
}

function goTo(path: string): Promise<void> {
  const from = new URL(location.href);
  history.pushState({}, '', path);
  return session.onAddress(new URL(location.href), from);
}

const pathOf = ({ url }: { url: string }) => new URL(url).pathname;

beforeEach(async () => {
  Element.prototype.checkVisibility ??= () => true;
  window.matchMedia ??= () => new EventTarget() as MediaQueryList;
  [told, made, waiting] = [[], [], []];
  await openEndlessPage();
});

afterEach(() => session.stop());

test('a further article of an endless page becomes the current one when it is read', async () => {
  const arrived = goTo('/bergen');
  await finishAnalyses(1);
  await arrived;
  expect(pathOf(session.current)).toBe('/bergen');
  expect(told.at(-1)).toMatchObject({ status: 'ready', url: expect.stringContaining('/bergen') });
});

test('only the current article tells its state', async () => {
  const arrived = goTo('/bergen');
  await finishAnalyses(1);
  await arrived;
  told = [];
  made[0].setLayer('highlights', false);
  expect(told).toEqual([]);
  void goTo('/arendal');
  expect(told.map(pathOf)).toEqual(['/arendal']);
});

test('a further article that is read after the reader went back does not become the current one', async () => {
  const arrived = goTo('/bergen');
  await waitFor(() => expect(waiting).toHaveLength(1));
  void goTo('/arendal');
  await finishAnalyses(1);
  await arrived;
  expect(pathOf(session.current)).toBe('/arendal');
  expect(told.every((state) => pathOf(state) === '/arendal')).toBe(true);
  void goTo('/bergen');
  expect(pathOf(session.current)).toBe('/bergen');
});

test('a reader who goes back and forth has one annotator for each article', async () => {
  const first = goTo('/bergen');
  await waitFor(() => expect(waiting).toHaveLength(1));
  void goTo('/arendal');
  const second = goTo('/bergen');
  await waitFor(() => expect(waiting).toHaveLength(2));
  await finishAnalyses(2);
  await Promise.all([first, second]);
  expect(made.filter(({ state }) => state.status === 'ready').map(pathOf)).toEqual(['/arendal', '/bergen']);
});

test('where the current article goes and no other comes, the one that is left is the current one', async () => {
  const arrived = goTo('/bergen');
  await finishAnalyses(1);
  await arrived;
  document.querySelector('#Bergen')!.remove();
  document.elementFromPoint = () => document.querySelector('#Arendal p');
  await goTo('/harbours');
  expect(pathOf(session.current)).toBe('/arendal');
  expect(told.at(-1)).toMatchObject({ status: 'ready', url: expect.stringContaining('/arendal') });
});

test('an address of its own within an article, as of a picture in it, leaves the article as it is', async () => {
  document.elementFromPoint = () => document.querySelector('#Arendal p');
  await goTo('/arendal/picture-2');
  expect(made).toHaveLength(1);
  expect(pathOf(session.current)).toBe('/arendal');
});

test('a further article that stands in the same element as the paragraphs of the first is read', async () => {
  const parts = document.querySelector('#Arendal article')!.childNodes;
  document.body.prepend(...parts);
  const arrived = goTo('/bergen');
  await finishAnalyses(1);
  await arrived;
  expect(pathOf(session.current)).toBe('/bergen');
});
