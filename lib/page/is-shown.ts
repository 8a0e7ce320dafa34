import { plainly } from '../article/plainly.ts';

/**
 * Is an element to be seen, as `checkVisibility` has it? One with `display: contents` (every slot, the islands of some
 * frameworks) has no box of its own and would count as hidden: what it stands in decides.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  const view = plainly(element).ownerDocument.defaultView;
  let current: Element | null = element;
  while (current && !plainly(current).checkVisibility(options)) {
    if (view?.getComputedStyle(current).display !== 'contents') return false;
    const { parentNode, parentElement }: Element = plainly(current);
    current = parentNode instanceof view.ShadowRoot ? parentNode.host : parentElement;
  }
  return true;
}
