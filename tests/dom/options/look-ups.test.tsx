import '../panel/fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import type { SettingsConnector } from '../../../entrypoints/options/connector.ts';
import { mockSettings } from '../../../tools/panel/mock-settings.ts';
import { waitFor } from '../../wait-for.ts';

afterEach(() => render(null, document.body));

async function open(part: Partial<SettingsConnector> = {}) {
  const connector = { ...mockSettings(), ...part };
  const change = vi.spyOn(connector, 'change');
  await act(async () => render(<App connector={connector} />, document.body));
  await waitFor(() => expect(document.querySelector('#wikipedia')).not.toBeNull());
  return { connector, change };
}

function choice(value: string): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`input[name=wikipedia][value=${value}]`);
  if (!input) throw new Error(`There is no choice "${value}"`);
  return input;
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`There is no button "${name}"`);
  return found;
}

const toast = () => document.querySelector('.toast-region')?.textContent;

test('the browser is asked before look-ups are allowed, and its no takes the choice back', async () => {
  const requestWikipedia = vi.fn(async () => false);
  const { change } = await open({ requestWikipedia });
  expect(choice('ask').checked).toBe(true);
  await act(async () => choice('everywhere').click());
  expect(requestWikipedia).toHaveBeenCalledOnce();
  await waitFor(() => expect(toast()).toContain('Nothing was sent'));
  expect(change).not.toHaveBeenCalled();
  expect(choice('ask').checked).toBe(true);
});

test('with the browser’s yes the choice holds', async () => {
  const { change } = await open();
  await act(async () => choice('everywhere').click());
  await waitFor(() => expect(change).toHaveBeenCalledWith({ wikipedia: 'everywhere' }));
});

test('"Never" asks the browser nothing, and holds for sites that were allowed', async () => {
  const requestWikipedia = vi.fn(async () => true);
  const { change } = await open({ requestWikipedia });
  await act(async () => choice('never').click());
  const sites = { 'news.example': { highlightsOn: false }, 'courier.example': { off: true } };
  await waitFor(() => expect(change).toHaveBeenCalledWith({ wikipedia: 'never', sites }));
  expect(requestWikipedia).not.toHaveBeenCalled();
});

test('the reading history says how much it has, and one click erases it', async () => {
  await open();
  await waitFor(() => expect(document.body.textContent).toContain('12 articles are kept.'));
  await act(async () => button('Erase the history').click());
  await waitFor(() => expect(document.body.textContent).toContain('0 articles are kept.'));
  expect(toast()).toContain('The history is erased');
  expect(button('Erase the history').disabled).toBe(true);
});

test('what cannot be erased is told', async () => {
  await open({ eraseLookUps: () => Promise.reject(new Error('no database')) });
  await act(async () => button('Forget what was looked up').click());
  await waitFor(() => expect(toast()).toContain('did not work'));
});

test('a reset forgets history and look-ups, too', async () => {
  const { connector } = await open();
  const erased = [vi.spyOn(connector, 'eraseReading'), vi.spyOn(connector, 'eraseLookUps')];
  await act(async () => button('Reset all options').click());
  await act(async () => button('Yes, reset everything').click());
  for (const call of erased) expect(call).toHaveBeenCalledOnce();
});
