import '../panel/fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../entrypoints/options/App.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/browser/settings.ts';
import { mockSettings } from '../../../tools/panel/mock-settings.ts';
import { waitFor } from '../../wait-for.ts';

/** What is stored, and the changes that are still under way. */
let stored: Settings;
let underWay: { store: () => void; fail: () => void }[];
let tellOfChange: (settings: Settings) => void;

beforeEach(async () => {
  stored = DEFAULT_SETTINGS;
  underWay = [];
  const connector = mockSettings();
  connector.load = async () => stored;
  connector.watch = (onChange) => {
    tellOfChange = onChange;
    return () => undefined;
  };
  connector.change = (part) =>
    new Promise((resolve, reject) => {
      underWay.push({
        store: () => {
          stored = { ...stored, ...part };
          tellOfChange(stored);
          resolve(stored);
        },
        fail: () => reject(new Error('The storage is full.')),
      });
    });
  await act(async () => render(<App connector={connector} />, document.body));
  await waitFor(() => expect(document.querySelector('#kinds')).not.toBeNull());
});

afterEach(() => render(null, document.body));

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[aria-labelledby=kinds] input')];
const click = (at: number) => act(async () => boxes()[at].click());
const checked = () => boxes().map((box) => box.checked);
const storeNext = () => act(async () => underWay.shift()?.store());

test('choices that cannot be loaded are said to be safe, and are loaded on demand', async () => {
  render(null, document.body);
  const connector = mockSettings();
  const load = connector.load;
  connector.load = async () => Promise.reject(new Error('The storage is broken.'));
  await act(async () => render(<App connector={connector} />, document.body));
  await waitFor(() => expect(document.querySelector('main')?.textContent).toContain('What is stored stays as it is.'));
  const tryAgain = () => act(async () => document.querySelector<HTMLButtonElement>('main button')!.click());
  await tryAgain();
  await waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('That did not work.'));
  connector.load = load;
  await tryAgain();
  await waitFor(() => expect(document.querySelector('#kinds')).not.toBeNull());
});

test('of three quick choices each is stored, though the first is answered between the others', async () => {
  const before = checked();
  await click(0);
  await click(1);
  await storeNext();
  await click(2);
  await storeNext();
  await storeNext();
  const after = before.map((isOn, at) => (at < 3 ? !isOn : isOn));
  expect(checked()).toEqual(after);
  expect(Object.values(stored.kinds)).toEqual(after);
});

test('a choice that cannot be stored is taken back, and what was chosen elsewhere meanwhile stays', async () => {
  const before = checked();
  await click(0);
  tellOfChange({ ...stored, density: 'all' });
  await act(async () => underWay.shift()?.fail());
  expect(checked()).toEqual(before);
  expect(document.querySelector<HTMLInputElement>('input[name=density][value=all]')?.checked).toBe(true);
});

test('a reset of which a part fails is not said to be done', async () => {
  const press = (label: string) =>
    act(async () => [...document.querySelectorAll('button')].find((button) => button.textContent === label)!.click());
  const said = () => document.querySelector('[role=status]')?.textContent;
  await press('Reset all options');
  await press('Yes, reset everything');
  await act(async () => underWay.shift()?.fail());
  await waitFor(() => expect(said()).toContain('That did not work.'));
  await press('Reset all options');
  await press('Yes, reset everything');
  expect(said()).not.toContain('All options reset');
  await storeNext();
  await waitFor(() => expect(said()).toContain('All options reset'));
});
