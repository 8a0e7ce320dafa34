import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookUpCache } from '../../../../lib/browser/look-ups/look-up-cache.ts';
import { emptyRecord, type LookUpRecord } from '../../../../lib/browser/look-ups/look-up-record.ts';
import { type LookUpPage, LookUpService, type LookUpSurroundings } from '../../../../lib/browser/look-ups/look-ups.ts';
import type { Annotation } from '../../../../lib/contract.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';
import { type PretendedContent, type PretendedWikipedia, serveWikipedia } from '../../../wikipedia/serve-wikipedia.ts';

const DAY = 86_400_000;

/** Kosovo and Serbia are there in English only. */
const CONTENT: Record<string, PretendedContent> = {
  de: {
    pages: {
      NATO: { extract: 'Die NATO ist ein Bündnis. Sie leitet die KFOR im Kosovo. Ihr Sitz ist in Brüssel.' },
      KFOR: { leadsTo: ['KFOR (Truppe)', 'KFOR (Sender)'] },
      'KFOR (Truppe)': { extract: 'Eine Truppe im Kosovo.', description: 'Truppe' },
      'KFOR (Sender)': { extract: 'Ein Sender.', description: 'Fernsehsender' },
    },
  },
  en: {
    pages: {
      'Jens Stoltenberg': { extract: 'A skier.', description: 'skier' },
      Kosovo: { extract: 'A country beside Serbia.' },
    },
  },
};

let wikipedia: PretendedWikipedia;
let time: number;
let records: Map<number, LookUpRecord>;
let wait: number;

beforeEach(async () => {
  wikipedia = await serveWikipedia((language) => CONTENT[language] ?? { pages: {} });
  time = Date.UTC(2026, 2, 8);
  records = new Map();
  wait = 0;
});

afterEach(async () => {
  await wikipedia.close();
  await lookUpCache(() => time).erase();
});

function service(part: Partial<LookUpSurroundings> = {}): LookUpService {
  return new LookUpService({
    consent: async () => 'everywhere',
    isPermitted: async () => true,
    records: {
      load: async (tabId, url) => {
        const record = records.get(tabId);
        return record?.url === url ? structuredClone(record) : emptyRecord(url);
      },
      save: async (tabId, record) => void records.set(tabId, structuredClone(record)),
      loadWait: async () => wait,
      saveWait: async (until) => {
        wait = until;
      },
    },
    cache: lookUpCache(() => time),
    client: {
      apiAddress: (language) => `http://127.0.0.1:${wikipedia.port}/${language}/w/api.php`,
      identity: 'Newsgloss/1.0 (somebody@news.example)',
      now: () => time,
      patience: 5000,
    },
    language: 'de',
    ...part,
  });
}

function page(part: Partial<LookUpPage> = {}, annotation: Partial<Annotation> = {}): LookUpPage {
  return { tabId: 1, annotation: { ...SAMPLE_ANNOTATION, ...annotation }, isPrivate: false, ...part };
}

const asked = () => wikipedia.asked.map(({ path, parameters }) => `${path.split('/')[1]}: ${parameters.get('titles')}`);

const ALL = 'NATO|Kosovo|Jens Stoltenberg|KFOR|Recep Tayyip Erdogan|Serbia';

test.each([
  ['the reader was not asked', { consent: async () => 'ask' }],
  ['the reader said no', { consent: async () => 'never' }],
  ['the browser gave no access', { isPermitted: async () => false }],
] as [string, Partial<LookUpSurroundings>][])('nothing is sent when %s', async (_, part) => {
  const lookUps = service(part);
  const view = await lookUps.lookUp(page(), true);
  await lookUps.meanings(page(), 'kfor');
  await lookUps.choose(page(), 'kfor', 'KFOR (Truppe)');
  expect(asked()).toEqual([]);
  expect(view).toMatchObject({ requests: [], found: [], unsure: [], names: ALL.split('|') });
});

