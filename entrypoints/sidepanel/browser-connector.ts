import { browser } from 'wxt/browser';
import { requestWikipedia } from '../../lib/browser/look-ups/wikipedia-permission.ts';
import type { PageState } from '../../lib/browser/messages.ts';
import { answerCalls, callBackground } from '../../lib/browser/rpc.ts';
import { followSettings } from '../../lib/browser/settings-store.ts';
import type { Span } from '../../lib/contract.ts';
import type { Connector } from './connector.ts';

/** The connector of the shipped panel. It belongs to one window and follows the active tab there. */
export function browserConnector(): Connector {
  /** The tab that is in front, as far as is known. */
  let followed: number | null = null;
  /** The tab whose state the panel shows, and its page; what the reader does is about those. */
  let shown: { tabId: number; url: string } | null = null;
  let ask: () => void = () => undefined;
  let showView: (inView: Span | null) => void = () => undefined;
  const watchView = () => withTab((id) => callBackground('watchView', { tabId: id })).catch(() => undefined);
  let takeAsked: () => Promise<void> = async () => undefined;

  async function withTab<T>(call: (id: number, url: string) => Promise<T>): Promise<T> {
    if (shown === null) throw new Error('No tab is shown.');
    return call(shown.tabId, shown.url);
  }

  return {
    follow(onState, lost) {
      let asked = 0;
      /** How often the followed tab told of itself. */
      let told = 0;
      let windowId: number | undefined;
      const show = (tabId: number, state: PageState) => {
        shown = { tabId, url: state.url };
        onState(state);
        if (state.status === 'ready') watchView();
      };

      ask = async () => {
        asked += 1;
        const turn = asked;
        let heard = told;
        // A later question, about another tab perhaps, has its own answer; what the tab told since is newer.
        const isOld = () => turn !== asked || heard !== told;
        try {
          const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
          windowId = tab?.windowId;
          if (tab?.id === undefined || turn !== asked) return;
          followed = tab.id;
          heard = told;
          const state = await callBackground('getPageState', { tabId: tab.id });
          if (!isOld()) show(tab.id, state);
        } catch {
          if (!isOld()) lost();
        }
      };
      const onActivated = (tab: { windowId: number }) => {
        if (windowId === undefined || tab.windowId === windowId) ask();
      };
      const onUpdated = (id: number, change: { status?: string; url?: string }) => {
        if (id === followed && (change.url !== undefined || change.status !== undefined)) ask();
      };
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onUpdated.addListener(onUpdated);
      const stopHearing = answerCalls(
        'panel',
        {
          pageStateChanged({ tabId, state }) {
            told += 1;
            show(tabId, state);
          },
          viewChanged: ({ inView }) => showView(inView),
          highlightAsked: () => takeAsked(),
        },
        // What is told of other tabs is for the panels of other windows.
        { isFor: ({ tabId }) => tabId === followed },
      );
      ask();
      return () => {
        asked += 1;
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onUpdated.removeListener(onUpdated);
        stopHearing();
      };
    },
    onView(show) {
      showView = show;
      return () => {
        showView = () => undefined;
      };
    },
    onAsked(show) {
      const take = async () => {
        const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
        if (tab?.id === undefined) return;
        const id = await callBackground('takeAsked', { tabId: tab.id });
        if (id !== null) show(id);
      };
      takeAsked = take;
      take().catch(() => undefined);
      return () => {
        takeAsked = async () => undefined;
      };
    },
    followColours(show) {
      const settings = followSettings(({ colours }) => show(colours));
      settings.then(
        ({ current }) => show(current.colours),
        // The panel is complete in our own colours.
        () => undefined,
      );
      return () => void settings.then(({ stop }) => stop()).catch(() => undefined);
    },
    refresh: () => ask(),
    annotate: () => withTab((id) => callBackground('annotateTab', { tabId: id })),
    setLayer: (layer, on, remember) =>
      withTab((id, url) => callBackground('setLayer', { tabId: id, url, layer, on, remember })),
    setSiteOff: (off) => withTab((id, url) => callBackground('setSiteOff', { tabId: id, url, off })),
    showPassage: (span) => withTab((id) => callBackground('showPassage', { tabId: id, span })),
    lightPassage: (span) => withTab((id) => callBackground('lightPassage', { tabId: id, span })),
    setClutterItem: (index, hidden) => withTab((id) => callBackground('setClutterItem', { tabId: id, index, hidden })),
    lookUps: (again) => withTab((id) => callBackground('getLookUps', { tabId: id, again })),
    requestWikipedia,
    answerLookUps: (answer, url) => callBackground('answerLookUps', { url, answer }),
    meanings: (actor) => withTab((id) => callBackground('getMeanings', { tabId: id, actor })),
    chooseMeaning: (actor, title) => withTab((id) => callBackground('chooseMeaning', { tabId: id, actor, title })),
    earlierArticles: () => withTab((id) => callBackground('getEarlierArticles', { tabId: id })),
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
