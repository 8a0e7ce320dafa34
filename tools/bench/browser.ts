/**
 * Times the parts and the whole in real Chromium, over pages of the development sets and over texts of several sizes;
 * prints Markdown, and writes everything that was measured as JSON.
 *
 *   node tools/bench/browser.ts --corpus DIR [--pages N] [--json FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { builtExtension } from '../browsers.ts';
import { root } from '../setup/set-up.mjs';
import { bundleSizes } from './bundle-sizes.ts';
import { measureExtension } from './extension.ts';
import { serveBenchPages } from './pages.ts';
import { launchPlainBrowser, newPageFor } from './plain-browser.ts';
import { sampleText } from './sample-text.ts';
import { head, line, quantile, summaryLines, type Times } from './tables.ts';

const SIZES_KB = [1, 10, 100, 1000];

interface Benchmark {
  load(tagger: string, pack: string): number;
  page(): Times;
  text(text: string): Times;
}
declare const newsglossBenchmark: Benchmark;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'tools/bench/in-page.ts'), formats: ['iife'], name: 'newsglossInPage' },
    },
  });
  const [{ output }] = result as { output: { code: string }[] }[];
  return output[0].code;
}

const base64 = (path: string) => readFileSync(join(root, 'public', path)).toString('base64');
const MODELS = [base64('models/actors-en.bin'), base64('knowledge/pack.bin')] as const;

async function overPages(browser: Browser, code: string, addresses: readonly string[]): Promise<Times[]> {
  const rows: Times[] = [];
  for (const address of addresses) {
    const page = await newPageFor(browser, address);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    await page.evaluate((tagger, pack) => newsglossBenchmark.load(tagger, pack), ...MODELS);
    rows.push(await page.evaluate(() => newsglossBenchmark.page()));
    await page.close();
  }
  return rows;
}

async function overTexts(browser: Browser, code: string): Promise<Times[]> {
  const page = await browser.newPage();
  await page.evaluate(code);
  const load = await page.evaluate((tagger, pack) => newsglossBenchmark.load(tagger, pack), ...MODELS);
  console.log(`model and pack read in ${load.toFixed(0)} ms\n`);
  const rows: Times[] = [];
  for (const size of SIZES_KB) {
    const text = sampleText(size);
    rows.push({ size, ...(await page.evaluate((one) => newsglossBenchmark.text(one), text)) });
  }
  await page.close();
  return rows;
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, pages: { type: 'string' }, json: { type: 'string' } },
});
if (!values.corpus) throw new Error('Say where the corpora are: --corpus DIR');
const sizes = bundleSizes(builtExtension('chrome'));
const code = await bundle();
const { addresses, server } = await serveBenchPages(values.corpus, Number(values.pages ?? 60));
const browser = await launchPlainBrowser();
try {
  console.log(
    `${await browser.version()}, ${cpus().length} cores (${cpus()[0].model}), ${new Date().toISOString().slice(0, 10)}`,
  );
  const texts = await overTexts(browser, code);
  console.log(head(['text', 'words', 'analysis, ms', 'compromise, ms', 'analysis of compromise']));
  for (const { size, words, analysis, compromise } of texts) {
    const cells = compromise === undefined ? ['-', '-'] : [compromise.toFixed(1), (analysis / compromise).toFixed(2)];
    console.log(line([`${size} KB`, words, analysis.toFixed(1), ...cells]));
  }
  const growth = texts.slice(1).map(({ analysis }, at) => (analysis / texts[at].analysis).toFixed(1));
  console.log(`\nten times the text takes ${growth.join(', ')} times the time`);
  const parts = await overPages(browser, code, addresses);
  console.log(`\n${head([`${parts.length} pages`, 'median, ms', 'p95, ms', 'of the text walk, at the median'])}`);
  const ratios = (key: string) => [
    quantile(
      parts.filter((row) => row[key] !== undefined).map((row) => row[key] / row.walk),
      0.5,
    ).toFixed(1),
  ];
  console.log(summaryLines(parts, ratios).join('\n'));
  console.log(`\n${head(['file', 'bytes', 'gzipped'])}`);
  for (const { file, raw, gzipped } of sizes) console.log(line([file, raw, gzipped]));
  const whole = await measureExtension(addresses, sampleText(380));
  console.log(`\n${head([`${whole.pages.length} pages, the built extension`, 'median', 'p95', 'pages over 50'])}`);
  console.log(summaryLines(whole.pages, (_, all) => [`${all.filter((value) => value > 50).length}`]).join('\n'));
  console.log(
    line(['first panel content', quantile(whole.panel, 0.5).toFixed(0), quantile(whole.panel, 0.95).toFixed(0), '']),
  );
  console.log(
    `\nbackground: ${whole.backgroundMemory.toFixed(1)} MB of scripts; longest stretch without a turn for others while a text of 380 KB is analysed: ${whole.longestStretch.toFixed(0)} ms`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ texts, parts, sizes, whole }, null, 1)}\n`);
} finally {
  await browser.close();
  await server.close();
}
