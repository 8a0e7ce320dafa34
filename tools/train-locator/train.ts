/**
 * Trains the body locator on pages with a known body and writes its two models.
 *
 *   node tools/train-locator/train.ts OUT.ts PAGES.ndjson.gz...            both models, from all pages
 *   node tools/train-locator/train.ts --folds OUT.ndjson PAGES.ndjson.gz... cross-validation over sites
 *
 * Cross-validation prints, for each file, what each look, their mean, and the mean with the rules for clutter come to
 * on pages of sites that the models have not seen: the mean of three ways to split the sites into five folds. The body
 * of each page, as found in the first of them by the mean with the rules, is written to OUT.ndjson; with DETAIL=1 also
 * the probability and label of each block.
 */

import { writeFileSync } from 'node:fs';
import { BLOCK_FEATURE_NAMES, blockFeatures } from '../../lib/article/block-features.ts';
import { type BoostedTrees, predict } from '../../lib/article/boosted-trees.ts';
import { commentThreads } from '../../lib/article/comment-threads.ts';
import { CONTEXT_NAMES, contextFeatures, joinRows } from '../../lib/article/context-features.ts';
import { type MarkedElements, markedElements, withoutClutter } from '../../lib/article/find-clutter.ts';
import { withoutHeadRepeats } from '../../lib/article/head-repeats.ts';
import { chooseBlocks, meanOfLooks, withoutThreads } from '../../lib/article/locate-body.ts';
import { type Metadata, readMetadata, statedContext } from '../../lib/article/metadata.ts';
import { readStatements } from '../../lib/article/page-statements.ts';
import type { Box, PageTree } from '../../lib/article/page-tree.ts';
import { readPageTree } from '../../lib/article/read-page-tree.ts';
import { joinBlocks } from '../../lib/article/text-map.ts';
import { isVisibleByAttributes } from '../../lib/article/visibility.ts';
import type { Annotation, ClutterKind } from '../../lib/contract.ts';
import { finish } from '../../lib/steps.ts';
import { type ExtractionGold, scoreExtraction } from '../evaluate/score-extraction.ts';
import { parseDocument } from '../parse-document.ts';
import { type BoostOptions, binRows, boost } from './boost.ts';
import { FOLDS, type PageSite, siteFolds } from './folds.ts';
import { labelBlocks } from './label-blocks.ts';
import { readLines } from './read-lines.ts';

interface Page extends PageSite {
  file: string;
  gold: ExtractionGold;
  from: number;
  to: number;
  tree: PageTree;
  marked: MarkedElements;
  /** 1 for each block of a comment thread. */
  threads: Uint8Array;
  head: Metadata;
}

