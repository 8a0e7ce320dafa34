import { plainly } from '../article/plainly.ts';
import { HIDDEN_ATTRIBUTE } from './stylesheet.ts';

/** Hides an element by an attribute that the page stylesheet knows; its own style and class stay as they are. */
export function hideElement(element: Element): void {
  plainly(element).setAttribute(HIDDEN_ATTRIBUTE, '');
}

/** Shows it again, with no trace left. */
export function showElement(element: Element): void {
  plainly(element).removeAttribute(HIDDEN_ATTRIBUTE);
}
