import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/contract.ts';
import { annotateBatch } from '../../../tools/annotate/annotate-batch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-batch-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function runBatch(lines: string[], name = 'in.ndjson') {
  const input = join(folder, name);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(input, name.endsWith('.gz') ? gzipSync(text) : text);
  const output = join(folder, 'out.ndjson');
  const failed = await annotateBatch(input, output);
  const results = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation & { error?: string });
  return { failed, results };
}

describe('annotateBatch', () => {
  it('keeps the order of many lines', async () => {
    const lines = Array.from({ length: 150 }, (_, n) =>
      JSON.stringify({ id: `t${n}`, text: `Line ${n}. `.repeat(150 - n) }),
    );
    const { failed, results } = await runBatch(lines);
    expect(failed).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, n) => `t${n}`));
  });

  it('puts an error in the place of a line that cannot be read, and goes on', async () => {
    const { failed, results } = await runBatch([
      '{"id": "broken',
      '{"id": "empty"}',
      '{"id": "good", "text": "It rained."}',
    ]);
    expect(failed).toBe(2);
    expect(results[0]).toEqual({ id: null, error: 'This line is not JSON.' });
    expect(results[1]).toEqual({ id: 'empty', error: 'This line has neither "html" nor "text".' });
    expect(results[2].article.text).toBe('It rained.');
  });

  it('takes an article without an address for one', async () => {
    const html = readFileSync(new URL('../../../samples/sample-article/index.html', import.meta.url), 'utf8');
    const { results } = await runBatch([JSON.stringify({ id: 'a', html })]);
    expect(results[0]).toMatchObject({ isArticle: true, url: '' });
  });

  it('reads gzipped input and uses a text as it is', async () => {
    const text = 'First line.\nSecond line.\n\n  Third.  ';
    const { results } = await runBatch(
      [JSON.stringify({ id: 'a', text, title: 'Rain', published: '2026-05-01' })],
      'in.ndjson.gz',
    );
    const { article } = results[0];
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'First line.',
      'Second line.',
      'Third.',
    ]);
    expect([article.title, article.published]).toEqual(['Rain', '2026-05-01']);
  });

  it('takes a line separator inside a text as text', async () => {
    const text = 'One\u2028line\u2029only.';
    const { failed, results } = await runBatch([JSON.stringify({ id: 'a', text })]);
    expect([failed, results.length, results[0].article.text]).toEqual([0, 1, text]);
  });

  it('uses another name finder where one is given', async () => {
    const input = join(folder, 'in.ndjson');
    writeFileSync(input, '{"id": "a", "text": "It rained."}\n');
    const tagger = join(folder, 'cut.bin');
    writeFileSync(tagger, 'no model');
    expect(await annotateBatch(input, join(folder, 'out.ndjson'), tagger)).toBe(1);
  });

  it('rejects when the input is not there', async () => {
    await expect(annotateBatch(join(folder, 'none.ndjson'), join(folder, 'out.ndjson'))).rejects.toThrow(/ENOENT/);
    await expect(annotateBatch(join(folder, 'none.ndjson.gz'), join(folder, 'out.ndjson'))).rejects.toThrow(/ENOENT/);
  });
});