/** Ways to split the sites: one page decides a hundredth of a set, so one split says little. */
const SPLITS = 3;
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
    const metadata = readMetadata(statements);
    const rows = finish(blockFeatures(tree, statedContext(statements, metadata)));
    const labels = labelBlocks(tree.blocks, page.text);
    const from = labelList.length;
    for (const { label, weight } of labels) {
      labelList.push(label);
      weightList.push(weight);
    }
    parts.push(rows);
    const threads = commentThreads(tree);
    const { id, url, publisher, text } = page;
    const gold = { id, url, html: '', text };
    pages.push({
      file,
      gold,
      url,
      publisher,
      from,
      to: labelList.length,
      threads,
      head: metadata,
      ...lean(tree, markedElements(tree)),
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

if (folds) crossValidate();
else {
  const everything = rowsWhere(() => true);
  const { table, width } = secondTable(firstLooks(siteFolds(pages)));
  const models: [string, BoostedTrees][] = [
    ['FIRST_LOOK', boost(first, labels, weights, everything, FIRST)],
    ['SECOND_LOOK', boost(binRows(table, width), labels, weights, everything, SECOND)],
  ];
  writeFileSync(out, source(models));
}

/** Probabilities of each page's blocks by models that learned from the other folds. */
function outOfFold(
  foldNumbers: readonly number[],
  table: Float32Array,
  width: number,
  options: BoostOptions,
): Float32Array {
  const binned = table === rows ? first : binRows(table, width);
  const result = new Float32Array(count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const ids = rowsWhere((_, n) => foldNumbers[n] !== fold);
    const model = boost(binned, labels, weights, ids, options);
    for (const [n, { from, to }] of pages.entries())
      if (foldNumbers[n] === fold)
        result.set(finish(predict(model, table.subarray(from * width, to * width), width)), from);
  }
  return result;
}

function firstLooks(foldNumbers: readonly number[]): Float32Array {
  const looks = outOfFold(foldNumbers, rows, WIDTH, FIRST);
  for (const { from, to, threads } of pages) looks.set(withoutThreads(looks.subarray(from, to), threads), from);
  return looks;
}

/** What the second look sees of every block. */
function secondTable(looks: Float32Array): { table: Float32Array; width: number } {
  const context = new Float32Array(count * CONTEXT_NAMES.length);
  for (const { tree, from, to } of pages)
    context.set(contextFeatures(tree, looks.subarray(from, to)), from * CONTEXT_NAMES.length);
  return { table: joinRows(rows, WIDTH, context, CONTEXT_NAMES.length), width: WIDTH + CONTEXT_NAMES.length };
}

function crossValidate(): void {
  const sums = new Map<string, number>();
  for (let split = 0; split < SPLITS; split++) {
    const foldNumbers = siteFolds(pages, split);
    const one = firstLooks(foldNumbers);
    const { table, width } = secondTable(one);
    const two = outOfFold(foldNumbers, table, width, SECOND);
    const both = pages.map(({ from, to, threads }) =>
      meanOfLooks(one.subarray(from, to), two.subarray(from, to), threads),
    );
    const variants: [string, (page: Page, n: number) => string][] = [
      ['first look', (page) => bodyOf(page, one.subarray(page.from, page.to), false)],
      ['second look', (page) => bodyOf(page, two.subarray(page.from, page.to), false)],
      ['mean', (page, n) => bodyOf(page, both[n], false)],
      ['mean and rules', (page, n) => bodyOf(page, both[n], true)],
    ];
    for (const [name, bodyBy] of variants) {
      const bodies = pages.map(bodyBy);
      for (const file of files) {
        const { shingleF1, wordF1 } = scoreOf(file, bodies);
        for (const [metric, value] of Object.entries({ shingleF1, wordF1 })) {
          const key = `${file.replace(/^.*\//, '')}, ${name}, ${metric}`;
          sums.set(key, (sums.get(key) ?? 0) + value / SPLITS);
        }
      }
      if (split === 0 && name === 'mean and rules') writeBodies(bodies, both);
    }
  }
  for (const [key, value] of sums) console.error(`${key}: ${value.toFixed(4)}`);
}

function bodyOf({ tree, marked, head }: Page, probabilities: Float32Array, rules: boolean): string {
  const blocks = chooseBlocks(tree, probabilities, head.description);
  return joinBlocks(rules ? withoutHeadRepeats(withoutClutter(tree, marked, blocks), head) : blocks).text;
}

function scoreOf(file: string, bodies: readonly string[]) {
  const own = [...pages.keys()].filter((n) => pages[n].file === file);
  const found = own.map((n) => [pages[n].gold.id, { isArticle: true, article: { text: bodies[n] } }] as const);
  return scoreExtraction(
    own.map((n) => pages[n].gold),
    new Map(found as unknown as [string, Annotation][]),
  );
}

function writeBodies(bodies: readonly string[], probabilities: readonly Float32Array[]): void {
  const lines = pages.map(({ gold, tree, from }, n) => {
    const blocks = process.env.DETAIL
      ? tree.blocks.map((block, i) => [
          Number(probabilities[n][i].toFixed(3)),
          labels[from + i],
          block.box.tag,
          block.text.slice(0, 120),
        ])
      : undefined;
    return `${JSON.stringify({ id: gold.id, isArticle: true, article: { text: bodies[n] }, blocks })}\n`;
  });
  writeFileSync(out, lines.join(''));
}

function rowsWhere(keep: (page: Page, n: number) => boolean): Uint32Array {
  const ids: number[] = [];
  for (const [n, page] of pages.entries())
    if (keep(page, n)) for (let i = page.from; i < page.to; i++) if (weights[i] > 0) ids.push(i);
  return Uint32Array.from(ids);
}

/**
 * The tree without its document, so that pages do not pile up in memory; what is marked as clutter has a stand-in for
 * its element.
 */
function lean(tree: PageTree, marked: MarkedElements): { tree: PageTree; marked: MarkedElements } {
  const boxOf = new Map<Element, Box>();
  const kept: [Element, ClutterKind][] = [];
  for (const [element, kind] of marked) {
    const box = tree.boxOf.get(element);
    if (!box) continue;
    const standIn = { localName: box.tag } as Element;
    boxOf.set(standIn, box);
    kept.push([standIn, kind]);
  }
  for (const box of tree.boxes) (box as { element: unknown }).element = null;
  for (const block of tree.blocks) block.runs = [];
  return { tree: { ...tree, boxOf }, marked: new Map(kept) };
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