test('the reader’s Wikipedia is asked first, and the English one for what it does not have', async () => {
  const view = await service().lookUp(page(), false);
  expect(asked()).toEqual([`de: ${ALL}`, 'en: Kosovo|Jens Stoltenberg|Recep Tayyip Erdogan|Serbia']);
  expect(view.found.map(({ actor, language, asOf }) => [actor, language, asOf])).toEqual([
    ['nato', 'de', '2026-03-08'],
    ['kosovo', 'en', '2026-03-08'],
  ]);
  expect(view.missing).toEqual(['Recep Tayyip Erdogan', 'Serbia']);
  expect(view.requests.map(({ asked: names, outcome }) => [names.join('|'), outcome])).toEqual([
    [ALL, 'answered'],
    ['Kosovo|Jens Stoltenberg|Recep Tayyip Erdogan|Serbia', 'answered'],
  ]);
});

test('no address, title or sentence of the article is sent', async () => {
  await service().lookUp(page(), false);
  const sent = JSON.stringify(
    wikipedia.asked.map(({ path, parameters, headers }) => [path, [...parameters.values()], headers]),
  );
  expect(sent).not.toMatch(/news\.example\/|battalion|courier/i);
});

test('a page is asked for once, also when the panel asks twice at a time', async () => {
  const lookUps = service();
  const [first, second] = await Promise.all([lookUps.lookUp(page(), false), lookUps.lookUp(page(), false)]);
  expect(second).toEqual(first);
  expect(asked()).toHaveLength(2);
});

test('a namesake and an ambiguous name are choices, and the reader’s choice becomes an entry', async () => {
  const lookUps = service();
  const { unsure } = await lookUps.lookUp(page(), false);
  expect(unsure).toEqual([
    {
      actor: 'stoltenberg',
      name: 'Jens Stoltenberg',
      language: 'en',
      meanings: [{ title: 'Jens Stoltenberg', description: 'skier' }],
    },
    { actor: 'kfor', name: 'KFOR', language: 'de', meanings: null },
  ]);
  const asking = await lookUps.meanings(page(), 'kfor');
  expect(asking.unsure[1]?.meanings?.map(({ title }) => title)).toEqual(['KFOR (Truppe)', 'KFOR (Sender)']);
  const before = asked().length;
  expect((await lookUps.choose(page(), 'kfor', 'Not offered')).found).toHaveLength(2);
  expect(asked()).toHaveLength(before);
  const chosen = await lookUps.choose(page(), 'kfor', 'KFOR (Truppe)');
  expect(chosen.found.find(({ actor }) => actor === 'kfor')?.text).toBe('Eine Truppe im Kosovo.');
  expect(chosen.unsure.map(({ actor }) => actor)).toEqual(['stoltenberg']);
  expect(asked().at(-1)).toBe('de: KFOR (Truppe)');
  // What is known already needs no request.
  const same = await lookUps.choose(page(), 'stoltenberg', 'Jens Stoltenberg');
  expect(same.found.map(({ actor }) => actor)).toContain('stoltenberg');
  expect(same.requests).toHaveLength(4);
});

test('the English article that the knowledge pack names needs no further proof', async () => {
  const url = 'https://en.wikipedia.org/wiki/Jens_Stoltenberg';
  const entries = [{ actor: 'stoltenberg', text: '…', source: '…', url, asOf: '2026' }];
  const annotation = { background: { fromArticle: [], entries } };
  const view = await service({ language: 'en' }).lookUp(page({}, annotation), false);
  expect(view.found.map(({ actor }) => actor)).toEqual(['kosovo', 'stoltenberg']);
});

test('answers are kept for days, and another page with the same names asks for nothing', async () => {
  const lookUps = service();
  await lookUps.lookUp(page(), false);
  const other = page({ tabId: 2 }, { url: 'https://news.example/other' });
  const view = await lookUps.lookUp(other, false);
  expect(asked()).toHaveLength(2);
  expect(view.found).toHaveLength(2);
  expect(view.requests).toEqual([]);
  time += 6 * DAY;
  await lookUps.lookUp(page({ tabId: 3 }, { url: 'https://news.example/later' }), false);
  // What was missing may be there by now; what was found is still known.
  expect(asked().slice(2)).toEqual([
    'de: Kosovo|Jens Stoltenberg|Recep Tayyip Erdogan|Serbia',
    'en: Recep Tayyip Erdogan|Serbia',
  ]);
  time += 2 * DAY;
  await lookUps.lookUp(page({ tabId: 4 }, { url: 'https://news.example/latest' }), false);
  expect(asked().slice(4)).toContain(`de: ${ALL}`);
});

