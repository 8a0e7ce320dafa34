import type { LiveClutter } from '../article/read-article.ts';
import type { ClutterKind } from '../contract.ts';
import { hideElement, showElement } from './hide.ts';

/** Which pieces of an article's clutter are hidden; two pieces may share an element. */
export class HiddenClutter {
  readonly #clutter: readonly LiveClutter[];
  readonly #hidden = new Set<number>();

  constructor(clutter: readonly LiveClutter[]) {
    this.#clutter = clutter;
  }

  /** How many pieces are hidden. */
  get count(): number {
    return this.#hidden.size;
  }

  has(index: number): boolean {
    return this.#hidden.has(index);
  }

  hideKinds(kinds: Readonly<Record<ClutterKind, boolean>>): void {
    this.#clutter.forEach(({ kind }, index) => {
      if (kinds[kind]) this.set(index, true);
    });
  }

  showAll(): void {
    for (const index of [...this.#hidden]) this.set(index, false);
  }

  /** Hides or shows one piece; an unknown index is ignored. */
  set(index: number, hidden: boolean): void {
    const item = this.#clutter[index];
    if (!item) return;
    if (hidden) {
      this.#hidden.add(index);
      hideElement(item.element);
      return;
    }
    this.#hidden.delete(index);
    const isShared = [...this.#hidden].some((other) => this.#clutter[other].element === item.element);
    if (!isShared) showElement(item.element);
  }
}
