import type { Annotator } from './annotator.ts';
import { nextArticleRoot } from './next-article.ts';
import type { Settings } from './settings.ts';
import { isOtherPage, whenSettled } from './soft-navigation.ts';

export interface PageSessionOptions {
  window: Window & typeof globalThis;
  /** Is the whole page an article? */
  isArticle: () => boolean;
  /** An annotator for the page as it is now, or for a part of it. */
  start: (root: Element | null) => Annotator;
  /** Ends everything that waits. */
  signal: AbortSignal;
}

/**
 * The articles of one open page: the one that was loaded, the one that took its place when the page changed its address without
 * loading anew, and further ones that an endless page puts below it. One of them is the current one.
 */
export class PageSession {
  readonly #options: PageSessionOptions;
  #annotators: Annotator[];
  #current: Annotator;

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#current = options.start(null);
    this.#annotators = [this.#current];
  }

  get current(): Annotator {
    return this.#current;
  }

  changeSettings(settings: Settings): void {
    for (const annotator of this.#annotators) if (annotator !== this.#current) annotator.changeSettings(settings);
    // Last, since its state is the page's.
    this.#current.changeSettings(settings);
  }

  stop(): void {
    for (const annotator of this.#annotators) annotator.stop();
  }

  /** The page changed its address without loading anew: reads what it shows now, when that stands. */
  async onAddress(to: URL, from: URL): Promise<void> {
    if (!isOtherPage(to, from)) return;
    const known = this.#annotators.find(({ url, container }) => container && !isOtherPage(to, new URL(url)));
    if (known) {
      this.#current = known;
      known.tellAgain();
      return;
    }
    const { window, signal, isArticle, start } = this.#options;
    await whenSettled(window.document, signal);
    if (signal.aborted || isOtherPage(new URL(window.location.href), to)) return;
    const present = this.#annotators.filter(({ container }) => container !== null);
    for (const annotator of this.#annotators) if (!present.includes(annotator)) annotator.stop();
    if (present.length === 0) {
      this.#current = start(null);
      this.#annotators = [this.#current];
      if (isArticle() && !this.#current.isSiteOff) await this.#current.run();
      else this.#current.leaveAlone();
      return;
    }
    this.#annotators = present;
    const root = nextArticleRoot(
      window,
      present.map(({ container }) => container as Element),
    );
    if (root) await this.#readNext(start(root));
  }

  /** A further article; a part without one leaves the current article what it is. */
  async #readNext(next: Annotator): Promise<void> {
    await next.run();
    if (next.state.status !== 'ready') {
      next.stop();
      this.#current.tellAgain();
      return;
    }
    this.#annotators.push(next);
    this.#current = next;
  }
}
