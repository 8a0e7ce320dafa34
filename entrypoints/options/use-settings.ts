import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings.ts';
import type { SettingsConnector } from './connector.ts';

/** The settings as a page shows them, and the ways to change them. */
export interface ShownSettings {
  /** Null until they are loaded. */
  settings: Settings | null;
  /** Whether they could not be loaded. */
  isLost: boolean;
  /** Loads them again; whether that worked. */
  load(): Promise<boolean>;
  /** Shows a choice without storing it. */
  show(part: Partial<Settings>): void;
  /** Shows what is stored again. */
  showStored(): void;
  /** Shows a choice and stores it. Rejects when it cannot be stored; what is stored is shown then. */
  change(part: Partial<Settings>): Promise<void>;
}

/**
 * Follows the settings. While choices are under way the page keeps showing them: an older answer would take back those
 * that came after it, and the next choice would store that.
 */
export function useSettings(connector: SettingsConnector): ShownSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isLost, setLost] = useState(false);
  const stored = useRef<Settings | null>(null);
  const underWay = useRef(0);
  const showStored = () => setSettings(stored.current);
  const hear = (now: Settings) => {
    stored.current = now;
    setLost(false);
    if (underWay.current === 0) showStored();
  };
  const show = (part: Partial<Settings>) => setSettings((now) => now && { ...now, ...part });
  const load = () =>
    connector.load().then(
      (now) => {
        hear(now);
        return true;
      },
      () => {
        setLost(true);
        return false;
      },
    );
  useEffect(() => {
    void load();
    return connector.watch(hear);
  }, [connector]);
  return {
    settings,
    isLost,
    load,
    show,
    showStored,
    async change(part) {
      show(part);
      underWay.current++;
      try {
        stored.current = await connector.change(part);
      } finally {
        underWay.current--;
        if (underWay.current === 0) showStored();
      }
    },
  };
}
