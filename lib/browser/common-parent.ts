/** The innermost element that holds all of these; with open shadow roots between them, the document's own root. */
export function commonParent(elements: readonly Element[]): Element {
  const [first] = elements;
  let parent: Element = first;
  for (const element of elements) {
    while (!parent.contains(element)) {
      if (!parent.parentElement) return first.ownerDocument.documentElement;
      parent = parent.parentElement;
    }
  }
  return parent;
}
