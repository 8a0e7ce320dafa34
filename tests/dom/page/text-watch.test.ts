import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type TextWatch, watchText } from '../../../lib/page/text-watch.ts';

let watch: TextWatch;
let settled: number;

/** Lets the observer see the changes, then time pass. */
async function settle(): Promise<void> {
  await Promise.resolve();
  vi.advanceTimersByTime(5000);
}

function watchArticle(roots: Node[] = [document.querySelector('article')!]): void {
  settled = 0;
  watch = watchText(roots, () => settled++);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<main><div><article><p>The river rose.</p></article></div><aside></aside></main>';
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('watchText', () => {
  test('hears of new words in the article', async () => {
    watchArticle();
    document.querySelector('p')!.append(' It fell again.');
    await settle();
    expect(settled).toBe(1);
  });

  test('hears of a change of the page that comes in one go with our own', async () => {
    watchArticle();
    document.querySelector('p')!.append(' It fell again.');
    watch.unseen(() => document.querySelector('p')!.append('Ours.'));
    await settle();
    expect(settled).toBe(1);
  });

  test('does not hear of words beside the article, nor of elements without words', async () => {
    watchArticle();
    document.querySelector('aside')!.append('Advertisement');
    document.querySelector('div')!.append('More');
    document.querySelector('article')!.append(document.createElement('hr'));
    await settle();
    expect(settled).toBe(0);
  });

  test.each(['article', 'div', 'main'])('hears that the page replaced the %s', async (above) => {
    watchArticle();
    document.querySelector(above)!.replaceWith(document.createElement('section'));
    await settle();
    expect(settled).toBe(1);
  });

  test('hears that the host of the article in a shadow root is gone', async () => {
    const root = document.querySelector('aside')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    watchArticle([root.firstChild!]);
    document.querySelector('aside')!.remove();
    await settle();
    expect(settled).toBe(1);
  });

  test('hears of new words in each of several trees, and that one is gone', async () => {
    const root = document.querySelector('aside')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The bridge held.</p>';
    watchArticle([document.querySelector('article')!, root]);
    root.querySelector('p')!.append(' It was built in 1911.');
    await settle();
    expect(settled).toBe(1);
    document.querySelector('p')!.append(' It fell again.');
    await settle();
    expect(settled).toBe(2);
    document.querySelector('aside')!.remove();
    await settle();
    expect(settled).toBe(3);
  });

  test('does not hear of changes of our own', async () => {
    watchArticle();
    watch.unseen(() => document.querySelector('p')!.append(' Ours.'));
    await settle();
    expect(settled).toBe(0);
  });

  test('settles later when asked to, and knows that it has not yet', async () => {
    watchArticle();
    expect(watch.isUnsettled).toBe(false);
    watch.settleLater();
    expect(watch.isUnsettled).toBe(true);
    await settle();
    expect(settled).toBe(1);
    expect(watch.isUnsettled).toBe(false);
  });
});
