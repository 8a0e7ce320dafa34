import { describe, expect, it, vi } from 'vitest';
import { analyse, analysisInSteps } from '../../lib/analysis/annotate.ts';
import { analyseText } from '../../lib/analysis/language/analysed-text.ts';
import { foldQuotations } from '../../lib/analysis/quotes/line.ts';
import { summaryInSteps } from '../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../lib/analysis/summary/view-article.ts';
import { finish, mapInSteps, type Steps } from '../../lib/steps.ts';
import { finishInTurns } from '../../lib/turns.ts';
import { articleFromText } from '../../tools/annotate/article-from-text.ts';
import { loadResources } from '../../tools/annotate/load-resources.ts';

const RESOURCES = loadResources();

const STORY = [
  'Ann Berg, mayor of Oslo, said on Monday that 40 people left the harbour after the fire.',
  '“We will rebuild it by 2027,” she told Reuters. The council of Bergen sent 12 boats.',
].join('\n\n');

const articleOf = (times: number) =>
  articleFromText(Array(times).fill(STORY).join('\n\n'), { title: 'Harbour burns', published: '2026-03-03' });

function count(steps: Steps<unknown>): number {
  let taken = 0;
  while (!steps.next().done) taken++;
  return taken;
}

describe('work in steps', () => {
  it('mapInSteps makes one item a step', () => {
    const steps = mapInSteps([1, 2, 3], (item, index) => item * index);
    for (let made = 0; made < 3; made++) expect(steps.next().done).toBe(false);
    expect(steps.next()).toEqual({ done: true, value: [0, 2, 6] });
  });

  it('gives the analysis that one go gives', () => {
    const article = articleOf(2);
    expect(finish(analysisInSteps(article, RESOURCES))).toEqual(analyse(article, RESOURCES));
  });

  it('has more steps the longer the text is, so that none grows with it', () => {
    const taken = (times: number) => count(analysisInSteps(articleOf(times), RESOURCES));
    expect(taken(40)).toBeGreaterThan(8 * taken(4));
  });

  it('answers no two questions of the summary in one step, and folds no two paragraphs', () => {
    const text = analyseText(articleOf(3));
    const view = viewArticle(text, { actors: [], figures: [], quotes: [], timeline: [] });
    expect(count(summaryInSteps(view))).toBeGreaterThan(6);
    expect(count(foldQuotations(text))).toBe(6);
  });
});

describe('finishInTurns', () => {
  it('does all in one go while the page is hidden, and in turns when it is seen', async () => {
    function* slowly() {
      for (let step = 0; step < 4; step++) {
        const end = performance.now() + 20;
        while (performance.now() < end);
        yield;
      }
      return 'done';
    }
    const timers = vi.spyOn(globalThis, 'setTimeout');
    try {
      const turnsOf = async (page?: Document) => {
        timers.mockClear();
        expect(await finishInTurns(slowly(), page)).toBe('done');
        return timers.mock.calls.length;
      };
      expect(await turnsOf({ hidden: true } as Document)).toBe(0);
      expect(await turnsOf({ hidden: false } as Document)).toBe(4);
      expect(await turnsOf()).toBe(4);
    } finally {
      timers.mockRestore();
    }
  });

  it('lets a message through before long work is done', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => order.push('message');
    const work = finishInTurns(analysisInSteps(articleOf(400), RESOURCES)).then(() => order.push('analysis'));
    port2.postMessage(null);
    await work;
    port1.close();
    expect(order).toEqual(['message', 'analysis']);
  });

  it('passes on what the work throws', async () => {
    function* failing(): Generator<undefined, never, undefined> {
      yield;
      throw new Error('No more ink.');
    }
    await expect(finishInTurns(failing())).rejects.toThrow('No more ink.');
  });
});
