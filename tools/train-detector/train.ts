/**
 * Trains the article detector and writes its model.
 *
 *   node tools/train-detector/train.ts OUT.ts NEWS.ndjson.gz... --others MIXED.ndjson.gz...
 *
 * News pages are the positives, pages of other types among the mixed ones the negatives; articles that are no news are left
 * out. Each page is learned from twice, the second time without its JSON-LD, which many pages lack. Prints recall and
 * false positives of models that have not seen the site.
 */

import { writeFileSync } from 'node:fs';
import { predict } from '../../lib/article/boosted-trees.ts';
import { DETECT_NAMES, detectFeatures } from '../../lib/article/detect-features.ts';
import { finish } from '../../lib/steps.ts';
import { parseDocument } from '../parse-document.ts';
import { type BoostOptions, binRows, boost } from '../train-locator/boost.ts';
import { readLines } from '../train-locator/read-lines.ts';

const OPTIONS: BoostOptions = {
  trees: 60,
  depth: 3,
  rate: 0.12,
  rowShare: 0.7,
  featureShare: 0.4,
  penalty: 3,
  seed: 3,
};
const WIDTH = DETECT_NAMES.length;
const FOLDS = 5;

const split = process.argv.indexOf('--others');
const out = process.argv[2];
const rows: number[] = [];
const labels: number[] = [];
const folds: number[] = [];
const stripped: boolean[] = [];
const urls: string[] = [];

async function load(file: string, label: (type: string) => number | null): Promise<void> {
  for await (const line of readLines(file)) {
    const page = JSON.parse(line);
    const value = label(page.pageType);
    if (value === null) continue;
    const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(page.url ?? '')?.[1] ?? page.id;
    for (const without of [false, true]) {
      const html = without ? page.html.replace(/<script[\s\S]*?<\/script>/gi, '') : page.html;
      rows.push(...detectFeatures(parseDocument(html, page.url ?? ''), page.url ?? ''));
      labels.push(value);
      folds.push(foldOf(page.publisher ?? host));
      stripped.push(without);
      urls.push(page.url);
    }
  }
}

for (const file of process.argv.slice(3, split)) await load(file, () => 1);
for (const file of process.argv.slice(split + 1)) await load(file, (type) => (type === 'article' ? null : 0));

const table = Float32Array.from(rows);
const binned = binRows(table, WIDTH);
const truth = Uint8Array.from(labels);
const weights = new Float32Array(labels.length).fill(1);
const ids = (keep: (i: number) => boolean) => Uint32Array.from(labels.keys()).filter(keep);
const p = new Float32Array(labels.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = boost(
    binned,
    truth,
    weights,
    ids((i) => folds[i] !== fold),
    OPTIONS,
  );
  const all = finish(predict(model, table, WIDTH));
  for (let i = 0; i < p.length; i++) if (folds[i] === fold) p[i] = all[i];
}
for (const without of [false, true]) {
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const share = (label: number) => {
      const own = labels
        .map((value, i) => (value === label && stripped[i] === without ? p[i] : -1))
        .filter((v) => v >= 0);
      return (own.filter((v) => v >= threshold).length / own.length).toFixed(4);
    };
    console.error(without ? 'without scripts' : 'as it is', threshold, 'recall', share(1), 'false positives', share(0));
  }
}
if (process.env.DETAIL)
  for (let i = 0; i < p.length; i++)
    if (p[i] >= 0.5 !== (labels[i] === 1)) console.error(labels[i], p[i].toFixed(2), stripped[i] ? 's' : '', urls[i]);
const { bias, trees } = boost(
  binned,
  truth,
  weights,
  ids(() => true),
  OPTIONS,
);
const packed = trees.map(({ f, t, v }) => `${f.join(' ')}|${t.join(' ')}|${v.join(' ')}`).join(';');
writeFileSync(
  out,
  `/** Weights of the article detector, written by tools/train-detector. */\nexport const DETECTOR = {\n  bias: ${bias},\n  packed:\n    '${packed}',\n};\n`,
);

function foldOf(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return Math.abs(hash) % FOLDS;
}
