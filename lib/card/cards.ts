import { plainly } from '../article/plainly.ts';
import type { Span } from '../contract.ts';
import type { CardContent } from '../digest/card-content.ts';
import type { OwnColours } from '../painter/kind-colours.ts';
import type { Ground } from '../painter/kind-styles.ts';
import type { PlacedText } from '../painter/placed-text.ts';
import type { PlannedHighlight } from '../painter/plan.ts';
import { scrollToPiece } from '../painter/point-out.ts';
import { CardHost } from './card-host.ts';
import { cardElement, sayInCard } from './card-view.ts';
import type { CardWords } from './card-words.ts';
import { HighlightFinder } from './highlight-at.ts';
import { type Box, wordsToSpare } from './place-card.ts';

/** The pointer rests this long on a highlight before its card opens, and may be away this long before it closes. */
const REST_MILLISECONDS = 250;
const LEAVE_MILLISECONDS = 350;

/** A click on these is for the page. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [contenteditable]';

interface CardsOptions {
  window: Window & typeof globalThis;
  /** What is painted, in text order. */
  plan: readonly PlannedHighlight[];
  text: PlacedText;
  /** Open shadow roots that hold a part of the article. */
  shadowRoots: readonly ShadowRoot[];
  ground: Ground;
  colours: OwnColours;
  words: CardWords;
  /** Of the interface, BCP 47. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Of the article, BCP 47. */
  language: string;
  content: (id: string) => CardContent | null;
  /** Lights a passage for a while. */
  onPointOut: (span: Span) => void;
  /** Shows an actor or a figure in the panel; false when no panel is open and the page cannot open it. */
  onShowInPanel: (id: string) => Promise<boolean>;
}

interface OpenCard {
  content: CardContent;
  /** The words that it stands at. */
  span: Span;
  /** Index of the line of these words that it stands at. */
  line: number;
  /** Opened by a pointer that rests: closes when the pointer leaves. */
  passing: boolean;
}

/**
 * The cards beside highlights: one at a time, opened by a resting pointer, a click, a tap or the keyboard. Closes by
 * Escape, by a click elsewhere, and when the pointer leaves. The same for both painting engines.
 */
export class Cards {
  readonly #options: CardsOptions;
  readonly #finder: HighlightFinder;
  readonly #host: CardHost;
  readonly #listening = new AbortController();
  #open: OpenCard | null = null;
  #pointer = { x: 0, y: 0 };
  #restTimer = 0;
  #leaveTimer = 0;
  #focusBefore: HTMLElement | null = null;

