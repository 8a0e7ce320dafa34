import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../lib/article/detect.ts';

/** Where the annotator is in the package; loaded only on articles. */
const ANNOTATOR = '/content-scripts/annotate.js';

/**
 * Firefox tells of a page that it takes out of its store only after the page itself knows, and with that the background forgets what
 * it knew of the tab: what the page says sooner is lost. Half a second is more than it takes.
 */
const FORGETTING_MILLISECONDS = 500;

/** The little of the browser's own API that the detector needs. */
interface NativeBrowser {
  runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<{ value?: { annotate: boolean } } | undefined>;
  };
}

/**
 * The content script on every http and https page. Unlisted, and named in the manifest by hand: the polyfill and the context
 * that wrap a listed content script are as large as the detector itself, and they leave a listener on every page.
 */
export default defineUnlistedScript(async () => {
  await whenOpened(document);
  const { isArticle, score } = detectArticle(document, location.href);
  if (!isArticle) return;
  const { browser, chrome } = globalThis as unknown as Record<string, NativeBrowser>;
  const { runtime } = browser ?? chrome;
  const ask = async () => {
    const reply = await runtime.sendMessage({
      newsgloss: 'background',
      name: 'articleDetected',
      request: { url: location.href, score },
    });
    if (reply?.value?.annotate) await import(/* @vite-ignore */ runtime.getURL(ANNOTATOR));
    return reply?.value?.annotate;
  };
  if ((await ask()) !== false) return;
  // Back from the browser's store of pages: what was said of this one is forgotten, and the reader may have chosen otherwise since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setTimeout(ask, FORGETTING_MILLISECONDS);
  });
});

/**
 * Chrome makes pages ready in advance, in the tab of the page that is shown: what is said of them would be taken for that page's, and
 * many are never opened. Resolves when the reader opens this one.
 */
async function whenOpened(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}
