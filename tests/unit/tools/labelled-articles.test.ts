import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Labelled } from '../../../tools/train-summary/examples.ts';
import { labelledArticles } from '../../../tools/train-summary/read-articles.ts';

const TEXT = 'The council of Brell closed the bridge.';
const FILES = ['fivew/dev', 'extraction/fundus-dev', 'extraction/scrapinghub-dev', 'extraction/wcxb-dev'];

let corpus: string;
const warn = vi.spyOn(console, 'error');

beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'newsgloss-labels-'));
  for (const folder of ['fivew', 'extraction']) mkdirSync(join(corpus, folder));
  for (const file of FILES) {
    const lines = [
      { id: `${file} one`, text: TEXT, category: 'bridge' },
      { id: `${file} two`, text: TEXT },
    ];
    writeFileSync(join(corpus, `${file}.ndjson.gz`), gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
  }
  warn.mockReset();
});

afterEach(() => {
  rmSync(corpus, { recursive: true });
});

const label = (set: string, id: string, length = TEXT.length): Labelled => ({
  set,
  id,
  length,
  kind: 'report',
  readings: [],
  read: [0, length],
});

const reported = (): string[] => warn.mock.calls.map(([line]) => line);

test('finds the articles that were judged, with their stories', () => {
  const found = labelledArticles(corpus, [label('fivew', 'fivew/dev one'), label('wcxb', 'extraction/wcxb-dev two')]);
  expect(found.map(({ article, group }) => [article.text, group])).toEqual([
    [TEXT, 'bridge'],
    [TEXT, 'extraction/wcxb-dev two'],
  ]);
  expect(reported()).toEqual([]);
});

test('leaves out a text of another length, and says so', () => {
  expect(labelledArticles(corpus, [label('fivew', 'fivew/dev one', 9)])).toEqual([]);
  expect(reported()).toEqual(['fivew fivew/dev one: of another length than when it was judged, left out']);
});

test('says which articles are in no set of the corpus', () => {
  const found = labelledArticles(corpus, [
    label('fivew', 'fivew/dev one'),
    label('fivew', 'fivew/dev nine'),
    label('ferries', 'fivew/dev one'),
  ]);
  expect(found).toHaveLength(1);
  expect(reported()).toEqual([
    'fivew fivew/dev nine: not in the corpus, left out',
    'ferries fivew/dev one: not in the corpus, left out',
  ]);
});
