import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariable, findBrowser } from './find-browser.mjs';

// This file runs before anything is installed, on the Node that the machine has: plain JavaScript, Node's own modules
// only.

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const DEBIAN_PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
/** Chromium and Firefox bring no fonts; without these, Arabic and Turkish pages show boxes. */
const DEBIAN_FONTS = ['fonts-dejavu-core', 'fonts-noto-core'];

/** Installs the packages of package-lock.json unless they are there. Throws when npm fails. */
export function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.log('Installing the packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, ['ci', '--no-audit', '--no-fund'], 'The packages could not be installed; what npm said is above.');
}

/**
 * Makes sure that the browsers are there: as named by CHROME_BIN and FIREFOX_BIN, in the usual places, or, on Debian
 * as root, installed now. Throws with a plain sentence that says what to do when one cannot be had.
 * @param {readonly import('./find-browser.mjs').BrowserName[]} names
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  if (!isDebian() || process.getuid?.() !== 0) {
    const variables = missing.map((name) => browserVariable(name)).join(' and ');
    throw new Error(
      `No ${missing.map((name) => (name === 'chrome' ? 'Chromium or Chrome' : 'Firefox')).join(' and no ')} was found. ` +
        `Install ${packages.join(' and ')} (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}), ` +
        `or set ${variables} to the program's path.`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} …`);
  const failed = `${packages.join(' and ')} could not be installed; what apt-get said is above.`;
  run('apt-get', ['update', '-q'], failed);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages, ...DEBIAN_FONTS], failed, env);
}

/** The environment in which the project's own programs run: its Node first on the PATH, as in npm scripts. */
export function projectEnvironment() {
  return { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '') };
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} failed what to say when it fails
 */
function run(program, args, failed, env = process.env) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new Error(error ? `${failed} (${error.message})` : failed);
}
