import { plainly } from '../article/plainly.ts';

/**
 * The part of the page in which the reader is now, when it is none of the articles that were read: the largest element around
 * the middle of the window that holds no part of them. Null when the middle is in one of them, or when there is no such part.
 */
export function nextArticleRoot(window: Window, read: readonly Element[]): Element | null {
  const { document, innerWidth, innerHeight } = window;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const holdsRead = (element: Element) => read.some((other) => plainly(element).contains(other));
  if (!middle || holdsRead(middle)) return null;
  let root = middle;
  for (let above = plainly(root).parentElement; above && !holdsRead(above); above = plainly(root).parentElement)
    root = above;
  return root === document.body || root === document.documentElement ? null : root;
}
