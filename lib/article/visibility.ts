import { plainly, tagOf } from './plainly.ts';

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Classes of the style sheets of Bootstrap and Tailwind that hide an element, and those that show it again. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/;
const SHOWN_CLASS =
  /(?:^|\s)(?:[\w@[\]-]+:|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|table|contents|inline(?:-block|-flex|-grid)?)(?:\s|$)/;
/** What a reader unfolds is part of the page. */
const UNFOLDED = /accordion|answer|collaps|expand|faq|panel|\btab\b|toggle/i;

/**
 * Does the markup itself say that the element is shown? For documents without layout: `hidden`, an inline style,
 * a closed `<dialog>`, a class of common style sheets unless it is on what holds the story, and `aria-hidden` on
 * something that is not a decoration of visible text.
 */
export function isVisibleByAttributes(node: Element): boolean {
  const element = plainly(node);
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return false;
  if (tagOf(node) === 'dialog' && !element.hasAttribute('open')) return false;
  const classes = element.getAttribute('class') ?? '';
  const isHidden = HIDDEN_CLASS.test(classes) && !SHOWN_CLASS.test(classes) && !UNFOLDED.test(classes);
  if (isHidden && !holdsStory(node)) return false;
  return !(element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(classes));
}

/** The main part of the page, what holds that, or an article with its headline: a script shows it once it has run. */
function holdsStory(node: Element): boolean {
  const tag = tagOf(node);
  const holds = (selector: string) => plainly(node).querySelector(selector) !== null;
  return tag === 'main' || (tag === 'article' && holds('h1')) || holds('main');
}
