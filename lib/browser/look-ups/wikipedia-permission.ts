import { browser } from 'wxt/browser';

/** Every language's Wikipedia; an optional permission in the manifest. */
const ORIGINS = ['https://*.wikipedia.org/*'];

/**
 * Asks the browser for access to Wikipedia; resolves to the reader's answer. Must be called in the click's own turn,
 * before any `await`. Firefox also wants to be told that names out of the page leave the device (its built-in consent).
 */
export function requestWikipedia(): Promise<boolean> {
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-');
  const wanted = isFirefox ? { origins: ORIGINS, data_collection: ['websiteContent'] } : { origins: ORIGINS };
  return browser.permissions.request(wanted);
}

/** Has the browser given access? The reader may take it back at any time on the browser's own pages. */
export function mayAskWikipedia(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}
