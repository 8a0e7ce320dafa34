import { plainly } from '../article/plainly.ts';
import type { Span } from '../contract.ts';

/** A part of the article with the element that shows it. */
interface ShownBlock extends Span {
  element: Element;
}

/** The part of the window in which eyes rest while reading, as shares of its height. */
const BAND = { top: 0.15, bottom: 0.6 };

/** Between two reports while the page scrolls. */
const PAUSE_MILLISECONDS = 200;

/**
 * Reports which part of the article is in view, now and whenever that changes by scrolling; null when none of it is.
 * Returns what ends it. Nothing runs while the page stands still.
 */
export function watchView(
  window: Window,
  blocks: readonly ShownBlock[],
  report: (inView: Span | null) => void,
): () => void {
  const ending = new AbortController();
  let last = '';
  let timer = 0;
  const look = () => {
    timer = 0;
    const inView = blocksInView(blocks, bandOf(window));
    const told = JSON.stringify(inView);
    if (told === last) return;
    last = told;
    report(inView);
  };
  const wait = () => {
    if (timer === 0) timer = window.setTimeout(look, PAUSE_MILLISECONDS);
  };
  for (const event of ['scroll', 'resize']) {
    window.addEventListener(event, wait, { passive: true, capture: true, signal: ending.signal });
  }
  look();
  return () => {
    ending.abort();
    window.clearTimeout(timer);
  };
}

/** At the page's start and end, where it cannot scroll on, the band goes to the window's edge. */
function bandOf({ innerHeight, scrollY, document }: Window): { top: number; bottom: number } {
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return {
    top: scrollY <= 2 ? 0 : innerHeight * BAND.top,
    bottom: isAtEnd ? innerHeight : innerHeight * BAND.bottom,
  };
}

function blocksInView(blocks: readonly ShownBlock[], band: { top: number; bottom: number }): Span | null {
  const seen = blocks.filter(({ element }) => {
    const { top, bottom } = plainly(element).getBoundingClientRect();
    return bottom > top && bottom > band.top && top < band.bottom;
  });
  return seen.length === 0 ? null : { start: seen[0].start, end: seen[seen.length - 1].end };
}
