import type { PageState } from '../browser/messages.ts';
import type { Settings } from '../browser/settings.ts';
import type { Annotator } from './annotator.ts';
import { nextArticleRoot } from './next-article.ts';
import { isOtherPage, whenSettled } from './soft-navigation.ts';

interface PageSessionOptions {
  window: Window & typeof globalThis;
  /** Is the whole page an article? */
  isArticle: () => boolean;
  /** An annotator for the page as it is now, or for a part of it; it calls `onState` on every change of its state. */
  start: (root: Element | null, onState: (state: PageState) => void) => Annotator;
  /** Called on every change of the current article's state; the others keep theirs to themselves. */
  onState: (state: PageState) => void;
  /** Ends everything that waits. */
  signal: AbortSignal;
}

/**
 * The articles of one open page: the one that was loaded, the one that took its place when the page changed its address
 * without loading anew, and further ones that an endless page puts below it. One of them is the current one.
 */
export class PageSession {
  readonly #options: PageSessionOptions;
  #annotators: Annotator[];
  #current: Annotator;

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#current = this.#start(null);
    this.#annotators = [this.#current];
  }

  get current(): Annotator {
    return this.#current;
  }

  changeSettings(settings: Settings): void {
    for (const annotator of this.#annotators) annotator.changeSettings(settings);
  }

  stop(): void {
    for (const annotator of this.#annotators) annotator.stop();
  }

  /** The page changed its address without loading anew: reads what it shows now, when that stands. */
  async onAddress(to: URL, from: URL): Promise<void> {
    if (!isOtherPage(to, from)) return;
    const known = this.#annotators.find(({ url, place }) => place && !isOtherPage(to, new URL(url)));
    if (known) {
      this.#current = known;
      known.tellAgain();
      return;
    }
    const { window, signal, isArticle } = this.#options;
    await whenSettled(window.document, signal);
    if (signal.aborted || isOtherPage(new URL(window.location.href), to)) return;
    const present = this.#annotators.filter(({ place }) => place !== null);
    for (const annotator of this.#annotators) if (!present.includes(annotator)) annotator.stop();
    if (present.length === 0) {
      this.#current = this.#start(null);
      this.#annotators = [this.#current];
      // A click allowed the page that was open then, not what takes its place.
      await this.#current.runUnasked(isArticle());
      return;
    }
    this.#annotators = present;
    if (!present.includes(this.#current)) {
      this.#current = present[present.length - 1];
      this.#current.tellAgain();
    }
    const places = present.flatMap(({ place }) => place ?? []);
    const root = nextArticleRoot(window, places);
    if (root) await this.#readNext(this.#start(root));
  }

  #start(root: Element | null): Annotator {
    const annotator = this.#options.start(root, (state) => {
      if (annotator === this.#current) this.#options.onState(state);
    });
    return annotator;
  }

  /**
   * A further article, the current one if the reader is still there when it is read; a part without one is left alone.
   */
  async #readNext(next: Annotator): Promise<void> {
    this.#annotators.push(next);
    await next.run();
    // The page went on to another address meanwhile, and this reading was given up.
    if (!this.#annotators.includes(next)) return;
    if (next.state.status !== 'ready') {
      next.stop();
      this.#annotators = this.#annotators.filter((annotator) => annotator !== next);
      return;
    }
    if (isOtherPage(new URL(this.#options.window.location.href), new URL(next.url))) return;
    this.#current = next;
    next.tellAgain();
  }
}
