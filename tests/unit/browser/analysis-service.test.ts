import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { SAMPLE_ANNOTATION } from '../../../tools/panel/sample-page.ts';

const root = join(import.meta.dirname, '../../../public');
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

const { analyseArticle } = await import('../../../lib/browser/analysis-service.ts');

afterEach(() => vi.unstubAllGlobals());

test('a model that could not be read once is read for the next article', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let isRefused = true;
  vi.stubGlobal('fetch', async (path: string) => {
    if (isRefused && path.startsWith('/models/')) throw new TypeError('Failed to fetch');
    return new Response(readFileSync(join(root, path)));
  });
  expect((await analyseArticle(SAMPLE_ANNOTATION.article)).notices).toEqual(['tagger-missing']);
  isRefused = false;
  expect((await analyseArticle(SAMPLE_ANNOTATION.article)).notices).toEqual([]);
});
