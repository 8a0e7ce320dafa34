/**
 * Annotates mutated pages and says which broke something. The same seed gives the same inputs.
 *
 *   fuzz --pages DIR [--count 2000] [--seed 1] [--limit 10000]
 *
 * DIR holds *.html, *.ndjson or *.ndjson.gz; the limit is in ms for each page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadResources } from './annotate/load-resources.ts';
import { type FuzzPage, runFuzz } from './fuzz/run-fuzz.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '10000' },
  },
});

if (values.pages === undefined) {
  console.error('Usage: fuzz --pages DIR [--count 2000] [--seed 1] [--limit 10000]');
  process.exitCode = 2;
} else {
  const result = runFuzz(readPages(values.pages), loadResources(), {
    count: Number(values.count),
    seed: Number(values.seed),
    limit: Number(values.limit),
    now: () => performance.now(),
    onInput: (done) => done % 100 === 0 && console.error(`${done} inputs`),
  });
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.failures.length > 0 ? 1 : 0;
}

function readPages(folder: string): FuzzPage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (name.endsWith('.html')) return [{ id: name, html: readFileSync(path, 'utf8') }];
      if (!/\.ndjson(\.gz)?$/.test(name)) return [];
      const bytes = readFileSync(path);
      const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
      return lines.filter(Boolean).map((line) => JSON.parse(line) as FuzzPage);
    })
    .filter(({ html }) => typeof html === 'string');
}
