/**
 * When to look again after a change that may be one of the theme, in milliseconds: at once, and when colours that fade
 * over have done so.
 */
const LOOKS = [50, 400, 1200];

/**
 * Calls `look` when the page may have changed its theme: when the system's own changed, or attributes of the page's
 * root or body, or the styles in its head. Returns what ends it.
 */
export function watchGround(window: Window & typeof globalThis, look: () => void): () => void {
  const { document } = window;
  let timers: number[] = [];
  const clear = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  };
  const lookSoon = () => {
    clear();
    timers = LOOKS.map((delay) => window.setTimeout(look, delay));
  };
  const observer = new window.MutationObserver(lookSoon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  if (document.head) observer.observe(document.head, { childList: true, attributes: true, subtree: true });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', lookSoon);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', lookSoon);
    clear();
  };
}
