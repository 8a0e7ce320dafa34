import './fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App.tsx';
import type { Connector } from '../../../entrypoints/sidepanel/connector.ts';
import type { PageState } from '../../../lib/browser/messages.ts';
import { mockConnector } from '../../../tools/panel/mock-connector.ts';
import { NO_LOOK_UPS, SAMPLE_LOOK_UPS } from '../../../tools/panel/sample-look-ups.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { waitFor } from '../../wait-for.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

async function open(connector: Connector) {
  await act(async () => render(<App connector={connector} locale="en" />, document.body));
}

/** Words of a part of the panel, without the characters that isolate names. */
function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[\u2068\u2069]/g, '').trim();
}

const background = () => words(document.querySelector('#section-background'));
const receipt = () => words(document.querySelector('.receipt'));

async function click(name: string) {
  const found = [...document.querySelectorAll<HTMLElement>('button')].filter((one) => words(one) === name);
  if (found.length !== 1) throw new Error(`${found.length} buttons say "${name}"`);
  await act(async () => found[0]?.click());
}

test('the reader is asked with the very names that would be sent, and nothing was sent', async () => {
  await open(mockConnector('ready'));
  expect(background()).toContain('NATO, Kosovo, Jens Stoltenberg, KFOR, Recep Tayyip Erdogan, and Serbia');
  expect(background()).toContain('never the text or the address');
  expect(receipt()).toContain('No request was made for this page.');
});

test('after a yes the entry stands with title, authors, licence and the request on the receipt', async () => {
  const connector = mockConnector('ready');
  const answer = vi.spyOn(connector, 'answerLookUps');
  await open(connector);
  await click('On this site');
  expect(answer).toHaveBeenCalledWith('this-site', SAMPLE_PAGE.annotation.url);
  await waitFor(() => expect(background()).toContain('Jens Stoltenberg is a politician from Oslo.'));
  expect(background()).toContain('Wikipedia contributors · CC BY-SA 4.0 · shortened · as of March 8, 2026');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#section-background .source-note a')];
  expect(links.map(({ href }) => href)).toContain('https://en.wikipedia.org/wiki/Jens_Stoltenberg');
  expect(links.map(({ href }) => href)).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
  expect(receipt()).toContain('2 requests were made for this page.');
  expect(receipt()).toContain('en.wikipedia.org, answered');
  expect(receipt()).toContain('Asked about: Serbia');
});

test('the browser’s own no is final, and is said', async () => {
  const connector = mockConnector('ready');
  connector.requestWikipedia = async () => false;
  const answer = vi.spyOn(connector, 'answerLookUps');
  await open(connector);
  await click('On every site');
  expect(answer).not.toHaveBeenCalled();
  expect(document.querySelector('.toast-region')?.textContent).toContain('Nothing was sent');
});

test('a yes is for the page beside which it was given, though the reader went on before the browser had asked', async () => {
  const connector = mockConnector('ready');
  let show: (state: PageState) => void = () => undefined;
  let grant: (isGranted: boolean) => void = () => undefined;
  connector.follow = (onState) => {
    show = onState;
    onState({ status: 'ready', url: SAMPLE_PAGE.annotation.url, page: SAMPLE_PAGE });
    return () => undefined;
  };
  connector.requestWikipedia = () =>
    new Promise((resolve) => {
      grant = resolve;
    });
  const answer = vi.spyOn(connector, 'answerLookUps');
  const lookUps = vi.spyOn(connector, 'lookUps');
  await open(connector);
  await click('On this site');
  await act(async () => show({ status: 'ready', url: 'https://courier.example/other', page: SAMPLE_PAGE }));
  await act(async () => grant(true));
  await waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith('this-site', SAMPLE_PAGE.annotation.url));
  expect(lookUps).not.toHaveBeenCalledWith(true);
});

test('after a no, the reader is not asked again and the browser is not asked at all', async () => {
  const connector = mockConnector('ready');
  const request = vi.spyOn(connector, 'requestWikipedia');
  await open(connector);
  await click('No, and do not ask again');
  expect(request).not.toHaveBeenCalled();
  await waitFor(() => expect(background()).not.toContain('Wikipedia'));
  expect(receipt()).toContain('No request was made');
});

test('an ambiguous name is a choice', async () => {
  await open(mockConnector('looked-up'));
  expect(background()).toContain('“KFOR” may mean several things.');
  await click('Show what “KFOR” may mean');
  await click('KFOR (force)peacekeeping force');
  const names = () => [...document.querySelectorAll('#section-background .entry-name')].map((one) => one.textContent);
  await waitFor(() => expect(names()).toContain('KFOR'));
});

test.each([
  [{ why: 'unreachable', until: null }, 'Wikipedia could not be reached.'],
  [{ why: 'too-slow', until: null }, 'Wikipedia took too long to answer.'],
  [{ why: 'busy', until: '2026-03-08T10:00:00Z' }, 'It asks to wait until'],
  [{ why: 'unusable', until: null }, 'Wikipedia’s answer could not be used.'],
] as const)('the failure %j is said in words, and can be tried again', async (failure, sentence) => {
  const connector = mockConnector('looked-up');
  const ask = vi.fn(async (again: boolean) => ({ ...SAMPLE_LOOK_UPS, failure: again ? null : failure }));
  await open({ ...connector, lookUps: ask });
  expect(background()).toContain(sentence);
  await click('Try again');
  expect(ask).toHaveBeenLastCalledWith(true);
  await waitFor(() => expect(background()).not.toContain(sentence));
});

test('access that was taken back in the browser can be given again', async () => {
  const connector = mockConnector('ready');
  await open({ ...connector, lookUps: async () => ({ ...NO_LOOK_UPS, consent: 'everywhere' }) });
  expect(background()).toContain('does not allow Newsgloss to ask Wikipedia');
  const request = vi.spyOn(connector, 'requestWikipedia');
  render(null, document.body);
  await open({
    ...connector,
    requestWikipedia: request,
    lookUps: async () => ({ ...NO_LOOK_UPS, consent: 'everywhere' }),
  });
  await click('Allow');
  expect(request).toHaveBeenCalledOnce();
});

test('earlier reading is listed with what changed since', async () => {
  await open(mockConnector('looked-up'));
  expect(background()).toContain('Peacekeepers hurt in clashes in the north of Kosovo');
  expect(background()).toContain('Also about: NATO, Kosovo, and Serbia');
  expect(background()).toContain('wounded: then 25 soldiers, here 30 international soldiers');
});

test('an answer for a page that is gone is dropped', async () => {
  const connector = mockConnector('ready');
  let arrive: (lookUps: typeof SAMPLE_LOOK_UPS) => void = () => undefined;
  let show: Parameters<Connector['follow']>[0] = () => undefined;
  const { follow } = connector;
  await open({
    ...connector,
    lookUps: () => new Promise((resolve) => (arrive = resolve)),
    follow: (onState, lost) => {
      show = onState;
      return follow(onState, lost);
    },
  });
  const answer = arrive;
  const page = { status: 'left-alone' as const, url: 'https://news.example/other', why: 'no-article' as const };
  await act(async () => show(page));
  await act(async () => answer(SAMPLE_LOOK_UPS));
  expect(document.body.textContent).not.toContain('politician from Oslo');
});
