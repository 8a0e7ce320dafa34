import { browser } from 'wxt/browser';
import type { PageState } from './messages.ts';

/**
 * What is known of tabs in which no annotator runs and that cannot be asked: articles on a site that is switched off,
 * and pages that could not be reached. In session storage, since the background may be stopped at any time.
 */
const PREFIX = 'page-';

/** Keeps the state of a tab until the browser ends; a newer one takes its place. */
export async function recordPage(tabId: number, state: PageState): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: state });
  // The tab may have been closed and forgotten meanwhile.
  await browser.tabs.get(tabId).catch(() => forgetPage(tabId));
}

/** The state that was kept of a tab; null when there is none. */
export async function recordedPage(tabId: number): Promise<PageState | null> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as PageState | undefined) ?? null;
}

/** Forgets what was kept of a tab; no error when that is nothing. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
