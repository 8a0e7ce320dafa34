import { tagOf } from '../article/plainly.ts';
import type { ArticleReading } from '../article/read-article.ts';
import { commonParents, nodeAbove } from '../painter/common-parents.ts';
import { isShown } from './is-shown.ts';

/**
 * The element that holds all of the article, with the hosts of the shadow roots that it stands in; null when it is not
 * to be seen.
 */
export function articleContainer({ blocks }: ArticleReading, document: Document): Element | null {
  const parents = commonParents(blocks.map(({ element }) => element));
  const [parent] = parents.map((node) => (tagOf(node) ? (node as Element) : (node as ShadowRoot).host));
  const container = parents.length > 1 ? document.documentElement : parent;
  return isShown(container) ? container : null;
}

/** What is to be watched for changes of the article's text: further paragraphs of a text of one come beside it. */
export function watchedNodes({ blocks }: ArticleReading): Node[] {
  const parents = commonParents(blocks.map(({ element }) => element));
  return blocks.length > 1 ? parents : parents.map((parent) => nodeAbove(parent) ?? parent);
}
