import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyseArticle } from '../lib/browser/analysis-service.ts';
import { showInPanel, takeAsked } from '../lib/browser/asked-highlights.ts';
import { knowledgeCalls } from '../lib/browser/background-knowledge.ts';
import { forgetLookUps } from '../lib/browser/look-ups/look-up-record.ts';
import { ACTIONS, createMenus, EXPLAIN_NEXT, type PageAction } from '../lib/browser/menus.ts';
import { forgetPage } from '../lib/browser/page-records.ts';
import { passOn } from '../lib/browser/page-told.ts';
import { hasRequestShape } from '../lib/browser/request-shapes.ts';
import {
  answerCalls,
  type BackgroundCalls,
  callPage,
  forPanel,
  type Handlers,
  requireTab,
  tellPanels,
} from '../lib/browser/rpc.ts';
import { readSettings, settingsFor } from '../lib/browser/settings.ts';
import { changeSettings, loadSettings } from '../lib/browser/settings-store.ts';
import { openPanel } from '../lib/browser/side-panel.ts';
import {
  annotateOnce,
  annotateTab,
  explainNext,
  pageState,
  setLayer,
  setRecordedState,
  setSiteOff,
  toggleLayer,
} from '../lib/browser/tabs.ts';
import { t } from '../locales/text.ts';

export default defineBackground(() => {
  const handlers: Handlers<BackgroundCalls> = {
    async articleDetected({ url }, caller) {
      const tabId = requireTab(caller);
      const { off, mode } = settingsFor(await loadSettings(), new URL(url).hostname);
      if (!off && mode === 'automatic') return { annotate: true };
      await setRecordedState(tabId, { status: 'left-alone', url, why: off ? 'site-off' : 'on-click' });
      return { annotate: false };
    },
    analyse({ article }, caller) {
      requireTab(caller);
      return analyseArticle(article);
    },
    stateChanged: ({ state }, caller) => passOn(requireTab(caller), state),
    viewChanged: ({ inView }, caller) => tellPanels('viewChanged', { tabId: requireTab(caller), inView }),
    showInPanel: ({ id }, caller) => showInPanel(requireTab(caller), id),
    ...forPanel({
      ...knowledgeCalls(),
      getPageState: ({ tabId }) => pageState(tabId),
      annotateTab: ({ tabId }) => annotateTab(tabId),
      setLayer: ({ tabId, url, layer, on, remember }) => setLayer(tabId, url, layer, on, remember),
      setSiteOff: ({ tabId, url, off }) => setSiteOff(tabId, url, off),
      showPassage: ({ tabId, span }) => callPage(tabId, 'showPassage', { span }),
      lightPassage: ({ tabId, span }) => callPage(tabId, 'lightPassage', { span }),
      setClutterItem: ({ tabId, index, hidden }) => callPage(tabId, 'setClutterItem', { index, hidden }),
      watchView: ({ tabId }) => callPage(tabId, 'watchView', {}),
      takeAsked: ({ tabId }) => takeAsked(tabId),
      getSettings: () => loadSettings(),
      changeSettings: ({ change }) => changeSettings((settings) => readSettings({ ...settings, ...change })),
    }),
  };
  answerCalls('background', handlers, { hasShape: hasRequestShape });

  browser.action.onClicked.addListener((tab) => {
    // First and without waiting: opening needs the click's own turn.
    openPanel(tab.windowId);
    if (tab.id !== undefined) void annotateOnce(tab.id);
  });

  const act = async (action: PageAction, tabId: number | undefined) => {
    if (tabId === undefined) return;
    if (action === 'annotate-page') await annotateTab(tabId);
    else await toggleLayer(tabId, action === 'toggle-highlights' ? 'highlights' : 'clutter');
  };
  browser.commands.onCommand.addListener(async (command, tab) => {
    const active = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    const action = ACTIONS.find((name) => name === command);
    if (command === EXPLAIN_NEXT && active?.id !== undefined) await explainNext(active.id);
    if (action) await act(action, active?.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const action = ACTIONS.find((name) => name === menuItemId);
    if (action === 'annotate-page' && tab) openPanel(tab.windowId);
    if (action) void act(action, tab?.id);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    const titles: Record<PageAction, string> = {
      'toggle-highlights': t('command.toggleHighlights'),
      'toggle-clutter': t('command.toggleClutter'),
      'annotate-page': t('command.openPanel'),
    };
    void createMenus((action) => titles[action]);
  });
  // A new page in the tab: what was recorded of the old one no longer holds.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void forgetPage(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetPage(tabId);
    void forgetLookUps(tabId);
  });
});
