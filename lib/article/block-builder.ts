import type { Box, Run, TextBlock } from './page-tree.ts';
import { BLOCK_TAGS } from './tags.ts';

/** What the text inside an element counts as, beside being text. */
export type Style = 'bold' | 'italic' | 'link';

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const NEEDS_CARE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[^\S ]|\s\s/;
const SPACE = /\s/;

/**
 * Makes blocks of the text that a walk meets, in the order of the page. White space collapses across text nodes, and
 * none stands at the ends of a block.
 */
export class BlockBuilder {
  /** The blocks that have ended. */
  readonly blocks: TextBlock[] = [];
  private readonly depths: Record<Style, number> = { bold: 0, italic: 0, link: 0 };
  // The block that is being made.
  private text = '';
  private runs: Run[] = [];
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private links = 0;
  private box: Box | null = null;
  private inner: Box | null = null;
  /** The text node that was shown last. */
  private shown: Text | null = null;
  /** White space that counts once text follows. */
  private pendingSpace: { node: Text; at: number } | null = null;
  /** Asking `text` itself would join it anew for each space: quadratic in the length of a block. */
  private endsInSpace = false;
  /** Line breaks since the last text. */
  private breaks = 0;

  /** How many blocks there are, with the one that is being made. */
  get count(): number {
    return this.blocks.length + (this.text === '' ? 0 : 1);
  }

  /** The walk enters an element of the style. */
  enter(style: Style): void {
    this.depths[style]++;
    if (style === 'link') this.links++;
  }

  /** The walk leaves an element of the style. */
  leave(style: Style): void {
    this.depths[style]--;
  }

  /** Adds a text node in the box. */
  add(node: Text, box: Box): void {
    if (NEEDS_CARE.test(node.data)) this.addWords(node, box);
    else this.addLine(node, box);
  }

  /** A line break: a space in the block, or the block's end at the second in a row. */
  breakLine(): void {
    if (++this.breaks >= 2) this.end(true);
    else if (this.text !== '' && !this.endsInSpace) {
      this.text += ' ';
      this.endsInSpace = true;
    }
  }

  /** Ends the block, if it has text, and begins the next. */
  end(broken: boolean): void {
    if (this.box !== null && this.inner !== null) {
      this.blocks.push({
        index: this.blocks.length,
        box: this.box,
        inner: this.inner,
        text: this.text.trimEnd(),
        runs: this.runs,
        linked: this.linked,
        bold: this.bold,
        italic: this.italic,
        links: this.links,
        broken,
      });
      this.text = '';
      this.runs = [];
      this.linked = 0;
      this.bold = 0;
      this.italic = 0;
      this.box = null;
      this.inner = null;
      this.shown = null;
    }
    this.links = 0;
    this.pendingSpace = null;
    this.breaks = 0;
  }

  /** Adds a text that has no white space but single spaces, and nothing invisible. */
  private addLine(node: Text, box: Box): void {
    const { data } = node;
    let start = 0;
    let end = data.length;
    if (data[0] === ' ') {
      this.pendingSpace ??= { node, at: 0 };
      start = 1;
    }
    const trailing = end > start && data[end - 1] === ' ';
    if (trailing) end--;
    this.show(node, box, start, end);
    if (trailing) this.pendingSpace = { node, at: end };
  }

  /** Adds a text in pieces between white space and what is invisible. */
  private addWords(node: Text, box: Box): void {
    const { data } = node;
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const isInvisible = INVISIBLE.test(data[at]);
      if (!isInvisible && !SPACE.test(data[at])) continue;
      this.show(node, box, from, at);
      from = at + 1;
      if (!isInvisible) this.pendingSpace ??= { node, at };
    }
    this.show(node, box, from, data.length);
  }

  /** Shows a part of a text node, and the white space before it. */
  private show(node: Text, box: Box, start: number, end: number): void {
    if (start >= end) return;
    if (this.shown !== node) {
      this.shown = node;
      this.box ??= nearestBlock(box);
      this.inner = this.inner === null ? box : commonBox(this.inner, box);
    }
    this.putSpace();
    this.put(node, start, end, node.data.slice(start, end));
    this.breaks = 0;
  }

  private putSpace(): void {
    if (this.pendingSpace === null) return;
    const { node, at } = this.pendingSpace;
    this.pendingSpace = null;
    if (this.text !== '' && !this.endsInSpace) this.put(node, at, at + 1, ' ');
  }

  private put(node: Text, start: number, end: number, shown: string): void {
    const { depths, runs, text } = this;
    const last = runs.at(-1);
    if (last && last.node === node && last.end === start && last.at + (last.end - last.start) === text.length)
      last.end = end;
    else runs.push({ node, start, end, at: text.length });
    this.text += shown;
    this.endsInSpace = shown.endsWith(' ');
    if (depths.link > 0) this.linked += shown.length;
    if (depths.bold > 0) this.bold += shown.length;
    if (depths.italic > 0) this.italic += shown.length;
  }
}

function nearestBlock(box: Box): Box {
  let current = box;
  while (current.parent && !BLOCK_TAGS.has(current.tag)) current = current.parent;
  return current;
}

function commonBox(a: Box, b: Box): Box {
  let x: Box = a;
  let y: Box = b;
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else break;
  }
  return x;
}
