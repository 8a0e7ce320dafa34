import { BlockBuilder, type Style } from './block-builder.ts';
import type { Box, PageTree } from './page-tree.ts';
import { plainly, tagOf } from './plainly.ts';
import { BLOCK_TAGS, INTERACTIVE_TAGS, SKIPPED_TAGS } from './tags.ts';

/**
 * More than any article page of the development sets has, by a factor of ten; keeps a 5 MB document within a second.
 */
const MAX_NODES = 150_000;
const MAX_CHARS = 3_000_000;

/** A box whose children are being walked. */
interface Frame {
  box: Box;
  next: Node | null;
  list: Node[] | null;
  position: number;
  style: Style | null;
}

/**
 * Walks the visible page once, without recursion and without changing it. Open shadow roots are read in the place of
 * their host's children. `isVisible` is asked once per element; the subtree of a hidden element is left out.
 */
export function readPageTree(root: Element, isVisible: (element: Element) => boolean): PageTree {
  const builder = new BlockBuilder();
  const boxes: Box[] = [];
  const boxOf = new Map<Element, Box>();
  const stack: Frame[] = [];
  let visited = 0;
  let chars = 0;

  const enter = (element: Element, tag: string, parent: Box | null) => {
    if (BLOCK_TAGS.has(tag)) builder.end(false);
    const style = styleOf(tag);
    if (style) builder.enter(style);
    const box = makeBox(element, tag, parent, boxes.length, builder.blocks.length);
    boxes.push(box);
    boxOf.set(element, box);
    stack.push({ box, ...childrenOf(element), position: 0, style });
  };

  const leave = ({ box, style }: Frame) => {
    if (style) builder.leave(style);
    if (BLOCK_TAGS.has(box.tag)) builder.end(false);
    box.endBlock = builder.count;
    box.endBox = boxes.length;
    stack.pop();
  };

  enter(root, tagOf(root) ?? '', null);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const node = nextChild(frame);
    if (node === null) {
      leave(frame);
      continue;
    }
    if (++visited > MAX_NODES || chars > MAX_CHARS) break;
    if (node.nodeType === 3) {
      chars += (node as Text).data.length;
      builder.add(node as Text, frame.box);
      continue;
    }
    const tag = tagOf(node);
    if (tag === undefined) continue;
    const element = node as Element;
    if (tag === 'br' || isEmptyBreak(element, tag)) builder.breakLine();
    else if (!SKIPPED_TAGS.has(tag) && isVisible(element)) enter(element, tag, frame.box);
  }
  const truncated = stack.length > 0;
  builder.end(false);
  const { blocks } = builder;
  for (const { box } of stack) {
    box.endBlock = blocks.length;
    box.endBox = boxes.length;
  }
  for (const box of boxes) box.endBlock = Math.min(box.endBlock, blocks.length);
  return { blocks, boxes, boxOf, truncated };
}

function styleOf(tag: string): Style | null {
  if (tag === 'a' || INTERACTIVE_TAGS.has(tag)) return 'link';
  if (tag === 'b' || tag === 'strong') return 'bold';
  return tag === 'i' || tag === 'em' ? 'italic' : null;
}

/** A box that has been entered and whose ends are not known yet. */
function makeBox(element: Element, tag: string, parent: Box | null, index: number, firstBlock: number): Box {
  const classes = plainly(element).getAttribute('class') ?? '';
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    classes,
    hint: hintOf(element, classes),
    firstBlock,
    endBlock: 0,
    index,
    endBox: 0,
  };
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

function nextChild(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.position++] ?? null;
  const node = frame.next;
  if (node) frame.next = plainly(node).nextSibling;
  return node;
}
