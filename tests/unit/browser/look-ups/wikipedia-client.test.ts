import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestRecord } from '../../../../lib/browser/look-ups/privacy-receipt.ts';
import {
  askMeanings,
  askNames,
  type ClientOptions,
  retryAt,
  WikipediaError,
} from '../../../../lib/browser/look-ups/wikipedia-client.ts';
import { type Mishap, type PretendedWikipedia, serveWikipedia } from '../../../wikipedia/serve-wikipedia.ts';

const PAGES = {
  'Nordic Harbour Agency': { extract: 'The agency looks after harbours in Norway.', description: 'agency' },
  Vik: { description: 'topics of the same name', leadsTo: ['Bay', 'Vik (Iceland)', 'Vik (Norway)', 'Vik (unwritten)'] },
  'Vik (Iceland)': { extract: 'A village in the south of Iceland.', description: 'village in Iceland' },
  'Vik (Norway)': { extract: 'A village by a fjord.', description: 'village in Norway' },
  Bay: { extract: 'Water with land around it.', description: 'body of water' },
};
const REDIRECTS = {
  NHA: 'Nordic Harbour Agency',
  'Harbour wall': { to: 'Bay', tofragment: 'Walls' },
};

let wikipedia: PretendedWikipedia;
let receipt: RequestRecord[];

beforeEach(async () => {
  wikipedia = await serveWikipedia(() => ({ pages: PAGES, redirects: REDIRECTS }));
  receipt = [];
});

afterEach(() => wikipedia.close());

function options(part: Partial<ClientOptions> = {}): ClientOptions {
  return {
    apiAddress: (language) => `http://127.0.0.1:${wikipedia.port}/${language}/w/api.php`,
    identity: 'Newsgloss/1.0 (somebody@news.example)',
    now: () => Date.UTC(2026, 2, 8),
    onRequest: (record) => void receipt.push(record),
    ...part,
  };
}

async function failureOf(asked: Promise<unknown>): Promise<WikipediaError> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WikipediaError)) throw new Error(`Not a failure of Wikipedia: ${error}`);
  return error;
}

test('all names go in one request, and nothing but the names', async () => {
  const answers = await askNames('en', ['nordic Harbour Agency', 'NHA', 'Vik', 'Nobody', 'Harbour wall'], options());
  expect(Object.fromEntries([...answers].map(([name, { kind }]) => [name, kind]))).toEqual({
    'nordic Harbour Agency': 'page',
    NHA: 'page',
    Vik: 'ambiguous',
    Nobody: 'missing',
    'Harbour wall': 'missing',
  });
  expect(answers.get('NHA')).toEqual({
    kind: 'page',
    page: {
      title: 'Nordic Harbour Agency',
      description: 'agency',
      introduction: 'The agency looks after harbours in Norway.',
      language: 'en',
    },
  });
  expect(wikipedia.asked).toHaveLength(1);
  const { path, parameters, headers } = wikipedia.asked[0]!;
  expect(path).toBe('/en/w/api.php');
  expect(Object.fromEntries(parameters)).toEqual({
    action: 'query',
    format: 'json',
    formatversion: '2',
    origin: '*',
    redirects: '1',
    converttitles: '1',
    prop: 'extracts|pageprops|description',
    exintro: '1',
    explaintext: '1',
    exlimit: '20',
    ppprop: 'disambiguation',
    titles: 'nordic Harbour Agency|NHA|Vik|Nobody|Harbour wall',
  });
  expect(headers['api-user-agent']).toBe('Newsgloss/1.0 (somebody@news.example)');
  expect(headers.referer).toBeUndefined();
  expect(headers.cookie).toBeUndefined();
});

test('the receipt has a request before it is answered, and what became of it', async () => {
  await askNames('en', ['NHA'], options());
  const request = { at: '2026-03-08T00:00:00.000Z', host: `127.0.0.1:${wikipedia.port}`, asked: ['NHA'] };
  expect(receipt).toEqual([
    { ...request, outcome: 'sent' },
    { ...request, outcome: 'answered' },
  ]);
});

