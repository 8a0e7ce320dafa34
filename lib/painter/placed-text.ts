import { plainly } from '../article/plainly.ts';
import type { TextMap, TextPiece } from '../article/text-map.ts';

/** Where the text of an original text node is: offsets into the text of the element that held it. */
interface Anchor {
  parent: Element;
  offset: number;
  /** The parent's text when the page was read; another one means that the page has changed it. */
  parentText: string;
}

/** An element's text nodes as they are now, with the offset at which each begins. */
interface ParentText {
  nodes: Text[];
  starts: number[];
  text: string;
}

/**
 * Finds passages of the article in the page late, as the page is now: marks split text nodes, and taking them away
 * joins nodes again, but the text of the element around them stays the same. Make it before painting.
 */
export class PlacedText {
  readonly #map: TextMap;
  readonly #anchors = new Map<Text, Anchor>();
  /** The page had taken some of the text away, or changed it, before this was made. */
  readonly #isIncomplete: boolean;
  #parents = new Map<Element, ParentText>();

  /** `articleText` as it was read. What the page has changed since has no place. */
  constructor(map: TextMap, articleText: string) {
    this.#map = map;
    const texts = new Map<Element, Map<Text, number>>();
    const changed = new Set<Text>();
    let isIncomplete = false;
    for (const piece of map.pieces(0, articleText.length)) {
      const { node } = piece;
      const at = map.offsetOf(node, piece.start) ?? 0;
      if (!shows(piece, articleText.slice(at, at + piece.end - piece.start))) {
        changed.add(node);
        this.#anchors.delete(node);
      }
      // Text at the top of a shadow root has a parent, which is no element.
      if (changed.has(node) || !node.parentNode) isIncomplete = true;
      const parent = node.parentElement;
      if (!parent || this.#anchors.has(node) || changed.has(node)) continue;
      const { nodes, starts, text: parentText } = this.#textOf(parent);
      let offsets = texts.get(parent);
      if (!offsets) {
        offsets = new Map(nodes.map((text, index) => [text, starts[index]]));
        texts.set(parent, offsets);
      }
      const offset = offsets.get(node);
      if (offset !== undefined) this.#anchors.set(node, { parent, offset, parentText });
    }
    this.#isIncomplete = isIncomplete;
    // The page may change before the first painting.
    this.invalidate();
  }

  /** Forgets where the text nodes were; to be called after every change to them. */
  invalidate(): void {
    this.#parents = new Map();
  }

  /** Is all of the text where it was read, in the same elements? */
  get isInPage(): boolean {
    this.invalidate();
    if (this.#isIncomplete) return false;
    return [...this.#anchors.values()].every(
      ({ parent, parentText }) => plainly(parent).isConnected && this.#textOf(parent).text === parentText,
    );
  }

  /** The text nodes that show `text.slice(start, end)` now. Text that the page has changed since has no piece. */
  pieces(start: number, end: number): TextPiece[] {
    return this.#map.pieces(start, end).flatMap(({ node, start: from, end: to }) => {
      const anchor = this.#anchors.get(node);
      return anchor ? this.#resolve(anchor, from, to) : [];
    });
  }

  /** An offset in the parent's text of each piece, for engines that work on elements. */
  piecesByParent(start: number, end: number): { parent: Element; start: number; end: number }[] {
    return this.#map.pieces(start, end).flatMap(({ node, start: from, end: to }) => {
      const anchor = this.#anchors.get(node);
      if (!anchor || this.#textOf(anchor.parent).text !== anchor.parentText) return [];
      return [{ parent: anchor.parent, start: anchor.offset + from, end: anchor.offset + to }];
    });
  }

  #resolve({ parent, offset, parentText }: Anchor, from: number, to: number): TextPiece[] {
    const { nodes, starts, text } = this.#textOf(parent);
    if (text !== parentText || !plainly(parent).isConnected) return [];
    const pieces: TextPiece[] = [];
    const [first, last] = [offset + from, offset + to];
    for (let at = lastStartingBy(starts, first); at < nodes.length && starts[at] < last; at++) {
      const start = Math.max(0, first - starts[at]);
      const end = Math.min(nodes[at].data.length, last - starts[at]);
      if (end > start) pieces.push({ node: nodes[at], start, end });
    }
    return pieces;
  }

  #textOf(parent: Element): ParentText {
    const known = this.#parents.get(parent);
    if (known) return known;
    const text: ParentText = { nodes: [], starts: [], text: '' };
    const walker = plainly(parent).ownerDocument.createTreeWalker(parent, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      text.nodes.push(node);
      text.starts.push(text.text.length);
      text.text += node.data;
    }
    this.#parents.set(parent, text);
    return text;
  }
}

/** Does the node still have these words? White space of any kind was read as blanks. */
function shows({ node, start, end }: TextPiece, words: string): boolean {
  return node.data.slice(start, end).replace(/\s/g, ' ') === words.replace(/\s/g, ' ');
}

/** The index of the last start at or before an offset, by bisection; 0 when there is none. */
function lastStartingBy(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
