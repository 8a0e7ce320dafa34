/**
 * Trains the body locator on pages with a known body and writes its two models.
 *
 *   node tools/train-locator/train.ts OUT.ts PAGES.ndjson.gz...            both models, from all pages
 *   node tools/train-locator/train.ts --folds OUT.ndjson PAGES.ndjson.gz... a prediction for each page by models that
 *                                                                           have not seen its publisher
 */

import { writeFileSync } from 'node:fs';
import { BLOCK_FEATURE_NAMES, blockFeatures } from '../../lib/article/block-features.ts';
import { type BoostedTrees, predict } from '../../lib/article/boosted-trees.ts';
import { CONTEXT_NAMES, contextFeatures, joinRows } from '../../lib/article/context-features.ts';
import { chooseBlocks } from '../../lib/article/locate-body.ts';
import { readMetadata, readStatements, statedContext } from '../../lib/article/metadata.ts';
import { type PageTree, readPageTree } from '../../lib/article/page-tree.ts';
import { isVisibleByAttributes } from '../../lib/article/visibility.ts';
import { finish } from '../../lib/steps.ts';
import { parseDocument } from '../parse-document.ts';
import { type BoostOptions, binRows, boost } from './boost.ts';
import { labelBlocks } from './label-blocks.ts';
import { readLines } from './read-lines.ts';

interface Page {
  id: string;
  fold: number;
  from: number;
  to: number;
  tree: PageTree;
}

const FOLDS = 5;
const FIRST: BoostOptions = { trees: 120, depth: 5, rate: 0.12, rowShare: 0.5, featureShare: 0.4, penalty: 8, seed: 1 };
const SECOND: BoostOptions = { ...FIRST, seed: 2 };
const WIDTH = BLOCK_FEATURE_NAMES.length;

const folds = process.argv[2] === '--folds';
const [out, ...files] = process.argv.slice(folds ? 3 : 2);
const pages: Page[] = [];
const parts: Float32Array[] = [];
const labelList: number[] = [];
const weightList: number[] = [];

for (const file of files) {
  for await (const line of readLines(file)) {
    const page = JSON.parse(line);
    if (page.pageType !== 'article' || !page.text) continue;
    const document = parseDocument(page.html, page.url ?? '');
    const tree = readPageTree(document.body, isVisibleByAttributes);
    const statements = readStatements(document, tree, page.url ?? '');
    const rows = finish(blockFeatures(tree, statedContext(statements, readMetadata(statements))));
    const labels = labelBlocks(tree.blocks, page.text);
    const from = labelList.length;
    for (const { label, weight } of labels) {
      labelList.push(label);
      weightList.push(weight);
    }
    parts.push(rows);
    pages.push({
      id: page.id,
      fold: foldOf(page.publisher ?? hostOf(page.url)),
      from,
      to: labelList.length,
      tree: lean(tree),
    });
  }
}

const count = labelList.length;
const rows = new Float32Array(count * WIDTH);
let filled = 0;
for (const part of parts) {
  rows.set(part, filled);
  filled += part.length;
}
const labels = Uint8Array.from(labelList);
const weights = Float32Array.from(weightList);
const first = binRows(rows, WIDTH);
console.error(`${pages.length} pages, ${count} blocks, ${WIDTH} features`);

const outOfFold = new Float32Array(count);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = boost(
    first,
    labels,
    weights,
    rowsWhere((page) => page.fold !== fold),
    FIRST,
  );
  for (const page of pages)
    if (page.fold === fold) outOfFold.set(finish(predict(model, slice(page), WIDTH)), page.from);
}
console.error(`first look: error ${errorRate(outOfFold)}`);
const context = new Float32Array(count * CONTEXT_NAMES.length);
for (const page of pages) {
  context.set(contextFeatures(page.tree, outOfFold.subarray(page.from, page.to)), page.from * CONTEXT_NAMES.length);
}
const joined = joinRows(rows, WIDTH, context, CONTEXT_NAMES.length);
const joinedWidth = WIDTH + CONTEXT_NAMES.length;
const second = binRows(joined, joinedWidth);

if (folds) {
  const final = new Float32Array(count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = boost(
      second,
      labels,
      weights,
      rowsWhere((page) => page.fold !== fold),
      SECOND,
    );
    for (const page of pages) {
      if (page.fold !== fold) continue;
      final.set(
        finish(predict(model, joined.subarray(page.from * joinedWidth, page.to * joinedWidth), joinedWidth)),
        page.from,
      );
    }
  }
  console.error(`second look: error ${errorRate(final)}`);
  const lines = pages.map((page) => {
    const p = final.subarray(page.from, page.to);
    const text = chooseBlocks(page.tree, p)
      .map((block) => block.text)
      .join('\n\n');
    const blocks = process.env.DETAIL
      ? page.tree.blocks.map((block, i) => [
          Number(p[i].toFixed(3)),
          labelList[page.from + i],
          block.box.tag,
          block.text.slice(0, 120),
        ])
      : undefined;
    return JSON.stringify({ id: page.id, isArticle: true, article: { text }, blocks });
  });
  writeFileSync(out, `${lines.join('\n')}\n`);
} else {
  const everything = rowsWhere(() => true);
  const models: [string, BoostedTrees][] = [
    ['FIRST_LOOK', boost(first, labels, weights, everything, FIRST)],
    ['SECOND_LOOK', boost(second, labels, weights, everything, SECOND)],
  ];
  writeFileSync(out, source(models));
}

function rowsWhere(keep: (page: Page) => boolean): Uint32Array {
  const ids: number[] = [];
  for (const page of pages) if (keep(page)) for (let i = page.from; i < page.to; i++) if (weights[i] > 0) ids.push(i);
  return Uint32Array.from(ids);
}

function slice(page: Page): Float32Array {
  return rows.subarray(page.from * WIDTH, page.to * WIDTH);
}

function errorRate(p: Float32Array): string {
  let wrong = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += weights[i];
    if (p[i] > 0.5 !== (labels[i] === 1)) wrong += weights[i];
  }
  return (wrong / total).toFixed(4);
}

/** The tree without its document, so that pages do not pile up in memory. */
function lean(tree: PageTree): PageTree {
  for (const box of tree.boxes) (box as { element: unknown }).element = null;
  for (const block of tree.blocks) block.runs = [];
  tree.boxOf.clear();
  return tree;
}

function hostOf(url: string | null): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1] ?? url ?? '';
}

function foldOf(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** A module with the models as packed strings: numbers separated by spaces, trees by line breaks. */
function source(models: [string, BoostedTrees][]): string {
  const head =
    '/** Weights of the body locator, written by tools/train-locator; see docs/decisions for what they were learned from. */\n';
  return (
    head +
    models
      .map(([name, { bias, trees }]) => {
        const packed = trees.map(({ f, t, v }) => `${f.join(' ')}|${t.join(' ')}|${v.join(' ')}`).join(';');
        return `export const ${name} = { bias: ${bias}, packed: '${packed}' };\n`;
      })
      .join('')
  );
}
