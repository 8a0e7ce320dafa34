import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const listeners = new Set<(changes: object, area: string) => void>();
  let finishLoading: (stored: object) => void = () => {};
  return {
    listeners,
    load: (stored: object) => finishLoading(stored),
    change: (settings: object) => {
      for (const listener of listeners) listener({ settings: { newValue: settings } }, 'local');
    },
    browser: {
      storage: {
        local: {
          get: () =>
            new Promise<object>((resolve) => {
              finishLoading = resolve;
            }),
        },
        onChanged: {
          addListener: (listener: () => void) => listeners.add(listener),
          removeListener: (listener: () => void) => listeners.delete(listener),
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { followSettings } = await import('../../../lib/browser/settings-store.ts');

beforeEach(() => fake.listeners.clear());

describe('followSettings', () => {
  it('gives what is stored, then tells of changes', async () => {
    const onChange = vi.fn();
    const following = followSettings(onChange);
    fake.load({ settings: { highlightsOn: false } });
    const followed = await following;
    expect(followed.current.highlightsOn).toBe(false);
    fake.change({ highlightsOn: true });
    expect(followed.current.highlightsOn).toBe(true);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(followed.current);
  });

  it('has a change that came while the settings were loaded', async () => {
    const onChange = vi.fn();
    const following = followSettings(onChange);
    fake.change({ highlightsOn: true });
    fake.load({ settings: { highlightsOn: false } });
    expect((await following).current.highlightsOn).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('hears nothing after it was stopped', async () => {
    const following = followSettings(() => {});
    fake.load({});
    (await following).stop();
    expect(fake.listeners.size).toBe(0);
  });
});