test('the rest of an answer is asked for, and both parts make one answer', async () => {
  const first = {
    query: {
      pages: [
        { title: 'A', pageprops: { disambiguation: '' } },
        { title: 'B', description: 'b' },
      ],
    },
  };
  const second = {
    query: {
      pages: [
        { title: 'A', extract: 'Several.' },
        { title: 'B', extract: 'Words.' },
      ],
    },
  };
  wikipedia.mishaps.push(
    (response) => response.end(JSON.stringify({ ...first, continue: { excontinue: 1, continue: '||' } })),
    (response) => response.end(JSON.stringify(second)),
  );
  const answers = await askNames('en', ['A', 'B'], options());
  expect(answers.get('A')).toMatchObject({ kind: 'ambiguous' });
  expect(answers.get('B')).toMatchObject({ kind: 'page', page: { description: 'b', introduction: 'Words.' } });
  expect(wikipedia.asked[1]?.parameters.get('excontinue')).toBe('1');
});

test('a disambiguation page gives the articles it leads to, those of the name first', async () => {
  expect(await askMeanings('en', 'Vik', options())).toEqual([
    { title: 'Vik (Iceland)', description: 'village in Iceland' },
    { title: 'Vik (Norway)', description: 'village in Norway' },
    { title: 'Bay', description: 'body of water' },
  ]);
});

const MISHAPS: Record<string, [Mishap, string]> = {
  '429': [(response) => response.writeHead(429).end(), 'busy'],
  '503': [(response) => response.writeHead(503).end(), 'busy'],
  'the API’s own "later"': [(response) => response.end('{"error":{"code":"ratelimited"}}'), 'busy'],
  '500': [(response) => response.writeHead(500).end('<html>'), 'unusable'],
  '404': [(response) => response.writeHead(404).end(), 'unusable'],
  'an error in the API': [(response) => response.end('{"error":{"code":"internal_api_error"}}'), 'unusable'],
  'no JSON': [(response) => response.end('<!doctype html><title>Welcome to this network</title>'), 'unusable'],
  'JSON of another kind': [(response) => response.end('{"query":{"pages":{"12":{"title":"A"}}}}'), 'unusable'],
  nothing: [(response) => response.end(), 'unusable'],
  'a connection cut before the answer': [(response) => response.destroy(), 'unreachable'],
  'a connection cut within the answer': [
    (response) => {
      response.writeHead(200, { 'content-length': '4000' });
      response.write('{"query":', () => response.destroy());
    },
    'unreachable',
  ],
  'another address': [(response) => response.writeHead(302, { location: '/elsewhere' }).end(), 'unreachable'],
  'no end': [(response) => void response.write('{'), 'too-slow'],
  silence: [() => undefined, 'too-slow'],
  'a huge answer': [
    (response) => {
      const send = (): void => {
        while (response.write('"'.repeat(65_536)));
        response.once('drain', send);
      };
      send();
    },
    'unusable',
  ],
};

test.each(Object.entries(MISHAPS))(
  '%s is a failure with a name, and stands on the receipt',
  async (_, [mishap, failure]) => {
    wikipedia.mishaps.push(mishap);
    const patience = failure === 'too-slow' ? 100 : 5000;
    expect((await failureOf(askNames('en', ['NHA'], options({ patience })))).failure).toBe(failure);
    expect(receipt.map(({ outcome }) => outcome)).toEqual(['sent', failure]);
    // The next request is answered again.
    expect((await askNames('en', ['NHA'], options())).get('NHA')?.kind).toBe('page');
  },
);

test('offline', async () => {
  await wikipedia.close();
  expect((await failureOf(askNames('en', ['NHA'], options()))).failure).toBe('unreachable');
});

test('Wikipedia says when it may be asked again', async () => {
  wikipedia.mishaps.push((response) => response.writeHead(429, { 'retry-after': '120' }).end());
  expect((await failureOf(askNames('en', ['NHA'], options()))).retryAt).toBe(Date.UTC(2026, 2, 8, 0, 2));
});

test.each([
  ['30', 30],
  ['0', 1],
  ['Sun, 08 Mar 2026 00:05:00 GMT', 300],
  ['Sat, 07 Mar 2026 00:00:00 GMT', 1],
  ['999999', 3600],
  ['soon', 60],
  [null, 60],
])('Retry-After %s means %i seconds', (header, seconds) => {
  const now = Date.UTC(2026, 2, 8);
  expect(retryAt(header, now)).toBe(now + seconds * 1000);
});
