import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';

type Listener = (...told: never[]) => unknown;

/** A browser whose active tab changes, and whose answers come when the test lets them. */
const fake = vi.hoisted(() => {
  const state = {
    active: 1,
    heard: { activated: [] as Listener[], updated: [] as Listener[], message: [] as Listener[] },
    /** Questions that wait for their answer. */
    queries: [] as (() => void)[],
    /** Every other call, by its name and the tab that it is about. */
    called: [] as string[],
    asked: [] as { tabId: number; answer: (state: PageState) => void }[],
  };
  const event = (listeners: Listener[]) => ({
    addListener: (one: Listener) => listeners.push(one),
    removeListener: (one: Listener) => listeners.splice(listeners.indexOf(one), 1),
  });
  const browser = {
    runtime: {
      id: 'newsgloss',
      getURL: (path: string) => `extension:/${path}`,
      onMessage: event(state.heard.message),
      sendMessage: ({ name, request }: { name: string; request: { tabId: number } }) =>
        new Promise((resolve) => {
          if (name !== 'getPageState') {
            state.called.push(`${name} ${request.tabId}`);
            return resolve({ ok: true });
          }
          state.asked.push({ tabId: request.tabId, answer: (value) => resolve({ ok: true, value }) });
        }),
    },
    tabs: {
      onActivated: event(state.heard.activated),
      onUpdated: event(state.heard.updated),
      query: () =>
        new Promise((resolve) => {
          state.queries.push(() => resolve([{ id: state.active, windowId: 5 }]));
        }),
    },
  };
  return { browser, state };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { browserConnector } = await import('../../../entrypoints/sidepanel/browser-connector.ts');

const reading = (name: string): PageState => ({ status: 'reading', url: `https://post.example/${name}` });
const turn = () => new Promise((resolve) => setTimeout(resolve));

async function answerQueries(): Promise<void> {
  for (const answer of fake.state.queries.splice(0)) answer();
  await turn();
}

async function answerStates(state: PageState): Promise<void> {
  for (const { answer } of fake.state.asked.splice(0)) answer(state);
  await turn();
}

async function tell(tabId: number, state: PageState): Promise<void> {
  const sender = { id: 'newsgloss', url: 'extension://background.js' };
  for (const listener of fake.state.heard.message) {
    listener({ newsgloss: 'panel', name: 'pageStateChanged', request: { tabId, state } } as never, sender as never);
  }
  await turn();
}

function activate(tabId: number): void {
  fake.state.active = tabId;
  for (const listener of fake.state.heard.activated) listener({ tabId, windowId: 5 } as never);
}

/** A panel that follows the first tab; gives what it is shown. */
async function followed(connector = browserConnector()): Promise<PageState[]> {
  const shown: PageState[] = [];
  connector.follow(
    (state) => shown.push(state),
    () => shown.push({ status: 'inaccessible', url: 'lost' }),
  );
  await answerQueries();
  await answerStates(reading('first'));
  return shown;
}

beforeEach(() => {
  Object.assign(fake.state, { active: 1, queries: [], asked: [], called: [] });
  for (const listeners of Object.values(fake.state.heard)) listeners.length = 0;
});

test('the panel goes to a tab that becomes the active one', async () => {
  const shown = await followed();
  activate(2);
  await answerQueries();
  expect(fake.state.asked.map(({ tabId }) => tabId)).toEqual([2]);
  await answerStates(reading('second'));
  expect(shown).toEqual([reading('first'), reading('second')]);
});

test('what the old tab tells while the panel asks which is active does not keep it there', async () => {
  const shown = await followed();
  activate(2);
  await tell(1, reading('first-again'));
  await answerQueries();
  await answerStates(reading('second'));
  expect(shown.at(-1)).toEqual(reading('second'));
});

test('what the old tab tells later is not shown', async () => {
  const shown = await followed();
  activate(2);
  await answerQueries();
  await tell(1, reading('first-again'));
  await answerStates(reading('second'));
  expect(shown).toEqual([reading('first'), reading('second')]);
});

test('what a page tells of itself is newer than the answer that is still under way', async () => {
  const shown = await followed();
  activate(2);
  await answerQueries();
  await tell(2, reading('second-later'));
  await answerStates(reading('second'));
  expect(shown).toEqual([reading('first'), reading('second-later')]);
});

test('of two questions, the later one counts', async () => {
  const shown = await followed();
  activate(2);
  await answerQueries();
  activate(3);
  await answerStates(reading('second'));
  await answerQueries();
  await answerStates(reading('third'));
  expect(shown).toEqual([reading('first'), reading('third')]);
});

test('what the reader does is about the page that the panel shows, not about one that it has only asked for', async () => {
  const connector = browserConnector();
  await followed(connector);
  activate(2);
  await answerQueries();
  await connector.setLayer('highlights', false, 'page');
  await answerStates(reading('second'));
  await connector.setLayer('clutter', false, 'page');
  expect(fake.state.called).toEqual(['setLayer 1', 'setLayer 2']);
});
