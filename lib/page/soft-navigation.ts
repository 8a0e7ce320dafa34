/** No change for so long, in milliseconds, and a page counts as settled. */
const QUIET_MILLISECONDS = 400;
/** A page that never stops changing is read after so long. */
const LONGEST_MILLISECONDS = 5000;

/** Does a change of the address lead to another page, and not just to another place in it? */
export function isOtherPage(to: URL, from: URL): boolean {
  return to.origin !== from.origin || to.pathname !== from.pathname || to.search !== from.search;
}

/** Resolves when the document has stopped changing, or after five seconds, or when `signal` ends the wait. */
export function whenSettled(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(quiet);
      clearTimeout(longest);
      observer.disconnect();
      signal.removeEventListener('abort', done);
      resolve();
    };
    let quiet = setTimeout(done, QUIET_MILLISECONDS);
    const longest = setTimeout(done, LONGEST_MILLISECONDS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MILLISECONDS);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', done);
  });
}
