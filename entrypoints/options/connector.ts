import type { Settings } from '../../lib/browser/settings.ts';

/** What the options and welcome pages need from the browser. */
export interface SettingsConnector {
  load(): Promise<Settings>;
  /** Stores what changed; gives the settings as they are then. */
  change(change: Partial<Settings>): Promise<Settings>;
  /** Tells of changes made elsewhere. Returns what ends it. */
  watch(onChange: (settings: Settings) => void): () => void;
  /** The browser's own question whether Wikipedia may be asked; to be called in the click's own turn. */
  requestWikipedia(): Promise<boolean>;
  /** Forgets the answers of Wikipedia kept on this device. */
  eraseLookUps(): Promise<void>;
  /** Articles in the reading history. */
  countReading(): Promise<number>;
  /** The reading history as JSON. */
  exportReading(): Promise<string>;
  eraseReading(): Promise<void>;
  /** Opens the browser's page for keyboard shortcuts; resolves to false where an extension may not. */
  openShortcuts(): Promise<boolean>;
  /** Where the reader finds that page by hand. */
  shortcutsAddress: string;
  openOptions(): Promise<void>;
}
