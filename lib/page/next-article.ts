import { plainly } from '../article/plainly.ts';

/** Where an article is that was read. */
export interface ArticlePlace {
  /** Holds all of it, and perhaps more: paragraphs of two articles may stand in one element. */
  container: Element;
  /** The elements of its first and last block. */
  first: Element;
  last: Element;
}

/**
 * The part of the page in which the reader is now, when it is none of the articles that were read: the largest element
 * around the middle of the window that holds no part of them. Null when the middle is in one of them, or when there is
 * no such part.
 */
export function nextArticleRoot(window: Window, read: readonly ArticlePlace[]): Element | null {
  const { document, innerWidth, innerHeight } = window;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const holdsRead = (element: Element) =>
    read.some((place) => [place.container, place.first, place.last].some((part) => plainly(element).contains(part)));
  if (!middle || holdsRead(middle) || read.some((place) => isIn(place, middle))) return null;
  let root = middle;
  for (let above = plainly(root).parentElement; above && !holdsRead(above); above = plainly(root).parentElement)
    root = above;
  return root === document.body || root === document.documentElement ? null : root;
}

/** Is an element in an article, or between two parts of it? What comes after its last block is neither. */
function isIn({ container, first, last }: ArticlePlace, element: Element): boolean {
  if (!plainly(container).contains(element)) return false;
  return !comesAfter(element, last) && !comesAfter(first, element);
}

/** Does one element come after another in the document, and not in it? */
function comesAfter(element: Element, other: Element): boolean {
  const position = plainly(other).compareDocumentPosition(element);
  const isIn = (position & 16) /* Node.DOCUMENT_POSITION_CONTAINED_BY */ !== 0;
  return !isIn && (position & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
}
