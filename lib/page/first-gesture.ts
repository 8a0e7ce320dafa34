const GESTURES = ['keydown', 'pointerdown', 'scroll', 'wheel'] as const;

/**
 * Calls back once, when the reader first scrolls, clicks or presses a key in the page. Returns a function that stops
 * waiting.
 */
export function onFirstGesture(window: Window & typeof globalThis, callback: () => void): () => void {
  const waiting = new window.AbortController();
  for (const gesture of GESTURES) {
    window.addEventListener(
      gesture,
      () => {
        waiting.abort();
        callback();
      },
      { capture: true, passive: true, once: true, signal: waiting.signal },
    );
  }
  return () => waiting.abort();
}
