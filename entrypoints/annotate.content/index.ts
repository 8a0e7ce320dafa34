import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../../lib/article/detect.ts';
import { Annotator } from '../../lib/browser/annotator.ts';
import { answerCalls, callBackground } from '../../lib/browser/rpc.ts';
import { loadSettings, watchSettings } from '../../lib/browser/settings-store.ts';

declare global {
  /** Set in the content scripts' own world while the page is annotated; a second injection starts the same annotator anew. */
  var newsglossRestart: (() => Promise<void>) | undefined;
}

export default defineContentScript({
  // Injected where it is wanted only: by the detector on articles, and by a click on the toolbar button.
  registration: 'runtime',
  async main(ctx) {
    if (globalThis.newsglossRestart) return globalThis.newsglossRestart();
    let settings = await loadSettings();
    const start = () =>
      new Annotator({
        window: window as Window & typeof globalThis,
        settings,
        score: detectArticle(document, location.href).score,
        analyse: (article) => callBackground('analyse', { article }),
        onState: (state) => {
          // The background may be gone when the extension was updated under an open page; the page's own state stays right.
          callBackground('stateChanged', { state }).catch(() => {});
        },
      });
    let annotator = start();
    const stops = [
      answerCalls('page', {
        getState: () => annotator.state,
        setLayer: ({ layer, on }) => annotator.setLayer(layer, on),
        showPassage: ({ span }) => annotator.showPassage(span),
        lightPassage: ({ span }) => annotator.lightPassage(span),
        setClutterItem: ({ index, hidden }) => annotator.setClutterItem(index, hidden),
      }),
      watchSettings((changed) => {
        settings = changed;
        annotator.changeSettings(changed);
      }),
    ];
    globalThis.newsglossRestart = async () => {
      annotator.stop();
      annotator = start();
      await annotator.run();
    };
    ctx.onInvalidated(() => {
      annotator.stop();
      for (const stop of stops) stop();
      globalThis.newsglossRestart = undefined;
    });
    await annotator.run();
  },
});
