import type { Box, PageTree } from './page-tree.ts';

/** Names of what the second look at a block sees: the first look's probabilities around it. */
export const CONTEXT_NAMES: readonly string[] = [
  'p',
  'p-1',
  'p-2',
  'p-3',
  'p+1',
  'p+2',
  'p+3',
  'p-before',
  'p-after',
  'mass-before',
  'mass-after',
  'parent-mass',
  'parent-purity',
  'grandparent-mass',
  'grandparent-purity',
  'great-mass',
  'great-purity',
  'core-levels',
  'core-first',
  'core-last',
  'siblings-p',
  'mass',
];

const FAR = 15;

/** Rows of context features, one for each block. `first` holds the first model's probabilities. */
export function contextFeatures(tree: PageTree, first: Float32Array): Float32Array {
  const { blocks, boxes } = tree;
  const width = CONTEXT_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const mass = new Float64Array(boxes.length);
  const length = new Float64Array(boxes.length);
  let total = 0;
  for (const [i, block] of blocks.entries()) {
    mass[block.box.index] += first[i] * block.text.length;
    length[block.box.index] += block.text.length;
    total += first[i] * block.text.length;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i].parent;
    if (!parent) continue;
    mass[parent.index] += mass[i];
    length[parent.index] += length[i];
  }
  total ||= 1;
  let core: Box | null = null;
  for (const box of boxes) if (mass[box.index] >= total * 0.8 && (!core || box.depth > core.depth)) core = box;
  const levels = new Uint8Array(boxes.length).fill(FAR);
  if (core)
    for (const box of boxes)
      levels[box.index] = box === core ? 0 : box.parent ? Math.min(FAR, levels[box.parent.index] + 1) : FAR;
  const likely = [...first.keys()].filter((i) => first[i] > 0.5);
  const firstLikely = likely[0] ?? 0;
  const lastLikely = likely.at(-1) ?? 0;
  let before = 0;
  const longBefore = nearestLong(tree, first, 1);
  const longAfter = nearestLong(tree, first, -1);
  for (const [i, block] of blocks.entries()) {
    const parent = block.box.parent ?? block.box;
    const grandparent = parent.parent ?? parent;
    const great = grandparent.parent ?? grandparent;
    const own = first[i] * block.text.length;
    let at = i * width;
    const put = (value: number) => {
      rows[at++] = value;
    };
    put(first[i]);
    for (const offset of [-1, -2, -3, 1, 2, 3]) put(first[i + offset] ?? -1);
    put(longBefore[i]);
    put(longAfter[i]);
    put(before / total);
    put((total - before - own) / total);
    for (const box of [parent, grandparent, great]) {
      put(mass[box.index] / total);
      put(mass[box.index] / (length[box.index] || 1));
    }
    put(levels[block.box.index]);
    put(Math.max(-50, Math.min(50, i - firstLikely)));
    put(Math.max(-50, Math.min(50, lastLikely - i)));
    const rest = length[parent.index] - block.text.length;
    put(rest > 0 ? (mass[parent.index] - own) / rest : -1);
    put(Math.log2(1 + total));
    before += own;
  }
  return rows;
}

/** Probability of the nearest block of some length before (step 1) or after (step -1) each block. */
function nearestLong(tree: PageTree, first: Float32Array, step: 1 | -1): Float32Array {
  const { blocks } = tree;
  const result = new Float32Array(blocks.length).fill(-1);
  let value = -1;
  for (let n = 0; n < blocks.length; n++) {
    const i = step === 1 ? n : blocks.length - 1 - n;
    result[i] = value;
    if (blocks[i].text.length >= 80) value = first[i];
  }
  return result;
}

/** Rows of two tables side by side. */
export function joinRows(a: Float32Array, widthA: number, b: Float32Array, widthB: number): Float32Array {
  const count = widthA > 0 ? a.length / widthA : 0;
  const rows = new Float32Array(count * (widthA + widthB));
  for (let i = 0; i < count; i++) {
    rows.set(a.subarray(i * widthA, (i + 1) * widthA), i * (widthA + widthB));
    rows.set(b.subarray(i * widthB, (i + 1) * widthB), i * (widthA + widthB) + widthA);
  }
  return rows;
}
