import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';

/** A browser with one tab; `page` is what its annotator answers, null where none runs. */
const fake = vi.hoisted(() => {
  const state = {
    page: null as PageState | null,
    stored: {} as Record<string, unknown>,
    reloaded: 0,
    recorded: {} as Record<string, PageState>,
    /** What the browser says of a script that it was to run in the tab. */
    injection: [] as unknown[],
  };
  const browser = {
    storage: {
      local: {
        get: async () => state.stored,
        set: async (values: object) => {
          state.stored = { ...values };
        },
      },
      session: {
        get: async () => state.recorded,
        set: async (values: object) => {
          state.recorded = { ...state.recorded, ...values };
        },
        remove: async () => undefined,
      },
    },
    scripting: { executeScript: async () => state.injection },
    runtime: { sendMessage: async () => undefined },
    tabs: {
      // Chrome gives no address without access to the page.
      get: async () => ({}),
      reload: async () => {
        state.reloaded++;
      },
      sendMessage: async (_tabId: number, { name }: { name: string }) => {
        if (!state.page) throw new Error('Receiving end does not exist.');
        return { ok: true, value: name === 'getState' ? state.page : undefined };
      },
    },
  };
  return { browser, state };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { annotateTab, setLayer, setSiteOff } = await import('../../../lib/browser/tabs.ts');

const STORY = 'https://post.example/story';

beforeEach(() => {
  Object.assign(fake.state, { page: null, stored: {}, reloaded: 0, recorded: {}, injection: [] });
});

test('a site is switched on again though nothing is known of the tab yet, and the page is loaded anew', async () => {
  fake.state.stored = { settings: { sites: { 'post.example': { off: true } } } };
  await setSiteOff(1, STORY, false);
  expect(fake.state.stored).toMatchObject({ settings: { sites: {} } });
  expect(fake.state.reloaded).toBe(1);
});

test('a page with an annotator is not loaded anew', async () => {
  fake.state.page = { status: 'left-alone', url: STORY, why: 'site-off' };
  await setSiteOff(1, STORY, false);
  expect(fake.state.reloaded).toBe(0);
});

test('a layer is remembered for the site of the page that was shown, though the tab has gone on', async () => {
  fake.state.page = { status: 'reading', url: 'https://courier.example/other' };
  await setLayer(1, STORY, 'highlights', false, 'site');
  expect(fake.state.stored).toMatchObject({ settings: { sites: { 'post.example': { highlightsOn: false } } } });
});

test.each([
  ['has run', [{ frameId: 0, result: undefined }], {}],
  [
    'was not let in, without an error, as into pages of Firefox itself',
    [null],
    { 'page-1': { status: 'inaccessible' } },
  ],
  ['found no frame to run in', [], { 'page-1': { status: 'inaccessible' } }],
])('a page into which the annotator %s', async (_, injection, recorded) => {
  fake.state.injection = injection;
  await annotateTab(1);
  expect(fake.state.recorded).toMatchObject(recorded);
  expect(Object.keys(fake.state.recorded)).toEqual(Object.keys(recorded));
});

test('what has no site cannot be remembered for one', async () => {
  await expect(setSiteOff(1, 'about:blank', true)).rejects.toThrow('no site');
  expect(fake.state.stored).toEqual({});
});
