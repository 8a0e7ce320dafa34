import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, launchBrowser, type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';
import { type SampleServer, serveSamples } from '../../tools/samples/serve.ts';
import { visibleText, waitForMarks } from './in-page.ts';
import { OTHER_PAGES } from './pages.ts';

let server: SampleServer;
let reader: ReaderBrowser;

beforeAll(async () => {
  server = await serveSamples({ '/product': OTHER_PAGES['product page'] });
  reader = await launchBrowser('chrome', { headless: true });
});

afterAll(async () => {
  await reader?.close();
  await server?.close();
});

test('reading an article asks for nothing beyond the page itself and the package', async () => {
  const asked: string[] = [];
  const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background cannot be watched.');
  await worker.client.send('Network.enable');
  worker.client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  const page = await reader.browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.origin}/samples/sample-article/`);
  await waitForMarks(page);
  const panel = await reader.openPanel(page);
  panel.on('request', (request) => asked.push(request.url()));
  await waitUntil(() => panel.evaluate(() => document.querySelectorAll('section').length > 3));
  const isOwn = (url: string) =>
    [server.origin, reader.extensionOrigin, 'chrome-extension://', 'data:', 'blob:'].some((own) => url.startsWith(own));
  // The model is read from the package: the background was watched in time.
  expect(asked.some((url) => url.startsWith(`${reader.extensionOrigin}models/`))).toBe(true);
  expect(asked.filter((url) => !isOwn(url))).toEqual([]);
  await page.close();
});

test('a click on the toolbar button opens a page to the annotator that was not taken for an article', async () => {
  const page = await reader.openPage(`${server.origin}/product`);
  const panel = await reader.openPanel(page);
  // Either it found some text to annotate or it says that there is none; it was not refused.
  await waitUntil(async () =>
    /No article text was found|Key points|Key figures|Nothing found/.test(await visibleText(panel)),
  );
});

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  commands: object;
  content_security_policy: { extension_pages: string };
  externally_connectable?: object;
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[]; optional: string[] } } };
}

const BROWSERS = ['chrome', 'firefox'] as const;

function manifestFor(name: (typeof BROWSERS)[number]): Manifest {
  return JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8'));
}

/**
 * What a document explains in the first column of its table: names as code, with "(optional)" or a browser's name after
 * them.
 */
function explainedIn(path: string, name: (typeof BROWSERS)[number]): { required: string[]; optional: string[] } {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  const cells = text.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.split('|')[1]] : []));
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`(?: \(([^)]*)\))?/g)]);
  const here = named.filter(([, , note = '']) =>
    BROWSERS.every((other) => other === name || !note.toLowerCase().includes(other)),
  );
  const names = (isOptional: boolean) =>
    here.filter(([, , note = '']) => note.includes('optional') === isOptional).map(([, permission]) => permission);
  return { required: names(false).sort(), optional: names(true).sort() };
}

describe.each(BROWSERS)('what is written of the build for %s is so', (name) => {
  test.each(['PRIVACY.md', 'docs/store/permissions.md'])('%s explains every permission, and no other', (path) => {
    const manifest = manifestFor(name);
    const collected = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(explainedIn(path, name)).toEqual({
      required: [...manifest.permissions, ...(manifest.host_permissions ?? [])].sort(),
      optional: [
        ...(manifest.optional_permissions ?? []),
        ...(manifest.optional_host_permissions ?? []),
        ...(collected?.optional ?? []),
      ].sort(),
    });
    if (collected) expect(collected.required).toEqual(['none']);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['http://*/*', 'https://*/*']]);
  });

  test('docs/security.md: what pages can load, what extension pages may load', () => {
    const manifest = manifestFor(name);
    expect(manifest.web_accessible_resources.map(({ resources }) => resources)).toEqual([
      ['content-scripts/annotate.js'],
    ]);
    if (name === 'chrome') expect(manifest.web_accessible_resources[0].use_dynamic_url).toBe(true);
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages.split('; ').map((part) => part.split(' '));
    expect(Object.fromEntries(policy.map(([directive, ...sources]) => [directive, sources]))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'", 'https://*.wikipedia.org'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});

test.each([
  ['chrome', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'contextMenus', 'scripting', 'storage']],
] as const)('the build for %s requires these permissions and access to no site', (name, permissions) => {
  const manifest = manifestFor(name);
  expect(manifest.permissions.sort()).toEqual(permissions);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(Object.keys(manifest.commands).length).toBeLessThanOrEqual(4);
});
