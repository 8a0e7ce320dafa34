import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../../lib/article/detect.ts';
import { answerCalls, callBackground, callBackgroundAgain } from '../../lib/browser/rpc.ts';
import { followSettings } from '../../lib/browser/settings-store.ts';
import { Annotator } from '../../lib/page/annotator.ts';
import { removeLeftovers } from '../../lib/page/leftovers.ts';
import { PageSession } from '../../lib/page/page-session.ts';
import { cardWords } from '../../locales/card-words.ts';
import { hiddenLineWords } from '../../locales/hidden-line-words.ts';
import { interfaceDirection, interfaceLocale } from '../../locales/interface-locale.ts';

export default defineContentScript({
  // Injected where it is wanted only: by the detector on articles, and by a click on the toolbar button. A second
  // injection invalidates the first.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const settings = await followSettings((changed) => session.changeSettings(changed));
    ctx.onInvalidated(settings.stop);
    // A click on the toolbar button may have come in between, with an annotator of its own.
    if (ctx.isInvalid) return settings.stop();
    removeLeftovers(window as Window & typeof globalThis);
    const uiLanguage = browser.i18n.getUILanguage();
    const surroundings = {
      window: window as Window & typeof globalThis,
      words: cardWords(),
      hiddenLineWords: hiddenLineWords(uiLanguage),
      locale: interfaceLocale(uiLanguage),
      direction: interfaceDirection(),
    };
    const detect = () => detectArticle(document, location.href);
    const session = new PageSession({
      window: surroundings.window,
      isArticle: () => detect().isArticle,
      signal: ctx.signal,
      start: (root, onState) =>
        new Annotator({
          ...surroundings,
          root,
          onState,
          settings: settings.current,
          score: detect().score,
          analyse: (article) => callBackgroundAgain('analyse', { article }),
          tellView: (inView) => callBackground('viewChanged', { inView }),
          showInPanel: (id) => callBackground('showInPanel', { id }),
        }),
      onState: (state) => {
        // The background may be gone when the extension was updated under an open page; the page's own state stays
        // right.
        callBackground('stateChanged', { state }).catch(() => {});
      },
    });
    const stopAnswering = answerCalls('page', {
      getState: () => session.current.state,
      setLayer: ({ layer, on }) => session.current.setLayer(layer, on),
      showPassage: ({ span }) => session.current.showPassage(span),
      lightPassage: ({ span }) => session.current.lightPassage(span),
      explainNext: () => session.current.explainNext(),
      watchView: () => session.current.watchView(),
      setClutterItem: ({ index, hidden }) => session.current.setClutterItem(index, hidden),
    });
    ctx.onInvalidated(() => {
      session.stop();
      stopAnswering();
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => session.onAddress(newUrl, oldUrl));
    // Back from the browser's store of pages: the toolbar button has forgotten this one, and settings may have changed
    // meanwhile.
    ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
      if (!persisted) return;
      await settings.refresh();
      session.current.tellAgain();
    });
    await session.current.run();
  },
});
