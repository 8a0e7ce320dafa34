import { browser } from 'wxt/browser';
import type { PageState } from './messages.ts';

/**
 * What is known of tabs in which no annotator runs and that cannot be asked: articles on a site that is switched off, and
 * pages that could not be reached. In session storage, since the background may be stopped at any time.
 */
const PREFIX = 'page-';

export async function recordPage(tabId: number, state: PageState): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: state });
  // The tab may have been closed and forgotten meanwhile.
  await browser.tabs.get(tabId).catch(() => forgetPage(tabId));
}

export async function recordedPage(tabId: number): Promise<PageState | null> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as PageState | undefined) ?? null;
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
