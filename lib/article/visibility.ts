import { plainly, tagOf } from './plainly.ts';

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * Does the markup itself say that the element is shown? For documents without layout: `hidden`, an inline style,
 * a closed `<dialog>`, and `aria-hidden` on something that is not a decoration of visible text.
 */
export function isVisibleByAttributes(node: Element): boolean {
  const element = plainly(node);
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return false;
  if (tagOf(node) === 'dialog' && !element.hasAttribute('open')) return false;
  return !(
    element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(element.getAttribute('class') ?? '')
  );
}
