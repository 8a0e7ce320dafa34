import { type ReaderBrowser, waitUntil } from '../../tools/browsers.ts';

/** What is used of the extension's storage. */
interface Extension {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
}

/** Opens the options, and gives a function that switches highlights and hiding for all pages, as the options do. */
export async function openLayerSwitch(reader: ReaderBrowser): Promise<(on: boolean) => Promise<void>> {
  const options = await reader.browser.newPage();
  void options.goto(`${reader.extensionOrigin}options.html`, { timeout: 0 }).catch(() => undefined);
  await waitUntil(() => options.evaluate(() => document.querySelector('h1') !== null));
  return (on) =>
    options.evaluate(async (value) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
      const { local } = (scope.browser ?? scope.chrome)!.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...(settings as object), highlightsOn: value, clutterHidden: value } });
    }, on);
}
