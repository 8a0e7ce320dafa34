import { type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';

interface Extension {
  storage: { local: { set(values: object): Promise<void> } };
}

/** Stores these settings, as the options do, with the defaults for all others. */
export async function changeSettings(reader: ReaderBrowser, settings: object): Promise<void> {
  const options = await reader.browser.newPage();
  void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
  await waitUntil(() => options.evaluate(() => document.querySelector('h1') !== null));
  await options.evaluate(async (value) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    await (scope.browser ?? scope.chrome)!.storage.local.set({ settings: value });
  }, settings);
  await options.close();
}
