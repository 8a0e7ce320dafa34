import { plainly, tagOf } from './plainly.ts';
import { BLOCK_TAGS, INTERACTIVE_TAGS, SKIPPED_TAGS } from './tags.ts';

/** A run of one text node inside a block. `at` is its offset in the block's text; the run keeps its length there. */
export interface Run {
  node: Text;
  start: number;
  end: number;
  at: number;
}

/** An element of the page that takes part in the flow, in document order. */
export interface Box {
  element: Element;
  /** Lower-case tag name. */
  tag: string;
  parent: Box | null;
  depth: number;
  /** Its `class`, as it stands; '' without one. */
  classes: string;
  /** Class, id and the few attributes by which pages name their parts, lower case. */
  hint: string;
  /** Its blocks are `blocks[firstBlock] .. blocks[endBlock - 1]`. */
  firstBlock: number;
  endBlock: number;
  /** Position among the boxes; its descendants are `boxes[index + 1] .. boxes[endBox - 1]`. */
  index: number;
  endBox: number;
}

/** Text without a block boundary inside: a paragraph, a heading, a list item, a stray line. */
export interface TextBlock {
  index: number;
  /** The nearest block-level box around the text. */
  box: Box;
  /** The innermost box that holds the whole text. */
  inner: Box;
  /** White space collapsed, invisible characters dropped. */
  text: string;
  runs: Run[];
  /** Characters inside links, inside bold, inside italics. */
  linked: number;
  bold: number;
  italic: number;
  links: number;
  /** Ended or begun by a line break instead of a block boundary. */
  broken: boolean;
}

/** The visible page as blocks of text and the boxes around them. */
export interface PageTree {
  blocks: TextBlock[];
  boxes: Box[];
  boxOf: Map<Element, Box>;
  /** The page had more text than is read. */
  truncated: boolean;
}

/**
 * More than any article page of the development sets has, by a factor of ten; keeps a 5 MB document within a second.
 */
const MAX_NODES = 150_000;
const MAX_CHARS = 3_000_000;

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const NEEDS_CARE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[^\S ]|\s\s/;
const SPACE = /\s/;

interface Frame {
  box: Box;
  next: Node | null;
  list: Node[] | null;
  position: number;
  leave: (() => void) | null;
}

