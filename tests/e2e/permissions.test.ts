import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.each([
  ['chrome', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'contextMenus', 'scripting', 'storage']],
] as const)('the build for %s requires these permissions and access to no site', (name, permissions) => {
  const manifest = JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual(permissions);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(Object.keys(manifest.commands).length).toBeLessThanOrEqual(4);
});
