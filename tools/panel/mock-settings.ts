import type { SettingsConnector } from '../../entrypoints/options/connector.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings.ts';

/** Settings that live as long as the tab. */
export function mockSettings(): SettingsConnector {
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { 'news.example': { highlightsOn: false }, 'courier.example': { off: true, wikipedia: true } },
  };
  let kept = 12;
  return {
    load: async () => settings,
    change: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    watch: () => () => undefined,
    requestWikipedia: async () => true,
    eraseLookUps: async () => undefined,
    countReading: async () => kept,
    exportReading: async () => '{}\n',
    eraseReading: async () => {
      kept = 0;
    },
    openShortcuts: async () => false,
    shortcutsAddress: 'chrome://extensions/shortcuts',
    openOptions: async () => location.assign('/options.html'),
  };
}