/** Class, id and the attributes by which pages name the parts of an article. */
function hintOf(element: Element, classes: string): string {
  let hint = classes === '' ? '' : `${classes.slice(0, 200)} `;
  const plain = plainly(element);
  for (const name of HINT_ATTRIBUTES) {
    const value = plain.getAttribute(name);
    if (value) hint += `${value.slice(0, 200)} `;
  }
  return hint.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

const HINT_ATTRIBUTES = [
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
  'data-block',
];

/**
 * Walks the visible page once, without recursion and without changing it. Open shadow roots are read in the place of
 * their host's children. `isVisible` is asked once per element; the subtree of a hidden element is left out.
 */
export function readPageTree(root: Element, isVisible: (element: Element) => boolean): PageTree {
  const blocks: TextBlock[] = [];
  const boxes: Box[] = [];
  const boxOf = new Map<Element, Box>();
  let visited = 0;
  let chars = 0;
  let linkDepth = 0;
  let boldDepth = 0;
  let italicDepth = 0;
  let text = '';
  let runs: Run[] = [];
  let pendingSpace: { node: Text; at: number } | null = null;
  let linked = 0;
  let bold = 0;
  let italic = 0;
  let links = 0;
  let blockBox: Box | null = null;
  let innerBox: Box | null = null;

  const flush = (broken: boolean) => {
    if (text !== '' && blockBox !== null && innerBox !== null) {
      blocks.push({
        index: blocks.length,
        box: blockBox,
        inner: innerBox,
        text: text.trimEnd(),
        runs,
        linked,
        bold,
        italic,
        links,
        broken,
      });
    }
    text = '';
    runs = [];
    pendingSpace = null;
    linked = 0;
    bold = 0;
    italic = 0;
    links = 0;
    blockBox = null;
    innerBox = null;
  };

  let endsInSpace = false;
  const put = (node: Text, start: number, end: number, shown: string) => {
    const last = runs.at(-1);
    if (last && last.node === node && last.end === start && last.at + (last.end - last.start) === text.length) {
      last.end = end;
    } else {
      runs.push({ node, start, end, at: text.length });
    }
    text += shown;
    // Asking `text` itself would join it anew for each space: quadratic in the length of a block.
    endsInSpace = shown.endsWith(' ');
    const length = shown.length;
    if (linkDepth > 0) linked += length;
    if (boldDepth > 0) bold += length;
    if (italicDepth > 0) italic += length;
  };

  const addSpace = () => {
    if (pendingSpace === null) return;
    const { node, at } = pendingSpace;
    pendingSpace = null;
    if (text === '' || endsInSpace) return;
    put(node, at, at + 1, ' ');
  };

  const addText = (node: Text, box: Box) => {
    const data = node.data;
    chars += data.length;
    let from = 0;
    const length = data.length;
    const careful = NEEDS_CARE.test(data);
    let shownAny = false;
    const show = (start: number, end: number) => {
      if (start >= end) return;
      if (!shownAny) {
        shownAny = true;
        if (blockBox === null) blockBox = nearestBlock(box);
        innerBox = innerBox === null ? box : commonBox(innerBox, box);
      }
      addSpace();
      put(node, start, end, data.slice(start, end));
    };
    if (!careful) {
      let start = 0;
      let end = length;
      if (data[0] === ' ') {
        pendingSpace ??= { node, at: 0 };
        start = 1;
      }
      const trailing = end > start && data[end - 1] === ' ';
      if (trailing) end--;
      show(start, end);
      if (trailing) pendingSpace = { node, at: end };
      return;
    }
    for (let i = 0; i <= length; i++) {
      const character = i < length ? data[i] : '';
      const space = i < length && SPACE.test(character);
      if (i === length || space || INVISIBLE.test(character)) {
        show(from, i);
        from = i + 1;
        if (space && !INVISIBLE.test(character)) pendingSpace ??= { node, at: i };
      }
    }
  };

  const addBox = (element: Element, tag: string, parent: Box | null): Box => {
    const classes = plainly(element).getAttribute('class') ?? '';
    const box: Box = {
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      classes,
      hint: hintOf(element, classes),
      firstBlock: 0,
      endBlock: 0,
      index: boxes.length,
      endBox: 0,
    };
    boxes.push(box);
    boxOf.set(element, box);
    return box;
  };

  const rootBox = addBox(root, tagOf(root) ?? '', null);
  const stack: Frame[] = [{ box: rootBox, ...childrenOf(root), position: 0, leave: null }];
  let breaks = 0;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    let node: Node | null;
    if (frame.list) {
      node = frame.list[frame.position++] ?? null;
    } else {
      node = frame.next;
      if (node) frame.next = plainly(node).nextSibling;
    }
    if (node === null) {
      frame.leave?.();
      if (BLOCK_TAGS.has(frame.box.tag)) flush(false);
      frame.box.endBlock = blocks.length + (text === '' ? 0 : 1);
      frame.box.endBox = boxes.length;
      stack.pop();
      continue;
    }
    if (++visited > MAX_NODES || chars > MAX_CHARS) break;
    if (node.nodeType === 3) {
      const before = text.length;
      addText(node as Text, frame.box);
      if (text.length > before) breaks = 0;
      continue;
    }
    const tag = tagOf(node);
    if (tag === undefined) continue;
    const element = node as Element;
    if (tag === 'br' || isEmptyBreak(element, tag)) {
      if (++breaks >= 2) flush(true);
      else if (text !== '' && !endsInSpace) {
        text += ' ';
        endsInSpace = true;
      }
      continue;
    }
    if (SKIPPED_TAGS.has(tag) || !isVisible(element)) continue;
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) {
      flush(false);
      breaks = 0;
    }
    const box = addBox(element, tag, frame.box);
    box.firstBlock = blocks.length;
    let leave: (() => void) | null = null;
    if (tag === 'a' || INTERACTIVE_TAGS.has(tag)) {
      linkDepth++;
      links++;
      leave = () => {
        linkDepth--;
      };
    } else if (tag === 'b' || tag === 'strong') {
      boldDepth++;
      leave = () => {
        boldDepth--;
      };
    } else if (tag === 'i' || tag === 'em') {
      italicDepth++;
      leave = () => {
        italicDepth--;
      };
    }
    stack.push({ box, ...childrenOf(element), position: 0, leave });
  }
  const truncated = stack.length > 0;
  flush(false);
  for (const frame of stack) {
    frame.box.endBlock = blocks.length;
    frame.box.endBox = boxes.length;
  }
  for (const box of boxes) box.endBlock = Math.min(box.endBlock, blocks.length);
  return { blocks, boxes, boxOf, truncated };
}

/** `<span class="br"></span>`: a line break by style alone. */
function isEmptyBreak(element: Element, tag: string): boolean {
  if (tag !== 'span' || plainly(element).firstChild !== null || plainly(element).shadowRoot !== null) return false;
  return /(?:^|\s)(?:br|line-?break)(?:\s|$)/.test(plainly(element).getAttribute('class') ?? '');
}

function childrenOf(element: Element): { next: Node | null; list: Node[] | null } {
  const { shadowRoot: shadow, firstChild } = plainly(element);
  if (shadow) return { next: shadow.firstChild, list: null };
  if (tagOf(element) === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return { next: null, list: assigned };
  }
  return { next: firstChild, list: null };
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
