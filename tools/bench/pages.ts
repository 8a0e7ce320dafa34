import { join } from 'node:path';
import { readNdjson } from '../evaluate/read-ndjson.ts';
import type { ExtractionGold } from '../evaluate/score-extraction.ts';
import { type SampleServer, serveSamples } from '../samples/serve.ts';

const SETS = ['scrapinghub-dev', 'fundus-dev', 'wcxb-dev'];
/** The pages' own scripts wait for a network that is not there; what is measured does not need them. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

/** Pages of the development sets on a server of this machine. */
export interface BenchPages {
  addresses: readonly string[];
  server: SampleServer;
}

/** Serves some `count` pages, evenly spread over the sets: articles and others. Throws when the corpus is not there. */
export async function serveBenchPages(corpus: string, count: number): Promise<BenchPages> {
  const all = SETS.flatMap((set) => readNdjson<ExtractionGold>(join(corpus, 'extraction', `${set}.ndjson.gz`)));
  const step = Math.max(1, Math.floor(all.length / count));
  const pages = all
    .filter((_, index) => index % step === 0)
    .map(({ html }, index) => [
      `/2026/03/08/story-number-${index}`,
      html.replace(/<head[^>]*>/i, (head) => head + NO_SCRIPTS),
    ]);
  const server = await serveSamples(Object.fromEntries(pages));
  return { server, addresses: pages.map(([path]) => server.origin + path) };
}
