import { expect, test } from 'vitest';
import { readSiteList, writeSiteList } from '../../../entrypoints/options/site-list.ts';
import { loadFolded, loadFormat, saveFolded, saveFormat } from '../../../entrypoints/sidepanel/remembered.ts';
import { comparePlaceholders, findUnused } from '../../../tools/check-messages/compare-messages.ts';

function memory(): Storage {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as Storage;
}

test('a list of sites comes back as it went, and nonsense is refused', () => {
  const sites = { 'news.example': { off: true }, 'courier.example': { highlightsOn: false } };
  expect(readSiteList(writeSiteList(sites))).toEqual(sites);
  for (const text of ['', '[]', 'null', '{"sites": 3}', '{"other": {}}']) expect(readSiteList(text), text).toBeNull();
  expect(readSiteList('{"sites": {"a b<script>": {"off": true}, "ok.example": {"off": "yes"}}}')).toEqual({});
});

test('the panel remembers folds and format, and survives nonsense', () => {
  const storage = memory();
  expect(loadFolded(storage)).toEqual(['hidden']);
  saveFolded(storage, ['quotes', 'points']);
  expect(loadFolded(storage)).toEqual(['points', 'quotes']);
  saveFolded(storage, []);
  expect(loadFolded(storage)).toEqual([]);
  expect(loadFormat(storage)).toBe('rich');
  saveFormat(storage, 'json');
  expect(loadFormat(storage)).toBe('json');
  storage.setItem('newsgloss.format', 'doc');
  expect(loadFormat(storage)).toBe('rich');
});

test('translations are compared by their placeholders', () => {
  const one = { plural: false, texts: ['Copied as $1'] };
  expect(comparePlaceholders(one, { plural: false, texts: ['Kopiert als $1'] })).toEqual([]);
  expect(comparePlaceholders(one, { plural: false, texts: ['Kopiert'] })).toEqual(['lacks $1']);
  expect(comparePlaceholders(one, { plural: false, texts: ['$1 $2'] })).toEqual(['has $2, which nothing fills']);
  expect(comparePlaceholders(one, { plural: true, texts: ['$1'] })).toEqual(['is a plural in one language only']);
  expect(findUnused(['a.b', 'c.d', 'e.f'], "t('a.b') __MSG_c_d__")).toEqual(['e.f']);
});
