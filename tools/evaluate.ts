/**
 * Measures the extension's reading and analysis on development sets and prints one table.
 *
 *   evaluate --corpus DIR [--only figures,time] [--json FILE] [--model FILE]
 *
 * --model measures another name finder than the one that ships, as `npm run train -- --hold-out --out FILE` makes it.
 *
 * What was annotated stays in `.cache/evaluate`, a line of NDJSON per page or text, to look errors up in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation } from '../lib/contract.ts';
import { annotateBatch } from './annotate/annotate-batch.ts';
import { loadResources } from './annotate/load-resources.ts';
import { readNdjson } from './evaluate/read-ndjson.ts';
import { type EvaluationSet, LOADERS, loadSet, type Row } from './evaluate/sets.ts';

const FOLDER = '.cache/evaluate';

interface SetResult {
  set: string;
  inputs: number;
  failed: number;
  milliseconds: number;
  rows: Row[];
}

async function evaluateSet(
  key: string,
  { name, inputs, score }: EvaluationSet,
  tagger: string | undefined,
): Promise<SetResult> {
  const inPath = join(FOLDER, `${key}.in.ndjson`);
  const outPath = join(FOLDER, `${key}.ndjson`);
  writeFileSync(inPath, inputs.map((input) => `${JSON.stringify(input)}\n`).join(''));
  const from = performance.now();
  const failed = await annotateBatch(inPath, outPath, tagger);
  const milliseconds = Math.round(performance.now() - from);
  const lines = readNdjson<Annotation & { error?: string }>(outPath);
  const annotations = new Map(lines.filter(({ error }) => !error).map((line) => [line.id, line]));
  return { set: name, inputs: inputs.length, failed, milliseconds, rows: score(annotations) };
}

function meets(value: number | null, reach: string): string {
  if (reach === '' || value === null) return '';
  const goal = Number(reach.replace('<=', ''));
  return (reach.startsWith('<=') ? value <= goal : value >= goal) ? 'yes' : 'no';
}

function printTable(results: readonly SetResult[]): void {
  console.log('| set | metric | measured | reach | met |\n|---|---|--:|--:|---|');
  for (const { set, rows } of results) {
    for (const { metric, value, reach } of rows) {
      console.log(`| ${set} | ${metric} | ${value ?? '-'} | ${reach} | ${meets(value, reach)} |`);
    }
  }
}

/** Says once, before anything is annotated, that a model cannot be read; each worker would only fail its lines. */
function checkModel(path: string | undefined): void {
  try {
    loadResources(path);
  } catch (error) {
    throw new Error(`The model ${path ?? 'that ships'} cannot be used: ${(error as Error).message}`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      model: { type: 'string' },
    },
  });
  if (!values.corpus) throw new Error('Say where the corpora are: --corpus DIR.');
  checkModel(values.model);
  const keys = values.only ? values.only.split(',') : Object.keys(LOADERS);
  mkdirSync(FOLDER, { recursive: true });
  const results: SetResult[] = [];
  for (const key of keys) {
    console.error(key);
    results.push(await evaluateSet(key, loadSet(key, values.corpus), values.model));
  }
  printTable(results);
  for (const { set, inputs, failed, milliseconds } of results) {
    console.log(`${set}: ${inputs} inputs in ${(milliseconds / 1000).toFixed(1)} s, ${failed} failed`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
}

main().catch((error: Error) => {
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 2;
});
