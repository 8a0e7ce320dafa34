/**
 * Is an element to be seen, as `checkVisibility` has it? One with `display: contents` (every slot, the islands of some frameworks)
 * has no box of its own and would count as hidden: what it stands in decides.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  if (element.checkVisibility(options)) return true;
  const view = element.ownerDocument.defaultView;
  if (view?.getComputedStyle(element).display !== 'contents') return false;
  const above = element.parentNode instanceof view.ShadowRoot ? element.parentNode.host : element.parentElement;
  return above === null || isShown(above, options);
}
