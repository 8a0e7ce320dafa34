import { browser } from 'wxt/browser';
import { articleKey } from '../../knowledge/reading-history/kept-article.ts';
import type { Meaning, NameAnswer, WikipediaPage } from '../../knowledge/wikipedia/answer.ts';
import type { RequestFailure, RequestRecord } from './privacy-receipt.ts';

/** A look-up that brought nothing. */
export interface LookUpFailure {
  why: RequestFailure;
  /** ISO 8601; Wikipedia is not asked before. */
  until: string | null;
}

/** What was looked up for the page in one tab. */
export interface LookUpRecord {
  /** Of the page, without fragment. */
  url: string;
  requests: RequestRecord[];
  /** By name; `asOf` is the ISO day of the answer. */
  answers: Record<string, { answer: NameAnswer; asOf: string }>;
  /** By actor id: what an ambiguous name may mean. */
  meanings: Record<string, Meaning[]>;
  /** By actor id: the article that the reader chose. */
  chosen: Record<string, { page: WikipediaPage; asOf: string }>;
  failure: LookUpFailure | null;
}

/** Where records are kept while the tab is open. */
export interface LookUpRecords {
  load(tabId: number, url: string): Promise<LookUpRecord>;
  save(tabId: number, record: LookUpRecord): Promise<void>;
  /** Milliseconds since the epoch before which Wikipedia wants no request; 0 when it said nothing. */
  loadWait(): Promise<number>;
  saveWait(until: number): Promise<void>;
}

const PREFIX = 'look-ups-';
const WAIT = 'wikipedia-wait';

/** In the browser's session storage: in memory only, and there when the background was stopped and comes back. */
export const sessionRecords: LookUpRecords = {
  async load(tabId, url) {
    const stored = await browser.storage.session.get(PREFIX + tabId);
    const record = stored[PREFIX + tabId] as LookUpRecord | undefined;
    return record?.url === articleKey(url) ? record : emptyRecord(url);
  },
  async save(tabId, record) {
    await browser.storage.session.set({ [PREFIX + tabId]: record });
    // An answer may come when the tab is closed and forgotten.
    await browser.tabs.get(tabId).catch(() => forgetLookUps(tabId));
  },
  async loadWait() {
    const stored = await browser.storage.session.get(WAIT);
    return (stored[WAIT] as number | undefined) ?? 0;
  },
  saveWait: (until) => browser.storage.session.set({ [WAIT]: until }),
};

/** The record of a page for which nothing was looked up. */
export function emptyRecord(url: string): LookUpRecord {
  return { url: articleKey(url), requests: [], answers: {}, meanings: {}, chosen: {}, failure: null };
}

/** Forgets what was looked up for a tab that was closed. */
export async function forgetLookUps(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
