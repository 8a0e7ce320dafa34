import type { SettingsConnector } from '../../entrypoints/options/connector.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings.ts';

/** Settings that live as long as the tab. */
export function mockSettings(): SettingsConnector {
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { 'news.example': { highlightsOn: false }, 'courier.example': { off: true } },
  };
  return {
    load: async () => settings,
    change: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    watch: () => () => undefined,
    openShortcuts: async () => false,
    shortcutsAddress: 'chrome://extensions/shortcuts',
    openOptions: async () => location.assign('/options.html'),
  };
}
