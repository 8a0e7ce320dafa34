import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSamples } from '../samples/serve.ts';

/** Where a page can be opened, and what ends its being served. */
export interface ServedPage {
  address: string;
  close(): Promise<void>;
}

/**
 * The address of a page to open: the sample article for null, a web address as it is, a file served on this machine,
 * since extensions do not run on file addresses. Throws with a plain sentence when there is no such file.
 */
export async function servePage(wish: string | null): Promise<ServedPage> {
  if (wish !== null && /^https?:\/\//.test(wish)) return { address: wish, close: async () => {} };
  if (wish === null) {
    const { origin, close } = await serveSamples();
    return { address: `${origin}/samples/sample-article/`, close };
  }
  const file = resolve(wish);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no page or file ${wish}.`);
  const path = '/story/the-page-to-annotate.html';
  const { origin, close } = await serveSamples({ [path]: readFileSync(file, 'utf8') });
  return { address: origin + path, close };
}
