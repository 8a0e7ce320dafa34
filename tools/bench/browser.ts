/**
 * Times reading, analysis and painting in real Chromium, over pages of the development sets and over texts of several sizes.
 *
 *   node tools/bench/browser.ts --corpus DIR [--pages N]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { readNdjson } from '../evaluate/read-ndjson.ts';
import type { ExtractionGold } from '../evaluate/score-extraction.ts';
import { serveSamples } from '../samples/serve.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { root } from '../setup/set-up.mjs';
import { sampleText } from './sample-text.ts';

const SETS = ['scrapinghub-dev', 'fundus-dev', 'wcxb-dev'];
/** The pages' own scripts wait for a network that is not there; what is measured is evaluated past the policy. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
const SIZES_KB = [1, 6, 10, 100, 1000];

type Times = Record<string, number>;
interface Benchmark {
  load(tagger: string, pack: string): number;
  page(): Times;
  analyseText(text: string): number;
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

function base64(path: string): string {
  return readFileSync(join(root, 'public', path)).toString('base64');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function overPages(browser: Browser, code: string, golds: readonly ExtractionGold[]): Promise<Times[]> {
  const server = await serveSamples(
    Object.fromEntries(
      golds.map(({ html }, index) => [
        `/2026/03/08/story-${index}`,
        html.replace(/<head[^>]*>/i, (head) => head + NO_SCRIPTS),
      ]),
    ),
  );
  const rows: Times[] = [];
  for (const index of golds.keys()) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) void request.abort();
      else void request.continue();
    });
    await page.goto(`${server.origin}/2026/03/08/story-${index}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    await page.evaluate((tagger, pack) => newsglossBenchmark.load(tagger, pack), ...MODELS);
    rows.push(await page.evaluate(() => newsglossBenchmark.page()));
    await page.close();
  }
  await server.close();
  return rows;
}

const MODELS = [base64('models/actors-en.bin'), base64('knowledge/pack.bin')] as const;
const { values } = parseArgs({ options: { corpus: { type: 'string' }, pages: { type: 'string' } } });
const code = await bundle();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome') ?? undefined,
  headless: true,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.evaluate(code);
  const load = await page.evaluate((tagger, pack) => newsglossBenchmark.load(tagger, pack), ...MODELS);
  console.log(`${await browser.version()}; model and pack read in ${load.toFixed(0)} ms\n`);
  console.log('| text | words | analysis, ms |\n|---|--:|--:|');
  for (const size of SIZES_KB) {
    const text = sampleText(size);
    const time = await page.evaluate((one) => newsglossBenchmark.analyseText(one), text);
    console.log(`| ${size} KB | ${text.split(/\s+/).length} | ${time.toFixed(1)} |`);
  }
  await page.close();
  if (values.corpus) {
    const all = SETS.flatMap((set) =>
      readNdjson<ExtractionGold>(join(values.corpus!, 'extraction', `${set}.ndjson.gz`)),
    );
    const step = Math.max(1, Math.floor(all.length / Number(values.pages ?? 60)));
    const rows = await overPages(
      browser,
      code,
      all.filter((_, index) => index % step === 0),
    );
    console.log(
      `\n| ${rows.length} pages | median, ms | p95, ms | of the text walk, at the median |\n|---|--:|--:|--:|`,
    );
    for (const key of new Set(rows.flatMap((row) => Object.keys(row)))) {
      if (key === 'words') continue;
      const times = rows.map((row) => row[key]).filter((time) => time !== undefined);
      const ratios = rows.filter((row) => row[key] !== undefined && row.walk > 0).map((row) => row[key] / row.walk);
      console.log(
        `| ${key} | ${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} | ${quantile(ratios, 0.5).toFixed(1)} |`,
      );
    }
  }
} finally {
  await browser.close();
}
