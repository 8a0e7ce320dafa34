import type { Steps } from '../steps.ts';
import { HINT_GROUPS } from './hint-groups.ts';
import { GROUP_COUNT, hintMask } from './hints.ts';
import type { Box, PageTree, TextBlock } from './page-tree.ts';
import { PHRASE_GROUP_NAMES, phraseGroups } from './phrases.ts';

/** What the page states about the article, for comparison with its blocks. */
export interface BlockContext {
  title: string;
  description: string | null;
  /** The body as the page's JSON-LD states it; often missing or shortened. */
  statedBody: string | null;
}

const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'td',
  'figcaption',
  'blockquote',
  'span',
  'a',
  'button',
  'time',
];
const ANCESTORS = [
  'article',
  'aside',
  'blockquote',
  'figure',
  'footer',
  'form',
  'header',
  'li',
  'main',
  'nav',
  'section',
  'table',
  'a',
  'ul',
  'figcaption',
  'dl',
  'button',
];
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const FAR = 15;

const TEXT = [
  'log-length',
  'words',
  'linked-share',
  'links',
  'bold-share',
  'italic-share',
  'commas',
  'ends-sentence',
  'ends-colon',
  'quotes',
  'starts-lower',
  'upper-share',
  'digit-share',
  'word-length',
  'shouted',
  'sign',
  'sentences',
  'broken',
];
const PLACE = [
  'depth',
  'position',
  'after-heading',
  'prose-before',
  'prose-share-parent',
  'prose-share-grandparent',
  'prose-share-great-grandparent',
  'same-kind-share',
  'same-kind-count',
  'levels-to-best',
  'in-best',
  'siblings',
  'parent-linked-share',
  'grandparent-linked-share',
  'parent-blocks',
  'grandparent-blocks',
  'repeats',
  'earlier-copy',
  'like-title',
  'like-description',
  'in-stated-body',
  'blocks',
  'prose',
  'to-last-prose',
  'to-next-prose',
];
const NEIGHBOUR = ['length', 'linked-share', 'ends-sentence', 'paragraph', 'same-box', 'same-kind'];

/** Names of the features of a block, in the order of its row. */
export const BLOCK_FEATURE_NAMES: readonly string[] = [
  ...TEXT,
  ...PLACE,
  ...TAGS.map((tag) => `is-${tag}`),
  ...ANCESTORS.map((tag) => `in-${tag}`),
  ...HINT_GROUPS.map(([name]) => `hint-${name}`),
  ...PHRASE_GROUP_NAMES.map((name) => `phrase-${name}`),
  ...NEIGHBOURS.flatMap((offset) => NEIGHBOUR.map((name) => `${name}@${offset}`)),
];

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/;

interface BoxSums {
  prose: number;
  text: number;
  linked: number;
  blocks: number;
}

