import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const listeners = new Set<(changes: object, area: string) => void>();
  const get = vi.fn<() => Promise<object>>();
  const set = vi.fn<(values: object) => Promise<void>>();
  const browser = {
    storage: {
      local: { get, set },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  };
  return { listeners, get, set, browser };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { DEFAULT_SETTINGS } = await import('../../../lib/browser/settings.ts');
const { changeSettings, followSettings } = await import('../../../lib/browser/settings-store.ts');

function tellOfChange(settings: object): void {
  for (const listener of fake.listeners) listener({ settings: { newValue: settings } }, 'local');
}

let stored: object;

beforeEach(() => {
  stored = {};
  fake.listeners.clear();
  fake.get.mockImplementation(async () => stored);
  fake.set.mockImplementation(async (values) => {
    stored = values;
  });
});

describe('a storage that cannot be read', () => {
  const broken = async () => Promise.reject(new Error('The database is broken.'));

  it('annotates by the defaults, and hears of changes', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fake.get.mockImplementation(broken);
    const onChange = vi.fn();
    const followed = await followSettings(onChange);
    expect(followed.current).toEqual(DEFAULT_SETTINGS);
    tellOfChange({ highlightsOn: false });
    expect(followed.current.highlightsOn).toBe(false);
    await expect(followed.refresh()).resolves.toBeUndefined();
    expect(followed.current.highlightsOn).toBe(false);
    vi.mocked(console.warn).mockRestore();
  });

  it('is not written over by a change', async () => {
    fake.get.mockImplementation(broken);
    await expect(changeSettings((settings) => ({ ...settings, mode: 'on-click' }))).rejects.toThrow('broken');
    expect(fake.set).not.toHaveBeenCalled();
  });
});

describe('followSettings', () => {
  it('gives what is stored, then tells of changes', async () => {
    stored = { settings: { highlightsOn: false } };
    const onChange = vi.fn();
    const followed = await followSettings(onChange);
    expect(followed.current.highlightsOn).toBe(false);
    tellOfChange({ highlightsOn: true });
    expect(followed.current.highlightsOn).toBe(true);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(followed.current);
  });

  it('has a change that came while the settings were loaded', async () => {
    let finish: (stored: object) => void = () => {};
    fake.get.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const onChange = vi.fn();
    const following = followSettings(onChange);
    tellOfChange({ highlightsOn: true });
    finish({ settings: { highlightsOn: false } });
    expect((await following).current.highlightsOn).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('asked again, tells of a change that it did not hear, once', async () => {
    const onChange = vi.fn();
    const followed = await followSettings(onChange);
    stored = { settings: { density: 'all' } };
    await followed.refresh();
    await followed.refresh();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(followed.current);
    expect(followed.current.density).toBe('all');
  });

  it('keeps a change that came while they were loaded again', async () => {
    const followed = await followSettings(() => {});
    let finish: (stored: object) => void = () => {};
    fake.get.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const refreshed = followed.refresh();
    tellOfChange({ density: 'all' });
    finish({});
    await refreshed;
    expect(followed.current.density).toBe('all');
  });

  it('hears nothing after it was stopped', async () => {
    (await followSettings(() => {})).stop();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('changeSettings', () => {
  it('makes two changes at once one after the other', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, density: 'all' })),
      changeSettings((settings) => ({ ...settings, highlightsOn: false })),
    ]);
    expect(stored).toMatchObject({ settings: { density: 'all', highlightsOn: false } });
  });

  it('rejects when the storage is full, loses nothing, and goes on with the next', async () => {
    await changeSettings((settings) => ({ ...settings, highlightsOn: false }));
    fake.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings((settings) => ({ ...settings, density: 'all' }))).rejects.toThrow('QUOTA_BYTES');
    await changeSettings((settings) => ({ ...settings, density: 'article' }));
    expect(stored).toMatchObject({ settings: { density: 'article', highlightsOn: false } });
  });
});
