/**
 * Opens news pages of the development sets in real Chromium with the built extension, and checks that hiding clutter
 * hides no sentence of the body. Pictures of each page before and after are for looking at.
 *
 *   check-hiding --corpus DIR [--pages N] [--screenshots DIR]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type ReaderBrowser } from './browsers.ts';
import { readNdjson } from './evaluate/read-ndjson.ts';
import type { ExtractionGold } from './evaluate/score-extraction.ts';
import { serveSamples } from './samples/serve.ts';

const SETS = ['scrapinghub-dev', 'fundus-dev'];
/** A shorter sentence may also stand in a teaser, whose hiding is right. */
const SHORTEST_SENTENCE = 40;
/** The extension has this long, in milliseconds, to annotate a page before the page counts as left alone. */
const PATIENCE = 8_000;
/** The pages' own scripts wait for a network that is not there, some of them forever. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

interface Finding {
  id: string;
  annotated: boolean;
  hidden: number;
  lost: string[];
}

/** What stands in the page with everything hidden, and with everything shown. */
interface Seen {
  hidden: number;
  with: string;
  without: string;
}

async function checkPage(
  reader: ReaderBrowser,
  gold: ExtractionGold,
  origin: string,
  shots: string | null,
): Promise<Finding> {
  const page = await reader.browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 1600 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isForeign = /^https?:/.test(request.url()) && !request.url().startsWith(origin);
      if (isForeign) void request.abort();
      else void request.continue();
    });
    await page.goto(origin + pathOf(gold), { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const annotated = await page
      .waitForSelector('.newsgloss-mark, [data-newsgloss-hidden]', { timeout: PATIENCE })
      .then(() => true)
      .catch(() => page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('newsgloss-'))));
    if (!annotated) return { id: gold.id, annotated, hidden: 0, lost: [] };
    if (shots) await takePicture(page, shots, gold.id, 'after');
    const seen = await page.evaluate(lookAtPage);
    if (shots) await takePicture(page, shots, gold.id, 'before');
    const lost = sentencesOf(gold.text ?? '').filter(
      (sentence) => holds(seen.without, sentence) && !holds(seen.with, sentence),
    );
    return { id: gold.id, annotated, hidden: seen.hidden, lost };
  } finally {
    await page.close();
  }
}

/** Runs in the page; leaves everything shown. */
function lookAtPage(): Seen {
  const hidden = [...document.querySelectorAll('[data-newsgloss-hidden]')];
  const visible = () => document.body.innerText;
  const textWith = visible();
  for (const element of hidden) element.removeAttribute('data-newsgloss-hidden');
  return { hidden: hidden.length, with: textWith, without: visible() };
}

async function takePicture(page: Page, folder: string, id: string, when: string): Promise<void> {
  const name = `${id.replace(/[^\w.-]/g, '_').slice(0, 60)}-${when}.png`;
  await page.screenshot({ path: join(folder, name) as `${string}.png` });
}

function pathOf({ url, id }: ExtractionGold): string {
  const path = url && URL.canParse(url) ? new URL(url).pathname : `/story/${encodeURIComponent(id)}`;
  return path === '/' ? `/story/${encodeURIComponent(id)}` : path;
}

function withoutScripts(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => head + NO_SCRIPTS);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+|\n+/).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
}

function holds(text: string, sentence: string): boolean {
  return squash(text).includes(squash(sentence));
}

function squash(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\u00ad]+/g, '');
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, pages: { type: 'string' }, screenshots: { type: 'string' } },
});
if (!values.corpus) throw new Error('Say where the corpora are: --corpus DIR.');
const all = SETS.flatMap((set) => readNdjson<ExtractionGold>(join(values.corpus!, 'extraction', `${set}.ndjson.gz`)));
const step = values.pages ? Math.max(1, Math.floor(all.length / Number(values.pages))) : 1;
const golds = all.filter((_, index) => index % step === 0);
if (values.screenshots) mkdirSync(values.screenshots, { recursive: true });

const server = await serveSamples(
  Object.fromEntries(golds.map((gold) => [decodeURIComponent(pathOf(gold)), withoutScripts(gold.html)])),
);
const reader = await launchBrowser('chrome', { headless: true });
const findings: Finding[] = [];
try {
  for (const gold of golds) {
    const finding = await checkPage(reader, gold, server.origin, values.screenshots ?? null).catch((error: Error) => {
      console.error(`${gold.id}: ${error.message}`);
      return null;
    });
    if (!finding) continue;
    findings.push(finding);
    if (finding.lost.length > 0)
      console.log(`${finding.id}: ${finding.lost.length} lost, "${finding.lost[0].slice(0, 90)}"`);
  }
} finally {
  await reader.close();
  await server.close();
}
const annotated = findings.filter((finding) => finding.annotated);
console.log(
  `${golds.length} pages, ${annotated.length} annotated, ${annotated.reduce((sum, { hidden }) => sum + hidden, 0)} elements hidden, ` +
    `${annotated.filter(({ lost }) => lost.length > 0).length} pages and ${annotated.reduce((sum, { lost }) => sum + lost.length, 0)} body sentences lost`,
);
process.exitCode = annotated.some(({ lost }) => lost.length > 0) ? 1 : 0;
