/**
 * Makes a release: `release patch|minor|major` raises the version in package.json and package-lock.json, gives the
 * changelog's "Unreleased" section that version and today's date, and commits and tags both. Refuses a contact that
 * reaches nobody, an unclean tree and an empty section.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTACT } from '../lib/browser/look-ups/contact.ts';
import { changelogFor } from './release/changelog.ts';
import { releaseRefusal } from './release/refuse.ts';
import { projectEnvironment, root } from './setup/set-up.mjs';

const [step = ''] = process.argv.slice(2);

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: root, env: projectEnvironment(), encoding: 'utf8' }).trim();
}

try {
  const refusal = releaseRefusal({ step, contact: CONTACT, uncommitted: run('git', 'status', '--porcelain') });
  if (refusal) throw new Error(refusal);
  const path = join(root, 'CHANGELOG.md');
  const before = readFileSync(path, 'utf8');
  // Checked before anything is written.
  changelogFor(before, '0.0.0', '1970-01-01');
  const version = run('npm', 'version', step, '--no-git-tag-version').replace(/^v/, '');
  writeFileSync(path, changelogFor(before, version, new Date().toISOString().slice(0, 10)));
  run('git', 'commit', '-qam', `release ${version}`);
  run('git', 'tag', `v${version}`);
  console.log(`Version ${version} is committed and tagged. Next: npm run build && npm run zip (docs/releasing.md).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
