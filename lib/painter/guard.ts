import { plainly } from '../article/plainly.ts';
import { MARK_CLASS } from './marks.ts';

/** Watches painted text; `stop` ends it. */
export interface Guard {
  stop(): void;
}

/**
 * Calls `onCollision` once when the page takes marks away or rewrites the text around them: then marks and page are at
 * odds, and the DOM should be left alone. Changes of our own must be made before the guard starts or after it stops.
 */
export function guardMarks(roots: readonly Node[], onCollision: () => void): Guard {
  const observer = new MutationObserver((records) => {
    if (!records.some(touchesMark)) return;
    observer.disconnect();
    onCollision();
  });
  for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  return { stop: () => observer.disconnect() };
}

function touchesMark({ type, target, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (type === 'characterData') return isInMark(element);
  if (isInMark(element)) return true;
  return [...removedNodes].some(holdsMark);
}

function isInMark(element: Element | null): boolean {
  return element !== null && plainly(element).closest(`.${MARK_CLASS}`) !== null;
}

function holdsMark(removed: Node): boolean {
  if (!(removed instanceof Element)) return false;
  const node = plainly(removed);
  return node.classList.contains(MARK_CLASS) || node.querySelector(`.${MARK_CLASS}`) !== null;
}
