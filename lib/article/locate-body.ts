import type { Steps } from '../steps.ts';
import { BLOCK_FEATURE_NAMES, type BlockContext, blockFeatures } from './block-features.ts';
import { predict, unpackTrees } from './boosted-trees.ts';
import { commentThreads } from './comment-threads.ts';
import { CONTEXT_NAMES, contextFeatures, joinRows } from './context-features.ts';
import { groupIndex, hintMask } from './hints.ts';
import { FIRST_LOOK, SECOND_LOOK } from './locator-weights.ts';
import type { PageTree, TextBlock } from './page-tree.ts';
import { normalisePhrase } from './phrases.ts';
import { leadsElsewhere } from './read-on-lines.ts';

/** The body of the page and how sure the locator is of every block. */
interface LocatedBody {
  /** Blocks of the body, in reading order; none when no part of the page reads like an article. */
  blocks: TextBlock[];
  /** For each block of the page, 0..1. */
  probabilities: Float32Array;
}

/** The two models agree best with the gold bodies at even odds; they were trained on weights that make it so. */
const THRESHOLD = 0.5;
/**
 * For a standfirst that is named as one and is the page's own description: it belongs to the text, but some of the gold
 * bodies leave it out and teach the models to doubt it.
 */
const STANDFIRST_THRESHOLD = 0.3;
/** Fewer characters than a short news item has: a page whose "body" is a line has none. */
const MIN_BODY = 80;

/**
 * Finds the body: a first look judges each block by itself and its place, a second one also by what the first look says
 * of the blocks and boxes around it. Comment threads are never part of it.
 */
export function* locateBody(tree: PageTree, context: BlockContext): Steps<LocatedBody> {
  const rows = yield* blockFeatures(tree, context);
  const width = BLOCK_FEATURE_NAMES.length;
  yield;
  const threads = commentThreads(tree);
  const first = withoutThreads(yield* predict(unpackTrees(FIRST_LOOK), rows, width), threads);
  yield;
  const joined = joinRows(rows, width, contextFeatures(tree, first), CONTEXT_NAMES.length);
  yield;
  const second = yield* predict(unpackTrees(SECOND_LOOK), joined, width + CONTEXT_NAMES.length);
  const probabilities = meanOfLooks(first, second, threads);
  const blocks = chooseBlocks(tree, probabilities, context.description);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return { blocks: length < MIN_BODY ? [] : blocks, probabilities };
}

/**
 * Probabilities of the first look, 0 in comment threads (`threads`, 1 for each block of one), as the second look sees
 * them.
 */
export function withoutThreads(first: Float32Array, threads: Uint8Array): Float32Array {
  return first.map((p, i) => (threads[i] ? 0 : p));
}

/** What both looks together make of each block; 0 in comment threads. */
export function meanOfLooks(first: Float32Array, second: Float32Array, threads: Uint8Array): Float32Array {
  return second.map((p, i) => (threads[i] ? 0 : (p + first[i]) / 2));
}

/**
 * Chooses the blocks of the body by their probabilities. Repeats of a whole block are left out, and so are lines that
 * only lead to another story.
 */
export function chooseBlocks(tree: PageTree, probabilities: Float32Array, description: string | null): TextBlock[] {
  const described = normalisePhrase(description ?? '').slice(0, DESCRIBED_LENGTH);
  const seen = new Set<string>();
  let hasBegun = false;
  return tree.blocks.filter((block, i) => {
    const isStandfirst = !hasBegun && probabilities[i] >= STANDFIRST_THRESHOLD && isStatedStandfirst(block, described);
    if ((probabilities[i] < THRESHOLD && !isStandfirst) || leadsElsewhere(block)) return false;
    if (block.box.tag === 'h1' && !hasBegun) return false;
    hasBegun ||= block.text.length >= MIN_BODY;
    const repeat = block.text.length > 40 && seen.has(block.text);
    seen.add(block.text);
    return !repeat;
  });
}

/** Of the page's description so many letters are compared; shorter ones say too little. */
const DESCRIBED_LENGTH = 60;
const SHORTEST_DESCRIBED = 20;
const STANDFIRST = 1 << groupIndex('standfirst');

function isStatedStandfirst({ box, inner, text }: TextBlock, described: string): boolean {
  return (
    described.length > SHORTEST_DESCRIBED &&
    [inner, box, box.parent].some((one) => one && (hintMask(one.hint) & STANDFIRST) !== 0) &&
    normalisePhrase(text).startsWith(described)
  );
}
