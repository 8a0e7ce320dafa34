import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../lib/article/detect.ts';

/** Where the annotator is in the package; loaded only on articles. */
const ANNOTATOR = '/content-scripts/annotate.js';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { isArticle, score } = detectArticle(document, location.href);
    // Nothing of ours stays behind on other pages.
    ctx.abort();
    if (!isArticle) return;
    // The browser's own name for its API: the polyfill is larger than all the rest of this script, which runs on every page.
    const { runtime } = nativeBrowser();
    const reply = await runtime.sendMessage({
      newsgloss: 'background',
      name: 'articleDetected',
      request: { url: location.href, score },
    });
    if (reply?.value?.annotate) await import(/* @vite-ignore */ runtime.getURL(ANNOTATOR));
  },
});

interface NativeBrowser {
  runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<{ value?: { annotate: boolean } } | undefined>;
  };
}

function nativeBrowser(): NativeBrowser {
  const { browser, chrome } = globalThis as unknown as Record<string, NativeBrowser>;
  return browser ?? chrome;
}
