import { browser } from 'wxt/browser';
import { requestWikipedia } from '../../lib/browser/look-ups/wikipedia-permission.ts';
import { callBackground } from '../../lib/browser/rpc.ts';
import { loadSettings, watchSettings } from '../../lib/browser/settings-store.ts';
import type { SettingsConnector } from './connector.ts';

/** The connector of the shipped pages. Changes go through the background, which alone writes settings. */
export function browserConnector(): SettingsConnector {
  const address = browser.runtime.getURL('/').startsWith('moz-') ? 'about:addons' : 'chrome://extensions/shortcuts';
  return {
    load: loadSettings,
    change: (change) => callBackground('changeSettings', { change }),
    watch: watchSettings,
    requestWikipedia,
    eraseLookUps: () => callBackground('eraseLookUps', {}),
    countReading: () => callBackground('countReading', {}),
    exportReading: () => callBackground('exportReading', {}),
    eraseReading: () => callBackground('eraseReading', {}),
    shortcutsAddress: address,
    async openShortcuts() {
      const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
      try {
        if (commands?.openShortcutSettings) await commands.openShortcutSettings();
        else await browser.tabs.create({ url: address });
        return true;
      } catch {
        return false;
      }
    },
    openOptions: () => browser.runtime.openOptionsPage(),
  };
}
