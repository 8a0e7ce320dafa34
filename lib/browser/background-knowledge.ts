import { browser } from 'wxt/browser';
import { earlierArticles } from '../knowledge/reading-history/earlier-articles.ts';
import { keepOf } from '../knowledge/reading-history/kept-article.ts';
import { apiAddress, wikipediaLanguage } from '../knowledge/wikipedia/addresses.ts';
import { CONTACT } from './look-ups/contact.ts';
import { lookUpCache } from './look-ups/look-up-cache.ts';
import { sessionRecords } from './look-ups/look-up-record.ts';
import { type LookUpPage, LookUpService } from './look-ups/look-ups.ts';
import { mayAskWikipedia } from './look-ups/wikipedia-permission.ts';
import type { PageState, PanelToBackground } from './messages.ts';
import { countArticles, eraseArticles, exportArticles, keepArticle, keptArticles } from './reading-history.ts';
import { callPage, type Handlers } from './rpc.ts';
import { lookUpConsent, withLookUps } from './settings.ts';
import { changeSettings, loadSettings } from './settings-store.ts';

/** The panel's calls about what is known from outside the article: Wikipedia, and the reader's own reading. */
export function knowledgeCalls(): Handlers<PanelToBackground> {
  const cache = lookUpCache(Date.now);
  const lookUps = new LookUpService({
    consent: async (host) => lookUpConsent(await loadSettings(), host),
    isPermitted: mayAskWikipedia,
    records: sessionRecords,
    cache,
    client: {
      apiAddress,
      identity: `Newsgloss/${browser.runtime.getManifest().version} (${CONTACT})`,
      now: Date.now,
    },
    language: wikipediaLanguage(browser.i18n.getUILanguage()),
  });
  return {
    getLookUps: async ({ tabId, again }) => lookUps.lookUp(await readyPage(tabId), again),
    getMeanings: async ({ tabId, actor }) => lookUps.meanings(await readyPage(tabId), actor),
    chooseMeaning: async ({ tabId, actor, title }) => lookUps.choose(await readyPage(tabId), actor, title),
    async answerLookUps({ url, answer }) {
      await changeSettings((settings) => withLookUps(settings, new URL(url).hostname, answer));
    },
    eraseLookUps: () => cache.erase(),
    async getEarlierArticles({ tabId }) {
      const { annotation, isPrivate } = await readyPage(tabId);
      if (isPrivate || !(await loadSettings()).readingHistory) return [];
      return earlierArticles(keepOf(annotation, new Date().toISOString()), await keptArticles());
    },
    countReading: () => countArticles(),
    exportReading: () => exportArticles(),
    eraseReading: () => eraseArticles(),
  };
}

/** Keeps an article that was read, where the reader wants that; never in a private window. */
export async function rememberReading(tabId: number, state: PageState): Promise<void> {
  if (state.status !== 'ready') return;
  try {
    if (!(await loadSettings()).readingHistory || (await isPrivate(tabId))) return;
    await keepArticle(keepOf(state.page.annotation, new Date().toISOString()));
  } catch (error) {
    console.warn('The article could not be kept:', error);
  }
}

async function readyPage(tabId: number): Promise<LookUpPage> {
  const state = await callPage(tabId, 'getState', {});
  if (state.status !== 'ready') throw new Error('This page is not annotated.');
  return { tabId, annotation: state.page.annotation, isPrivate: await isPrivate(tabId) };
}

async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}
