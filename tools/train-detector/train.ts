/**
 * Trains the article detector and writes its model.
 *
 *   node tools/train-detector/train.ts OUT.ts NEWS.ndjson.gz... --others MIXED.ndjson.gz...
 *
 * News pages are the positives, pages of other types among the mixed ones the negatives; articles that are no news are
 * left out. Each page is learned from twice, the second time without its JSON-LD, which many pages lack. Prints recall
 * and false positives of models that have not seen the site, the mean of several ways to split the sites into five
 * folds; pages that the first step settles count as told. With DETAIL=1 it lists the pages of the first way that the
 * shipped threshold tells wrongly.
 */

import { writeFileSync } from 'node:fs';
import { predict } from '../../lib/article/boosted-trees.ts';
import { certainlyNot, THRESHOLD } from '../../lib/article/detect.ts';
import { DETECT_NAMES, detectFeatures } from '../../lib/article/detect-features.ts';
import { finish } from '../../lib/steps.ts';
import { parseDocument } from '../parse-document.ts';
import { type BoostOptions, binRows, boost } from '../train-locator/boost.ts';
import { FOLDS, type PageSite, siteFolds } from '../train-locator/folds.ts';
import { readLines } from '../train-locator/read-lines.ts';

const OPTIONS: BoostOptions = {
  trees: 150,
  depth: 2,
  rate: 0.15,
  rowShare: 0.7,
  featureShare: 0.4,
  penalty: 3,
  seed: 3,
};
const WIDTH = DETECT_NAMES.length;
/** Ways to split the sites: a fold has some forty pages of news, so one split says little. */
const SPLITS = 6;

const split = process.argv.indexOf('--others');
const out = process.argv[2];
const rows: number[] = [];
const labels: number[] = [];
const sites: PageSite[] = [];
const settled: boolean[] = [];
const stripped: boolean[] = [];

async function load(file: string, label: (type: string) => number | null): Promise<void> {
  for await (const line of readLines(file)) {
    const page = JSON.parse(line);
    const value = label(page.pageType);
    if (value === null) continue;
    const url = page.url ?? '';
    for (const without of [false, true]) {
      const html = without ? page.html.replace(/<script[\s\S]*?<\/script>/gi, '') : page.html;
      const document = parseDocument(html, url);
      rows.push(...detectFeatures(document, url));
      settled.push(certainlyNot(document, url) !== null);
      labels.push(value);
      sites.push({ url: page.url ?? page.id, publisher: page.publisher });
      stripped.push(without);
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
const splits = Array.from({ length: SPLITS }, (_, split) => {
  const folds = siteFolds(sites, split);
  const p = new Float32Array(labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = ids((i) => folds[i] !== fold);
    const all = finish(predict(boost(binned, truth, weights, others, OPTIONS), table, WIDTH));
    for (let i = 0; i < p.length; i++) if (folds[i] === fold && !settled[i]) p[i] = all[i];
  }
  return p;
});
for (const without of [false, true]) {
  for (const threshold of [0.35, 0.4, 0.45, 0.5, 0.6]) {
    const share = (label: number) => {
      const own = [...labels.keys()].filter((i) => labels[i] === label && stripped[i] === without);
      const above = splits.map((p) => own.filter((i) => p[i] >= threshold).length / own.length);
      return (above.reduce((sum, value) => sum + value, 0) / SPLITS).toFixed(4);
    };
    console.error(without ? 'without scripts' : 'as it is', threshold, 'recall', share(1), 'false positives', share(0));
  }
}
if (process.env.DETAIL)
  for (const [i, p] of splits[0].entries())
    if (p >= THRESHOLD !== (labels[i] === 1))
      console.error(labels[i], p.toFixed(2), stripped[i] ? 'without scripts' : '', sites[i].url);
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
