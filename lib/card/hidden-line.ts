import { plainly } from '../article/plainly.ts';
import type { Ground } from '../painter/kind-styles.ts';
import { shieldHost } from './host-style.ts';

/** An element name that no page's style sheet knows. */
export const HIDDEN_LINE_ELEMENT = 'newsgloss-hidden-line';

/** Elements that hold parts of a whole only: the line stands after the whole. */
const PARTS = 'dd, dl, dt, li, ol, table, tbody, td, tfoot, th, thead, tr, ul';

/** The words of the line, in the reader's language. */
export interface HiddenLineWords {
  /** "7 things hidden by Newsgloss" */
  hidden: (count: number) => string;
  /** Said when they are shown again. */
  shown: string;
  show: string;
  hide: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 */
  locale: string;
}

interface HiddenLineOptions {
  window: Window & typeof globalThis;
  /** The elements of the article's first and last block. */
  first: Element;
  last: Element;
  ground: Ground;
  words: HiddenLineWords;
  onSwitch: (hidden: boolean) => void;
}

/** One quiet line after the article that says how many things are hidden, and shows them on demand. */
export class HiddenLine {
  readonly #options: HiddenLineOptions;
  readonly #host: HTMLElement;
  readonly #text: HTMLElement;
  readonly #button: HTMLButtonElement;
  #isHiding = true;

  constructor(options: HiddenLineOptions) {
    this.#options = options;
    const { window, ground, words, onSwitch } = options;
    const { document } = window;
    this.#host = document.createElement(HIDDEN_LINE_ELEMENT);
    shieldHost(this.#host, { display: 'block', 'user-select': 'none', '-webkit-user-select': 'none' });
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(lineStyles(ground));
    root.adoptedStyleSheets = [sheet];
    const line = document.createElement('p');
    line.dir = words.direction;
    line.lang = words.locale;
    this.#text = document.createElement('span');
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => onSwitch(!this.#isHiding));
    line.append(this.#text, this.#button);
    root.append(line);
  }

  /** Shows the count, or that everything is shown; puts the line where it belongs if it is not in the page. */
  update(count: number, isHiding: boolean): void {
    const { words, first, last } = this.#options;
    this.#isHiding = isHiding;
    this.#text.textContent = isHiding ? words.hidden(count) : words.shown;
    this.#button.textContent = isHiding ? words.show : words.hide;
    if (!this.#host.isConnected)
      placeAfter(this.#host, first, last, (element) => this.#options.window.getComputedStyle(element));
  }

  /** Takes the line out of the page. */
  remove(): void {
    this.#host.remove();
  }
}

/** The computed style of an element; comes in as a function, since it needs layout. */
type StyleOf = (element: Element) => CSSStyleDeclaration;

/**
 * After the part of the article's container that holds the last block, and never inside a list or a table. A container
 * that lays its parts side by side would put the line beside the article: there it stands at the end of the part, or,
 * where the parts are the paragraphs themselves, in the column of the last one.
 */
function placeAfter(host: HTMLElement, first: Element, last: Element, styleOf: StyleOf): void {
  let container: Element | null = last;
  while (container && (!plainly(container).contains(first) || plainly(container).matches(PARTS)))
    container = plainly(container).parentElement;
  if (!container) return;
  let part = partWith(last, container);
  while (isSideBySide(styleOf(container)) && part !== last && !plainly(part).matches(PARTS)) {
    container = part;
    part = partWith(last, container);
  }
  if (part === container) plainly(container).append(host);
  else plainly(part).after(host);
  if (part !== container && styleOf(container).display.endsWith('grid')) {
    const { gridColumnStart, gridColumnEnd } = styleOf(part);
    const isPlaced = gridColumnStart && gridColumnStart !== 'auto';
    host.style.setProperty('grid-column', isPlaced ? `${gridColumnStart} / ${gridColumnEnd}` : '1 / -1', 'important');
  }
}

/** The child of a container that an element is or stands in; the container itself where it is the element. */
function partWith(element: Element, container: Element): Element {
  let part = element;
  for (let above = plainly(part).parentElement; part !== container && above; above = plainly(part).parentElement) {
    if (above === container) break;
    part = above;
  }
  return part;
}

function isSideBySide({ display, flexDirection, gridTemplateColumns }: CSSStyleDeclaration): boolean {
  if (display.endsWith('flex')) return flexDirection.startsWith('row');
  // In the computed style of a grid in the page every column has its width, "600px 300px".
  return display.endsWith('grid') && gridTemplateColumns.trim().includes(' ');
}

function lineStyles(ground: Ground): string {
  const [text, line, accent] =
    ground === 'light' ? ['#595e67', '#d5d8de', '#1a5cae'] : ['#b6bbc5', '#565b66', '#8abdf5'];
  return [
    `p{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;box-sizing:border-box;margin:20px 0;padding:8px 0;border-block:1px solid ${line};color:${text};font:13px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;text-align:start}`,
    `button{min-height:24px;padding:2px 0;border:0;border-radius:4px;background:none;color:${accent};font:inherit;font-weight:550;text-decoration:underline;text-underline-offset:2px;cursor:pointer}`,
    `button:focus-visible{outline:2px solid ${accent};outline-offset:1px}`,
    '@media (forced-colors:active){p,button{color:CanvasText}}',
    '@media print{p{display:none}}',
  ].join('\n');
}
