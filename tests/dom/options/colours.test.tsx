import '../panel/fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Colours } from '../../../components/options/Colours.tsx';
import type { OwnColours } from '../../../lib/painter/kind-colours.ts';

afterEach(() => render(null, document.body));

const warned = (own: OwnColours) => {
  act(() => render(<Colours own={own} onChange={() => undefined} />, document.body));
  return [...document.querySelectorAll('.colour-contrast')].map(
    ({ parentElement }) => parentElement?.querySelector('.kind-word')?.textContent,
  );
};

test('a colour that is hard to read is warned of, and no other', () => {
  expect(warned({})).toEqual([]);
  expect(warned({ person: '#757575' })).toEqual(['People']);
});
