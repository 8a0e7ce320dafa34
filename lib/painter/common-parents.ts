import { plainly } from '../article/plainly.ts';

/**
 * For each tree that holds some of the elements, the page's own or that of a shadow root, the innermost node in it that
 * holds all of those; in the order of the elements. None for no elements.
 */
export function commonParents(elements: readonly Element[]): Node[] {
  const parents = new Map<Node, Node>();
  for (const element of elements) {
    const tree = plainly(element).getRootNode();
    let parent = parents.get(tree) ?? element;
    while (!plainly(parent).contains(element)) parent = plainly(parent).parentNode ?? tree;
    parents.set(tree, parent);
  }
  return [...parents.values()];
}

/** The parent; of a shadow root, the element that it belongs to; null at the top. */
export function nodeAbove(node: Node): Node | null {
  const { parentNode, nodeType } = plainly(node);
  return parentNode ?? (nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */ ? (node as ShadowRoot).host : null);
}