  constructor(options: CardsOptions) {
    this.#options = options;
    const { window, plan, text, shadowRoots, ground, colours } = options;
    this.#finder = new HighlightFinder(window.document, plan, text, shadowRoots);
    this.#host = new CardHost(window, ground, colours);
    const { signal } = this.#listening;
    window.addEventListener('pointermove', (event) => this.#onMove(event), { signal, passive: true, capture: true });
    window.document.documentElement.addEventListener('pointerleave', () => this.#onOut(), { signal });
    window.addEventListener('click', (event) => this.#onClick(event), { signal });
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    for (const event of ['scroll', 'resize']) {
      window.addEventListener(event, () => this.#follow(), { signal, passive: true, capture: true });
    }
  }

  /** Opens the next highlight's card after the open one, else the first in view, and gives it the focus. */
  openNext(): void {
    const { plan, window } = this.#options;
    const from = this.#open?.span.end ?? -1;
    const next =
      from >= 0
        ? plan.find(({ start }) => start >= from)
        : plan.find(({ start, end }) => (this.#linesOf({ start, end })[0]?.bottom ?? -1) > 0);
    const highlight = next ?? plan[0];
    if (!highlight) return;
    if (!this.#host.hasFocus) this.#focusBefore = window.document.activeElement as HTMLElement | null;
    this.#goTo(highlight);
    this.#show(highlight.id, highlight, { passing: false });
    this.#host.card?.focus({ preventScroll: true });
  }

  /** Closes the card; the focus goes back to where it was if the card had it. */
  close(): void {
    const { window } = this.#options;
    window.clearTimeout(this.#restTimer);
    window.clearTimeout(this.#leaveTimer);
    if (!this.#open) return;
    const hadFocus = this.#host.hasFocus;
    this.#open = null;
    this.#host.hide();
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Closes, and leaves no listener behind. */
  stop(): void {
    this.close();
    this.#listening.abort();
  }

  #onMove(event: PointerEvent): void {
    const { window } = this.#options;
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    window.clearTimeout(this.#restTimer);
    if (this.#host.holds(event)) {
      window.clearTimeout(this.#leaveTimer);
      this.#leaveTimer = 0;
      return;
    }
    if (this.#open?.passing && this.#leaveTimer === 0) {
      this.#leaveTimer = window.setTimeout(() => this.#onLeft(), LEAVE_MILLISECONDS);
    }
    if (this.#open && !this.#open.passing) return;
    this.#restTimer = window.setTimeout(() => {
      const found = this.#finder.at(this.#pointer.x, this.#pointer.y);
      if (found && !this.#isOpenAt(found)) this.#show(found.id, found, { passing: true, y: this.#pointer.y });
    }, REST_MILLISECONDS);
  }

  /** The pointer went into another window or frame: it is at no words any more. */
  #onOut(): void {
    const { window } = this.#options;
    window.clearTimeout(this.#restTimer);
    this.#pointer = { x: -1, y: -1 };
    if (this.#open?.passing && this.#leaveTimer === 0) {
      this.#leaveTimer = window.setTimeout(() => this.#onLeft(), LEAVE_MILLISECONDS);
    }
  }

  /** The pointer was off the card for a while: is it still at the words? */
  #onLeft(): void {
    this.#leaveTimer = 0;
    const found = this.#finder.at(this.#pointer.x, this.#pointer.y);
    if (!found || !this.#isOpenAt(found)) this.close();
  }

  #onClick(event: MouseEvent): void {
    if (this.#host.holds(event)) return;
    const { document } = this.#options.window;
    const target = event.composedPath()[0];
    const isForPage =
      event.defaultPrevented || (target instanceof Element && plainly(target).closest(CONTROLS) !== null);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const found = isForPage || isSelecting ? null : this.#finder.at(event.clientX, event.clientY);
    if (found) this.#show(found.id, found, { passing: false, y: event.clientY });
    else this.close();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  }

  /** `y`: where the pointer is; without it the card stands at the first line. */
  #show(id: string, span: Span, { passing, y = 0 }: { passing: boolean; y?: number }): void {
    const { window, words, locale, direction, language } = this.#options;
    const content = this.#options.content(id);
    const lines = this.#linesOf(span);
    if (!content || lines.length === 0) return;
    const line = Math.max(
      0,
      lines.findIndex(({ bottom }) => bottom >= y),
    );
    window.clearTimeout(this.#leaveTimer);
    this.#leaveTimer = 0;
    this.#open = { content, span, line, passing };
    const hadFocus = this.#host.hasFocus;
    this.#host.show(
      cardElement(content, {
        document: window.document,
        words,
        locale,
        direction,
        language,
        at: content.kind === 'figure' ? -1 : content.mentions.findIndex(({ end }) => end > span.start),
        onStep: (step) => this.#step(step),
        onShowInPanel: (listed) => void this.#showInPanel(listed),
        onClose: () => this.close(),
      }),
    );
    this.#host.place(wordsToSpare(lines, line));
    if (hadFocus) this.#host.card?.focus({ preventScroll: true });
  }

  /** To the previous or next mention of the same actor, round the ends. */
  #step(step: 1 | -1): void {
    if (!this.#open || this.#open.content.kind === 'figure') return;
    const { content, span } = this.#open;
    const at = content.mentions.findIndex(({ end }) => end > span.start);
    const mention = content.mentions[(at + step + content.mentions.length) % content.mentions.length];
    this.#goTo(mention);
    const hadFocus = this.#host.hasFocus;
    this.#show(content.id, mention, { passing: false });
    const selector = step > 0 ? '.next' : '.previous';
    if (hadFocus) this.#host.card?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  #goTo(span: Span): void {
    const [piece] = this.#options.text.pieces(span.start, span.end);
    if (!piece) return;
    scrollToPiece(piece, this.#options.window);
    this.#options.onPointOut(span);
  }

  async #showInPanel(id: string): Promise<void> {
    const { card } = this.#host;
    const isShown = await this.#options.onShowInPanel(id).catch(() => false);
    if (!isShown && card?.isConnected) {
      sayInCard(card, this.#options.words.panelClosed);
      this.#follow();
    }
  }

  /** The page scrolls or changes its size: the card goes with its words, and closes when they leave the window. */
  #follow(): void {
    if (!this.#open) return;
    const lines = this.#linesOf(this.#open.span);
    const line = this.#open.line < lines.length ? this.#open.line : 0;
    const box = lines[line];
    const isGone = !box || box.bottom < 0 || box.top > this.#options.window.innerHeight;
    if (!box || (isGone && this.#open.passing)) this.close();
    else this.#host.place(wordsToSpare(lines, line));
  }

  #isOpenAt({ start, id }: PlannedHighlight): boolean {
    return this.#open?.content.id === id && this.#open.span.start === start;
  }

  /** The lines of a passage as they are in the window now; none when it is no longer in the page. */
  #linesOf({ start, end }: Span): Box[] {
    const lines: Box[] = [];
    for (const piece of this.#options.text.pieces(start, end)) {
      const range = this.#options.window.document.createRange();
      range.setStart(piece.node, piece.start);
      range.setEnd(piece.node, piece.end);
      for (const { top, bottom, left, right } of range.getClientRects()) {
        if (bottom === top || right === left) continue;
        const last = lines.at(-1);
        if (!last || top > (last.top + last.bottom) / 2) lines.push({ top, bottom, left, right });
        else {
          last.top = Math.min(last.top, top);
          last.bottom = Math.max(last.bottom, bottom);
          last.left = Math.min(last.left, left);
          last.right = Math.max(last.right, right);
        }
      }
    }
    return lines;
  }
}
