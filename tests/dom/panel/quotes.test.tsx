import './fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Quotes } from '../../../components/summary/Quotes.tsx';
import { listedQuotes } from '../../../lib/digest/quotes/listed-quotes.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { manyQuotes } from '../../many-quotes.ts';

const quotes = manyQuotes(14);

afterEach(() => render(null, document.body));

test('the quotes beyond the first to read are folded away, and each is copied by its place in the export', () => {
  const copy = vi.fn();
  const annotation = { ...SAMPLE_PAGE.annotation, quotes };
  act(() =>
    render(
      <Quotes
        annotation={annotation}
        listed={listedQuotes(annotation)}
        actions={{ show: vi.fn(), light: vi.fn(), copy }}
      />,
      document.body,
    ),
  );
  const folded = document.querySelector('details')!;
  expect(folded.open).toBe(false);
  expect(folded.querySelectorAll('li')).toHaveLength(2);
  for (const button of document.querySelectorAll<HTMLElement>('.line-copy')) act(() => button.click());
  expect(copy.mock.calls.flat()).toEqual(quotes.map((_, index) => `quotes/${index}`));
});

test('a speaker is said not to be stated only where one was looked for', () => {
  const said = (language: string) => {
    const quote = { ...quotes[0]!, actor: null, speaker: null, speakerName: null };
    const annotation = { ...SAMPLE_PAGE.annotation, language, quotes: [quote] };
    const listed = { main: [quote], others: [] };
    act(() =>
      render(
        <Quotes annotation={annotation} listed={listed} actions={{ show: vi.fn(), light: vi.fn(), copy: vi.fn() }} />,
        document.body,
      ),
    );
    return document.querySelector('.quote-speaker')?.textContent ?? null;
  };
  expect(said('en')).toBe('Speaker not stated');
  expect(said('es')).toBeNull();
});
