/**
 * `npm test`: set-up, then every check and every test, in real Chromium and real Firefox. Ends with the line
 * `N passed, N failed, N skipped`; the checks count as one each. Starts on Node 20 with nothing installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers, installPackages, projectEnvironment, root } from './setup/set-up.mjs';

/** Each is one npm script and counts as one test. */
const CHECKS = ['types', 'lint', 'check:messages', 'check:markup', 'check:zips', 'lint:firefox', 'check:sizes'];

const totals = { passed: 0, failed: 0, skipped: 0 };

/** @param {string[]} args */
function npm(...args) {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(program, args, {
    cwd: root,
    env: projectEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @param {string} name */
function runCheck(name) {
  console.log(`\n== ${name}`);
  if (npm('run', '--silent', name)) totals.passed++;
  else {
    totals.failed++;
    console.error(`The check "${name}" failed.`);
  }
}

function runVitest() {
  console.log('\n== unit, DOM and end-to-end tests');
  const report = join(root, '.cache', 'vitest.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = npm('exec', '--', ...args);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += numPassedTests;
  totals.skipped += numPendingTests + numTodoTests;
  // A file that cannot be loaded and an unhandled error fail the run without failing a test.
  totals.failed += passed ? numFailedTests : Math.max(numFailedTests, 1);
}

try {
  installPackages();
  installBrowsers(['chrome', 'firefox']);
  for (const name of CHECKS) runCheck(name);
  runVitest();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  totals.failed++;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