test('nothing of a private window is kept', async () => {
  const lookUps = service();
  await lookUps.lookUp(page({ isPrivate: true }), false);
  expect(asked()).toHaveLength(2);
  await lookUps.lookUp(page({ tabId: 2 }, { url: 'https://news.example/other' }), false);
  expect(asked()).toHaveLength(4);
});

test('a failure is told and not repeated until the reader wants it', async () => {
  const lookUps = service();
  wikipedia.mishaps.push((response) => response.destroy());
  expect((await lookUps.lookUp(page(), false)).failure).toEqual({ why: 'unreachable', until: null });
  expect((await lookUps.lookUp(page(), false)).failure).not.toBeNull();
  expect(asked()).toHaveLength(1);
  const view = await lookUps.lookUp(page(), true);
  expect(view.failure).toBeNull();
  expect(view.found).toHaveLength(2);
  expect(view.requests.map(({ outcome }) => outcome)).toEqual(['unreachable', 'answered', 'answered']);
});

test('what the first Wikipedia said is shown when the second fails', async () => {
  wikipedia.mishaps.push(
    (response) => response.end(JSON.stringify({ query: { pages: [{ title: 'NATO', extract: 'Leitet die KFOR.' }] } })),
    (response) => response.writeHead(500).end(),
  );
  const view = await service().lookUp(page(), false);
  expect(view.found.map(({ actor }) => actor)).toEqual(['nato']);
  expect(view.failure?.why).toBe('unusable');
});

test('when Wikipedia says "later", no page asks before', async () => {
  const lookUps = service();
  wikipedia.mishaps.push((response) => response.writeHead(429, { 'retry-after': '90' }).end());
  const until = '2026-03-08T00:01:30.000Z';
  expect((await lookUps.lookUp(page(), false)).failure).toEqual({ why: 'busy', until });
  const other = page({ tabId: 2 }, { url: 'https://news.example/other' });
  expect((await lookUps.lookUp(other, true)).failure).toEqual({ why: 'busy', until });
  expect(asked()).toHaveLength(1);
  time += 91_000;
  expect((await lookUps.lookUp(other, true)).failure).toBeNull();
});

test('a browser without a database looks up all the same', async () => {
  const broken = { ...lookUpCache(() => time), read: async () => null, keep: async () => undefined };
  expect((await service({ cache: broken }).lookUp(page(), false)).found).toHaveLength(2);
});

test('a page for which nothing may be asked waits for no other', async () => {
  let goOn: () => void = () => {};
  const held = new Promise<null>((resolve) => {
    goOn = () => resolve(null);
  });
  const lookUps = service({
    consent: async (host) => (host === 'courier.example' ? 'ask' : 'everywhere'),
    cache: { ...lookUpCache(() => time), read: () => held },
  });
  const slow = lookUps.lookUp(page(), false);
  const other = page({ tabId: 2 }, { url: 'https://courier.example/other' });
  expect(await lookUps.lookUp(other, false)).toMatchObject({ consent: 'ask', permitted: false, found: [] });
  goOn();
  expect((await slow).permitted).toBe(true);
});

test('a no that comes while others have their turn is heeded', async () => {
  let consent: 'everywhere' | 'never' = 'everywhere';
  const lookUps = service({ consent: async () => consent });
  const first = lookUps.lookUp(page(), false);
  const second = lookUps.lookUp(page({ tabId: 2 }, { url: 'https://courier.example/other' }), false);
  await first;
  consent = 'never';
  expect(await second).toMatchObject({ consent: 'never', permitted: false, found: [] });
});