/** A row of features for each block of the page, one after another; `BLOCK_FEATURE_NAMES.length` values each. */
export function* blockFeatures(tree: PageTree, context: BlockContext): Steps<Float32Array> {
  const { blocks, boxes } = tree;
  const width = BLOCK_FEATURE_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const hints = hintDistances(boxes);
  const ancestors = tagDistances(boxes);
  const prose = blocks.map(proseOf);
  const totalProse = prose.reduce((sum, value) => sum + value, 0) || 1;
  const sums = boxSums(boxes, blocks, prose);
  const best = bestBox(blocks, prose);
  const kinds = blocks.map(kindOf);
  const kindProse = new Map<string, { prose: number; count: number }>();
  const copies = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const kind = kindProse.get(kinds[i]) ?? { prose: 0, count: 0 };
    kind.prose += prose[i];
    kind.count++;
    kindProse.set(kinds[i], kind);
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  }
  const titleWords = wordSet(context.title);
  const descriptionWords = wordSet(context.description ?? '');
  const stated = context.statedBody ? squash(context.statedBody) : '';
  const heading = blocks.findIndex(
    (block) => block.box.tag === 'h1' && similarity(wordSet(block.text), titleWords) > 0.5,
  );
  const toLast = distances(prose, 1);
  const toNext = distances(prose, -1);
  const seen = new Set<string>();
  let proseBefore = 0;
  for (let i = 0; i < blocks.length; i++) {
    yield;
    const block = blocks[i];
    const { text, box } = block;
    const length = text.length;
    const words = text.match(WORD) ?? [];
    const letters = words.reduce((sum, word) => sum + word.length, 0);
    const parent = box.parent ?? box;
    const grandparent = parent.parent ?? parent;
    const greatGrandparent = grandparent.parent ?? grandparent;
    const kind = kindProse.get(kinds[i]) ?? { prose: 0, count: 0 };
    const own = wordSet(text);
    let at = i * width;
    const put = (value: number) => {
      rows[at++] = value;
    };
    put(Math.log2(1 + length));
    put(words.length);
    put(block.linked / length);
    put(block.links);
    put(block.bold / length);
    put(block.italic / length);
    put(count(text, /[,،、，]/g));
    put(SENTENCE_END.test(text) ? 1 : 0);
    put(/[:：]\s*$/.test(text) ? 1 : 0);
    put(count(text, /["“”„«»]/g));
    put(/^\p{Ll}/u.test(text) ? 1 : 0);
    put(count(text, /\p{Lu}/gu) / (letters || 1));
    put(count(text, /\p{N}/gu) / (letters || 1));
    put(letters / (words.length || 1));
    put(letters > 3 && text === text.toUpperCase() && text !== text.toLowerCase() ? 1 : 0);
    put(/[©®|›»→▶•@]|https?:/.test(text) ? 1 : 0);
    put(count(text, /[.!?…。！？؟۔।]\s/g));
    put(block.broken ? 1 : 0);

    put(box.depth);
    put(i / blocks.length);
    put(heading < 0 ? -50 : Math.max(-50, Math.min(200, i - heading)));
    put(proseBefore / totalProse);
    put(sums[parent.index].prose / totalProse);
    put(sums[grandparent.index].prose / totalProse);
    put(sums[greatGrandparent.index].prose / totalProse);
    put(kind.prose / totalProse);
    put(kind.count);
    const levels = levelsBelow(box, best);
    put(levels);
    put(levels < FAR ? 1 : 0);
    put(parent.endBlock - parent.firstBlock);
    put(sums[parent.index].linked / (sums[parent.index].text || 1));
    put(sums[grandparent.index].linked / (sums[grandparent.index].text || 1));
    put(sums[parent.index].blocks);
    put(sums[grandparent.index].blocks);
    put(copies.get(text) ?? 1);
    put(seen.has(text) ? 1 : 0);
    put(similarity(own, titleWords));
    put(context.description ? similarity(own, descriptionWords) : -1);
    put(stated.length < 200 ? -1 : inStated(text, stated));
    put(Math.log2(1 + blocks.length));
    put(Math.log2(1 + totalProse));
    put(toLast[i]);
    put(toNext[i]);

    for (const tag of TAGS) put(box.tag === tag || (box.tag !== 'p' && block.inner.tag === tag) ? 1 : 0);
    for (let j = 0; j < ANCESTORS.length; j++) put(ancestors[block.inner.index * ANCESTORS.length + j]);
    for (let j = 0; j < GROUP_COUNT; j++) put(hints[block.inner.index * GROUP_COUNT + j]);
    for (const value of phraseGroups(text)) put(value);
    for (const offset of NEIGHBOURS) {
      const other = blocks[i + offset];
      put(other ? Math.log2(1 + other.text.length) : -1);
      put(other ? other.linked / other.text.length : -1);
      put(other && SENTENCE_END.test(other.text) ? 1 : 0);
      put(other && other.box.tag === 'p' ? 1 : 0);
      put(other && (other.box === box || other.box.parent === box.parent) ? 1 : 0);
      put(other && kinds[i + offset] === kinds[i] ? 1 : 0);
    }
    seen.add(text);
    proseBefore += prose[i];
  }
  return rows;
}

/** Characters of running text: what is longer than a line and mostly not a link. */
function proseOf(block: TextBlock): number {
  const free = block.text.length - block.linked;
  return block.text.length >= 60 && free > block.text.length * 0.6 ? free : 0;
}

function kindOf(block: TextBlock): string {
  const parent = block.box.parent;
  return `${block.box.tag}.${block.box.hint.slice(0, 60)}<${parent?.tag}.${parent?.hint.slice(0, 60)}`;
}

function boxSums(boxes: readonly Box[], blocks: readonly TextBlock[], prose: readonly number[]): BoxSums[] {
  const sums = boxes.map(() => ({ prose: 0, text: 0, linked: 0, blocks: 0 }));
  for (const [i, block] of blocks.entries()) {
    const sum = sums[block.box.index];
    sum.prose += prose[i];
    sum.text += block.text.length;
    sum.linked += block.linked;
    sum.blocks++;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i].parent;
    if (!parent) continue;
    const sum = sums[parent.index];
    sum.prose += sums[i].prose;
    sum.text += sums[i].text;
    sum.linked += sums[i].linked;
    sum.blocks += sums[i].blocks;
  }
  return sums;
}

/** The box around most of the running text, near ancestors counting more than far ones. */
function bestBox(blocks: readonly TextBlock[], prose: readonly number[]): Box | null {
  const scores = new Map<Box, number>();
  for (const [i, block] of blocks.entries()) {
    if (prose[i] === 0) continue;
    let box: Box | null = block.box.parent ?? block.box;
    for (let weight = 1; box && weight > 0.1; weight /= 1.6) {
      scores.set(box, (scores.get(box) ?? 0) + Math.min(300, prose[i]) * weight);
      box = box.parent;
    }
  }
  let best: Box | null = null;
  for (const [box, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = box;
  return best;
}

function levelsBelow(box: Box, ancestor: Box | null): number {
  let levels = 0;
  for (let current: Box | null = box; current && levels < FAR; current = current.parent) {
    if (current === ancestor) return levels;
    levels++;
  }
  return FAR;
}

/** Levels up to the nearest box whose names speak of a group; `FAR` when there is none. */
function hintDistances(boxes: readonly Box[]): Uint8Array {
  const result = new Uint8Array(boxes.length * GROUP_COUNT);
  for (const box of boxes) {
    const mask = box.hint ? hintMask(box.hint) : 0;
    const base = box.index * GROUP_COUNT;
    const above = box.parent ? box.parent.index * GROUP_COUNT : -1;
    for (let j = 0; j < GROUP_COUNT; j++) {
      if (mask & (1 << j)) result[base + j] = 0;
      else result[base + j] = above < 0 ? FAR : Math.min(FAR, result[above + j] + 1);
    }
  }
  return result;
}

function tagDistances(boxes: readonly Box[]): Uint8Array {
  const size = ANCESTORS.length;
  const result = new Uint8Array(boxes.length * size);
  for (const box of boxes) {
    const base = box.index * size;
    const above = box.parent ? box.parent.index * size : -1;
    for (let j = 0; j < size; j++) {
      if (box.tag === ANCESTORS[j]) result[base + j] = 0;
      else result[base + j] = above < 0 ? FAR : Math.min(FAR, result[above + j] + 1);
    }
  }
  return result;
}

/** Blocks to the last (step 1) or next (step -1) block of running text; 50 at most. */
function distances(prose: readonly number[], step: 1 | -1): number[] {
  const result = new Array<number>(prose.length).fill(50);
  let distance = 50;
  for (let n = 0; n < prose.length; n++) {
    const i = step === 1 ? n : prose.length - 1 - n;
    result[i] = distance;
    distance = prose[i] > 0 ? 1 : Math.min(50, distance + 1);
  }
  return result;
}

function wordSet(text: string): Set<string> {
  return new Set(text.slice(0, 600).toLowerCase().match(WORD) ?? []);
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size);
}

/** Letters and digits only, so that quotes, dashes and spaces may differ. */
function squash(text: string): string {
  return text
    .slice(0, 200_000)
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function inStated(text: string, stated: string): number {
  const start = squash(text.slice(0, 80));
  return start !== '' && stated.includes(start) ? 1 : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
