import type { OwnColours } from '../painter/kind-colours.ts';
import type { Ground } from '../painter/kind-styles.ts';
import { cardStyles } from './card-styles.ts';
import { shieldHost } from './host-style.ts';
import type { Box } from './place-card.ts';
import { placeCard } from './place-card.ts';

/** An element name that no page's style sheet knows. */
export const CARD_ELEMENT = 'newsgloss-card';

const HOST_STYLE: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/**
 * Holds the card in the page: a closed shadow root in the top layer, so that no style and no script of the page gets
 * in.
 */
export class CardHost {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #window: Window & typeof globalThis;

  constructor(window: Window & typeof globalThis, ground: Ground, own: OwnColours) {
    const { document } = window;
    this.#window = window;
    this.#host = document.createElement(CARD_ELEMENT);
    shieldHost(this.#host, HOST_STYLE);
    this.#host.popover = 'manual';
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(cardStyles(ground, own));
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** Shows a card, in place of the one before. */
  show(card: HTMLElement): void {
    this.#root.replaceChildren(card);
    if (!this.#host.isConnected) this.#window.document.documentElement.append(this.#host);
    // A second call would throw.
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
  }

  /** Puts the card beside the words. */
  place(anchor: Box): void {
    const card = this.card;
    if (!card) return;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.#window;
    const size = { width: innerWidth, height: innerHeight };
    const { left, top, maxHeight } = placeCard(anchor, { width, height }, size, card.dir === 'rtl');
    this.#host.style.setProperty('left', `${left}px`, 'important');
    this.#host.style.setProperty('top', `${top}px`, 'important');
    card.style.maxHeight = `${maxHeight}px`;
  }

  /** Takes the card out of the page. */
  hide(): void {
    this.#root.replaceChildren();
    this.#host.remove();
  }

  get card(): HTMLElement | null {
    return this.#root.firstElementChild as HTMLElement | null;
  }

  /** Does the reader's keyboard act on the card? */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** Did an event happen in the card? */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }
}
