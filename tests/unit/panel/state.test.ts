import { describe, expect, test } from 'vitest';
import { initialState, type PanelState, reduce } from '../../../entrypoints/sidepanel/state.ts';
import type { PageState } from '../../../lib/browser/messages.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';

const READY: PageState = { status: 'ready', url: SAMPLE_PAGE.annotation.url, page: SAMPLE_PAGE };
const START = initialState(['hidden'], 'rich');
const SHOWN = reduce(START, { type: 'page-changed', state: READY });

function shownPage(state: PanelState) {
  if (state.page?.status !== 'ready') throw new Error('no page is shown');
  return state.page.page;
}

describe('a page', () => {
  test('ends a lost connection', () => {
    const lost = reduce(START, { type: 'connection-lost' });
    expect(lost.lost).toBe(true);
    expect(reduce(lost, { type: 'page-changed', state: READY }).lost).toBe(false);
  });

  test('keeps the filter while it stays, and drops it for another', () => {
    const filtered = reduce(SHOWN, { type: 'actor-chosen', actor: 'nato' });
    expect(reduce(filtered, { type: 'page-changed', state: READY }).actor).toBe('nato');
    const other: PageState = { ...READY, url: 'https://news.example/other' };
    expect(reduce(filtered, { type: 'page-changed', state: other }).actor).toBeNull();
  });

  test('drops the filter when the actor is no longer named', () => {
    const filtered = reduce(SHOWN, { type: 'actor-chosen', actor: 'gone' });
    expect(reduce(filtered, { type: 'page-changed', state: READY }).actor).toBeNull();
  });
});

describe('a switch', () => {
  test('holds at once and is offered to be kept', () => {
    const off = reduce(SHOWN, { type: 'layer-switched', layer: 'highlights', on: false });
    expect(shownPage(off).highlightsOn).toBe(false);
    expect(shownPage(off).clutterHidden).toBe(true);
    expect(off.unkept).toEqual({ layer: 'highlights', on: false });
    expect(reduce(off, { type: 'layer-kept' }).unkept).toBeNull();
  });

  test('is not turned back by an older word of the page', () => {
    const told = (on: boolean) => ({ ...READY, page: { ...READY.page, highlightsOn: on } });
    const off = reduce(SHOWN, { type: 'layer-switched', layer: 'highlights', on: false });
    const stillOn = reduce(off, { type: 'page-changed', state: told(true) });
    expect(shownPage(stillOn).highlightsOn).toBe(false);
    const confirmed = reduce(stillOn, { type: 'page-changed', state: told(false) });
    expect(shownPage(reduce(confirmed, { type: 'page-changed', state: told(true) })).highlightsOn).toBe(true);
    const failed = reduce(off, { type: 'layer-failed', layer: 'highlights' });
    expect(shownPage(reduce(failed, { type: 'page-changed', state: told(true) })).highlightsOn).toBe(true);
  });

  test('does nothing without a page', () => {
    expect(reduce(START, { type: 'layer-switched', layer: 'clutter', on: false })).toBe(START);
  });

  test('shows one hidden item again and leaves the others', () => {
    const state = reduce(SHOWN, { type: 'clutter-switched', index: 1, hidden: false });
    expect(shownPage(state).clutter.map(({ hidden }) => hidden)).toEqual([true, false, false]);
    expect(shownPage(SHOWN).clutter[1]?.hidden).toBe(true);
  });
});

test('sections fold once and unfold', () => {
  const twice = reduce(reduce(SHOWN, { type: 'section-folded', id: 'quotes', folded: true }), {
    type: 'section-folded',
    id: 'quotes',
    folded: true,
  });
  expect(twice.folded).toEqual(['hidden', 'quotes']);
  expect(reduce(twice, { type: 'section-folded', id: 'hidden', folded: false }).folded).toEqual(['quotes']);
});

test('reading again keeps the address and ends the error', () => {
  const error = reduce(SHOWN, { type: 'page-changed', state: { status: 'error', url: READY.url, message: 'x' } });
  expect(reduce(error, { type: 'reading-asked' }).page).toEqual({ status: 'reading', url: READY.url });
});

test('a toast comes and goes', () => {
  const said = reduce(SHOWN, { type: 'toast-shown', text: 'Copied' });
  expect(said.toast).toBe('Copied');
  expect(reduce(said, { type: 'toast-over' }).toast).toBe('');
  expect(reduce(SHOWN, { type: 'toast-over' })).toBe(SHOWN);
});
