import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** What the reader has chosen; the defaults where nothing is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/**
 * The settings to show a page by that the reader asked for: the defaults where the browser's storage cannot be read,
 * as when its files are broken. Nothing that is stored may follow from them.
 */
async function settingsToShow(): Promise<Settings> {
  try {
    return await loadSettings();
  } catch (error) {
    console.warn('The settings could not be read:', error);
    return DEFAULT_SETTINGS;
  }
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored and gives the new settings. One change after the other, so that two windows do not undo each
 * other's; for the background alone. Rejects when the browser's storage is full or broken, and what was stored stays.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** The settings as they are at any time. */
interface FollowedSettings {
  readonly current: Settings;
  /** Loads them again and tells of a change that was not heard: a page that the browser has set aside hears nothing. */
  refresh(): Promise<void>;
  stop(): void;
}

/**
 * Loads the settings and tells of every later change. A change that comes while they are loaded is in them. Where they
 * cannot be read, they are the defaults until a change is heard.
 */
export async function followSettings(onChange: (settings: Settings) => void): Promise<FollowedSettings> {
  let current: Settings | null = null;
  let isLoaded = false;
  let heard = 0;
  // The browser sends changes to listeners only; one added after loading would miss what changes in between.
  const stop = watchSettings((settings) => {
    current = settings;
    heard++;
    if (isLoaded) onChange(settings);
  });
  const stored = await settingsToShow();
  isLoaded = true;
  return {
    get current() {
      return current ?? stored;
    },
    async refresh() {
      const before = heard;
      const now = await loadSettings().catch(() => null);
      // What was heard meanwhile is newer.
      if (now === null || heard !== before) return;
      if (JSON.stringify(now) === JSON.stringify(current ?? stored)) return;
      current = now;
      onChange(now);
    },
    stop,
  };
}

/** Tells of every change, from whichever window it came. Returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
