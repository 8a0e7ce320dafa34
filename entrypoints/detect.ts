import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../lib/article/detect.ts';

/** Where the annotator is in the package; loaded only on articles. */
const ANNOTATOR = '/content-scripts/annotate.js';

/**
 * How long, in milliseconds, until the background has forgotten what it knew of the tab, as it does when Chrome tells
 * of a changed address and when Firefox tells of a page out of its store: what the page says sooner is lost.
 */
const FORGETTING_MILLISECONDS = 500;

/** The little of the browser's own API that the detector needs. */
interface NativeBrowser {
  runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<{ value?: { annotate: boolean } } | undefined>;
  };
}

interface Surroundings {
  browser?: NativeBrowser;
  chrome: NativeBrowser;
  /** Tells when the page changes its address without loading anew. */
  navigation?: EventTarget;
}

/**
 * The content script on every http and https page. Unlisted, and named in the manifest by hand: the polyfill and the
 * context that wrap a listed content script are as large as the detector itself, and they leave a listener on every
 * page.
 */
export default defineUnlistedScript(async () => {
  await whenOpened(document);
  const { browser, chrome, navigation } = globalThis as unknown as Surroundings;
  /** Asks whether to annotate the article, and does so; undefined where there is none. */
  const ask = async () => {
    const { isArticle, score } = detectArticle(document, location.href);
    if (!isArticle) return undefined;
    const { runtime } = browser ?? chrome;
    const reply = await runtime.sendMessage({
      newsgloss: 'background',
      name: 'articleDetected',
      request: { url: location.href, score },
    });
    if (reply?.value?.annotate) await import(/* @vite-ignore */ runtime.getURL(ANNOTATOR));
    return reply?.value?.annotate;
  };
  if ((await ask()) !== false) return;
  // Left alone. Where the background forgets that, it is told again; and the reader may have chosen otherwise since.
  let timer: ReturnType<typeof setTimeout>;
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, FORGETTING_MILLISECONDS);
  };
  addEventListener('pageshow', ({ persisted }) => persisted && askSoon());
  navigation?.addEventListener('currententrychange', askSoon);
});

/**
 * Chrome makes pages ready in advance, in the tab of the page that is shown: what is said of them would be taken for
 * that page's, and many are never opened. Resolves when the reader opens this one.
 */
async function whenOpened(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
