import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOtherPage, whenSettled } from '../../../lib/page/soft-navigation.ts';

describe('isOtherPage', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/b', true],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2', true],
    ['https://news.example/a', 'https://news.example/a#comments', false],
    ['https://news.example/a#one', 'https://news.example/a#two', false],
  ])('%s to %s: %s', (from, to, other) => {
    expect(isOtherPage(new URL(to), new URL(from))).toBe(other);
  });
});

describe('whenSettled', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function watch(signal = new AbortController().signal) {
    const state = { settled: false };
    void whenSettled(document, signal).then(() => {
      state.settled = true;
    });
    return state;
  }

  it('waits while the page changes, and then for a moment of quiet', async () => {
    const state = watch();
    for (let change = 0; change < 5; change++) {
      await vi.advanceTimersByTimeAsync(300);
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(state.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(state.settled).toBe(true);
  });

  it('gives up on a page that never stops', async () => {
    const state = watch();
    for (let change = 0; change < 17; change++) {
      await vi.advanceTimersByTimeAsync(300);
      document.body.append('tick');
    }
    expect(state.settled).toBe(true);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    const state = watch(stop.signal);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.settled).toBe(true);
  });
});
