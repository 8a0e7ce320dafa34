/** Frequent elements that can have no shadow root, of any namespace: the others are few enough to ask each. */
const NEVER_HOSTS = ['a', 'button', 'i', 'img', 'input', 'li', 'link', 'meta', 'path', 'script', 'strong', 'svg', 'ul'];
const MAY_HOST = `:not(${NEVER_HOSTS.join()})`;

/** An element or an open shadow root, to be searched with what stands below it. */
type OpenTree = Element | ShadowRoot;

/**
 * The element, and every open shadow root below it: outer ones first, those of one tree in document order. Templates
 * are not entered.
 */
export function openTrees(root: Element): readonly OpenTree[] {
  const trees: OpenTree[] = [root];
  for (const tree of trees) {
    const elements = tree.querySelectorAll(MAY_HOST);
    // By index: stepping through a list of nodes with its iterator takes twice as long.
    for (let at = 0; at < elements.length; at += 1) {
      const { shadowRoot } = elements[at];
      // A form has none, and its fields may be called so.
      if (shadowRoot?.nodeType === 11) trees.push(shadowRoot);
    }
  }
  return trees;
}

/** The elements with one of these tags, tag after tag; those in shadow roots after the others. */
export function elementsIn(trees: readonly OpenTree[], ...tags: string[]): Element[] {
  return tags.flatMap((tag) => trees.flatMap((tree) => [...tagged(tree, tag)]));
}

/**
 * How many elements have one of these tags. Where nothing changes the page the browser knows the answer, and it needs
 * no object for each element.
 */
export function countIn(trees: readonly OpenTree[], ...tags: string[]): number {
  let count = 0;
  for (const tag of tags) for (const tree of trees) count += tagged(tree, tag).length;
  return count;
}

function tagged(tree: OpenTree, tag: string): HTMLCollectionOf<Element> | NodeListOf<Element> {
  return 'getElementsByTagNameNS' in tree ? tree.getElementsByTagNameNS('*', tag) : tree.querySelectorAll(tag);
}
