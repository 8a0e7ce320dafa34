import { hideElement, showElement } from './hide.ts';

/**
 * Which pieces of an article's clutter are hidden. Two pieces may share an element, and are hidden or shown together.
 */
export class HiddenClutter {
  readonly #clutter: readonly { element: Element }[];
  readonly #hidden = new Set<Element>();

  constructor(clutter: readonly { element: Element }[]) {
    this.#clutter = clutter;
  }

  /** How many pieces are hidden. */
  get count(): number {
    return this.#clutter.filter(({ element }) => this.#hidden.has(element)).length;
  }

  /** Is the piece of this index hidden? */
  has(index: number): boolean {
    return this.#clutter[index] !== undefined && this.#hidden.has(this.#clutter[index].element);
  }

  /** Hides or shows one piece; an unknown index is ignored. */
  set(index: number, hidden: boolean): void {
    const item = this.#clutter[index];
    if (item) this.#put(item.element, hidden);
  }

  /** Hides these elements and shows all others. */
  hideOnly(elements: ReadonlySet<Element>): void {
    for (const { element } of this.#clutter) this.#put(element, elements.has(element));
  }

  #put(element: Element, hidden: boolean): void {
    if (hidden === this.#hidden.has(element)) return;
    if (hidden) {
      this.#hidden.add(element);
      hideElement(element);
    } else {
      this.#hidden.delete(element);
      showElement(element);
    }
  }
}
