/**
 * Fails when a part of the Chrome build is larger than its limit. Sizes are in bytes, gzipped where that is how they
 * travel.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** Every page pays for the detector; the model and the knowledge pack have budgets of their own. */
const LIMITS: { what: string; files: string; gzipped: number }[] = [
  { what: 'detector, on every page', files: 'detect.js', gzipped: 8_000 },
  { what: 'annotator, on articles', files: 'content-scripts/annotate.*', gzipped: 80_000 },
  { what: 'tagger', files: 'models/*.bin', gzipped: 1_800_000 },
  { what: 'knowledge pack', files: 'knowledge/*', gzipped: 400_000 },
  { what: 'everything', files: '**/*', gzipped: 3_000_000 },
];

let failed = false;
for (const { what, files, gzipped } of LIMITS) {
  const paths = globSync(join(BUILD, files)).filter((path) => statSync(path).isFile());
  const size = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  const verdict = paths.length === 0 ? 'missing' : size > gzipped ? 'too large' : 'ok';
  if (verdict !== 'ok') failed = true;
  console.log(`${what}: ${size} of ${gzipped} bytes gzipped, ${verdict} (${relative(BUILD, join(BUILD, files))})`);
}
process.exitCode = failed ? 1 : 0;
