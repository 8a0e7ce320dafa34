import { plainly, tagOf } from '../article/plainly.ts';
import { MARK_CLASS } from './marks.ts';
import { HIDDEN_ATTRIBUTE } from './stylesheet.ts';

/** What means something without the page's style sheet; everything else stays behind. */
const KEPT_ATTRIBUTES = ['alt', 'colspan', 'dir', 'href', 'lang', 'rowspan', 'src', 'title'];

/** Elements whose content is no text of the page. */
const LEFT_OUT = 'iframe, noscript, object, script, style, template';

/** Parts that mean nothing without their whole. */
const PARTS = 'dl, ol, table, tbody, tfoot, thead, tr, ul';
const WHOLES = 'dl, ol, table, ul';

/**
 * Until the returned function is called, a copied selection that touches a mark goes to the clipboard without it: as
 * plain text, and as HTML with the article's own structure and links. A copy that the page handles itself is left to
 * it.
 */
export function cleanCopies(document: Document): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = document.getSelection();
    if (event.defaultPrevented || !event.clipboardData || !selection || isField(event.target)) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
    if (!ranges.some((range) => touchesMark(range, document))) return;
    event.clipboardData.setData('text/plain', selection.toString());
    event.clipboardData.setData('text/html', ranges.map((range) => htmlOf(range, document)).join(''));
    event.preventDefault();
  };
  const target = document.defaultView ?? document;
  target.addEventListener('copy', onCopy as EventListener);
  return () => target.removeEventListener('copy', onCopy as EventListener);
}

/** The range as HTML without marks and without what is hidden; links and pictures by their whole address. */
export function htmlOf(range: Range, document: Document): string {
  // Nothing is loaded and no page script runs for elements of a document without a window.
  const inert = document.implementation.createHTMLDocument('');
  const root = wholeOf(range.commonAncestorContainer);
  const parts = root instanceof Text || isWhole(root) ? [root] : [...plainly(root).childNodes];
  for (const part of parts) copyInto(inert.body, part, range, document.baseURI);
  return inert.body.innerHTML;
}

function wholeOf(node: Node): Node {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return node;
  const plain = plainly(element);
  return plain.matches(PARTS) ? (plain.closest(WHOLES) ?? node) : node;
}

function isWhole(node: Node): boolean {
  return node instanceof Element && plainly(node).matches(WHOLES);
}

function copyInto(parent: Element, node: Node, range: Range, base: string): void {
  if (!range.intersectsNode(node)) return;
  const inert = parent.ownerDocument;
  if (node instanceof Text) {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    parent.append(inert.createTextNode(node.data.slice(start, end)));
    return;
  }
  if (!(node instanceof Element) || plainly(node).matches(LEFT_OUT) || !isSelectable(node)) return;
  const plain = plainly(node);
  let copy = parent;
  if (!plain.classList.contains(MARK_CLASS)) {
    copy = inert.createElement(tagOf(node) ?? '');
    for (const name of KEPT_ATTRIBUTES) {
      const value = plain.getAttribute(name);
      if (value !== null) copy.setAttribute(name, name === 'href' || name === 'src' ? absolute(value, base) : value);
    }
    parent.append(copy);
  }
  for (const child of plain.childNodes) copyInto(copy, child, range, base);
}

/**
 * Browsers leave out of a copy what is not displayed, and what the page keeps from being selected; so is our own line.
 */
function isSelectable(element: Element): boolean {
  const { ownerDocument } = plainly(element);
  if (plainly(element).hasAttribute(HIDDEN_ATTRIBUTE)) return false;
  const style = ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return true;
  // Safari's name is the one that older engines know.
  const select = style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
  return style.display !== 'none' && select !== 'none';
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

function touchesMark(range: Range, document: Document): boolean {
  const { commonAncestorContainer: common } = range;
  const found = common instanceof Element ? common : common.parentElement;
  const element = found && plainly(found);
  if (element?.closest(`.${MARK_CLASS}`)) return true;
  return [...(element ?? document).querySelectorAll(`.${MARK_CLASS}`)].some((mark) => range.intersectsNode(mark));
}

/** Text in a form field has no marks, and its selection is not the document's. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
