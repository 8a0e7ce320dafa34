/**
 * Is an element to be seen, as `checkVisibility` has it? One with `display: contents` (every slot, the islands of some frameworks)
 * has no box of its own and would count as hidden: what it stands in decides.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  const view = element.ownerDocument.defaultView;
  let current: Element | null = element;
  while (current && !current.checkVisibility(options)) {
    if (view?.getComputedStyle(current).display !== 'contents') return false;
    current = current.parentNode instanceof view.ShadowRoot ? current.parentNode.host : current.parentElement;
  }
  return true;
}
