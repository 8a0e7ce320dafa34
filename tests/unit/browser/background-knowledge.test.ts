import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';

/** The browser as far as this needs it: one tab, with the sample article in it. */
const fake = vi.hoisted(() => {
  const state = { incognito: false, isClosed: false, page: null as unknown, permitted: true };
  const area = () => {
    const values: Record<string, unknown> = {};
    return {
      values,
      get: async (key: string) => (key in values ? { [key]: structuredClone(values[key]) } : {}),
      set: async (part: object) => void Object.assign(values, structuredClone(part)),
      remove: async (key: string) => void delete values[key],
    };
  };
  const storage = { local: area(), session: area() };
  const browser = {
    storage,
    runtime: { getManifest: () => ({ version: '1.0' }) },
    i18n: { getUILanguage: () => 'en' },
    permissions: { contains: async () => state.permitted },
    tabs: {
      get: async () => {
        if (state.isClosed) throw new Error('No tab with id: 1.');
        return { incognito: state.incognito };
      },
      sendMessage: async () => ({ ok: true, value: state.page }),
    },
  };
  return { browser, state, storage };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { knowledgeCalls, rememberReading } = await import('../../../lib/browser/background-knowledge.ts');
const { countArticles, eraseArticles } = await import('../../../lib/browser/reading-history.ts');
const { lookUpCache } = await import('../../../lib/browser/look-ups/look-up-cache.ts');
const { forgetLookUps } = await import('../../../lib/browser/look-ups/look-up-record.ts');

const READY: PageState = { status: 'ready', url: SAMPLE_PAGE.annotation.url, page: SAMPLE_PAGE };
const OTHER: PageState = {
  ...READY,
  page: { ...SAMPLE_PAGE, annotation: { ...SAMPLE_PAGE.annotation, url: 'https://courier.example/other' } },
};
const PANEL = { tabId: undefined, isExtensionPage: true };

/** What Wikipedia was asked, by the names in the address. */
const asked: string[] = [];

beforeEach(async () => {
  fake.state.incognito = false;
  fake.state.isClosed = false;
  fake.state.permitted = true;
  fake.state.page = READY;
  for (const { values } of Object.values(fake.storage)) for (const key of Object.keys(values)) delete values[key];
  asked.length = 0;
  await eraseArticles();
  await lookUpCache(Date.now).erase();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).searchParams.get('titles') ?? '');
    return new Response(JSON.stringify({ query: { pages: [{ title: 'NATO', extract: 'It leads KFOR.' }] } }));
  });
});

function choose(settings: object) {
  fake.storage.local.values.settings = settings;
}

test('an article is kept only where the reading history is on, and never from a private window', async () => {
  await rememberReading(1, READY);
  expect(await countArticles()).toBe(0);
  choose({ readingHistory: true });
  await rememberReading(1, { status: 'reading', url: READY.url });
  fake.state.incognito = true;
  await rememberReading(1, READY);
  expect(await countArticles()).toBe(0);
  fake.state.incognito = false;
  await rememberReading(1, READY);
  expect(await countArticles()).toBe(1);
});

test('earlier articles are shown only where the history is on, and not in a private window', async () => {
  const { getEarlierArticles } = knowledgeCalls();
  choose({ readingHistory: true });
  await rememberReading(1, READY);
  fake.state.page = OTHER;
  expect(await getEarlierArticles?.({ tabId: 1 }, PANEL)).toHaveLength(1);
  fake.state.incognito = true;
  expect(await getEarlierArticles?.({ tabId: 1 }, PANEL)).toEqual([]);
  fake.state.incognito = false;
  choose({ readingHistory: false });
  expect(await getEarlierArticles?.({ tabId: 1 }, PANEL)).toEqual([]);
});

test('answers to a private window are not kept, those to another are', async () => {
  choose({ wikipedia: 'everywhere' });
  fake.state.incognito = true;
  await knowledgeCalls().getLookUps?.({ tabId: 1, again: false }, PANEL);
  expect(asked).toHaveLength(1);
  fake.state.incognito = false;
  await knowledgeCalls().getLookUps?.({ tabId: 2, again: false }, PANEL);
  expect(asked).toHaveLength(2);
  await knowledgeCalls().getLookUps?.({ tabId: 3, again: false }, PANEL);
  expect(asked).toHaveLength(2);
});

test('a background that was stopped comes back with the receipt whole; a closed tab has none', async () => {
  choose({ wikipedia: 'everywhere' });
  const first = await knowledgeCalls().getLookUps?.({ tabId: 1, again: false }, PANEL);
  expect(first?.requests).toHaveLength(1);
  expect(first?.found.map(({ actor }) => actor)).toEqual(['nato']);
  expect(await knowledgeCalls().getLookUps?.({ tabId: 1, again: false }, PANEL)).toEqual(first);
  await forgetLookUps(1);
  expect((await knowledgeCalls().getLookUps?.({ tabId: 1, again: false }, PANEL))?.requests).toEqual([]);
});

test('the answer of the reader is for the site of the page', async () => {
  await knowledgeCalls().answerLookUps?.({ url: READY.url, answer: 'this-site' }, PANEL);
  expect(fake.storage.local.values.settings).toMatchObject({
    wikipedia: 'ask',
    sites: { 'news.example': { wikipedia: true } },
  });
});

test('nothing is remembered of look-ups for a tab that is closed before their answer comes', async () => {
  choose({ wikipedia: 'everywhere' });
  const answer = fetch;
  vi.stubGlobal('fetch', async (address: string) => {
    fake.state.isClosed = true;
    await forgetLookUps(1);
    return answer(address);
  });
  await knowledgeCalls().getLookUps?.({ tabId: 1, again: false }, PANEL);
  expect(asked).toHaveLength(1);
  expect(fake.storage.session.values).toEqual({});
});
