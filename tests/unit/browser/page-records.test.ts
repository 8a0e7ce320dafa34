import { expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const values: Record<string, unknown> = {};
  const tabs = new Set([1]);
  const session = {
    get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
    set: async (part: object) => void Object.assign(values, part),
    remove: async (key: string) => void delete values[key],
  };
  const get = async (id: number) => {
    if (!tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
    return {};
  };
  return { values, tabs, browser: { storage: { session }, tabs: { get } } };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { forgetPage, recordedPage, recordPage } = await import('../../../lib/browser/page-records.ts');

const ALONE = { status: 'left-alone', url: 'https://post.example/story', why: 'site-off' } as const;

test('what is recorded of a tab is there until it is forgotten', async () => {
  await recordPage(1, ALONE);
  expect(await recordedPage(1)).toEqual(ALONE);
  await forgetPage(1);
  expect(await recordedPage(1)).toBeNull();
});

test('nothing is recorded of a tab that was closed before', async () => {
  await recordPage(2, ALONE);
  expect(fake.values).toEqual({});
});
