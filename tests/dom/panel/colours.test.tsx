import './fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App.tsx';
import type { OwnColours } from '../../../lib/painter/kind-colours.ts';
import { mockConnector } from '../../../tools/panel/mock-connector.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test('the panel draws a kind in the colour that the reader chose, and in its own again', async () => {
  let change: (own: OwnColours) => void = () => undefined;
  const connector = {
    ...mockConnector('ready'),
    followColours: (show: typeof change) => {
      change = show;
      return () => undefined;
    },
  };
  await act(async () => render(<App connector={connector} locale="en" />, document.body));
  const { style } = document.documentElement;
  change({ place: '#ff0000' });
  expect(style.getPropertyValue('--place')).toMatch(/^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/);
  expect(style.getPropertyValue('--person')).toBe('');
  change({});
  expect(style.getPropertyValue('--place')).toBe('');
});
