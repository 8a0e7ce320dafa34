import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateInput } from '../../../tools/annotate/annotate-input.ts';
import { loadResources } from '../../../tools/annotate/load-resources.ts';
import { wrongPassage } from '../../../tools/fuzz/check-annotation.ts';
import { mutate } from '../../../tools/fuzz/mutate.ts';
import { seeded } from '../../../tools/fuzz/random.ts';
import { runFuzz } from '../../../tools/fuzz/run-fuzz.ts';

const RESOURCES = loadResources();
const PAGES = ['samples/sample-article/index.html', 'tests/fixtures/clutter/video-js.html'].map((path) => ({
  id: path,
  html: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
}));

test('no mutated page breaks reading or analysis', { timeout: 120_000 }, () => {
  const result = runFuzz(PAGES, RESOURCES, { count: 200, seed: 8, limit: 10_000, now: () => performance.now() });
  expect(result.failures).toEqual([]);
  expect(result.inputs).toBe(200);
});

test('the same seed gives the same page, another one another', () => {
  const [{ html }] = PAGES;
  expect(mutate(html, seeded(3))).toBe(mutate(html, seeded(3)));
  expect(mutate(html, seeded(3))).not.toBe(mutate(html, seeded(4)));
});

test('an input over the time limit and one that throws are failures', () => {
  let clock = 0;
  const now = () => {
    clock += 50;
    return clock;
  };
  const options = { count: 1, seed: 1, limit: 49, now };
  expect(runFuzz(PAGES, RESOURCES, options).failures).toMatchObject([{ round: 0, problem: 'took 50 ms' }]);
  const broken = {
    ...RESOURCES,
    get tagger(): never {
      throw new Error('no tagger');
    },
  };
  const [failure] = runFuzz(PAGES, broken, { ...options, limit: 50 }).failures;
  expect(failure.problem).toContain('no tagger');
});

describe('a passage', () => {
  const annotation = annotateInput(PAGES[0], RESOURCES);

  test('of a sound annotation is what the text has there', () => {
    expect(annotation.actors.length).toBeGreaterThan(0);
    expect(wrongPassage(annotation)).toBeNull();
  });

  test.each([
    { start: 0, end: 3, text: '???' },
    { start: -1, end: 1 },
    { start: 0, end: 1e9 },
    { start: 2, end: 1 },
  ])('that is %j is found', (quote) => {
    expect(wrongPassage({ ...annotation, quotes: [quote as never] })).not.toBeNull();
  });
});
