/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension loaded on the sample article.
 * Starts on Node 20 with nothing installed; the rest is tools/start/open.ts on the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers, installPackages, projectEnvironment, root } from './setup/set-up.mjs';

try {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      browser: { type: 'string', default: 'chrome' },
      url: { type: 'string' },
      headless: { type: 'boolean' },
      screenshot: { type: 'string' },
    },
  });
  if (values.browser !== 'chrome' && values.browser !== 'firefox') {
    throw new Error(`There is no browser "${values.browser}" here; say --browser chrome or --browser firefox.`);
  }
  installPackages();
  installBrowsers([values.browser]);
  const { status } = spawnSync('node', [join(root, 'tools', 'start', 'open.ts'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
    env: projectEnvironment(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
