import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../../lib/article/detect.ts';
import { Annotator } from '../../lib/browser/annotator.ts';
import { answerCalls, callBackground } from '../../lib/browser/rpc.ts';
import { loadSettings, watchSettings } from '../../lib/browser/settings-store.ts';
import { isOtherPage, whenSettled } from '../../lib/browser/soft-navigation.ts';
import { cardWords } from '../../locales/card-words.ts';
import { hiddenLineWords } from '../../locales/hidden-line-words.ts';
import { interfaceDirection, interfaceLocale } from '../../locales/interface-locale.ts';

export default defineContentScript({
  // Injected where it is wanted only: by the detector on articles, and by a click on the toolbar button. A second injection
  // invalidates the first.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let settings = await loadSettings();
    const words = cardWords();
    const uiLanguage = browser.i18n.getUILanguage();
    const lineWords = hiddenLineWords(uiLanguage);
    const locale = interfaceLocale(uiLanguage);
    const direction = interfaceDirection(uiLanguage);
    const start = (score: number) =>
      new Annotator({
        window: window as Window & typeof globalThis,
        settings,
        score,
        analyse: (article) => callBackground('analyse', { article }),
        words,
        hiddenLineWords: lineWords,
        locale,
        direction,
        tellView: (inView) => callBackground('viewChanged', { inView }),
        showInPanel: (id) => callBackground('showInPanel', { id }),
        onState: (state) => {
          // The background may be gone when the extension was updated under an open page; the page's own state stays right.
          callBackground('stateChanged', { state }).catch(() => {});
        },
      });
    let annotator = start(detectArticle(document, location.href).score);
    const stops = [
      answerCalls('page', {
        getState: () => annotator.state,
        setLayer: ({ layer, on }) => annotator.setLayer(layer, on),
        showPassage: ({ span }) => annotator.showPassage(span),
        lightPassage: ({ span }) => annotator.lightPassage(span),
        watchView: () => annotator.watchView(),
        explainNext: () => annotator.explainNext(),
        setClutterItem: ({ index, hidden }) => annotator.setClutterItem(index, hidden),
      }),
      watchSettings((changed) => {
        settings = changed;
        annotator.changeSettings(changed);
      }),
    ];
    ctx.onInvalidated(() => {
      annotator.stop();
      for (const stop of stops) stop();
    });
    // A page that replaces its article without loading anew: give the old DOM back at once, read the new one when it stands.
    ctx.addEventListener(window, 'wxt:locationchange', async ({ newUrl, oldUrl }) => {
      if (!isOtherPage(newUrl, oldUrl)) return;
      annotator.stop();
      const left = annotator;
      await whenSettled(document, ctx.signal);
      if (ctx.isInvalid || annotator !== left) return;
      const { isArticle, score } = detectArticle(document, location.href);
      annotator = start(score);
      if (isArticle) await annotator.run();
      else annotator.leaveAlone();
    });
    await annotator.run();
  },
});
