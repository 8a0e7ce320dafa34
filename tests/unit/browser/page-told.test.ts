import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';

/** The browser with one open panel; `gone` is a tab that the reader has closed. */
const fake = vi.hoisted(() => {
  const state = { gone: false, told: [] as unknown[], titles: [] as unknown[] };
  const ofTab = async (details: unknown) => {
    if (state.gone) throw new Error('No tab with id: 7.');
    state.titles.push(details);
  };
  const browser = {
    action: { setBadgeBackgroundColor: ofTab, setBadgeText: ofTab, setTitle: ofTab },
    runtime: {
      sendMessage: async (message: unknown) => {
        state.told.push(message);
        return { ok: true };
      },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: { local: { get: async () => ({}) } },
    tabs: { get: ofTab },
  };
  return { browser, state };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../../locales/text.ts', () => ({ t: (key: string) => key }));

const { passOn } = await import('../../../lib/browser/page-told.ts');
const READING: PageState = { status: 'reading', url: 'https://post.example/town' };

beforeEach(() => {
  Object.assign(fake.state, { gone: false, told: [], titles: [] });
});

test('a state reaches the toolbar button and the panels', async () => {
  await passOn(7, READING);
  expect(fake.state.titles).toContainEqual({ tabId: 7, text: '\u2026' });
  expect(fake.state.told).toEqual([
    { newsgloss: 'panel', name: 'pageStateChanged', request: { tabId: 7, state: READING } },
  ]);
});

test('a button that cannot be changed does not keep the panels from hearing of it', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  fake.state.gone = true;
  await passOn(7, READING);
  expect(fake.state.told).toHaveLength(1);
  expect(warned).toHaveBeenCalledOnce();
});
