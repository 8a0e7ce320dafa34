/**
 * Packs what `npm run build` made for both stores and, in a git repository, the source archive that Mozilla's reviewers
 * build it from; in the unpacked archive itself there is none to pack.
 *
 *   zip          writes .output/newsgloss-VERSION-{chrome,firefox,sources}.zip
 *   zip --check  builds and packs twice, and fails when the bytes differ or the Chrome archive is larger than 3 MB
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectEnvironment, root } from './setup/set-up.mjs';
import { archive, filesUnder } from './zip/archive.ts';

/** The goal set for the package of the Chrome Web Store, in bytes. */
const MOST_BYTES = 3_000_000;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const output = join(root, '.output');

/** Archives by the last part of their names. */
function pack(): Record<string, Uint8Array> {
  const [chrome, firefox] = ['chrome-mv3', 'firefox-mv3'].map((name) => join(output, name));
  return {
    chrome: archive(chrome, filesUnder(chrome)),
    firefox: archive(firefox, filesUnder(firefox)),
    ...(existsSync(join(root, '.git')) ? { sources: archive(root, trackedFiles()) } : {}),
  };
}

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
}

function build(): void {
  rmSync(output, { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: projectEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; what it said is above.');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function write(archives: Record<string, Uint8Array>): void {
  for (const [part, bytes] of Object.entries(archives)) {
    const path = join(output, `newsgloss-${version}-${part}.zip`);
    writeFileSync(path, bytes);
    console.log(`${path}: ${bytes.length} bytes, SHA-256 ${digest(bytes)}`);
  }
}

function check(): void {
  build();
  const first = pack();
  build();
  const second = pack();
  for (const part of Object.keys(first)) {
    if (digest(first[part]) !== digest(second[part]))
      throw new Error(`Two builds gave two different archives: ${part}.`);
  }
  if (first.chrome.length > MOST_BYTES) throw new Error(`The Chrome archive has ${first.chrome.length} bytes.`);
  console.log(`Two builds, the same bytes. Chrome: ${first.chrome.length} of ${MOST_BYTES}.`);
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
if (values.check) check();
else write(pack());
